// The rules for replies: only of States that were asked and were not suspended on that day.
import { placeOf } from '../records/withdrawn-entries.ts'
import { mandateId } from '../records/types.ts'
import { askedStates } from '../tracking/replies.ts'
import { unasked } from '../tracking/rules/replies.ts'
import { found, mandatesIn, type Rules } from './finding.ts'

export const replyRules: Rules = function* (records) {
  const { organisation } = records
  const known = new Set(organisation.states.map(({ code }) => code))
  for (const { document, mandate, path } of mandatesIn(records)) {
    if (!mandate.states) continue
    const asked = new Set(askedStates(mandate.states, document, organisation))
    for (const reply of mandate.states.replies) {
      const place = placeOf(reply, mandate.states.replies)
      const at = [...path, 'states', 'replies', place, 'state']
      const { state, date } = reply
      if (!known.has(state)) continue
      const wrong = unasked(reply, mandateId(document, mandate), asked, organisation)
      if (wrong?.kind === 'state-suspended-then')
        yield found('state-suspended', document.file, at, { state, date })
      else if (wrong) yield found('state-not-asked', document.file, at, { state })
    }
  }
}
