// summary: makes the report to the next ministerial meeting.
import { Command } from 'commander'
import type { Archive } from '../../archive/archive.ts'
import type { Language } from '../../base/language.ts'
import { fail } from '../../base/user-error.ts'
import { meansFolder, makeFolder } from '../../files/create.ts'
import { writeNewFiles } from '../../files/write.ts'
import { matches } from '../../query/filter.ts'
import { REPORT_GROUPINGS, type ReportGrouping } from '../../query/sort.ts'
import { findMeeting } from '../../query/find.ts'
import { keptReports } from '../../records/kept-reports.ts'
import type { Meeting } from '../../records/types.ts'
import { buildReport } from '../../report/build.ts'
import type { ReportDocument } from '../../report/document.ts'
import { figuresOf, type Figures, type Selection } from '../../report/figures.ts'
import { isOver, lastDay, meetingAhead, type Calendar } from '../../tracking/calendar.ts'
import { calendarOn } from '../../tracking/earlier.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { criteriaOf } from '../../view/parts/criteria.ts'
import { previousReport, printedIds } from '../../tracking/reconciliation.ts'
import { lookedBack } from '../../tracking/trend.ts'
import { reportingPeriod } from '../../tracking/reporting-period.ts'
import { whole } from '../../view/parts/control-codes.ts'
import { namedMeeting } from '../../view/parts/texts.ts'
import {
  formatOfFile,
  holdsSeveral,
  reportFile,
  SUMMARY_FORMATS,
  writeReport,
  type SummaryFormat,
} from '../../view/report/formats.ts'
import { COMMAND_SUMMARIES, SUMMARY_OPTIONS } from '../../words/help.ts'
import { FINAL_WITHOUT_SYMBOL, meetingCancelled, meetingOver } from '../../words/report.ts'
import { writtenTo } from '../../words/update.ts'
import { addNarrowingOptions, filterOf, type FilterInput } from '../../command-line/filters.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { keepReport, refuseErrors } from '../final-report.ts'
import { describeHelp } from '../../command-line/help.ts'
import { choice, languagesOption, sharedOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive, reportUnreadable } from '../../command-line/records.ts'
import { FILE, nameOf, oneOf, OWN_WORDS, valueOption } from '../../command-line/value-kinds.ts'

interface SummaryInput extends Omit<FilterInput, 'all'> {
  readonly for?: string
  readonly format?: string
  readonly output?: string
  readonly force?: boolean
  readonly symbol?: string
  readonly final?: boolean
  readonly internal?: boolean
  readonly brief?: boolean
  readonly groupBy?: string
}

interface SummaryOptions extends Omit<SummaryInput, 'groupBy'> {
  readonly groupBy: ReportGrouping
  readonly format: SummaryFormat
  /** The languages of the report, in this order. */
  readonly languages: readonly [Language, ...Language[]]
}

export function summaryCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof SUMMARY_OPTIONS): string => SUMMARY_OPTIONS[key][language]
  const command = new Command('summary')
    .description(COMMAND_SUMMARIES.summary[language])
    .addOption(valueOption('--for <meeting>', say('for'), nameOf('meeting')))
    .addOption(valueOption('-f, --format <format>', say('format'), oneOf(SUMMARY_FORMATS)))
    .addOption(valueOption('-o, --output <file>', say('output'), FILE))
    .option('--force', say('force'))
    .addOption(valueOption('--symbol <symbol>', say('symbol'), OWN_WORDS))
    .option('--final', say('final'))
    .option('--internal', say('internal'))
    .option('--brief', say('brief'))
    .addOption(valueOption('--group-by <key>', say('groupBy'), oneOf(REPORT_GROUPINGS)))
  addNarrowingOptions(command, language)
  command.action(async (input: SummaryInput) => {
    if (input.output?.trim() === '')
      fail('missing-value', { command: 'summary', option: '--output' })
    const asked = input.format ?? formatOfFile(input.output ?? '') ?? 'text'
    const format = choice('--format', asked, SUMMARY_FORMATS)
    const groupBy = choice('--group-by', input.groupBy ?? 'document', REPORT_GROUPINGS)
    const languages = languagesOption(command, language)
    const shared = sharedOptions(command, io, language, 'several')
    end(await runSummary(io, shared, { ...input, groupBy, format, languages }))
  })
  return describeHelp(command, language, [
    'mandates summary --for CFM-46 --as-of 2019-02-01',
    'mandates summary --lang ar --output report.docx',
    'mandates summary --lang ar,en,fr --format html --output reports/',
  ])
}

