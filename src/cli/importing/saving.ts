// Drafts written to the records: each a new document, or a further language of one that is there.
import { fail } from '../../base/user-error.ts'
import { changeFile } from '../../edit/change-file.ts'
import { isFolder, makeFolder } from '../../files/create.ts'
import { pathFrom } from '../../files/find.ts'
import { writeNewFiles } from '../../files/write.ts'
import type { Draft } from '../../import/draft.ts'
import { joinVersions } from '../../import/join.ts'
import { knownDocument, recordOf, slug, type RecordNeeds } from '../../import/record.ts'
import { findName } from '../../query/find.ts'
import { parseDocument } from '../../records/parse.ts'
import { readYaml } from '../../records/yaml.ts'
import type { Records, SourceDocument } from '../../records/types.ts'
import type { ShownDraft } from '../../view/drafts.ts'
import { joinedTo, nothingNew } from '../../words/importing.ts'
import { writtenTo } from '../../words/updating.ts'
import type { Io } from '../io.ts'
import type { Shared } from '../options.ts'

/** What the command line says of the record. */
export interface SaveOptions {
  readonly id?: string
  readonly body?: string
}

/** What was done with one draft, in a sentence; and the document as the records then hold it. */
export interface Saved {
  readonly text: string
  readonly document: SourceDocument | undefined
  readonly isNew: boolean
}

/** The id, the body and the day of a record, as the document or the command line has them. */
export function neededFor(
  { document }: Draft,
  file: string,
  options: SaveOptions,
  records?: Records,
): RecordNeeds {
  const name = document.symbol ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  const id = options.id ?? slug(name).slice(0, 64)
  const bodies = records?.bodies.map(body => body.id) ?? []
  const named =
    options.body !== undefined && records ? findName('body', options.body, bodies) : options.body
  const body = named ?? document.body ?? records?.organisation.reportsTo ?? ''
  return { id, body, date: document.date ?? '' }
}

/**
 * Writes one draft; undefined where it has no mandate.
 *
 * @throws UserError when it lacks a day, or differs from the version that the records hold; nothing was written then
 */
export function save(
  io: Io,
  { language }: Shared,
  records: Records,
  { draft, file }: ShownDraft,
  options: SaveOptions,
): Saved | undefined {
  if (draft.mandates.length === 0) return undefined
  const needs = neededFor(draft, file, options, records)
  const known = knownDocument(records, draft, needs.id)
  const shown = (name: string): string => pathFrom(io.cwd, records.folder, name)
  if (known) {
    const document = join(records, known, draft)
    return {
      document,
      isNew: false,
      text: (document ? joinedTo : nothingNew)[language](shown(known.file)),
    }
  }
  if (needs.date === '') fail('document-without-day', { file })
  const name = `documents/${needs.id}.yaml`
  const content = recordOf(draft, needs, file)
  if (!isFolder(records.folder, 'documents')) makeFolder(records.folder, 'documents')
  writeNewFiles(records.folder, [{ name, content }], false)
  const { value } = parseDocument(readYaml(content), name)
  return { document: value, isNew: true, text: writtenTo[language](shown(name)) }
}

/** The document with the texts of a further language; undefined where it had them all. */
function join(records: Records, known: SourceDocument, draft: Draft): SourceDocument | undefined {
  const { file } = known
  const plan = joinVersions(known, draft)
  if ('mismatch' in plan) return fail('versions-differ', { file, ...plan.mismatch })
  if (plan.changes.length === 0) return undefined
  return changeFile(records.folder, file, () => plan.changes, false).document
}
