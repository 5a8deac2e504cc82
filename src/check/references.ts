// References: whatever a record names has to exist.
import { nearest } from '../base/nearest.ts'
import type { ReferenceTarget } from '../base/problem.ts'
import { parsePeriod } from '../base/civil-date.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find.ts'
import { mandateId, type Mandate, type Records, type SourceDocument } from '../records/types.ts'
import { found, mandatesIn, updatesIn, type Finding, type Path, type Rules } from './finding.ts'

export const referenceRules: Rules = function* (records) {
  const known = knownIds(records)
  const { organisation, meetings } = records
  yield* look(known, 'body', organisation.reportsTo, ORGANISATION_FILE, ['reportsTo'])
  for (const [index, { group }] of organisation.states.entries()) {
    yield* look(known, 'group', group, ORGANISATION_FILE, ['states', index, 'group'])
  }
  for (const [index, { body }] of meetings.entries()) {
    yield* look(known, 'body', body, MEETINGS_FILE, ['meetings', index, 'body'])
  }
  for (const document of records.documents) yield* documentReferences(known, document)
  for (const { document, mandate, path } of mandatesIn(records)) {
    yield* mandateReferences(known, document.file, mandate, path)
    yield* statesReferences(known, document.file, mandate, [...path, 'states'])
  }
}

/** The ids of each kind; undefined where a file that may hold more of them could not be read. */
type Known = Readonly<Record<Exclude<ReferenceTarget, 'measure'>, ReadonlySet<string> | undefined>>

/**
 * When a file cannot be read, what stands in it is unknown, and that is told already: references to it are
 * not called wrong as well.
 */
function knownIds(records: Records): Known {
  const { organisation, problems } = records
  const isBroken = (test: (file: string) => boolean): boolean =>
    problems.some(({ file, severity }) => severity === 'error' && test(file))
  const ids = (items: readonly { id: string }[], broken: boolean): Set<string> | undefined =>
    broken ? undefined : new Set(items.map(({ id }) => id))
  const calendar = isBroken(file => file === MEETINGS_FILE)
  const own = isBroken(file => file === ORGANISATION_FILE)
  const placed = [...mandatesIn(records)]
  return {
    body: ids(records.bodies, calendar),
    meeting: ids(records.meetings, calendar),
    department: ids(organisation.departments, own),
    group: ids(organisation.groups, own),
    state: ids(
      organisation.states.map(({ code }) => ({ id: code })),
      own,
    ),
    mandate: ids(
      placed.map(({ document, mandate }) => ({ id: mandateId(document, mandate) })),
      isBroken(file => file !== MEETINGS_FILE && file !== ORGANISATION_FILE),
    ),
  }
}

function* look(
  known: Known,
  to: keyof Known,
  id: string | undefined,
  file: string,
  path: Path,
): Generator<Finding> {
  const ids = known[to]
  if (id === undefined || ids === undefined || ids.has(id)) return
  yield found('unknown-reference', file, path, { to, id, nearest: nearest(id, [...ids], 1) })
}

function* documentReferences(known: Known, document: SourceDocument): Generator<Finding> {
  const { file } = document
  yield* look(known, 'body', document.body, file, ['body'])
  yield* look(known, 'meeting', document.meeting, file, ['meeting'])
  yield* look(known, 'meeting', document.endorsed?.meeting, file, ['endorsed', 'meeting'])
}

function* mandateReferences(
  known: Known,
  file: string,
  mandate: Mandate,
  path: Path,
): Generator<Finding> {
  yield* deadline(known, file, mandate.due, [...path, 'due'])
  for (const [index, { to }] of mandate.extensions.entries()) {
    yield* deadline(known, file, to, [...path, 'extensions', index, 'to'])
  }
  for (const [index, id] of mandate.departments.entries()) {
    yield* look(known, 'department', id, file, [...path, 'departments', index])
  }
  for (const [index, id] of mandate.renews.entries()) {
    yield* look(known, 'mandate', id, file, [...path, 'renews', index])
  }
  yield* look(known, 'meeting', mandate.confirmed?.meeting, file, [...path, 'confirmed', 'meeting'])
  for (const [index, action] of mandate.actions.entries()) {
    const above = [...path, 'actions', index, 'department']
    yield* look(known, 'department', action.department, file, above)
  }
  for (const { update, path: above } of updatesIn(mandate)) {
    yield* look(known, 'meeting', update.decidedBy, file, [...above, 'decidedBy'])
    yield* look(known, 'mandate', update.supersededBy, file, [...above, 'supersededBy'])
  }
}

function* deadline(
  known: Known,
  file: string,
  due: Mandate['due'],
  path: Path,
): Generator<Finding> {
  if (due === undefined || typeof due === 'string') return
  if ('meeting' in due) yield* look(known, 'meeting', due.meeting, file, [...path, 'meeting'])
  else if ('next' in due) yield* look(known, 'body', due.next, file, [...path, 'next'])
  else if (!parsePeriod(due.every)) yield* look(known, 'body', due.every, file, [...path, 'every'])
}

function* statesReferences(
  known: Known,
  file: string,
  { states }: Mandate,
  path: Path,
): Generator<Finding> {
  if (!states) return
  for (const list of ['asked', 'except'] as const) {
    const codes = states[list]
    if (codes === 'members') continue
    for (const [index, code] of codes.entries()) {
      yield* look(known, 'state', code, file, [...path, list, index])
    }
  }
  const measures = states.measures.map(({ id }) => id)
  for (const [index, { state, measure }] of states.replies.entries()) {
    yield* look(known, 'state', state, file, [...path, 'replies', index, 'state'])
    if (measure === undefined || measures.includes(measure)) continue
    const values = { to: 'measure', id: measure, nearest: nearest(measure, measures, 1) } as const
    yield found('unknown-reference', file, [...path, 'replies', index, 'measure'], values)
  }
}
