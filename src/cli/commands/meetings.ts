// meetings: shows the calendar, and what is due at each meeting.
import { Command } from 'commander'
import { findName } from '../../query/find.ts'
import { snapshotOf } from '../../tracking/snapshot.ts'
import { inCalendarOrder, isOver } from '../../tracking/calendar.ts'
import { meetingsJson } from '../../view/data/meetings.ts'
import { meetingsText } from '../../view/pages/meetings.ts'
import { whole } from '../../view/parts/control-codes.ts'
import { COMMAND_SUMMARIES, MEETINGS_OPTIONS } from '../../words/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { eachOf } from '../../command-line/each-of.ts'
import { choice, sharedOptions, type Shared } from '../../command-line/options.ts'
import { openRecords, reportUnreadable } from '../../command-line/records.ts'
import { nameOf, oneOf, several, valueOption } from '../../command-line/value-kinds.ts'

const FORMATS = ['table', 'json'] as const

interface MeetingsInput {
  readonly body?: readonly string[]
  readonly upcoming?: boolean
  readonly format?: string
}

interface MeetingsOptions {
  readonly body: readonly string[] | undefined
  readonly upcoming: boolean
  readonly format: (typeof FORMATS)[number]
}

export function meetingsCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof MEETINGS_OPTIONS): string => MEETINGS_OPTIONS[key][language]
  const command = new Command('meetings')
    .description(COMMAND_SUMMARIES.meetings[language])
    .addOption(valueOption('--body <id,...>', say('body'), several(nameOf('body'))))
    .option('--upcoming', say('upcoming'))
    .addOption(valueOption('-f, --format <format>', say('format'), oneOf(FORMATS)))
  command.action(async ({ body, upcoming = false, format = 'table' }: MeetingsInput) => {
    const options = { body, upcoming, format: choice('--format', format, FORMATS) }
    end(await runMeetings(io, sharedOptions(command, io, language), options))
  })
  return describeHelp(command, language, [
    'mandates meetings',
    'mandates meetings --body CFM --as-of 2018-10-01 --upcoming',
  ])
}

/** @returns the exit code */
async function runMeetings(io: Io, shared: Shared, options: MeetingsOptions): Promise<number> {
  const records = await openRecords(io, shared)
  const snapshot = snapshotOf(records, shared.day)
  const asked = eachOf(options.body, name => findName('body', name, records.bodies))
  const meetings = inCalendarOrder(snapshot.calendar).filter(
    meeting =>
      (asked === undefined || asked.includes(meeting.body)) &&
      (!options.upcoming || !isOver(meeting, shared.day)),
  )
  io.page(
    options.format === 'json'
      ? whole(meetingsJson(meetings, snapshot))
      : meetingsText(meetings, snapshot, shared.view),
    shared.language,
  )
  return reportUnreadable(io, shared, records)
}
