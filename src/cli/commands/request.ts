// request: prepares what is sent to departments, officers or Member States to ask what they did. It sends nothing.
import { Command } from 'commander'
import type { Archive } from '../../archive/archive.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import { fail } from '../../base/user-error.ts'
import { makeFolder } from '../../files/create.ts'
import { writeNewFiles } from '../../files/write.ts'
import { matches, type Filter } from '../../query/filter.ts'
import { findMeeting } from '../../query/find.ts'
import type { Meeting } from '../../records/types.ts'
import {
  RECIPIENT_KINDS,
  nameOfRecipient,
  requestTo,
  type Asked,
  type Languages,
  type RecipientKind,
} from '../../requests/recipients.ts'
import type { AskedRow } from '../../recording/record-requests.ts'
import { unansweredRequests } from '../../tracking/requests.ts'
import { papersAhead } from '../../tracking/attention.ts'
import { isPastDay, meetingAhead } from '../../tracking/calendar.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import {
  askedBeforeText,
  requestedText,
  unassignedText,
  type RequestLine,
} from '../../view/pages/requested.ts'
import { COMMAND_SUMMARIES, REQUEST_OPTIONS } from '../../words/help.ts'
import { RECORDING_OPTIONS } from '../../words/recording.ts'
import { addNarrowingOptions, filterOf, type FilterInput } from '../../command-line/filters.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import {
  chosenLanguage,
  choice,
  dateOption,
  recordingOptions,
  sharedOptions,
  type Shared,
} from '../../command-line/options.ts'
import { openRecordsArchive, reportUnreadable } from '../../command-line/records.ts'
import { DAY, FOLDER, nameOf, oneOf, valueOption } from '../../command-line/value-kinds.ts'

interface RequestInput extends Omit<FilterInput, 'all'> {
  readonly to?: string
  readonly by?: string
  readonly for?: string
  readonly output?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly record?: boolean
  readonly again?: boolean
  readonly commit?: boolean
}

export function requestCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof REQUEST_OPTIONS): string => REQUEST_OPTIONS[key][language]
  const command = new Command('request')
    .description(COMMAND_SUMMARIES.request[language])
    .addOption(valueOption('--to <recipients>', say('to'), oneOf(RECIPIENT_KINDS)))
    .addOption(valueOption('--by <date>', say('by'), DAY))
    .addOption(valueOption('--for <meeting>', say('for'), nameOf('meeting')))
    .addOption(valueOption('-o, --output <dir>', say('output'), FOLDER))
    .option('--force', say('force'))
    .option('--record', say('record'))
    .option('--commit', RECORDING_OPTIONS.commit[language])
    .option('--again', say('again'))
    .option('-n, --dry-run', say('dryRun'))
  addNarrowingOptions(command, language)
  command.action(async (input: RequestInput) => {
    const optionsOf = input.record ? recordingOptions : sharedOptions
    const shared = optionsOf(command, io, language)
    const languages = { chosen: chosenLanguage(command), usual: language }
    end(await runRequest(io, shared, languages, input))
  })
  return describeHelp(command, language, [
    'mandates request --dry-run --by 2030-02-01',
    'mandates request --output requests --overdue --by 2030-02-01',
    'mandates request --output reminders --again --by 2030-02-15',
    'mandates request --to states --output notes --by 2030-02-01 --lang fr',
  ])
}

