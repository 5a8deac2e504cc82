// Drafts written to the records: each a new document, or a further language of one that is there.
import { fail } from '../../base/user-error.ts'
import { changeFile } from '../../edit/change-file.ts'
import { meansFolder, makeFolder } from '../../files/create.ts'
import { pathFrom } from '../../files/find.ts'
import { writeNewFiles } from '../../files/write.ts'
import type { Draft } from '../../import/draft.ts'
import { areApart, joinVersions, knownDocument, type Joined } from '../../import/join.ts'
import { recordOf, slug, type RecordNeeds } from '../../import/record.ts'
import { findName } from '../../query/find.ts'
import { parseDocument } from '../../records/parse.ts'
import { readYaml } from '../../records/yaml.ts'
import type { Records, SourceDocument } from '../../records/types.ts'
import type { ShownDraft, Standing } from '../../view/drafts.ts'
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
  const id = options.id ?? slug(name).slice(0, 64).replace(/-$/, '')
  const bodies = records?.bodies.map(body => body.id) ?? []
  const named =
    options.body !== undefined && records ? findName('body', options.body, bodies) : options.body
  const body = named ?? document.body ?? records?.organisation.reportsTo ?? ''
  return { id, body, date: document.date ?? '' }
}

/** The document of the records that a draft is of, or whose id it would have; and what the one has of the other. */
function heldOf(
  records: Records,
  draft: Draft,
  id: string,
  { id: named }: SaveOptions,
): { readonly known: SourceDocument; readonly joined: Joined } | undefined {
  const isNamed = named !== undefined
  const known = knownDocument(records, draft, id, isNamed)
  if (!known) return undefined
  const isOther = !isNamed && areApart(known, draft)
  return { known, joined: isOther ? { other: { paragraphs: [] } } : joinVersions(known, draft) }
}

/** How a draft stands to what the records hold. */
export function standingOf(
  records: Records,
  draft: Draft,
  file: string,
  options: SaveOptions,
): Standing {
  const held = heldOf(records, draft, neededFor(draft, file, options, records).id, options)
  if (!held) return 'new'
  if ('other' in held.joined) return 'other'
  return 'changes' in held.joined && held.joined.changes.length === 0 ? 'held' : 'version'
}

/**
 * Writes one draft; undefined where it has no mandate.
 *
 * @throws UserError when it lacks a day, would have the id of another document, or differs from the version that the
 *   records hold; nothing was written then
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
  const held = heldOf(records, draft, needs.id, options)
  const shown = (name: string): string => pathFrom(io.cwd, records.folder, name)
  if (held) {
    const { known, joined } = held
    const { id } = known
    const record = shown(known.file)
    if ('other' in joined) fail('document-id-taken', { file, record, id, ...joined.other })
    if ('mismatch' in joined) fail('versions-differ', { file: known.file, ...joined.mismatch })
    const { changes } = joined
    if (changes.length === 0)
      return { document: undefined, isNew: false, text: nothingNew[language](record) }
    const { document } = changeFile(records.folder, known.file, () => changes, false)
    return { document, isNew: false, text: joinedTo[language](record) }
  }
  if (needs.date === '') fail('document-without-day', { file })
  const name = `documents/${needs.id}.yaml`
  const content = recordOf(draft, needs, file)
  if (!meansFolder(records.folder, 'documents')) makeFolder(records.folder, 'documents')
  writeNewFiles(records.folder, [{ name, content }], false)
  const { value } = parseDocument(readYaml(content), name)
  return { document: value, isNew: true, text: writtenTo[language](shown(name)) }
}
