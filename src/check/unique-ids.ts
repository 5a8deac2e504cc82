// The rule that ids are unique, former ones included.
import { placeOf } from '../records/withdrawn-entries.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import { fullFormerId } from '../records/former-ids.ts'
import { idKey, sameId } from '../records/ids.ts'
import { actionId, mandateId } from '../records/types.ts'
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
  const ours = (field: 'departments' | 'subjects' | 'officers' | 'fields' | 'groups'): Named[] =>
    listed(organisation[field], ORGANISATION_FILE, [field])
  const states = organisation.states.map(({ code }, index) => ({
    id: code,
    file: ORGANISATION_FILE,
    path: ['states', index, 'code'],
  }))
  for (const field of ['departments', 'subjects', 'officers', 'fields', 'groups'] as const)
    yield* repeated(ours(field))
  yield* repeated(states)
  yield* repeated(listed(bodies, MEETINGS_FILE, ['bodies']))
  yield* repeated(listed(meetings, MEETINGS_FILE, ['meetings']))
  yield* repeated([
    ...documents.map(({ id, file }) => ({ id, file, path: ['id'] })),
    ...documents.flatMap(({ id, formerly, file }) => former(id, formerly, file, [])),
  ])
  const mandates: Named[] = []
  const actions: Named[] = []
  const formerly: Record<'mandates' | 'actions', Named[]> = { mandates: [], actions: [] }
  for (const { document, mandate, path } of mandatesIn(records)) {
    const { file } = document
    const id = mandateId(document, mandate)
    mandates.push({ id, file, path: [...path, 'id'] })
    formerly.mandates.push(
      ...former(id, mandate.formerly, file, path, each => fullFormerId(each, document.id, '/')),
    )
    for (const action of mandate.actions) {
      const above = [...path, 'actions', placeOf(action, mandate.actions)]
      const full = actionId(document, mandate, action)
      actions.push({ id: full, file, path: [...above, 'id'] })
      formerly.actions.push(
        ...former(full, action.formerly, file, above, each => fullFormerId(each, id, '.')),
      )
    }
    yield* repeated(listed(mandate.actions, file, [...path, 'actions']))
    yield* repeated(
      listed(mandate.states?.measures ?? [], file, [...pathOf(mandate), 'states', 'measures']),
    )
  }
  yield* repeated([...mandates, ...formerly.mandates])
  yield* repeated(formerly.actions, actions)
}

/**
 * The former ids of something, as full ids, without those that differ from its id in case or accents only: both names
 * mean the same thing.
 */
function former(
  present: string,
  ids: readonly string[] = [],
  file: string,
  above: Path,
  fullOf: (id: string) => string = id => id,
): Named[] {
  return ids
    .map((id, index) => ({ id: fullOf(id), file, path: [...above, 'formerly', index] }))
    .filter(({ id }) => id === present || !sameId(id, present))
}

/**
 * A duplicate is reported at its second occurrence, with the place of the first.
 *
 * @param others ids that are compared too, but were already compared among themselves
 */
function* repeated(named: readonly Named[], others: readonly Named[] = []): Generator<Finding> {
  const first = new Map(others.map(item => [idKey(item.id), item]))
  for (const item of named) {
    const earlier = first.get(idKey(item.id))
    if (earlier === undefined) first.set(idKey(item.id), item)
    else {
      const values = { id: item.id, first: earlier.id, file: earlier.file }
      yield found('duplicate-id', item.file, item.path, values)
    }
  }
}