/** @returns the exit code */
async function runSummary(io: Io, shared: Shared, options: SummaryOptions): Promise<number> {
  const { languages, format, output, symbol, groupBy, final = false, brief = false } = options
  const opened = await openRecordsArchive(io, shared)
  const kept = keptReports(opened.folder)
  const records = { ...opened, problems: [...opened.problems, ...kept.problems] }
  if (final) await refuseErrors(io, shared, records)
  const calendar = calendarOn(records.meetings, shared.day)
  const meeting = meetingFor(records, calendar, shared, options.for)
  const audience = options.internal ? 'internal' : 'ministerial'
  const period = reportingPeriod(calendar, meeting, shared.day)
  const published = previousReport(kept.reports.values(), meeting, calendar, shared.day)
  const snapshot = await records.reporting(
    lookedBack(period, calendar, shared.day, published),
    shared.day,
    published && printedIds(published.issue),
  )
  const selection = await selectionOf(io, records, shared, snapshot, options)
  const figures = figuresOf(snapshot, records.bodies, period, audience, { selection, published })
  const incomplete = records.problems.some(problem => problem.severity === 'error')
  const versionIn = (language: Language): ReportDocument => {
    const reader = { language, internal: options.internal ?? false }
    const criteria = selection ? criteriaOf(selection.filter, snapshot, reader) : []
    const scope = { criteria, incomplete }
    return buildReport(figures, { language, audience, symbol, final, brief, groupBy, ...scope })
  }
  const [first, ...others] = languages
  if (output === undefined) {
    const versions = [versionIn(first), ...others.map(versionIn)] as const
    io.page(whole(await printed(format, figures, versions)), first)
  } else if (meansFolder(io.cwd, output)) {
    makeFolder(io.cwd, output)
    const files = languages.map(async language => ({
      name: `${output.replace(/(?<!\/)\/+$/, '')}/${reportFile(meeting.id, language, format)}`,
      content: await contentOf(io, format, output, figures, [versionIn(language)]),
    }))
    save(io, shared, await Promise.all(files), options)
  } else {
    if (others.length > 0 && !holdsSeveral(format)) fail('one-language-each', { format })
    const versions = [versionIn(first), ...others.map(versionIn)] as const
    const content = await contentOf(io, format, output, figures, versions)
    save(io, shared, [{ name: output, content }], options)
  }
  if (final && !brief && audience === 'ministerial')
    await keepReport(io, shared, records.folder, figures, options)
  remarkOnMeeting(io, shared, meeting)
  if (final && symbol === undefined && !shared.quiet) {
    io.err([FINAL_WITHOUT_SYMBOL[shared.language]])
  }
  return reportUnreadable(io, shared, records)
}

/**
 * The mandates that the report is limited to; undefined without a filter.
 *
 * @throws UserError for a filter that a report for ministers cannot mention
 */
async function selectionOf(
  io: Io,
  archive: Archive,
  shared: Shared,
  snapshot: Snapshot,
  options: SummaryOptions,
): Promise<Selection | undefined> {
  const chosen = await filterOf(io, archive, shared, options)
  if (criteriaOf(chosen, snapshot, { language: shared.language }).length === 0) return undefined
  const { fields } = archive.organisation
  const isOwn = chosen.fields?.some(({ id }) => !fields.find(field => field.id === id)?.public)
  if (!options.internal && chosen.officers) fail('only-internal', { option: '--officer' })
  if (!options.internal && isOwn) fail('only-internal', { option: '--field' })
  // Mandates that were closed since the last meeting are part of the report.
  const filter = { ...chosen, all: true }
  return { filter, includes: tracked => matches(filter, tracked, snapshot) }
}

/** A report to a past or cancelled meeting may be intended, but it may also be a mistake. */
function remarkOnMeeting(io: Io, { language, day, quiet }: Shared, meeting: Meeting): void {
  if (quiet) return
  const named = namedMeeting(meeting, language)
  if (meeting.state === 'cancelled') io.err([meetingCancelled[language](named)])
  const last = lastDay(meeting)
  if (last !== undefined && isOver(meeting, day)) io.err([meetingOver[language](named, last)])
}

/**
 * The content of a file in the format. A PDF is the page as an installed browser prints it.
 *
 * @param output the file, or the folder in which it will be; the page to print is beside it for a moment
 */
async function contentOf(
  io: Io,
  format: SummaryFormat,
  output: string,
  figures: Figures,
  versions: readonly [ReportDocument, ...ReportDocument[]],
): Promise<string | Uint8Array> {
  if (format !== 'pdf') return writeReport(format, figures, versions)
  const { findBrowser, printPage } = await import('../../programs/browser.ts')
  const { printedBeside } = await import('../../files/page-for-browser.ts')
  const browser = findBrowser(io.env) ?? fail('no-browser', {})
  const page = String(await writeReport('html', figures, versions))
  const pdf = printedBeside(io.cwd, output, page, places => printPage(browser, places, io.env))
  return pdf ?? fail('printing-failed', { program: browser })
}

/** Prints the report to the screen or a pipe. */
async function printed(
  format: SummaryFormat,
  figures: Figures,
  versions: readonly [ReportDocument, ...ReportDocument[]],
): Promise<string> {
  if (versions.length > 1 && !holdsSeveral(format)) fail('one-language-each', { format })
  if (format === 'pdf') return fail('needs-output', { format })
  const content = await writeReport(format, figures, versions)
  return typeof content === 'string' ? content : fail('needs-output', { format })
}

function save(
  io: Io,
  { language, quiet }: Shared,
  files: Parameters<typeof writeNewFiles>[1],
  { force = false }: SummaryOptions,
): void {
  writeNewFiles(io.cwd, files, force)
  if (quiet) return
  io.err(files.map(({ name }) => writtenTo[language](name)))
}

/** The named meeting, otherwise the current or next meeting of the body reported to. */
function meetingFor(
  { meetings, organisation }: Archive,
  calendar: Calendar,
  { day }: Shared,
  name: string | undefined,
): Meeting {
  if (name === undefined) {
    const next = meetingAhead(calendar, organisation.reportsTo, day)
    return next ?? fail('no-next-meeting', { body: organisation.reportsTo })
  }
  const id = findMeeting({ meetings }, name)
  return calendar.byId.get(id) ?? fail('no-next-meeting', { body: id })
}
