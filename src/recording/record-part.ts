// What a person names in order to change it: a document, a mandate or an action.
import { placeOf } from '../records/withdrawn-entries.ts'
import { foldSymbol } from '../base/fold.ts'
import { fail } from '../base/user-error.ts'
import type { Language } from '../base/language.ts'
import { findById, idOf, type Found } from '../query/find.ts'
import type { Records, SourceDocument, Text } from '../records/types.ts'
import type { Dated } from '../tracking/latest.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { titleIn } from '../view/parts/texts.ts'

export type RecordPart =
  | { readonly level: 'document'; readonly document: SourceDocument }
  | { readonly level: 'mandate' | 'action'; readonly found: Found }

/**
 * The document with exactly this id or symbol, otherwise the mandate or action that the id means.
 *
 * @throws UserError for an id that names nothing, or several
 */
export function findPart(
  records: Records,
  snapshot: Snapshot,
  id: string,
  language: Language,
): RecordPart {
  const wanted = foldSymbol(id)
  const document = records.documents.find(each =>
    [each.id, each.symbol, ...(each.formerly ?? [])].some(name => foldSymbol(name) === wanted),
  )
  if (document) return { level: 'document', document }
  return partOf(findById(snapshot, id, titleIn(language)))
}

export function partOf(found: Found): RecordPart {
  return { level: found.action ? 'action' : 'mandate', found }
}

/** The same part in other records. @throws UserError when it is no longer there */
export function samePart(part: RecordPart, records: Records, { mandates }: Snapshot): RecordPart {
  const { file } = documentOf(part)
  const gone = (): never => fail('edit-refused', { file, reason: 'no-such-place' })
  if (part.level === 'document') {
    const document = records.documents.find(each => each.file === file)
    return document ? { level: 'document', document } : gone()
  }
  const { level, found } = part
  const alike = mandates.filter(
    ({ id, document }) => id === found.mandate.id && document.file === file,
  )
  // Where two mandates have one id, which is an error of the records, the place tells them apart.
  const { index } = found.mandate.mandate
  const mandate = alike.find(each => each.mandate.index === index) ?? alike[0]
  const action = mandate?.actions.find(({ id }) => id === found.action?.id)
  return mandate && (level === 'mandate' || action) ? { level, found: { mandate, action } } : gone()
}

/** The path of a part in its file. */
export function pathOf(part: RecordPart): readonly (string | number)[] {
  if (part.level === 'document') return []
  const { mandate, action } = part.found
  const above = ['mandates', mandate.mandate.index]
  if (!action) return above
  return [...above, 'actions', placeOf(action.action, mandate.mandate.actions)]
}

interface NamedPart {
  readonly id: string
  readonly formerly?: readonly string[] | undefined
  readonly title: Text
  readonly changes?: readonly Dated[] | undefined
}

/** Its fields as they were read. */
export function dataOf(part: RecordPart): NamedPart {
  if (part.level === 'document') return part.document
  return part.found.action?.action ?? part.found.mandate.mandate
}

export function documentOf(part: RecordPart): SourceDocument {
  return part.level === 'document' ? part.document : part.found.mandate.document
}

/** Its full id. */
export function idOfPart(part: RecordPart): string {
  return part.level === 'document' ? part.document.id : idOf(part.found)
}
