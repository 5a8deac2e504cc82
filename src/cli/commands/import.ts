// import: finds the mandates of a document, as a draft that a person accepts.
import { Command } from 'commander'
import { LANGUAGES, type Language } from '../../base/language.ts'
import { fail, UserError } from '../../base/user-error.ts'
import { findRecordsFolder } from '../../files/find-records.ts'
import { recordOf } from '../../import/record.ts'
import { isDocumentId } from '../../records/ids.ts'
import { loadRecords } from '../../records/load.ts'
import type { Records } from '../../records/types.ts'
import {
  doubtText,
  draftsData,
  draftsTable,
  draftText,
  type FailedDocument,
  type ShownDraft,
} from '../../view/pages/drafts.ts'
import { failureText } from '../../view/pages/failure.ts'
import { whole } from '../../view/parts/control-codes.ts'
import { remarksIn } from '../../words/drafted.ts'
import { COMMAND_SUMMARIES, IMPORT_ARGUMENTS, IMPORT_OPTIONS } from '../../words/help.ts'
import { nothingWritten } from '../../words/beliefs.ts'
import { LANGUAGE_NAMES } from '../../words/languages.ts'
import { askerOf } from '../../dialogues/asker.ts'
import { DONE, exitCodeOf } from '../../base/exit-codes.ts'
import { commandLine } from '../../command-line/copyable.ts'
import { readDocuments } from '../../drafting/reading.ts'
import {
  statedArguments,
  statedValues,
  type StatedInput,
} from '../../drafting/stated-properties.ts'
import { neededFor } from '../../drafting/saving.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { choice, sharedOptions, type Shared } from '../../command-line/options.ts'
import {
  DAY,
  FILE,
  nameOf,
  oneOf,
  OWN_WORDS,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'
import { jsonText } from '../../view/data/json.ts'
import { saveAll } from '../../drafting/save-all.ts'

const FORMATS = ['text', 'json', 'yaml'] as const

interface ImportInput extends StatedInput {
  readonly format?: string
  readonly from?: string
  readonly addressee?: string
  readonly id?: string
  readonly write?: boolean
  readonly asOne?: boolean
  readonly explain?: boolean
  readonly explainSkipped?: boolean
}

interface ImportOptions extends ImportInput {
  readonly files: readonly string[]
  readonly format: (typeof FORMATS)[number]
  readonly language: Language | undefined
}

export function importCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof IMPORT_OPTIONS): string => IMPORT_OPTIONS[key][language]
  const command = new Command('import')
    .description(COMMAND_SUMMARIES.import[language])
    .addArgument(valueArgument('<files...>', IMPORT_ARGUMENTS.files[language], FILE))
    .addOption(valueOption('-f, --format <format>', say('format'), oneOf(FORMATS)))
    .option('-w, --write', say('write'))
    .addOption(valueOption('--from <code>', say('from'), oneOf(LANGUAGES, LANGUAGE_NAMES)))
    .addOption(valueOption('--addressee <name>', say('addressee'), OWN_WORDS))
    .addOption(valueOption('--body <body>', say('body'), nameOf('body')))
    .addOption(valueOption('--meeting <meeting>', say('meeting'), nameOf('meeting')))
    .addOption(valueOption('--date <date>', say('date'), DAY))
    .addOption(valueOption('--title <title>', say('title'), OWN_WORDS))
    .addOption(valueOption('--symbol <symbol>', say('symbol'), OWN_WORDS))
    .addOption(valueOption('--id <id>', say('id'), OWN_WORDS))
    .option('--as-one', say('asOne'))
    .option('--explain', say('explain'))
    .option('--explain-skipped', say('explainSkipped'))
  command.action(async (files: string[], input: ImportInput) => {
    const format = choice('--format', input.format ?? 'text', FORMATS)
    const from = input.from === undefined ? undefined : choice('--from', input.from, LANGUAGES)
    const shared = sharedOptions(command, io, language)
    if (input.id !== undefined && !isDocumentId(input.id))
      fail('invalid-document-id', { option: '--id', found: input.id })
    end(await runImport(io, shared, { ...input, files, format, language: from }))
  })
  return describeHelp(command, language, [
    'mandates import resolution.docx --explain',
    'mandates import resolution.docx --write',
    'mandates import documents/ --format json',
  ])
}

