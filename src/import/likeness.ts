// Finds recorded mandates that a new one may repeat, by the share of common words.
import type { CivilDate } from '../base/civil-date.ts'
import { compareText } from '../base/compare.ts'
import { fold } from '../base/fold.ts'
import type { Language } from '../base/language.ts'
import type { Records } from '../records/types.ts'
import { mandateId } from '../records/types.ts'
import { canRenew } from '../tracking/lineage.ts'

/** A mandate that may be repeated. `likeness` is the share of common words, from 0 to 1. */
export interface Likely {
  readonly id: string
  readonly likeness: number
}

/** How much less similar a later mandate may be, and still be the one that is renewed. */
const ABOUT = 0.15

/** From this likeness on, two mandates are shown as similar. A person decides. */
const LEAST = 0.6

/** The document of a text, which is compared with earlier documents only. */
interface OwnDocument {
  readonly symbol: string | null
  /** Null if it is not known. */
  readonly date: CivilDate | null
}

/**
 * Finds the mandate of another document that is most similar to a text. Of several that are about as similar, it is the
 * latest, because a mandate renews the one before it.
 */
export type FindAlike = (text: string, language: Language, own: OwnDocument) => Likely | null

/** A recorded mandate, with the words of its text. */
interface Known {
  readonly id: string
  readonly symbol: string
  readonly date: CivilDate
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
  return (text, language, own) => {
    const vocabulary = vocabularies.get(language) ?? vocabularyOf(documents, language)
    vocabularies.set(language, vocabulary)
    return mostAlike(wordsOf(text), vocabulary, own)
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
      const { symbol, date } = document
      known.push({ id: mandateId(document, mandate), symbol, date, words })
    }
  }
  return { known, having }
}

function mostAlike(
  words: ReadonlySet<string>,
  vocabulary: Vocabulary,
  own: OwnDocument,
): Likely | null {
  const alike = perhapsAlike(words, vocabulary).flatMap(index => {
    const other = vocabulary.known[index]
    if (!other || !canRenew(own, other)) return []
    const { id, date } = other
    return [{ id, date, likeness: shareOf(words, other.words) }]
  })
  const most = Math.max(...alike.map(({ likeness }) => likeness))
  const [latest] = alike
    .filter(({ likeness }) => likeness >= Math.max(LEAST, most - ABOUT))
    .toSorted((a, b) => compareText(b.date, a.date) || b.likeness - a.likeness)
  return latest ? { id: latest.id, likeness: Math.round(latest.likeness * 100) / 100 } : null
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
