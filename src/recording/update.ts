// An update of an action or a mandate: what was typed or answered, as the rules take it, and on its way to the record.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { STATUSES } from '../base/vocabulary.ts'
import type { Archive } from '../archive/archive.ts'
import type { Facts } from '../archive/now.ts'
import type { Change } from '../edit/edit-record.ts'
import { planUpdate, type NewUpdate } from '../edit/update.ts'
import { findById, findMeeting, idOf, type Found } from '../query/find.ts'
import { snapshotOf, type Snapshot } from '../tracking/snapshot.ts'
import { successorsIn, wrongUpdate } from '../tracking/rules/updates.ts'
import type { Mandate } from '../records/types.ts'
import { titleIn } from '../view/parts/texts.ts'
import { updatedText } from '../view/pages/updated.ts'
import { parseEvidence } from '../command-line/evidence.ts'
import type { Io } from '../terminal/io.ts'
import { noteIn } from '../command-line/notes.ts'
import { dateOption, statusOption, type Shared } from '../command-line/options.ts'
import { record, reporter, type RecordingInput } from './record.ts'
import { foundIn } from '../command-line/records.ts'
import { refuse, refuseHidden } from './refusals.ts'

/** In the words of the person: the records are needed to understand it. */
export interface UpdateInput extends RecordingInput {
  readonly status?: string | undefined
  readonly note?: string | undefined
  readonly evidence?: readonly string[] | undefined
  readonly date?: string | undefined
  readonly by?: string | undefined
  readonly decidedBy?: string | undefined
  readonly supersededBy?: string | undefined
  readonly for?: string | undefined
  readonly internal?: boolean | undefined
}

/** What an update is of, in the records as they are. */
export interface UpdateTarget {
  readonly records: Archive
  readonly snapshot: Snapshot
  readonly found: Found
}

/**
 * The mandate or action that `id` names.
 *
 * @param reach whether who is superseded by whom matters, which may lead anywhere; all else is about the mandate alone
 * @throws UserError for an id that names nothing, or several
 */
export async function findTarget(
  io: Io,
  shared: Shared,
  records: Archive,
  id: string,
  reach: 'alone' | 'all',
): Promise<UpdateTarget> {
  const today = io.today()
  const snapshot =
    reach === 'alone' ? await records.naming([id], today) : snapshotOf(await records.all(), today)
  const found = foundIn(records, () => findById(snapshot.mandates, id, titleIn(shared.language)))
  return { records, snapshot, found }
}

/** Records it, or shows the change. @returns the exit code */
export async function recordUpdate(
  io: Io,
  shared: Shared,
  input: UpdateInput,
  target: UpdateTarget,
): Promise<number> {
  const { records, snapshot, found } = target
  const update = newUpdate(io, shared, input, target)
  const today = io.today()
  const besides = successorFiles(update, snapshot)
  return record(io, shared, input, {
    archive: records,
    snapshot,
    found,
    besides,
    judge: (now, stateNow, facts) => {
      refuseForgotten(update, stateNow, facts)
      if (!successorFiles(update, stateNow).every(file => besides.includes(file)))
        fail('recorded-meanwhile', { what: update.supersededBy ?? '', now: undefined })
      return judgedUpdate(update, now, stateNow, today)
    },
    message: () => `update: ${idOf(found)}: ${update.status}`,
    report: (where, before, after) =>
      updatedText(
        {
          id: idOf(before),
          title: titleIn(shared.language)(before),
          update,
          before,
          after,
          ...where,
        },
        shared.view,
      ),
  })
}

/** The change that records the update. @throws UserError for an update that cannot be true, or that nothing proves */
export function judgedUpdate(
  update: NewUpdate,
  found: Found,
  snapshot: Snapshot,
  today: CivilDate,
): Change {
  const { mandate, document } = found.mandate
  refuseMeaningless(update, mandate)
  refuse(wrongUpdate(update, found, snapshot, today))
  return planUpdate(document, mandate.id, found.action?.action.id, update)
}

/** What would be stored and mean nothing. */
function refuseMeaningless(update: NewUpdate, { kind }: Pick<Mandate, 'kind'>): void {
  if (update.supersededBy !== undefined && update.status !== 'superseded') {
    fail('option-without-meaning', { option: '--superseded-by', needs: '--status superseded' })
  }
  if (update.for !== undefined && kind !== 'recurring') {
    fail('option-without-meaning', { option: '--for', needs: 'kind: recurring' })
  }
}

/** @throws UserError for names that the records do not know any more */
function refuseForgotten(update: NewUpdate, { mandates }: Snapshot, facts: Facts): void {
  const { decidedBy, supersededBy } = update
  if (decidedBy !== undefined) findMeeting(facts, decidedBy)
  if (update.for !== undefined && !parseCivilDate(update.for)) findMeeting(facts, update.for)
  if (supersededBy !== undefined && !mandates.some(({ id }) => id === supersededBy))
    fail('recorded-meanwhile', { what: supersededBy, now: undefined })
}

/** Where it stands who took the place of the successor, which must not lead back. */
function successorFiles({ supersededBy }: NewUpdate, snapshot: Snapshot): string[] {
  const ids = new Set(successorsIn(supersededBy, snapshot))
  return snapshot.mandates.filter(({ id }) => ids.has(id)).map(({ document }) => document.file)
}

/**
 * What was typed, as an update that the rules of the records accept.
 *
 * @throws UserError for what they refuse
 */
export function newUpdate(
  io: Io,
  shared: Shared,
  input: UpdateInput,
  target: UpdateTarget,
): NewUpdate {
  const { records, snapshot, found } = target
  const { document } = found.mandate
  const status = statusOption('--status', input.status ?? withoutStatus(input))
  const meeting = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : findMeeting(records, name)
  const update: NewUpdate = {
    date: input.date === undefined ? io.today() : dateOption('--date', input.date, io.today()),
    status,
    by: reporter(io, records.folder, input.by),
    note: noteIn(input.note, shared.language, document.language),
    evidence: (input.evidence ?? []).map(text => parseEvidence(io, records.folder, text)),
    // An occurrence of a period is named by its day.
    for: input.for && (parseCivilDate(input.for) ?? meeting(input.for)),
    decidedBy: meeting(input.decidedBy),
    supersededBy: successor(input.supersededBy, snapshot, shared),
    internal: input.internal ?? false,
  }
  refuseHidden({ '--note': [input.note], '--by': [input.by], '--evidence': input.evidence })
  judgedUpdate(update, found, snapshot, io.today())
  return update
}

/** Without a status there is nothing to record; with all the rest of it, that alone is missing. */
function withoutStatus({ note, evidence, by, date }: UpdateInput): never {
  const isRest = [note, evidence, by, date].some(given => given !== undefined)
  return isRest
    ? fail('missing-option', { command: 'update', option: '--status', allowed: STATUSES })
    : fail('nothing-to-record', {})
}

function successor(
  id: string | undefined,
  snapshot: Snapshot,
  { language }: Shared,
): string | undefined {
  return id === undefined
    ? undefined
    : findById(snapshot.mandates, id, titleIn(language)).mandate.id
}
