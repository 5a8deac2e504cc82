// Writes drafts to the records: as a new document, or as a further language of an existing one.
import { fail } from '../base/user-error.ts'
import { changeFiles, type Plan } from '../edit/change-file.ts'
import type { Change } from '../edit/change.ts'
import { addingDocuments, makeFolder, meansFolder } from '../files/create.ts'
import { pathFrom } from '../files/find-records.ts'
import type { UndoStore } from '../files/undo-store.ts'
import { writeNewRecord } from '../files/write.ts'
import type { Draft } from '../import/draft.ts'
import {
  areDifferentDocuments,
  joinVersions,
  knownDocument,
  type Joined,
} from '../import/compare-with-records.ts'
import { remarksIn } from '../words/drafted.ts'
import { idFor, recordOf, type RecordNeeds } from '../import/record.ts'
import { findName } from '../query/find.ts'
import { isDocumentId } from '../records/ids.ts'
import { standingNow } from '../records/load.ts'
import { parseDocument } from '../records/parse.ts'
import { readYaml } from '../records/yaml.ts'
import type { Records, SourceDocument } from '../records/types.ts'
import type { ShownDraft, Standing } from '../view/pages/drafts.ts'
import { joinedTo, nothingNew } from '../words/import.ts'
import { writtenTo } from '../words/update.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'
import { undoStoreFor } from '../command-line/records.ts'
import { judgedAgain } from '../recording/refusals.ts'

/** The options for the record. */
export interface SaveOptions {
  readonly id?: string
}

/** The result for one draft, as a sentence, and the document as the records now hold it. */
export interface Saved {
  readonly text: string
  readonly document: SourceDocument | undefined
  readonly isNew: boolean
}

/** The required id, body and date of a record, from the document or the command line. */
export function neededFor(
  { document }: Draft,
  file: string,
  options: SaveOptions,
  records?: Records,
): RecordNeeds {
  const name = document.symbol ?? file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  const id = options.id ?? idFor(name)
  const body = document.body ?? records?.organisation.reportsTo ?? ''
  return { id, body, date: document.date ?? '' }
}

/** The document in the records that the draft matches, or whose id it would take; and how the two compare. */
function heldOf(
  records: Records,
  draft: Draft,
  id: string,
  { id: named }: SaveOptions,
): { readonly known: SourceDocument; readonly joined: Joined } | undefined {
  const isNamed = named !== undefined
  const known = knownDocument(records, draft, id, isNamed)
  if (!known) return undefined
  const isOther = !isNamed && areDifferentDocuments(known, draft)
  return { known, joined: isOther ? { other: { paragraphs: [] } } : joinVersions(known, draft) }
}

/** How a draft relates to the records. */
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

/** What to write for a draft. */
type Intent =
  | {
      readonly kind: 'nothing' | 'join'
      readonly known: SourceDocument
      readonly changes: Change[]
    }
  | { readonly kind: 'new'; readonly name: string; readonly content: string }

/**
 * Decides what to write for a draft, given the current records. It is called before anything is locked, and again under
 * the lock.
 *
 * @throws UserError when the draft lacks a date, names an unknown body or meeting, would take the id of another
 *   document, or differs from the recorded version
 */
function intended(
  cwd: string,
  records: Records,
  { draft, file }: ShownDraft,
  options: SaveOptions,
): Intent {
  const needs = neededFor(draft, file, options, records)
  const held = heldOf(records, draft, needs.id, options)
  if (held) {
    const { known, joined } = held
    const record = pathFrom(cwd, records.folder, known.file)
    if ('other' in joined)
      return fail('document-id-taken', { file, record, id: known.id, ...joined.other })
    if ('mismatch' in joined)
      return fail('versions-differ', { file: known.file, ...joined.mismatch })
    const changes = [...joined.changes]
    return { kind: changes.length === 0 ? 'nothing' : 'join', known, changes }
  }
  if (!isDocumentId(needs.id)) fail('document-without-id', { file, found: needs.id })
  if (needs.date === '') fail('document-without-day', { file })
  // The body or the meeting may have been removed since the document was read.
  const { body, meeting } = draft.document
  if (body !== null) findName('body', body, records.bodies)
  if (meeting !== null) findName('meeting', meeting, records.meetings)
  return {
    kind: 'new',
    name: `documents/${needs.id}.yaml`,
    content: recordOf(draft, needs, file, remarksIn(draft.document.language)),
  }
}

/**
 * Writes one draft; undefined if it has no mandate.
 *
 * @throws UserError when it cannot be written; with exit code 75 if that is so only because another command wrote
 *   meanwhile
 */
export function save(
  io: Io,
  { language }: Shared,
  records: Records,
  shown: ShownDraft,
  options: SaveOptions,
): Saved | undefined {
  if (shown.draft.mandates.length === 0) return undefined
  const judge = (standing: Records): Intent => intended(io.cwd, standing, shown, options)
  const undo = undoStoreFor(io, records.folder)
  const intent = judge(records)
  const record = pathFrom(
    io.cwd,
    records.folder,
    intent.kind === 'new' ? intent.name : intent.known.file,
  )
  switch (intent.kind) {
    case 'nothing':
      return { document: undefined, isNew: false, text: nothingNew[language](record) }
    case 'join':
      return {
        document: join(records, intent.known, record, judge, undo),
        isNew: false,
        text: joinedTo[language](record),
      }
    case 'new':
      return {
        document: add(records, record, judge, undo),
        isNew: true,
        text: writtenTo[language](record),
      }
  }
}

/** Adds the texts of a further language to the existing document. */
function join(
  records: Records,
  { file }: SourceDocument,
  record: string,
  judge: (standing: Records) => Intent,
  undo: UndoStore,
): SourceDocument | undefined {
  const plan: Plan = standing => {
    const stands = standingNow(records)
    const documents = stands.documents.map(
      document => standing.get(document.file)?.document ?? document,
    )
    const now = judgedAgain(record, () => judge({ ...stands, documents }))
    return now.kind === 'join'
      ? new Map([[now.known.file, now.changes]])
      : fail('recorded-meanwhile', { what: record, now: undefined })
  }
  const [changed] = changeFiles(records.folder, [file], plan, { undo })
  return changed?.content.document
}

/** Adds a document, while no other command adds one. */
function add(
  records: Records,
  record: string,
  judge: (standing: Records) => Intent,
  undo: UndoStore,
): SourceDocument | undefined {
  const { folder } = records
  return addingDocuments(folder, () => {
    const now = judgedAgain(record, () => judge(standingNow(records)))
    if (now.kind !== 'new') return fail('recorded-meanwhile', { what: record, now: undefined })
    const { name, content } = now
    const { value, faults } = parseDocument(readYaml(content), name)
    const problems = faults.map(fault => ({ ...fault, file: name }))
    if (problems.length > 0) fail('change-makes-errors', { file: name, problems })
    if (!meansFolder(folder, 'documents')) makeFolder(folder, 'documents')
    writeNewRecord(folder, { name, content }, undo)
    return value
  })
}
