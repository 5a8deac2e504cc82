// An update of an action or a mandate: what was typed or answered, as the rules take it, and on its way to the record.
import { parseCivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { STATUSES } from '../base/vocabulary.ts'
import type { Archive } from '../archive/archive.ts'
import { planUpdate, type NewUpdate } from '../edit/update.ts'
import { findById, findName, idOf, type Found } from '../query/find.ts'
import { asOf, type AsOf } from '../tracking/as-of.ts'
import { titleIn } from '../view/texts.ts'
import { updatedText, type Updated } from '../view/updated.ts'
import { parseEvidence } from './evidence.ts'
import type { Io } from './io.ts'
import { noteIn } from './notes.ts'
import { dateOption, statusOption, type Shared } from './options.ts'
import { record, reporter, type RecordingInput } from './recording.ts'
import { foundIn } from './records.ts'
import { refuseMeaningless, refuseUnbelievable, type Target } from './refusals.ts'

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
export interface UpdateTarget extends Target {
  readonly records: Archive
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
  const state =
    reach === 'alone' ? await records.naming([id], today) : asOf(await records.all(), today)
  const found = foundIn(records, () => findById(state.mandates, id, titleIn(shared.language)))
  return { records, state, found }
}

/** Records it, or shows the change. @returns the exit code */
export async function recordUpdate(
  io: Io,
  shared: Shared,
  input: UpdateInput,
  target: UpdateTarget,
): Promise<number> {
  const { records, state, found } = target
  const update = newUpdate(io, shared, input, target)
  return record(io, shared, input, {
    archive: records,
    file: found.mandate.document.file,
    plan: document =>
      planUpdate(document, found.mandate.mandate.id, found.action?.action.id, update),
    message: `update: ${idOf(found)}: ${update.status}`,
    told: (document, file, outcome) => {
      const after = asOf({ ...records, documents: [document] }, io.today(), state.lineage)
      return updatedText(summaryOf(found, after, { file, outcome }, shared), shared.view)
    },
  })
}

/** @param after the records with the update in them: an earlier one changes no status of today */
function summaryOf(
  found: Found,
  after: AsOf,
  where: Pick<Updated, 'file' | 'outcome'>,
  { language }: Shared,
): Updated {
  const from = (found.action ?? found.mandate).status
  const same = after.mandates.find(({ id }) => id === found.mandate.id)
  const now = found.action ? same?.actions.find(({ id }) => id === found.action?.id) : same
  return {
    id: idOf(found),
    title: titleIn(language)(found),
    of: found.action ? 'action' : 'mandate',
    from,
    to: now?.status ?? from,
    mandate: found.action && same?.status !== found.mandate.status ? same : undefined,
    ...where,
  }
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
  const { records, state, found } = target
  const { document } = found.mandate
  const status = statusOption('--status', input.status ?? withoutStatus(input))
  const meetings = records.meetings.map(({ id }) => id)
  const meeting = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : findName('meeting', name, meetings)
  const update: NewUpdate = {
    date: input.date === undefined ? io.today() : dateOption('--date', input.date, io.today()),
    status,
    by: reporter(io, records.folder, input.by),
    note: noteIn(input.note, shared.language, document.language),
    evidence: (input.evidence ?? []).map(text => parseEvidence(io, records.folder, text)),
    // An occurrence of a period is named by its day.
    for: input.for && (parseCivilDate(input.for) ?? meeting(input.for)),
    decidedBy: meeting(input.decidedBy),
    supersededBy: successor(input.supersededBy, state, shared),
    internal: input.internal ?? false,
  }
  refuseMeaningless(input, status, target)
  refuseUnbelievable(update, io.today(), target)
  return update
}

/** Without a status there is nothing to record; with all the rest of it, that alone is missing. */
function withoutStatus({ note, evidence, by, date }: UpdateInput): never {
  const isRest = [note, evidence, by, date].some(given => given !== undefined)
  return isRest
    ? fail('missing-option', { command: 'update', option: '--status', allowed: STATUSES })
    : fail('nothing-to-record', {})
}

function successor(id: string | undefined, state: AsOf, { language }: Shared): string | undefined {
  return id === undefined ? undefined : findById(state.mandates, id, titleIn(language)).mandate.id
}
