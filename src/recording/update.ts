// Records an update of an action or a mandate: turns the input into an update, checks it and writes it.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { STATUSES } from '../base/vocabulary.ts'
import type { Archive } from '../archive/archive.ts'
import type { Facts } from '../archive/current-records.ts'
import type { Change } from '../edit/change.ts'
import { planUpdate, type NewUpdate } from '../edit/update.ts'
import { findById, findMeeting, idOf, type Found } from '../query/find.ts'
import { hasOccurrences } from '../tracking/due.ts'
import { presentId } from '../tracking/lineage.ts'
import { snapshotOf, type Snapshot } from '../tracking/snapshot.ts'
import { requestAnswered } from '../tracking/requests.ts'
import { successorsIn, wrongUpdate } from '../tracking/rules/updates.ts'
import { namesSuccessor } from '../tracking/status.ts'
import type { Mandate } from '../records/types.ts'
import { titleIn } from '../view/parts/texts.ts'
import { updatedText } from '../view/pages/updated.ts'
import { parseEvidence } from '../command-line/evidence.ts'
import type { Io } from '../terminal/io.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { dateOption, statusOption, type Shared } from '../command-line/options.ts'
import type { RecordingInput } from './make-change.ts'
import { record, reporter } from './record.ts'
import { foundIn } from '../command-line/records.ts'
import { refuse, refuseHidden } from './refusals.ts'

/** The update as typed. The records are needed to interpret it. */
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

/** The subject of an update in the current records. */
export interface UpdateTarget {
  readonly records: Archive
  readonly snapshot: Snapshot
  readonly found: Found
}

/**
 * The mandate or action that `id` names.
 *
 * @param reach whether the supersessions of all mandates are needed, or this mandate alone
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
  const found = foundIn(records, () => findById(snapshot, id, titleIn(shared.language)))
  return { records, snapshot, found }
}

/**
 * Records the update, or shows the change.
 *
 * @returns the exit code
 */
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

/**
 * The change that records the update.
 *
 * @throws UserError for an update that is implausible or lacks evidence
 */
export function judgedUpdate(
  update: NewUpdate,
  found: Found,
  snapshot: Snapshot,
  today: CivilDate,
  kept?: { readonly order: number | undefined },
): Change {
  const { mandate, document } = found.mandate
  refuseMeaningless(update, mandate)
  refuse(wrongUpdate(update, found, snapshot, today))
  const answers = requestAnswered(found, update.date, today)
  const entry = answers === undefined ? update : { ...update, answers }
  return planUpdate(document, mandate.id, found.action?.action.id, entry, kept)
}

/** Rejects fields that would be stored without having any meaning. */
function refuseMeaningless(update: NewUpdate, { kind }: Pick<Mandate, 'kind'>): void {
  if (update.supersededBy !== undefined && !namesSuccessor(update.status)) {
    fail('option-without-meaning', { option: '--superseded-by', needs: '--status superseded' })
  }
  if (update.for !== undefined && !hasOccurrences(kind)) {
    fail('option-without-meaning', { option: '--for', needs: 'kind: recurring' })
  }
}

/** @throws UserError for names that the records no longer have */
export function refuseForgotten(
  update: NewUpdate,
  { mandates, lineage }: Snapshot,
  facts: Facts,
): void {
  const { decidedBy, supersededBy } = update
  if (decidedBy !== undefined) findMeeting(facts, decidedBy)
  if (update.for !== undefined && !parseCivilDate(update.for)) findMeeting(facts, update.for)
  if (supersededBy === undefined) return
  const named = presentId(lineage, supersededBy)
  if (!mandates.some(({ id }) => id === named))
    fail('recorded-meanwhile', { what: supersededBy, now: undefined })
}

/** The files with the chain of successors, which must not lead back to this mandate. */
export function successorFiles({ supersededBy }: NewUpdate, snapshot: Snapshot): string[] {
  const ids = new Set(successorsIn(supersededBy, snapshot))
  return snapshot.mandates.filter(({ id }) => ids.has(id)).map(({ document }) => document.file)
}

/**
 * Turns the input into an update that the rules accept.
 *
 * @throws UserError when a rule is broken
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
    // The name of an occurrence of a period is its day.
    for: input.for && (parseCivilDate(input.for) ?? meeting(input.for)),
    decidedBy: meeting(input.decidedBy),
    supersededBy: successor(input.supersededBy, snapshot, shared),
    internal: input.internal ?? false,
  }
  refuseHidden({ '--note': [input.note], '--by': [input.by], '--evidence': input.evidence })
  judgedUpdate(update, found, snapshot, io.today())
  return update
}

/** Without a status there is nothing to record. If the rest is there, only the status is missing. */
function withoutStatus({ note, evidence, by, date }: UpdateInput): never {
  const isRest = [note, evidence, by, date].some(value => value !== undefined)
  return isRest
    ? fail('missing-option', { command: 'update', option: '--status', allowed: STATUSES })
    : fail('nothing-to-record', {})
}

function successor(
  id: string | undefined,
  snapshot: Snapshot,
  { language }: Shared,
): string | undefined {
  return id === undefined ? undefined : findById(snapshot, id, titleIn(language)).mandate.id
}
