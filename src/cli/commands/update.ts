// update: what was done about an action or a mandate, with its proof.
import { Command } from 'commander'
import { parseCivilDate } from '../../base/civil-date.ts'
import type { Language } from '../../base/language.ts'
import { fail, UserError } from '../../base/user-error.ts'
import { changeFile } from '../../edit/change-file.ts'
import { planUpdate, type NewUpdate } from '../../edit/update.ts'
import { pathFrom } from '../../files/find.ts'
import { findById, findName, idOf, type Found } from '../../query/find.ts'
import { asOf, type AsOf } from '../../tracking/as-of.ts'
import { titleIn } from '../../view/texts.ts'
import { diffText, dryRunRemark, updatedText, type Updated } from '../../view/updated.ts'
import { ARGUMENTS, COMMAND_SUMMARIES, UPDATE_OPTIONS } from '../../words/help.ts'
import { parseEvidence } from '../evidence.ts'
import { DONE } from '../exit-codes.ts'
import { commitFile, userName } from '../git.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { dateOption, describeHelp, sharedOptions, statusOption, type Shared } from '../options.ts'
import { foundIn, openRecordsArchive } from '../records.ts'
import { refuseMeaningless, refuseUnbelievable, type Target } from '../refusals.ts'

interface UpdateInput {
  readonly status?: string
  readonly note?: string
  readonly evidence?: string[]
  readonly date?: string
  readonly by?: string
  readonly decidedBy?: string
  readonly supersededBy?: string
  readonly for?: string
  readonly internal?: boolean
  readonly dryRun?: boolean
  readonly commit?: boolean
}

interface UpdateOptions extends UpdateInput {
  readonly id: string
}

export function updateCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof UPDATE_OPTIONS): string => UPDATE_OPTIONS[key][language]
  const collect = (value: string, all: string[] = []): string[] => [...all, value]
  const command = new Command('update')
    .description(COMMAND_SUMMARIES.update[language])
    .argument('<id>', ARGUMENTS.id[language])
    .option('-s, --status <status>', say('status'))
    .option('--note <text>', say('note'))
    .option('-e, --evidence <ref>', say('evidence'), collect)
    .option('--date <date>', say('date'))
    .option('--by <name>', say('by'))
    .option('--decided-by <meeting>', say('decidedBy'))
    .option('--superseded-by <id>', say('supersededBy'))
    .option('--for <meeting>', say('for'))
    .option('--internal', say('internal'))
    .option('-n, --dry-run', say('dryRun'))
    .option('--commit', say('commit'))
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
  const { file } = found.mandate.document
  const changed = changeFile(
    archive.folder,
    file,
    document => [planUpdate(document, found.mandate.mandate.id, found.action?.action.id, update)],
    options.dryRun ?? false,
  )
  const shownFile = pathFrom(io.cwd, archive.folder, file)
  if (options.dryRun) {
    if (!shared.quiet) io.err(dryRunRemark(shared.view))
    io.out(diffText(shownFile, changed.before, changed.after, shared.view))
    return DONE
  }
  if (options.commit)
    commitFile(io, archive.folder, file, `update: ${idOf(found)}: ${update.status}`)
  if (!shared.quiet) {
    const documents = [changed.document]
    const after = asOf({ ...archive, documents }, io.today(), state.lineage)
    const summary = summaryOf(found, after, shownFile, options, shared)
    tellWritten(io, updatedText(summary, shared.view), shownFile)
  }
  return DONE
}

/** Says what was written; where that cannot be said, not that nothing was. */
function tellWritten(io: Io, text: string, file: string): void {
  try {
    io.out(text)
  } catch (error) {
    if (!(error instanceof UserError) || error.failure.kind !== 'output-failed') throw error
    fail('written-untold', { file, reason: error.failure.values.reason })
  }
}

/** @param after the records with the update in them: an earlier one changes no status of today */
function summaryOf(
  found: Found,
  after: AsOf,
  file: string,
  options: UpdateOptions,
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
    file,
    outcome: options.commit ? 'committed' : 'written',
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
    by: options.by ?? userName(io, records.folder) ?? fail('no-name', {}),
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

/** A note in the document's language is plain text; in another, it says in which. */
function noteIn(note: string | undefined, spoken: Language, original: Language): NewUpdate['note'] {
  const text = note?.trim()
  if (text === undefined || text === '') return undefined
  const language = languageOfNote(text, spoken, original)
  return language === original ? text : { [language]: text }
}

/** The language that is spoken, unless the script of the note says that it cannot be. */
function languageOfNote(text: string, spoken: Language, original: Language): Language {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  if (spoken !== 'ar') return spoken
  return original === 'ar' ? 'en' : original
}
