// log: shows what was recorded, newest first.
import { Command } from 'commander'
import { matches } from '../../query/filter.ts'
import { emptiedDocuments, timelineOf, type TimelineEntry } from '../../query/timeline.ts'
import { organisationHistory } from '../../tracking/organisation-history.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { startOfNews } from '../../tracking/reporting-period.ts'
import { logText } from '../../view/pages/log.ts'
import { logCsv, logJson, logMarkdown, logNdjson } from '../../view/data/log.ts'
import { whole, type Printed } from '../../view/parts/control-codes.ts'
import { criteriaOf } from '../../view/parts/criteria.ts'
import type { View } from '../../view/parts/view.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { LOG_OPTIONS } from '../../words/log.ts'
import { addNarrowingOptions, filterOf, type FilterInput } from '../../command-line/filters.ts'
import { momentOption } from '../../command-line/moments.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { withLinks } from '../../terminal/links.ts'
import { describeHelp } from '../../command-line/help.ts'
import { choice, dateOption, sharedOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive, reportUnreadable } from '../../command-line/records.ts'
import { DAY, MOMENT, oneOf, valueOption } from '../../command-line/value-kinds.ts'

const FORMATS = ['text', 'json', 'ndjson', 'csv', 'markdown'] as const
type Format = (typeof FORMATS)[number]

interface LogInput extends Omit<FilterInput, 'all'> {
  readonly since?: string
  readonly until?: string
  readonly format?: string
}

export function logCommand({ io, language, end }: Invocation): Command {
  const command = new Command('log')
    .description(COMMAND_SUMMARIES.log[language])
    .addOption(valueOption('--since <day>', LOG_OPTIONS.since[language], MOMENT))
    .addOption(valueOption('--until <date>', LOG_OPTIONS.until[language], DAY))
  addNarrowingOptions(command, language)
  command.addOption(
    valueOption('-f, --format <format>', LOG_OPTIONS.format[language], oneOf(FORMATS)),
  )
  command.action(async (input: LogInput) => {
    end(await runLog(io, sharedOptions(command, io, language), input))
  })
  return describeHelp(command, language, [
    'mandates log',
    'mandates log --since CFM-45 --department political-affairs',
    'mandates log --since 2018-10-01 --format csv',
  ])
}

/** @returns the exit code */
async function runLog(io: Io, shared: Shared, input: LogInput): Promise<number> {
  const format = choice('--format', input.format ?? 'text', FORMATS)
  const archive = await openRecordsArchive(io, shared)
  // Closed mandates are included, because their closure is news too.
  const filter = { ...(await filterOf(io, archive, shared, input)), all: true }
  const snapshot = await archive.matching(filter, shared.day)
  const asked = snapshot.mandates.filter(tracked => matches(filter, tracked, snapshot))
  const until =
    input.until === undefined ? shared.day : dateOption('--until', input.until, io.today())
  const to = until < shared.day ? until : shared.day
  // The day of a meeting is its first one, because its own decisions are news.
  const since =
    input.since === undefined
      ? undefined
      : momentOption('--since', input.since, { ...archive, today: io.today() }, startOfNews).day
  const criteria = criteriaOf(filter, snapshot, shared.view)
  // A filter asks about mandates.
  const changes =
    criteria.length > 0
      ? []
      : organisationHistory(archive.organisation, [...snapshot.calendar.byId.values()], shared.day)
  const emptied = emptiedDocuments(filter, archive, snapshot)
  const entries = timelineOf(asked, since, to, changes, emptied)
  const view = await withLinks(io, shared.view, archive.folder)
  io.page(await pageOf(entries, snapshot, format, view, criteria), view.language)
  return reportUnreadable(io, shared, archive)
}

async function pageOf(
  entries: readonly TimelineEntry[],
  snapshot: Snapshot,
  format: Format,
  view: View,
  criteria: readonly string[],
): Promise<Printed> {
  switch (format) {
    case 'json':
      return whole(logJson(entries))
    case 'ndjson':
      return whole(logNdjson(entries))
    case 'csv':
      return whole(await logCsv(entries, snapshot, view))
    case 'markdown':
      return whole(logMarkdown(entries, snapshot, view))
    case 'text':
      return logText(entries, snapshot, view, criteria)
  }
}
