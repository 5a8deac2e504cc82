// adopt: brings in the tracker that a house already has.
import { Command } from 'commander'
import { adopt, type Adoption } from '../../adopt/adopt.ts'
import { planOf, type AdoptionPlan } from '../../adopt/against-records.ts'
import { mapLines } from '../../adopt/map-yaml.ts'
import type { TrackerMap } from '../../adopt/map.ts'
import { questionsOf, type Question } from '../../adopt/questions.ts'
import type { TrackerLack } from '../../base/failures.ts'
import { DONE } from '../../base/exit-codes.ts'
import { fail } from '../../base/user-error.ts'
import { commandLine } from '../../command-line/copyable.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { choice, dateOption, sharedOptions, type Shared } from '../../command-line/options.ts'
import { openRecords, reportUnreadable, undoStoreFor } from '../../command-line/records.ts'
import { DAY, FILE, oneOf, valueArgument, valueOption } from '../../command-line/value-kinds.ts'
import { saveAdoption } from '../../drafting/adopting.ts'
import { sourcesAt } from '../../files/documents-to-import.ts'
import { isOrdinaryFile, resolveFrom } from '../../files/evidence.ts'
import { pathFrom } from '../../files/find-records.ts'
import { readVersion } from '../../files/read.ts'
import { writeNewFiles } from '../../files/write.ts'
import { parseTrackerMap } from '../../records/parse.ts'
import type { Records } from '../../records/types.ts'
import type { Io } from '../../terminal/io.ts'
import type { Source } from '../../adopt/grid.ts'
import { adoptionData } from '../../view/data/adoption.ts'
import { jsonText } from '../../view/data/json.ts'
import { rejectedCsv } from '../../view/export/rejected-rows.ts'
import { adoptionText, adoptedText } from '../../view/pages/adoption.ts'
import { whole } from '../../view/parts/control-codes.ts'
import { wrapped } from '../../view/parts/layout.ts'
import { mapWritten, REJECT_HEADINGS, REJECT_REASONS, toSettle } from '../../words/adopt.ts'
import { rejectsWritten, toWrite } from '../../words/apply.ts'
import {
  ADOPT_ARGUMENTS,
  ADOPT_OPTIONS,
  COMMAND_SUMMARIES,
  EXPORT_OPTIONS,
} from '../../words/help.ts'

const FORMATS = ['text', 'json', 'yaml'] as const

interface AdoptInput {
  readonly format?: string
  readonly map?: string
  readonly asOf?: string
  readonly rejects?: string
  readonly force?: boolean
  readonly write?: boolean
}

interface AdoptOptions extends AdoptInput {
  readonly file: string
  readonly format: (typeof FORMATS)[number]
}

export function adoptCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof ADOPT_OPTIONS): string => ADOPT_OPTIONS[key][language]
  const command = new Command('adopt')
    .description(COMMAND_SUMMARIES.adopt[language])
    .addArgument(valueArgument('<file>', ADOPT_ARGUMENTS.file[language], FILE))
    .addOption(valueOption('-f, --format <format>', say('format'), oneOf(FORMATS)))
    .addOption(valueOption('--map <file>', say('map'), FILE))
    .addOption(valueOption('--as-of <date>', say('asOf'), DAY))
    .addOption(valueOption('--rejects <file>', say('rejects'), FILE))
    .option('--force', EXPORT_OPTIONS.force[language])
    .option('-w, --write', say('write'))
  command.action(async (file: string, input: AdoptInput) => {
    const format = choice('--format', input.format ?? 'text', FORMATS)
    end(await runAdopt(io, sharedOptions(command, io, language), { ...input, file, format }))
  })
  return describeHelp(command, language, [
    'mandates adopt matrix.xlsx',
    'mandates adopt matrix.xlsx --map map.yaml',
    'mandates adopt matrix.xlsx --map map.yaml --write',
  ])
}

/** @returns the exit code */
async function runAdopt(io: Io, shared: Shared, options: AdoptOptions): Promise<number> {
  const records = await openRecords(io, shared)
  const source = await sourceOf(io, options.file)
  const map = mapIn(io, options.map)
  const today = io.today()
  const asOf = options.asOf === undefined ? undefined : dateOption('--as-of', options.asOf, today)
  const name = nameOf(options.file)
  const adoptFor = (now: Records): Adoption =>
    adopt(source, { records: now, today, map, asOf, name })
  const adoption = adoptFor(records)
  if (adoption.map.tables.length === 0) fail('tracker-empty', { file: options.file })
  const questions = questionsOf(adoption, map !== undefined)
  const plan = planOf(adoption, records, options.file)
  const lines = mapLines(
    adoption,
    questions,
    { file: options.file, map: options.map, schema: schemaFor(io, records) },
    shared.language,
  )
  if (options.rejects !== undefined)
    writeRejected(io, shared, { ...options, output: options.rejects }, adoption, plan)
  if (options.write)
    return save(io, shared, options, {
      records,
      questions,
      adoptFor,
      isAnswered: map !== undefined,
    })
  show(io, shared, options, { adoption, questions, plan, lines })
  if (options.map !== undefined && map === undefined) {
    writeNewFiles(io.cwd, [{ name: options.map, content: lines.join('\n') }], false)
    if (!shared.quiet) io.err(wrapped(mapWritten[shared.language](options.map), shared.view.width))
  } else if (options.format === 'text' && !shared.quiet) advise(io, shared, options, questions)
  return reportUnreadable(io, shared, records)
}

