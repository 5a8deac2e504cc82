// The rules for references: everything that a record names must exist.
import { placeOf } from '../records/withdrawn-entries.ts'
import { nearest } from '../base/similar-words.ts'
import type { ReferenceTarget } from '../base/problem.ts'
import { isCivilDate, parsePeriod } from '../base/civil-date.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import { renamedIn } from '../records/former-ids.ts'
import { mandateId, type Mandate, type Records, type SourceDocument } from '../records/types.ts'
import {
  found,
  hasAllMandates,
  isWhole,
  mandatesIn,
  updatesIn,
  type Finding,
  type Path,
  type Rules,
} from './finding.ts'

export const referenceRules: Rules = function* (records) {
  const known = knownIds(records)
  const { organisation, meetings } = records
  if (isWhole(records, ORGANISATION_FILE)) {
    yield* look(known, 'body', organisation.reportsTo, ORGANISATION_FILE, ['reportsTo'])
  }
  for (const [index, { succeededBy }] of organisation.departments.entries()) {
    const path = ['departments', index, 'succeededBy']
    yield* look(known, 'department', succeededBy, ORGANISATION_FILE, path)
  }
  for (const [index, { department }] of organisation.officers.entries()) {
    const path = ['officers', index, 'department']
    yield* look(known, 'department', department, ORGANISATION_FILE, path)
  }
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

/** The known ids of each kind; undefined if a file with more of them could not be read. */
type Known = Readonly<Record<Exclude<ReferenceTarget, 'measure'>, ReadonlySet<string> | undefined>>

function knownIds(records: Records): Known {
  const { organisation, bodies, meetings } = records
  const [calendar, own] = [isWhole(records, MEETINGS_FILE), isWhole(records, ORGANISATION_FILE)]
  const mandates = [...mandatesIn(records)]
  const ids = (whole: boolean, all: readonly string[]): Set<string> | undefined =>
    whole ? new Set(all) : undefined
  return {
    body: ids(calendar, bodies.map(idOf)),
    meeting: ids(calendar, meetings.map(idOf)),
    department: ids(own, organisation.departments.map(idOf)),
    subject: ids(own, organisation.subjects.map(idOf)),
    officer: ids(own, organisation.officers.map(idOf)),
    group: ids(own, organisation.groups.map(idOf)),
    state: ids(
      own,
      organisation.states.map(({ code }) => code),
    ),
    mandate: ids(
      hasAllMandates(records),
      mandates.flatMap(({ document, mandate }) => [
        mandateId(document, mandate),
        ...renamedIn(document, mandate).map(([former]) => former),
      ]),
    ),
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id
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

/** Those who were asked about a mandate or an action. */
function* requested(
  known: Known,
  file: string,
  { requests = [] }: Pick<Mandate, 'requests'>,
  path: Path,
): Generator<Finding> {
  for (const [index, { department, officer }] of requests.entries()) {
    const at = [...path, 'requests', index]
    yield* look(known, 'department', department, file, [...at, 'department'])
    yield* look(known, 'officer', officer, file, [...at, 'officer'])
  }
}

function* mandateReferences(
  known: Known,
  file: string,
  mandate: Mandate,
  path: Path,
): Generator<Finding> {
  yield* deadline(known, file, mandate.due, [...path, 'due'])
  for (const extension of mandate.extensions) {
    const at = [...path, 'extensions', placeOf(extension, mandate.extensions), 'to']
    yield* deadline(known, file, extension.to, at)
  }
  for (const [index, id] of mandate.departments.entries()) {
    yield* look(known, 'department', id, file, [...path, 'departments', index])
  }
  for (const [index, id] of (mandate.subjects ?? []).entries()) {
    yield* look(known, 'subject', id, file, [...path, 'subjects', index])
  }
  yield* look(known, 'officer', mandate.officer, file, [...path, 'officer'])
  for (const [index, id] of mandate.renews.entries()) {
    yield* look(known, 'mandate', id, file, [...path, 'renews', index])
  }
  yield* look(known, 'meeting', mandate.confirmed?.meeting, file, [...path, 'confirmed', 'meeting'])
  yield* requested(known, file, mandate, path)
  for (const action of mandate.actions) {
    const above = [...path, 'actions', placeOf(action, mandate.actions)]
    yield* look(known, 'department', action.department, file, [...above, 'department'])
    yield* look(known, 'officer', action.officer, file, [...above, 'officer'])
    yield* requested(known, file, action, above)
  }
  for (const { update, path: above } of updatesIn(mandate)) {
    yield* look(known, 'meeting', update.decidedBy, file, [...above, 'decidedBy'])
    yield* look(known, 'mandate', update.supersededBy, file, [...above, 'supersededBy'])
    // An occurrence is named by its meeting. If it recurs after a period, it is named by its day.
    const occasion = isCivilDate(update.for ?? '') ? undefined : update.for
    yield* look(known, 'meeting', occasion, file, [...above, 'for'])
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
  for (const reply of states.replies) {
    const { state, measure } = reply
    const at = [...path, 'replies', placeOf(reply, states.replies)]
    yield* look(known, 'state', state, file, [...at, 'state'])
    if (measure === undefined || measures.includes(measure)) continue
    const values = { to: 'measure', id: measure, nearest: nearest(measure, measures, 1) } as const
    yield found('unknown-reference', file, [...at, 'measure'], values)
  }
}
