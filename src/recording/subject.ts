// What a person names in order to change it: a document, a mandate or an action.
import { placeOf } from '../records/withdrawn-entries.ts'
import { foldSymbol } from '../base/fold.ts'
import { fail } from '../base/user-error.ts'
import type { Language } from '../base/language.ts'
import { findById, idOf, type Found } from '../query/find.ts'
import type { Records, SourceDocument, Text } from '../records/types.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { titleIn } from '../view/parts/texts.ts'

export type Subject =
  | { readonly part: 'document'; readonly document: SourceDocument }
  | { readonly part: 'mandate' | 'action'; readonly found: Found }

/**
 * The document with exactly this id or symbol, otherwise the mandate or action that the id means.
 *
 * @throws UserError for an id that names nothing, or several
 */
export function findSubject(
  records: Records,
  snapshot: Snapshot,
  id: string,
  language: Language,
): Subject {
  const wanted = foldSymbol(id)
  const document = records.documents.find(each =>
    [each.id, each.symbol, ...(each.formerly ?? [])].some(name => foldSymbol(name) === wanted),
  )
  if (document) return { part: 'document', document }
  return subjectOf(findById(snapshot, id, titleIn(language)))
}

export function subjectOf(found: Found): Subject {
  return { part: found.action ? 'action' : 'mandate', found }
}

/** The same subject in other records. @throws UserError when it is no longer there */
export function sameSubject(subject: Subject, records: Records, { mandates }: Snapshot): Subject {
  const { file } = documentOf(subject)
  const gone = (): never => fail('edit-refused', { file, reason: 'no-such-place' })
  if (subject.part === 'document') {
    const document = records.documents.find(each => each.file === file)
    return document ? { part: 'document', document } : gone()
  }
  const { part, found } = subject
  const alike = mandates.filter(
    ({ id, document }) => id === found.mandate.id && document.file === file,
  )
  // Where two mandates have one id, which is an error of the records, the place tells them apart.
  const { index } = found.mandate.mandate
  const mandate = alike.find(each => each.mandate.index === index) ?? alike[0]
  const action = mandate?.actions.find(({ id }) => id === found.action?.id)
  return mandate && (part === 'mandate' || action) ? { part, found: { mandate, action } } : gone()
}

/** The path of a subject in its file. */
export function pathOf(subject: Subject): readonly (string | number)[] {
  if (subject.part === 'document') return []
  const { mandate, action } = subject.found
  const above = ['mandates', mandate.mandate.index]
  if (!action) return above
  return [...above, 'actions', placeOf(action.action, mandate.mandate.actions)]
}

interface NamedPart {
  readonly id: string
  readonly formerly?: readonly string[] | undefined
  readonly title: Text
}

/** Its fields as they were read. */
export function dataOf(subject: Subject): NamedPart {
  if (subject.part === 'document') return subject.document
  return subject.found.action?.action ?? subject.found.mandate.mandate
}

export function documentOf(subject: Subject): SourceDocument {
  return subject.part === 'document' ? subject.document : subject.found.mandate.document
}

/** Its full id. */
export function idOfSubject(subject: Subject): string {
  return subject.part === 'document' ? subject.document.id : idOf(subject.found)
}