/** @returns the exit code */
async function runImport(io: Io, shared: Shared, input: ImportOptions): Promise<number> {
  const records = recordsAround(io, shared, input)
  const { format, explainSkipped = false } = input
  const stated = statedValues(io, records, input)
  const options = { ...input, stated, keepsSkipped: explainSkipped || format === 'json' }
  const found = await readDocuments(io, shared, options.files, records, options)
  const failed = [...found.failed]
  const isMany = found.drafts.length + failed.length > 1
  const asker = options.write && format === 'text' ? askerOf(io, shared) : undefined
  if (!asker) show(io, shared, found.drafts, failed, { ...options, records })
  if (!options.write && format === 'text' && !shared.quiet && found.drafts.some(isForWriting))
    io.err([nothingWritten[shared.language](commandThatWrites(io, shared, options))])
  // The formats for programs contain no warnings, so those go to the error stream.
  if (format !== 'text' && !shared.quiet)
    for (const { doubts } of found.drafts)
      for (const doubt of doubts) io.err([doubtText(doubt, shared.language)])
  if (options.write && records) {
    const saving = { io, shared, records, options, isMany, asker }
    failed.push(...(await saveAll(saving, found.drafts)))
  }
  for (const { failure } of failed) io.err(failureText(failure, shared.view))
  return Math.max(DONE, ...failed.map(({ failure }) => exitCodeOf(failure.kind)))
}

/** Whether a draft contains something that the records do not have. */
function isForWriting({ draft, standing }: ShownDraft): boolean {
  return draft.mandates.length > 0 && (standing === 'new' || standing === 'version')
}

/** The command, to be copied, that writes what this one showed. */
function commandThatWrites(io: Io, shared: Shared, options: ImportOptions): string {
  const { files, language, addressee, id, asOne } = options
  const optionWords = Object.entries({
    records: shared.records,
    from: language,
    addressee,
    id,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]))
  const words = [
    'mandates',
    'import',
    ...files,
    ...optionWords,
    ...statedArguments(options),
    ...(asOne ? ['--as-one'] : []),
    '--write',
  ]
  return commandLine(io, words)
}

/** The records that drafts are compared with and written to. They are optional for viewing drafts. */
function recordsAround(io: Io, shared: Shared, { write }: ImportOptions): Records | undefined {
  try {
    return loadRecords(findRecordsFolder(shared.records, io.cwd))
  } catch (error) {
    if (write || shared.records !== undefined || !(error instanceof UserError)) throw error
    return undefined
  }
}

function show(
  io: Io,
  { view }: Shared,
  drafts: readonly ShownDraft[],
  failed: readonly FailedDocument[],
  options: ImportOptions & { readonly records: Records | undefined },
): void {
  switch (options.format) {
    case 'json': {
      const data = draftsData(drafts)
      io.out(whole(jsonText(data.length === 1 ? data[0] : data)))
      return
    }
    case 'yaml':
      for (const { draft, file } of drafts)
        io.out(
          whole(
            recordOf(
              draft,
              neededFor(draft, file, options, options.records),
              file,
              remarksIn(draft.document.language),
            ),
          ),
        )
      return
    case 'text': {
      const explain = { rules: options.explain ?? false, skipped: options.explainSkipped ?? false }
      const pages = drafts.map(shown => draftText(shown, explain, view))
      const isMany = drafts.length + failed.length > 1
      const all = isMany ? [...pages, draftsTable(drafts, failed, view)] : pages
      io.page(
        all.flatMap((page, index) => (index === 0 ? page : ['', ...page])),
        view.language,
      )
    }
  }
}
