// summary: the report to the next ministerial meeting.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { writeNewFile } from '../../files/write.ts'
import { findName } from '../../query/find.ts'
import type { Meeting, Records } from '../../records/types.ts'
import { buildReport } from '../../report/build.ts'
import { figuresOf, type Figures } from '../../report/figures.ts'
import { calendarOf, meetingAfter } from '../../tracking/calendar.ts'
import { reportHtml } from '../../view/report/html.ts'
import { reportJson } from '../../view/report/json.ts'
import { reportMarkdown } from '../../view/report/markdown.ts'
import { reportText } from '../../view/report/text.ts'
import { COMMAND_SUMMARIES, SUMMARY_OPTIONS } from '../../words/help.ts'
import { writtenTo } from '../../words/updating.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { choice, describeHelp, sharedOptions, type Shared } from '../options.ts'
import { openRecords, tellUnreadable } from '../records.ts'

const FORMATS = ['text', 'markdown', 'html', 'json'] as const

interface SummaryInput {
  readonly for?: string
  readonly format?: string
  readonly output?: string
  readonly force?: boolean
  readonly symbol?: string
  readonly final?: boolean
  readonly internal?: boolean
}

interface SummaryOptions extends SummaryInput {
  readonly format: (typeof FORMATS)[number]
}

export function summaryCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof SUMMARY_OPTIONS): string => SUMMARY_OPTIONS[key][language]
  const command = new Command('summary')
    .description(COMMAND_SUMMARIES.summary[language])
    .option('--for <meeting>', say('for'))
    .option('-f, --format <format>', say('format'))
    .option('-o, --output <file>', say('output'))
    .option('--force', say('force'))
    .option('--symbol <symbol>', say('symbol'))
    .option('--final', say('final'))
    .option('--internal', say('internal'))
  command.action((input: SummaryInput) => {
    const format = choice('--format', input.format ?? 'text', FORMATS)
    end(runSummary(io, sharedOptions(command, io, language), { ...input, format }))
  })
  return describeHelp(command, language, [
    'mandates summary --for CFM-46 --as-of 2019-02-01',
    'mandates summary --format html --lang ar --output report.html',
  ])
}

/** @returns the exit code */
function runSummary(io: Io, shared: Shared, options: SummaryOptions): number {
  const records = openRecords(io, shared)
  const meeting = meetingFor(records, shared, options.for)
  const audience = options.internal ? 'internal' : 'ministerial'
  const figures = figuresOf(records, meeting, shared.day, audience)
  const report = written(figures, shared, options)
  if (options.output === undefined) io.page(report)
  else {
    writeNewFile(io.cwd, options.output, report, options.force ?? false)
    if (!shared.quiet) io.err(writtenTo[shared.language](options.output) + '\n')
  }
  return tellUnreadable(io, shared, records)
}

/** The meeting that is named, else the next one of the body that the organisation reports to. */
function meetingFor(records: Records, { day }: Shared, name: string | undefined): Meeting {
  const { meetings, organisation } = records
  const calendar = calendarOf(meetings)
  if (name === undefined) {
    const next = meetingAfter(calendar, organisation.reportsTo, day)
    return next ?? fail('no-next-meeting', { body: organisation.reportsTo })
  }
  const id = findName(
    'meeting',
    name,
    meetings.map(meeting => meeting.id),
  )
  return calendar.byId.get(id) ?? fail('no-next-meeting', { body: id })
}

function written(figures: Figures, { language }: Shared, options: SummaryOptions): string {
  const { symbol, final = false, internal = false, format } = options
  const audience = internal ? 'internal' : 'ministerial'
  const document = buildReport(figures, { language, audience, symbol, final })
  switch (format) {
    case 'text':
      return reportText(document, language)
    case 'markdown':
      return reportMarkdown(document, language)
    case 'html':
      return reportHtml(document, language)
    case 'json':
      return reportJson(figures, document)
  }
}
