// Says to which document a row belongs: by its own cells, the heading above it, or the rows before it.
import { fold } from '../base/fold.ts'
import type { RowCells } from './cells.ts'
import type { DocumentClue } from './documents.ts'
import type { Heading } from './rows.ts'
import { readSymbol } from './symbols.ts'

/** What the columns of a row say about its document. */
export function columnClue(cells: RowCells): DocumentClue {
  const words = cells.one('document.symbol')
  const { symbol, title } =
    words === '' ? { symbol: undefined, title: undefined } : readSymbol(words)
  const own = cells.one('document.title')
  const date = cells.one('document.date')
  return {
    ...(symbol !== undefined && { symbol, words }),
    ...((own !== '' || title !== undefined) && {
      title: own === '' ? title : own.replaceAll('\n', ' '),
    }),
    ...(date !== '' && { date }),
  }
}

/** The clue of a row, given the heading above it and the row before it. */
export function clueOf(
  cells: RowCells | undefined,
  heading: Heading,
  before: DocumentClue,
  titles: DocumentClue,
): DocumentClue {
  const own = cells ? columnClue(cells) : {}
  if (own.symbol !== undefined) {
    const isSame = own.symbol === before.symbol
    const named =
      heading.symbol !== undefined && fold(heading.symbol) === fold(own.symbol)
        ? heading.title
        : undefined
    return { ...(isSame ? before : {}), ...(named !== undefined && { title: named }), ...own }
  }
  if (heading.symbol !== undefined)
    return { symbol: heading.symbol, words: heading.symbol, title: heading.title, ...own }
  // A symbol that is written once counts for the rows below it.
  return { ...titles, ...before, ...own }
}
