// update: what was done about an action or a mandate, with its proof.
import { Command } from 'commander'
import { parseCivilDate } from '../../base/civil-date.ts'
import { fail } from '../../base/user-error.ts'
import { STATUSES } from '../../base/vocabulary.ts'
import { planUpdate, type NewUpdate } from '../../edit/update.ts'
import { findById, findName, idOf, type Found } from '../../query/find.ts'
import { asOf, type AsOf } from '../../tracking/as-of.ts'
import { titleIn } from '../../view/texts.ts'
import { updatedText, type Updated } from '../../view/updated.ts'
import { ARGUMENTS, COMMAND_SUMMARIES, UPDATE_OPTIONS } from '../../words/help.ts'
import { STATUS_LABELS } from '../../words/labels.ts'
import { parseEvidence } from '../evidence.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { noteIn } from '../notes.ts'
import { dateOption, describeHelp, sharedOptions, statusOption, type Shared } from '../options.ts'
import { addRecordingOptions, record, reporter, type RecordingInput } from '../recording.ts'
import { foundIn, openRecordsArchive } from '../records.ts'
import { refuseMeaningless, refuseUnbelievable, type Target } from '../refusals.ts'
import {
  aMandate,
  DAY,
  EVIDENCE,
  MANDATE_OR_ACTION,
  MOMENT,
  nameOf,
  oneOf,
  OWN_WORDS,
  valueArgument,
  valueOption,
} from '../takes.ts'

interface UpdateInput extends RecordingInput {
  readonly status?: string
  readonly note?: string
  readonly evidence?: string[]
  readonly date?: string
  readonly by?: string
  readonly decidedBy?: string
  readonly supersededBy?: string
  readonly for?: string
  readonly internal?: boolean
}

interface UpdateOptions extends UpdateInput {
  readonly id: string
}

export function updateCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof UPDATE_OPTIONS): string => UPDATE_OPTIONS[key][language]
  const collect = (value: string, all: string[] = []): string[] => [...all, value]
  const command = new Command('update')
    .description(COMMAND_SUMMARIES.update[language])
    .addArgument(valueArgument('<id>', ARGUMENTS.id[language], MANDATE_OR_ACTION))
    .addOption(valueOption('-s, --status <status>', say('status'), oneOf(STATUSES, STATUS_LABELS)))
    .addOption(valueOption('--note <text>', say('note'), OWN_WORDS))
    .addOption(valueOption('-e, --evidence <ref>', say('evidence'), EVIDENCE).argParser(collect))
    .addOption(valueOption('--date <date>', say('date'), DAY))
    .addOption(valueOption('--by <name>', say('by'), OWN_WORDS))
    .addOption(valueOption('--decided-by <meeting>', say('decidedBy'), nameOf('meeting')))
    .addOption(valueOption('--superseded-by <id>', say('supersededBy'), aMandate('any')))
    .addOption(valueOption('--for <meeting>', say('for'), MOMENT))
    .option('--internal', say('internal'))
  addRecordingOptions(command, language)
  command.action(async (id: string, input: UpdateInput) => {
    end(
      await runUpdate(io, sharedOptions(command, io, language), {
        ...input,
        id,
      }),
    )
  })
  return describeHelp(command, language, [
    'mandates update 5b.1 --status implemented --date 2018-10-05 --evidence note-verbale:NV/2018/412',
    'mandates update 5a.1 --status in-progress --note "Raised with two counterparts" --dry-run',
  ])
}

/** @returns the exit code */
async function runUpdate(io: Io, shared: Shared, options: UpdateOptions): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const { supersededBy } = options
  // Who is superseded by whom may lead anywhere; all else is about the mandate alone.
  const state =
    supersededBy === undefined
      ? await archive.naming([options.id], io.today())
      : asOf(await archive.all(), io.today())
  const found = foundIn(archive, () =>
    findById(state.mandates, options.id, titleIn(shared.language)),
  )
  const update = newUpdate(io, shared, options, {
    records: archive,
    state,
    found,
  })
  return record(io, shared, options, {
    archive,
    file: found.mandate.document.file,
    plan: document =>
      planUpdate(document, found.mandate.mandate.id, found.action?.action.id, update),
    message: `update: ${idOf(found)}: ${update.status}`,
    told: (document, file, outcome) => {
      const after = asOf({ ...archive, documents: [document] }, io.today(), state.lineage)
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
    from,
    to: now?.status ?? from,
    ...where,
  }
}

/**
 * What was typed, as an update that the rules of the records accept.
 *
 * @throws UserError for what they refuse
 */
function newUpdate(io: Io, shared: Shared, options: UpdateOptions, target: Target): NewUpdate {
  const { records, state, found } = target
  const { document } = found.mandate
  const status = statusOption('--status', options.status ?? withoutStatus(options))
  const meetings = records.meetings.map(({ id }) => id)
  const meeting = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : findName('meeting', name, meetings)
  const update: NewUpdate = {
    date: options.date === undefined ? io.today() : dateOption('--date', options.date),
    status,
    by: reporter(io, records.folder, options.by),
    note: noteIn(options.note, shared.language, document.language),
    evidence: (options.evidence ?? []).map(text => parseEvidence(io, records.folder, text)),
    // An occurrence of a period is named by its day.
    for: options.for && (parseCivilDate(options.for) ?? meeting(options.for)),
    decidedBy: meeting(options.decidedBy),
    supersededBy: successor(options.supersededBy, state, shared),
    internal: options.internal ?? false,
  }
  refuseMeaningless(options, status, target)
  refuseUnbelievable(update, io.today(), target)
  return update
}

/** Without a status there is nothing to record; with all the rest of it, that alone is missing. */
function withoutStatus({ note, evidence, by, date }: UpdateOptions): never {
  const isRest = [note, evidence, by, date].some(given => given !== undefined)
  return isRest ? fail('missing-option', { option: '--status' }) : fail('nothing-to-record', {})
}

function successor(id: string | undefined, state: AsOf, { language }: Shared): string | undefined {
  return id === undefined ? undefined : findById(state.mandates, id, titleIn(language)).mandate.id
}