interface Shown {
  readonly adoption: Adoption
  readonly questions: readonly Question[]
  readonly plan: AdoptionPlan
  readonly lines: readonly string[]
}

function show(
  io: Io,
  { view, language }: Shared,
  { file, format }: AdoptOptions,
  shown: Shown,
): void {
  const { adoption, questions, plan, lines } = shown
  switch (format) {
    case 'json':
      return io.out(whole(jsonText(adoptionData(adoption, questions, plan, language))))
    case 'yaml':
      return io.out(whole(lines.join('\n')))
    case 'text':
      return io.page(adoptionText(file, adoption, questions, plan, lines, view), language)
  }
}

/** The next command: one that answers the questions, or one that writes. */
function advise(
  io: Io,
  { language }: Shared,
  { file, map }: AdoptOptions,
  questions: readonly Question[],
): void {
  const isOpen =
    map === undefined ? questions.length > 0 : questions.some(({ isBlocking }) => isBlocking)
  const mapped = ['mandates', 'adopt', file, ...(map === undefined ? [] : ['--map', map])]
  if (!isOpen) io.err(['', toWrite[language](commandLine(io, [...mapped, '--write']))])
  else if (map === undefined)
    io.err(['', toSettle[language](commandLine(io, [...mapped, '--map', 'map.yaml']))])
}

interface Save {
  readonly records: Records
  readonly questions: readonly Question[]
  readonly adoptFor: (now: Records) => Adoption
  readonly isAnswered: boolean
}

function save(
  io: Io,
  shared: Shared,
  { file }: AdoptOptions,
  { records, questions, adoptFor, isAnswered }: Save,
): number {
  const open = questions.filter(({ isBlocking }) => isBlocking || !isAnswered)
  const lacks = open.flatMap(({ about }): TrackerLack[] =>
    about === 'statuses' ? ['meanings'] : [about],
  )
  if (lacks.length > 0) fail('tracker-open', { file, lacks })
  const plan = saveAdoption({
    records,
    undo: undoStoreFor(io, records.folder),
    today: io.today(),
    source: file,
    dryRun: false,
    adoptFor,
  })
  if (!shared.quiet) {
    const files = [...plan.newFiles.map(({ name }) => name), ...plan.changes.keys()]
    io.out(
      adoptedText(
        plan,
        files.map(each => pathFrom(io.cwd, records.folder, each)),
        shared.view,
      ),
    )
  }
  return DONE
}

function writeRejected(
  io: Io,
  { language, quiet }: Shared,
  { output, force = false }: { readonly output: string; readonly force?: boolean | undefined },
  { rejected }: Adoption,
  { contradicting }: AdoptionPlan,
): void {
  const rows = [...rejected, ...contradicting].map(row => ({
    ...row,
    why: REJECT_REASONS[row.reason][language],
  }))
  if (rows.length === 0) return
  const headings = [REJECT_HEADINGS.row[language], REJECT_HEADINGS.reason[language]]
  writeNewFiles(io.cwd, [{ name: output, content: rejectedCsv(headings, rows) }], force)
  if (!quiet) io.err([rejectsWritten[language](output)])
}

async function sourceOf(io: Io, file: string): Promise<Source> {
  const path = resolveFrom(io.cwd, file)
  if (!sourcesAt(io.cwd, file).includes(path)) fail('document-missing', { path, reason: 'special' })
  const reader = await io.reader()
  try {
    return await reader.tracker({ path, file })
  } finally {
    reader.end()
  }
}

/** The map that a person has seen; undefined if there is none yet. @throws UserError when it has errors */
function mapIn(io: Io, file: string | undefined): TrackerMap | undefined {
  if (file === undefined || !isOrdinaryFile(resolveFrom(io.cwd, file))) return undefined
  const read = readVersion(io.cwd, file)
  const { value, faults } =
    'fault' in read ? { value: undefined, faults: [read.fault] } : parseTrackerMap(read.text)
  const problems = faults.map(fault => ({ ...fault, file }))
  return value !== undefined && problems.length === 0
    ? value
    : fail('map-unreadable', { file, problems })
}

function nameOf(file: string): string {
  return file
    .slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
    .replace(/\.\w+$/, '')
}

function schemaFor(io: Io, { folder }: Records): string | undefined {
  const schema = pathFrom(io.cwd, folder, '.schema/tracker-map.json')
  return isOrdinaryFile(resolveFrom(io.cwd, schema)) ? schema : undefined
}
