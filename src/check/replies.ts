// Replies: only of States that were asked, and that were not suspended on the day.
import { askedStates, isSuspended } from '../tracking/replies.ts'
import { found, mandatesIn, type Rules } from './finding.ts'

export const replyRules: Rules = function* (records) {
  const states = new Map(records.organisation.states.map(state => [state.code, state]))
  for (const { document, mandate, path } of mandatesIn(records)) {
    if (!mandate.states) continue
    const asked = new Set(askedStates(mandate.states, document, records.organisation))
    for (const [index, reply] of mandate.states.replies.entries()) {
      const at = [...path, 'states', 'replies', index, 'state']
      const state = states.get(reply.state)
      if (!state) continue
      const { code } = state
      if (isSuspended(state, reply.date)) {
        yield found('state-suspended', document.file, at, { state: code, date: reply.date })
      } else if (!asked.has(code)) {
        yield found('state-not-asked', document.file, at, { state: code })
      }
    }
  }
}
