// Makes the commands that list the calendar and the organisation, such as `department list`.
import { Command } from 'commander'
import { describeHelp } from '../command-line/help.ts'
import type { Invocation } from '../command-line/invocation.ts'
import { choice, sharedOptions, type Shared } from '../command-line/options.ts'
import { openRecords, reportUnreadable } from '../command-line/records.ts'
import { oneOf, valueOption } from '../command-line/value-kinds.ts'
import type { Listed } from '../query/holders.ts'
import type { Io } from '../terminal/io.ts'
import { snapshotOf } from '../tracking/snapshot.ts'
import { organisationListJson } from '../view/data/organisation-list.ts'
import { organisationListText } from '../view/pages/organisation-list.ts'
import { whole } from '../view/parts/control-codes.ts'
import { LIST_FORMAT, LIST_SUMMARIES } from '../words/organisation-lists.ts'

const FORMATS = ['table', 'json'] as const

/** The command `list` below the group of a thing. */
export function listCommandOf(thing: Listed, { io, language, end }: Invocation): Command {
  const command = new Command('list')
    .description(LIST_SUMMARIES[thing][language])
    .addOption(valueOption('-f, --format <format>', LIST_FORMAT[language], oneOf(FORMATS)))
  command.action(async ({ format = 'table' }: { readonly format?: string }) => {
    const chosen = choice('--format', format, FORMATS)
    end(await runList(io, sharedOptions(command, io, language), thing, chosen))
  })
  return describeHelp(command, language, [
    `mandates ${thing} list`,
    `mandates ${thing} list --format json`,
  ])
}

/** @returns the exit code */
async function runList(
  io: Io,
  shared: Shared,
  thing: Listed,
  format: (typeof FORMATS)[number],
): Promise<number> {
  const records = await openRecords(io, shared)
  const snapshot = snapshotOf(records, shared.day)
  io.page(
    format === 'json'
      ? whole(organisationListJson(thing, snapshot))
      : organisationListText(thing, snapshot, shared.view),
    shared.language,
  )
  return reportUnreadable(io, shared, records)
}
