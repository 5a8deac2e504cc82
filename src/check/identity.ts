// The rule that ids are unique. Ids that look the same to a reader count as equal.
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find.ts'
import { mandateId } from '../records/types.ts'
import { found, mandatesIn, pathOf, type Finding, type Path, type Rules } from './finding.ts'

interface Named {
  readonly id: string
  readonly file: string
  readonly path: Path
}

export const identityRules: Rules = function* (records) {
  const { organisation, bodies, meetings, documents } = records
  const listed = (items: readonly { id: string }[], file: string, above: Path): Named[] =>
    items.map(({ id }, index) => ({ id, file, path: [...above, index, 'id'] }))
  const states = organisation.states.map(({ code }, index) => ({
    id: code,
    file: ORGANISATION_FILE,
    path: ['states', index, 'code'],
  }))
  yield* repeated(listed(organisation.departments, ORGANISATION_FILE, ['departments']))
  yield* repeated(listed(organisation.groups, ORGANISATION_FILE, ['groups']))
  yield* repeated(states)
  yield* repeated(listed(bodies, MEETINGS_FILE, ['bodies']))
  yield* repeated(listed(meetings, MEETINGS_FILE, ['meetings']))
  yield* repeated(documents.map(({ id, file }) => ({ id, file, path: ['id'] })))
  const mandates: Named[] = []
  for (const { document, mandate, path } of mandatesIn(records)) {
    const { file } = document
    mandates.push({ id: mandateId(document, mandate), file, path: [...path, 'id'] })
    yield* repeated(listed(mandate.actions, file, [...path, 'actions']))
    yield* repeated(
      listed(mandate.states?.measures ?? [], file, [...pathOf(mandate), 'states', 'measures']),
    )
  }
  yield* repeated(mandates)
}

/** A duplicate is reported at its second occurrence, with the place of the first. */
function* repeated(named: readonly Named[]): Generator<Finding> {
  const first = new Map<string, Named>()
  for (const item of named) {
    const key = item.id.normalize('NFKC').toLowerCase()
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, item)
    else {
      const values = { id: item.id, first: earlier.id, file: earlier.file }
      yield found('duplicate-id', item.file, item.path, values)
    }
  }
}
