// update: what was done about an action or a mandate, with its proof.
import { Command } from 'commander'
import { parseCivilDate, type CivilDate } from '../../base/civil-date.ts'
import type { Language } from '../../base/language.ts'
import { fail } from '../../base/user-error.ts'
import { changeFile } from '../../edit/change-file.ts'
import { planUpdate, type NewUpdate } from '../../edit/update.ts'
import { pathFrom } from '../../files/find.ts'
import { findById, findName, idOf, type Found } from '../../query/find.ts'
import type { Records, SourceDocument } from '../../records/types.ts'
import { asOf, type AsOf } from '../../tracking/as-of.ts'
import { missingFrom } from '../../tracking/requirements.ts'
import { titleIn } from '../../view/texts.ts'
import { diffText, dryRunRemark, updatedText, type Updated } from '../../view/updated.ts'
import { ARGUMENTS, COMMAND_SUMMARIES, UPDATE_OPTIONS } from '../../words/help.ts'
import { parseEvidence } from '../evidence.ts'
import { DONE } from '../exit-codes.ts'
import { commitFile, userName } from '../git.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { dateOption, describeHelp, sharedOptions, statusOption, type Shared } from '../options.ts'
import { openRecords } from '../records.ts'

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
  command.action((id: string, input: UpdateInput) => {
    end(runUpdate(io, sharedOptions(command, io, language), { ...input, id }))
  })
  return describeHelp(command, language, [
    'mandates update 5b.1 --status implemented --date 2018-10-05 --evidence note-verbale:NV/2018/412',
    'mandates update 5a.1 --status in-progress --note "Raised with two counterparts" --dry-run',
  ])
}

/** @returns the exit code */
function runUpdate(io: Io, shared: Shared, options: UpdateOptions): number {
  const records = openRecords(io, shared)
  const state = asOf(records, io.today())
  const found = findById(state.mandates, options.id, titleIn(shared.language))
  const update = newUpdate(io, shared, options, { records, state, found })
  const { file } = found.mandate.document
  const changed = changeFile(
    records.folder,
    file,
    document => [planUpdate(document, found.mandate.mandate.id, found.action?.action.id, update)],
    options.dryRun ?? false,
  )
  const shownFile = pathFrom(io.cwd, records.folder, file)
  if (options.dryRun) {
    if (!shared.quiet) io.err(dryRunRemark(shared.view))
    io.out(diffText(shownFile, changed.before, changed.after, shared.view))
    return DONE
  }
  if (options.commit)
    commitFile(io, records.folder, file, `update: ${idOf(found)}: ${update.status}`)
  if (!shared.quiet)
    io.out(updatedText(summaryOf(found, update, shownFile, options, shared), shared.view))
  return DONE
}

function summaryOf(
  found: Found,
  { status }: NewUpdate,
  file: string,
  options: UpdateOptions,
  { language }: Shared,
): Updated {
  return {
    id: idOf(found),
    title: titleIn(language)(found),
    from: (found.action ?? found.mandate).status,
    to: status,
    file,
    outcome: options.commit ? 'committed' : 'written',
  }
}

interface Target {
  readonly records: Records
  readonly state: AsOf
  readonly found: Found
}

/**
 * What was typed, as an update that the rules of the records accept.
 *
 * @throws UserError for what they refuse
 */
function newUpdate(io: Io, shared: Shared, options: UpdateOptions, target: Target): NewUpdate {
  const { records, state, found } = target
  const { document } = found.mandate
  const status = statusOption('--status', options.status ?? fail('nothing-to-record', {}))
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
  refuseWrongDay(update.date, io.today(), document)
  refuseUnproved(update, target)
  return update
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

function refuseWrongDay(date: CivilDate, today: CivilDate, document: SourceDocument): void {
  if (date > today) fail('date-in-future', { date, today })
  if (date < document.date) {
    const { symbol } = document
    fail('date-before-document', { date, documentDate: document.date, symbol })
  }
}

/** The same requirements that `check` has of every update. */
function refuseUnproved(update: NewUpdate, { state, found }: Target): void {
  const { id, mandate } = found.mandate
  const claim = { ...update, note: update.note === undefined ? undefined : {} }
  const renewed = (state.lineage.renewedBy.get(id) ?? []).length > 0
  const [missing] = missingFrom(claim, found.action ? 'action' : 'mandate', mandate, renewed)
  switch (missing) {
    case undefined:
      return
    case 'note-required':
    case 'decision-required':
      return fail(missing, { status: update.status })
    case 'evidence-required':
    case 'successor-required':
      return fail(missing, {})
    case 'ongoing-one-off':
      return fail(missing, { id })
  }
}
