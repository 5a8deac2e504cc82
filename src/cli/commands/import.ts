// import: the mandates of a meeting's document, as a draft that a person accepts.
import { Command } from 'commander'
import { LANGUAGES, type Language } from '../../base/language.ts'
import { fail, UserError } from '../../base/user-error.ts'
import { changeFile } from '../../edit/change-file.ts'
import { isFolder, makeFolder } from '../../files/create.ts'
import { findRecordsFolder, pathFrom } from '../../files/find.ts'
import { readSource, sourcesAt } from '../../files/source.ts'
import { writeNewFiles } from '../../files/write.ts'
import type { Draft } from '../../import/draft.ts'
import { joinVersions } from '../../import/join.ts'
import { mostAlike } from '../../import/likeness.ts'
import { knownDocument, recordOf, slug } from '../../import/record.ts'
import { findName } from '../../query/find.ts'
import { loadRecords } from '../../records/load.ts'
import type { Records } from '../../records/types.ts'
import { draftData, draftSummary, draftText, type ShownDraft } from '../../view/drafts.ts'
import { failureText } from '../../view/failure.ts'
import { COMMAND_SUMMARIES, IMPORT_ARGUMENTS, IMPORT_OPTIONS } from '../../words/help.ts'
import { joinedTo, NEEDS_EYES, nothingNew } from '../../words/importing.ts'
import { writtenTo } from '../../words/updating.ts'
import { LANGUAGE_NAMES } from '../../words/languages.ts'
import type { Drafter } from '../drafter.ts'
import { BAD_RECORD, DONE } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { choice, describeHelp, sharedOptions, type Shared } from '../options.ts'
import { FILE, nameOf, oneOf, OWN_WORDS, valueArgument, valueOption } from '../takes.ts'

const FORMATS = ['text', 'json', 'yaml'] as const

interface ImportInput {
  readonly format?: string
  readonly from?: string
  readonly addressee?: string
  readonly body?: string
  readonly id?: string
  readonly write?: boolean
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
    .addOption(valueOption('--addressee <title>', say('addressee'), OWN_WORDS))
    .addOption(valueOption('--body <body>', say('body'), nameOf('body')))
    .addOption(valueOption('--id <id>', say('id'), OWN_WORDS))
    .option('--explain', say('explain'))
    .option('--explain-skipped', say('explainSkipped'))
  command.action(async (files: string[], input: ImportInput) => {
    const format = choice('--format', input.format ?? 'text', FORMATS)
    const from = input.from === undefined ? undefined : choice('--from', input.from, LANGUAGES)
    const shared = sharedOptions(command, io, language)
    end(await runImport(io, shared, { ...input, files, format, language: from }))
  })
  return describeHelp(command, language, [])
}

/** @returns the exit code */
async function runImport(io: Io, shared: Shared, options: ImportOptions): Promise<number> {
  const records = recordsAround(io, shared, options)
  const paths = options.files.flatMap(name => sourcesAt(io.cwd, name))
  const drafts: ShownDraft[] = []
  const drafter = await io.drafter()
  let code = DONE
  try {
    for (const path of paths) {
      try {
        drafts.push(await shownDraft(io, drafter, path, records, options))
      } catch (error) {
        // Of many, the rest is still read; the one that is asked for alone is the answer.
        if (!(error instanceof UserError) || paths.length === 1) throw error
        io.err(failureText(error.failure, shared.view))
        code = BAD_RECORD
      }
    }
  } finally {
    drafter.end()
  }
  show(io, shared, drafts, options)
  if (options.write && records)
    for (const shown of drafts) save(io, shared, records, shown, options)
  return code
}

/** The records that a draft is compared with and written to; none are needed to look at one. */
function recordsAround(io: Io, shared: Shared, { write }: ImportOptions): Records | undefined {
  try {
    return loadRecords(findRecordsFolder(shared.records, io.cwd))
  } catch (error) {
    if (write || shared.records !== undefined || !(error instanceof UserError)) throw error
    return undefined
  }
}

async function shownDraft(
  io: Io,
  drafter: Drafter,
  path: string,
  records: Records | undefined,
  { language, addressee }: ImportOptions,
): Promise<ShownDraft> {
  const file = pathFrom(io.cwd, path, '.')
  const around = records && {
    organisation: records.organisation,
    bodies: records.bodies,
    meetings: records.meetings,
  }
  const bytes = readSource(path)
  const draft = await drafter.draft({ bytes, file, around, options: { language, addressee } })
  const { symbol } = draft.document
  return {
    file,
    draft,
    isKnown: records !== undefined && knownDocument(records, draft, '') !== undefined,
    alike: draft.mandates.map(mandate =>
      records ? mostAlike(mandate.text, mandate.language, records, symbol) : null,
    ),
  }
}

function show(io: Io, shared: Shared, drafts: readonly ShownDraft[], options: ImportOptions): void {
  const { view } = shared
  switch (options.format) {
    case 'json': {
      const data = drafts.map(draftData)
      io.out(JSON.stringify(data.length === 1 ? data[0] : data, null, 2) + '\n')
      return
    }
    case 'yaml':
      for (const { draft, file } of drafts)
        io.out(recordOf(draft, neededFor(draft, file, options), file))
      return
    case 'text': {
      const explain = { rules: options.explain ?? false, skipped: options.explainSkipped ?? false }
      const pages = drafts.map(shown => draftText(shown, explain, view))
      io.page(pages.join('\n') + (drafts.length > 1 ? `\n${draftSummary(drafts, view)}` : ''))
    }
  }
}

/** The id, the body and the day of a record, as the document or the command line has them. */
function neededFor(
  { document }: Draft,
  file: string,
  options: ImportOptions,
  records?: Records,
): { id: string; body: string; date: string } {
  const name = document.symbol ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  const id = options.id ?? slug(name).slice(0, 64)
  const bodies = records?.bodies.map(body => body.id) ?? []
  const named =
    options.body !== undefined && records ? findName('body', options.body, bodies) : options.body
  const body = named ?? document.body ?? records?.organisation.reportsTo ?? ''
  const date = document.date ?? ''
  return { id, body, date }
}

/** Writes the record of a new document, or the texts of a second language version to the record that is there. */
function save(
  io: Io,
  shared: Shared,
  records: Records,
  { draft, file }: ShownDraft,
  options: ImportOptions,
): void {
  const needs = neededFor(draft, file, options, records)
  if (draft.mandates.length === 0) return
  const known = knownDocument(records, draft, needs.id)
  if (known) return join(io, shared, records, known.file, draft)
  if (needs.date === '') fail('document-without-day', { file })
  const name = `documents/${needs.id}.yaml`
  if (!isFolder(records.folder, 'documents')) makeFolder(records.folder, 'documents')
  writeNewFiles(records.folder, [{ name, content: recordOf(draft, needs, file) }], false)
  const { language } = shared
  if (shared.quiet) return
  io.err(
    writtenTo[language](pathFrom(io.cwd, records.folder, name)) +
      '\n' +
      NEEDS_EYES[language] +
      '\n',
  )
}

function join(io: Io, shared: Shared, records: Records, file: string, draft: Draft): void {
  const before = records.documents.find(document => document.file === file)
  const plan = before && joinVersions(before, draft)
  if (!plan) return
  if ('mismatch' in plan) fail('versions-differ', { file, ...plan.mismatch })
  const shown = pathFrom(io.cwd, records.folder, file)
  const isNew = plan.changes.length > 0
  if (isNew) changeFile(records.folder, file, () => plan.changes, false)
  if (!shared.quiet) io.err((isNew ? joinedTo : nothingNew)[shared.language](shown) + '\n')
}
