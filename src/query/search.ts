// Parses the text of a search: words and quoted phrases that must occur, and those that must not (`-word`).
import { fold, foldSymbol } from '../base/fold.ts'

/** The words and phrases are folded. */
interface Search {
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
}

/** A word, or a phrase in the quotation marks of any of the languages, with or without a dash before it. */
const TERM = /(?<![^\s])(\p{Pd}?)(?:"([^"]*)"|“([^”]*)”|«([^»]*)»|(\S+))/gu

function searchIn(text: string): Search {
  const terms = [...text.matchAll(TERM)].map(([, dash, ...spellings]) => ({
    isUnwanted: dash !== '',
    words: fold(spellings.find(each => each !== undefined) ?? ''),
  }))
  const said = terms.filter(({ words }) => words !== '')
  return {
    wanted: said.flatMap(({ isUnwanted, words }) => (isUnwanted ? [] : words)),
    unwanted: said.flatMap(({ isUnwanted, words }) => (isUnwanted ? words : [])),
  }
}

/** @param folded the text to search in, folded */
function isFoundIn(folded: string, { wanted, unwanted }: Search): boolean {
  return (
    wanted.every(words => folded.includes(words)) && !unwanted.some(words => folded.includes(words))
  )
}

/**
 * Whether a search finds a mandate: by its words and phrases, or by a part of the symbol of its document.
 *
 * @param searched the texts of the mandate, folded
 */
export function mentionsIn(searched: string, symbol: string, search: string): boolean {
  const part = foldSymbol(search)
  if (part !== '' && foldSymbol(symbol).includes(part)) return true
  return isFoundIn(searched, searchIn(search))
}
