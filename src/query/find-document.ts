// Finds a document by its id, its symbol, a former id, or the end of one.
import { fold, foldSymbol } from '../base/fold.ts'
import type { SourceDocument } from '../records/types.ts'
import { isTail, unknownName } from './find.ts'

/** What names a document. */
export interface NamedDocument extends Pick<SourceDocument, 'id' | 'symbol'> {
  readonly formerly?: readonly string[] | undefined
}

/**
 * Finds a document by its id, its symbol or a former id; otherwise by the end of its id or symbol. Spacing and
 * punctuation of symbols are ignored.
 *
 * @throws UserError when there is none, or several have this end
 */
export function findDocument<D extends NamedDocument>(documents: readonly D[], name: string): D {
  const wanted = foldSymbol(name)
  const isSpelled = (spellings: readonly string[]): boolean =>
    spellings.some(spelling => foldSymbol(spelling) === wanted)
  const ending = documents.filter(({ id, symbol }) =>
    [id, symbol].some(each => isTail(fold(each), fold(name))),
  )
  return (
    documents.find(({ id, symbol }) => isSpelled([id, symbol])) ??
    documents.find(({ formerly = [] }) => isSpelled(formerly)) ??
    (ending.length === 1 && ending[0]
      ? ending[0]
      : unknownName('document', name, documents, ending))
  )
}
