// export: writes the mandates for a spreadsheet, a calendar or another program.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { writeNewFiles } from '../../files/write.ts'
import type { Organisation } from '../../records/types.ts'
import { eachOf } from '../../command-line/each-of.ts'
import { nearest } from '../../base/similar-words.ts'
import { namedOrNot } from '../../query/find.ts'
import { FIELD_NAMES, ownColumn } from '../../view/export/field-columns.ts'
import type { FieldColumn } from '../../words/sheet.ts'
import { matches } from '../../query/filter.ts'
import { snapshotOf } from '../../tracking/snapshot.ts'
import { EXPORT_FORMATS, writeExport, type ExportFormat } from '../../view/export/formats.ts'
import { whole } from '../../view/parts/control-codes.ts'
import { COMMAND_SUMMARIES, EXPORT_OPTIONS, LIST_OPTIONS } from '../../words/help.ts'
import { writtenTo } from '../../words/update.ts'
import { addFilterOptions, filterOf, type FilterInput } from '../../command-line/filters.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { choice, sharedOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive, reportUnreadable } from '../../command-line/records.ts'
import { FILE, listOf, oneOf, valueOption } from '../../command-line/value-kinds.ts'

interface ExportInput extends FilterInput {
  readonly format?: string
  readonly output?: string
  readonly force?: boolean
  readonly internal?: boolean
  readonly editable?: readonly string[]
}

export function exportCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof EXPORT_OPTIONS): string => EXPORT_OPTIONS[key][language]
  const command = new Command('export').description(COMMAND_SUMMARIES.export[language])
  command
    .addOption(valueOption('-f, --format <format>', say('format'), oneOf(EXPORT_FORMATS)))
    .addOption(valueOption('-o, --output <file>', say('output'), FILE))
    .addOption(
      valueOption('--editable <field,...>', say('editable'), listOf([...FIELD_NAMES, 'all'])),
    )
    .option('--force', say('force'))
    .option('--internal', LIST_OPTIONS.internal[language])
  addFilterOptions(command, language)
  command.action(async (input: ExportInput) => {
    const format = exportFormat(input)
    end(await runExport(io, sharedOptions(command, io, language), { ...input, format }))
  })
  return describeHelp(command, language, [
    'mandates export --output mandates.xlsx',
    'mandates export --output titles.xlsx --editable title,department,due',
    'mandates export --format ics --output deadlines.ics --lang fr',
    'mandates export --format ndjson --all --department political-affairs',
  ])
}

/** The format of `--format`, otherwise of the file name, otherwise CSV. */
function exportFormat({ format, output }: ExportInput): ExportFormat {
  const ending = /\.([^./\\]+)$/.exec(output ?? '')?.[1]?.toLowerCase()
  return choice('--format', format ?? ending ?? 'csv', EXPORT_FORMATS)
}

/**
 * The columns that set fields, in one order.
 *
 * @throws UserError for an unknown field, and for officers in a sheet that is not internal
 */
function editableColumns(
  texts: readonly string[] | undefined,
  internal: boolean,
  { fields }: Organisation,
): FieldColumn[] {
  const chosen = eachOf(texts, (text): FieldColumn | 'all' => {
    const word = FIELD_NAMES.find(name => name === text.toLowerCase())
    if (word === 'officer' && !internal) fail('only-internal', { option: '--editable officer' })
    if (word !== undefined) return `set_${word}`
    if (text.toLowerCase() === 'all') return 'all'
    const own = namedOrNot(text, fields)
    return own === undefined ? unknownField(text, fields) : ownColumn(own.id)
  })
  if (chosen === undefined) return []
  const known = [
    ...FIELD_NAMES.map((name): FieldColumn => `set_${name}`),
    ...fields.map(({ id }) => ownColumn(id)),
  ]
  return known.filter(column =>
    chosen.includes('all') ? column !== 'set_officer' || internal : chosen.includes(column),
  )
}

function unknownField(found: string, fields: Organisation['fields']): never {
  const allowed = [...FIELD_NAMES, 'all', ...fields.map(({ id }) => id)]
  return fail('invalid-choice', {
    option: '--editable',
    found,
    allowed,
    nearest: nearest(found, allowed, 1),
  })
}

/** The formats that `apply` reads. */
const SHEETS = ['csv', 'xlsx'] as const

const LINEAGE: ReadonlySet<ExportFormat> = new Set(['json', 'ndjson'])

/** @returns the exit code */
async function runExport(
  io: Io,
  shared: Shared,
  {
    format,
    output,
    force = false,
    internal = false,
    editable,
    ...input
  }: ExportInput & { readonly format: ExportFormat },
): Promise<number> {
  if (output === undefined && format === 'xlsx') fail('needs-output', { format })
  const archive = await openRecordsArchive(io, shared)
  const fields = editableColumns(editable, internal, archive.organisation)
  if (fields.length > 0) choice('--format', format, SHEETS)
  const filter = await filterOf(io, archive, shared, input)
  // The lineage in these formats may refer to any other mandate.
  const snapshot = LINEAGE.has(format)
    ? snapshotOf(await archive.all(), shared.day)
    : await archive.matching(filter, shared.day)
  const found = snapshot.mandates.filter(tracked => matches(filter, tracked, snapshot))
  const content = await writeExport(format, found, snapshot, { ...shared.view, internal }, fields)
  if (output !== undefined) {
    writeNewFiles(io.cwd, [{ name: output, content }], force)
    const { language } = shared
    if (!shared.quiet) io.err([writtenTo[language](output)])
  } else if (typeof content === 'string') io.out(whole(content))
  return reportUnreadable(io, shared, archive)
}
