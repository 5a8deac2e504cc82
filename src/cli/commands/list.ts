// list: shows the mandates that match, most urgent first.
import { Command } from 'commander'
import { namedOrNot } from '../../query/find.ts'
import { nearest } from '../../base/similar-words.ts'
import { fail } from '../../base/user-error.ts'
import type { Organisation } from '../../records/types.ts'
import { criteriaOf } from '../../view/parts/criteria.ts'
import type { View } from '../../view/parts/view.ts'
import { matches, type Filter } from '../../query/filter.ts'
import { grouped, GROUPINGS, sorted, SORTS, type Grouping, type Sort } from '../../query/sort.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { listText } from '../../view/pages/list.ts'
import { listCsv, listJson, listMarkdown, listNdjson, listTsv } from '../../view/data/list.ts'
import { COLUMNS, usualColumns, type Column } from '../../view/parts/mandate-cells.ts'
import { whole, type Printed } from '../../view/parts/control-codes.ts'
import { COMMAND_SUMMARIES, LIST_OPTIONS } from '../../words/help.ts'
import { NOTHING_FOUND, NOTHING_OUTSTANDING, NOTHING_READABLE } from '../../words/list.ts'
import { addFilterOptions, filterOf, type FilterInput } from '../../command-line/filters.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { eachOf } from '../../command-line/each-of.ts'
import { choice, sharedOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive, reportUnreadable } from '../../command-line/records.ts'
import { listOf, oneOf, valueOption } from '../../command-line/value-kinds.ts'

const FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'] as const
type Format = (typeof FORMATS)[number]

interface ListInput extends FilterInput {
  readonly sort?: string
  readonly groupBy?: string
  readonly columns?: string[]
  readonly format?: string
  readonly internal?: boolean
}

interface ListOptions {
  /** The filter as typed. The records are needed to interpret it. */
  readonly input: ListInput
  readonly sort: Sort
  readonly groupBy: Grouping | undefined
  readonly format: Format
}

export function listCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof LIST_OPTIONS): string => LIST_OPTIONS[key][language]
  const command = new Command('list').description(COMMAND_SUMMARIES.list[language])
  addFilterOptions(command, language)
    .addOption(valueOption('--sort <key>', say('sort'), oneOf(SORTS)))
    .addOption(valueOption('--group-by <key>', say('groupBy'), oneOf(GROUPINGS)))
    .addOption(valueOption('--columns <name,...>', say('columns'), listOf(COLUMNS)))
    .addOption(valueOption('-f, --format <format>', say('format'), oneOf(FORMATS)))
    .option('--internal', say('internal'))
  command.action(async (input: ListInput) => {
    end(await runList(io, sharedOptions(command, io, language), listOptions(input)))
  })
  return describeHelp(command, language, [
    'mandates list',
    'mandates list --overdue --group-by document',
    'mandates list --status blocked,in-progress --department political-affairs,cabinet',
    'mandates list --all --search "note verbale" --lang fr',
  ])
}

/** @throws UserError for an invalid value */
function listOptions(input: ListInput): ListOptions {
  return {
    input,
    sort: choice('--sort', input.sort ?? 'attention', SORTS),
    groupBy:
      input.groupBy === undefined ? undefined : choice('--group-by', input.groupBy, GROUPINGS),
    format: choice('--format', input.format ?? 'table', FORMATS),
  }
}

/**
 * The columns by their names, or by the names of the organisation's own fields.
 *
 * @throws UserError for an unknown column, and for officers in output that is not internal
 */
function columnsOf(
  { columns, internal = false }: ListInput,
  { fields }: Organisation,
): readonly Column[] | undefined {
  return eachOf(columns, (text): Column => {
    const own = namedOrNot(text, fields)
    const column = COLUMNS.find(each => each === text.toLowerCase())
    if (column === 'officer' && !internal) fail('only-internal', { option: '--columns officer' })
    return column ?? own ?? unknownColumn(text.toLowerCase(), fields)
  })
}

function unknownColumn(found: string, fields: Organisation['fields']): never {
  const allowed = [...COLUMNS, ...fields.map(({ id }) => id)]
  return fail('invalid-choice', {
    option: '--columns',
    found,
    allowed,
    nearest: nearest(found, allowed, 1),
  })
}

/** @returns the exit code */
async function runList(io: Io, shared: Shared, options: ListOptions): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const filter = await filterOf(io, archive, shared, options.input)
  const snapshot = await archive.matching(filter, shared.day)
  const found = sorted(
    snapshot.mandates.filter(tracked => matches(filter, tracked, snapshot)),
    options.sort,
  )
  const isPartial = archive.problems.some(problem => problem.severity === 'error')
  const columns = columnsOf(options.input, archive.organisation)
  const view = { ...shared.view, internal: options.input.internal ?? false }
  io.page(
    await listOutput(found, snapshot, filter, { ...options, columns, isPartial }, view),
    shared.language,
  )
  return reportUnreadable(io, shared, archive)
}

async function listOutput(
  found: readonly Tracked[],
  snapshot: Snapshot,
  filter: Filter,
  options: ListOptions & {
    readonly columns: readonly Column[] | undefined
    readonly isPartial: boolean
  },
  view: View & { readonly internal: boolean },
): Promise<Printed> {
  const { language, internal } = view
  const what = { organisation: snapshot.organisation, internal }
  switch (options.format) {
    case 'json':
      return whole(listJson(found, what))
    case 'ndjson':
      return whole(listNdjson(found, what))
    case 'csv':
      return whole(await listCsv(found, what, view))
    case 'tsv':
      return whole(listTsv(found, what, view))
    case 'markdown':
      return whole(listMarkdown(found, options.columns ?? usualColumns(undefined), snapshot, view))
    case 'table': {
      if (found.length === 0) return [nothing(options.input, options.isPartial)[language]]
      const { groupBy, columns } = options
      const groups = groupBy && { by: groupBy, list: grouped(found, groupBy) }
      const outstandingOnly = filter.all !== true && filter.statuses === undefined
      const criteria = criteriaOf(filter, snapshot, view)
      return listText(
        { mandates: found, groups, columns, outstandingOnly, criteria },
        snapshot,
        view,
      )
    }
  }
}

/** An empty list is good news if nothing is outstanding, and the message says so. */
function nothing(input: ListInput, isPartial: boolean): typeof NOTHING_FOUND {
  if (isPartial) return NOTHING_READABLE
  const { sort: _, groupBy: __, columns: ___, format: ____, internal: _____, ...filters } = input
  return Object.keys(filters).length === 0 ? NOTHING_OUTSTANDING : NOTHING_FOUND
}
