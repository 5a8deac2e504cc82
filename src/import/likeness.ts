// Finds recorded mandates that a new one may repeat, by the share of common words.
import { fold } from '../base/fold.ts'
import type { Language } from '../base/language.ts'
import type { Records } from '../records/types.ts'
import { mandateId } from '../records/types.ts'

/** A mandate that may be repeated. `likeness` is the share of common words, from 0 to 1. */
export interface Likely {
  readonly id: string
  readonly likeness: number
}

/** From this likeness on, two mandates are shown as similar. A person decides. */
const LEAST = 0.6

/** Finds the mandate of another document that is most similar to a text. */
export type FindAlike = (
  text: string,
  language: Language,
  ownSymbol: string | null,
) => Likely | null

/** A recorded mandate, with the words of its text. */
interface Known {
  readonly id: string
  readonly symbol: string
  readonly words: ReadonlySet<string>
}

/** The mandates with texts in one language, and an index of their words. */
interface Vocabulary {
  readonly known: readonly Known[]
  readonly having: ReadonlyMap<string, readonly number[]>
}

/** The words of a language are indexed once, when the first text in it is looked up. */
export function alikeIn({ documents }: Pick<Records, 'documents'>): FindAlike {
  const vocabularies = new Map<Language, Vocabulary>()
  return (text, language, ownSymbol) => {
    const vocabulary = vocabularies.get(language) ?? vocabularyOf(documents, language)
    vocabularies.set(language, vocabulary)
    return mostAlike(wordsOf(text), vocabulary, ownSymbol)
  }
}

function vocabularyOf(documents: Records['documents'], language: Language): Vocabulary {
  const known: Known[] = []
  const having = new Map<string, number[]>()
  for (const document of documents) {
    for (const mandate of document.mandates) {
      const words = wordsOf(mandate.text[language] ?? '')
      for (const word of words) {
        const others = having.get(word)
        if (others) others.push(known.length)
        else having.set(word, [known.length])
      }
      const { symbol } = document
      known.push({ id: mandateId(document, mandate), symbol, words })
    }
  }
  return { known, having }
}

function mostAlike(
  words: ReadonlySet<string>,
  vocabulary: Vocabulary,
  ownSymbol: string | null,
): Likely | null {
  let best: Likely | null = null
  for (const index of perhapsAlike(words, vocabulary)) {
    const other = vocabulary.known[index]
    if (!other || other.symbol === ownSymbol) continue
    const likeness = shareOf(words, other.words)
    if (likeness >= LEAST && likeness > (best?.likeness ?? 0)) best = { id: other.id, likeness }
  }
  return best && { ...best, likeness: Math.round(best.likeness * 100) / 100 }
}

/**
 * The mandates that may share enough words, in the order of the records. A candidate must have one of the rarest words,
 * because the others alone are too few.
 */
function perhapsAlike(words: ReadonlySet<string>, { known, having }: Vocabulary): number[] {
  const least = Math.floor(words.size * LEAST)
  const most = words.size / LEAST
  const lists = [...words]
    .map(word => having.get(word) ?? [])
    .toSorted((a, b) => a.length - b.length)
    .slice(0, words.size - least + 1)
  const found = new Set<number>()
  for (const list of lists)
    for (const index of list) {
      const size = known[index]?.words.size ?? 0
      if (size >= least && size <= most) found.add(index)
    }
  return [...found].toSorted((a, b) => a - b)
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2),
  )
}