/** @returns the exit code */
async function runRequest(
  io: Io,
  shared: Shared,
  languages: Languages,
  input: RequestInput,
): Promise<number> {
  const kind = choice('--to', input.to ?? 'departments', RECIPIENT_KINDS)
  const { output, dryRun = false, force = false, record = false, again = false } = input
  // A State answers by a reply. Requests to it are in the registry of notes verbales.
  if (kind === 'states' && record) fail('not-together', { options: ['--to states', '--record'] })
  if (kind === 'states' && again) fail('not-together', { options: ['--to states', '--again'] })
  if (input.commit && !record)
    fail('option-without-meaning', { option: '--commit', needs: '--record' })
  const archive = await openRecordsArchive(io, shared)
  const filter = await filterOf(io, archive, shared, input)
  const snapshot = await archive.matching(filter, shared.day)
  const meeting = meetingFor(archive, snapshot, input.for)
  const by = answerDay(input.by, meeting, shared.day)
  const mandates = snapshot.mandates.filter(each => matches(filter, each, snapshot))
  const all = requestTo(kind, mandates, snapshot, languages, only(kind, filter))
  const asked = again ? reminded(all.asked, shared.day) : all.asked
  if (!dryRun && output === undefined)
    fail('missing-option', { command: 'request', option: '--output' })
  const folder = dryRun ? undefined : output?.replace(/(?<!\/)\/+$/, '')
  if (folder !== undefined)
    await writeRequests(io, folder, asked, { snapshot, by, meeting, again }, force)
  if (!shared.quiet) {
    const unassigned = again ? 0 : all.unassigned.length
    const lines = asked.map(each => lineOf(each, folder))
    const remarks = unassignedText(unassigned, shared.view)
    if (lines.length > 0 || remarks.length === 0)
      io.out(requestedText(lines, by, !dryRun, shared.view))
    const before = again ? 0 : rowsOf(kind, reminded(asked, shared.day)).length
    io.err([...remarks, ...askedBeforeText(before, shared.view)])
  }
  if (record) {
    const { recordRequests } = await import('../../recording/record-requests.ts')
    await recordRequests(
      io,
      shared,
      { dryRun, commit: input.commit },
      archive,
      rowsOf(kind, asked),
      by,
    )
  }
  return reportUnreadable(io, shared, archive)
}

/** The recipients that have not answered, with the rows that have no answer. */
function reminded(asked: readonly Asked[], day: CivilDate): Asked[] {
  return asked.flatMap((each): Asked[] => {
    const rows = (each.rows ?? []).filter(row => unansweredRequests(row, day).length > 0)
    return rows.length === 0 ? [] : [{ to: each.to, rows }]
  })
}

/** Each row, with the one who is asked about it. */
function rowsOf(kind: RecipientKind, asked: readonly Asked[]): AskedRow[] {
  return asked.flatMap(({ to: { id }, rows = [] }) =>
    rows.map(found => ({
      found,
      who: kind === 'officers' ? { officer: id } : { department: id },
    })),
  )
}

async function writeRequests(
  io: Io,
  folder: string,
  asked: readonly Asked[],
  occasion: Parameters<typeof import('../../requests/files.ts').filesFor>[1],
  force: boolean,
): Promise<void> {
  const { filesFor } = await import('../../requests/files.ts')
  const files = (await Promise.all(asked.map(each => filesFor(each, occasion)))).flat()
  for (const each of asked) makeFolder(io.cwd, folderOf(each, folder))
  const placed = files.map(({ name, content }) => ({ name: `${folder}/${name}`, content }))
  writeNewFiles(io.cwd, placed, force)
}

function lineOf(asked: Asked, folder: string | undefined): RequestLine {
  const { to, rows, questions } = asked
  return {
    name: to.name,
    language: to.language,
    count: (rows ?? questions).length,
    of: rows ? 'rows' : 'questions',
    folder: folder === undefined ? undefined : folderOf(asked, folder),
  }
}

function folderOf({ to }: Asked, folder: string): string {
  return `${folder}/${nameOfRecipient(to)}`
}

/** The ids of the recipients that the filter names. */
function only(kind: RecipientKind, filter: Filter): readonly string[] | undefined {
  return filter[kind]
}

/** The meeting that receives the next report; undefined if the calendar has none. */
function meetingFor(
  { meetings, organisation }: Archive,
  { calendar, day }: Snapshot,
  name: string | undefined,
): Meeting | undefined {
  return name === undefined
    ? meetingAhead(calendar, organisation.reportsTo, day)
    : calendar.byId.get(findMeeting({ meetings }, name))
}

/** @throws UserError when neither an option nor the calendar gives a day that is still to come */
function answerDay(
  typed: string | undefined,
  meeting: Meeting | undefined,
  day: CivilDate,
): CivilDate {
  if (typed === undefined) {
    const papers = meeting && papersAhead(meeting, day)
    return papers ?? fail('no-answer-day', { meeting: meeting?.id })
  }
  const by = dateOption('--by', typed)
  return isPastDay(by, day) ? fail('answer-day-past', { date: by, today: day }) : by
}
