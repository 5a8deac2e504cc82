// Mandates of the records that a new one may repeat, by how much of their words they share.
import { fold } from '../base/fold.ts'
import type { Language } from '../base/language.ts'
import type { Records } from '../records/types.ts'
import { mandateId } from '../records/types.ts'

/** A mandate that may be repeated; `likeness` from 0 to 1 is the share of words that both have. */
export interface Likely {
  readonly id: string
  readonly likeness: number
}

/** From here on two mandates are shown as alike; people decide. */
const LEAST = 0.6

/** The mandate of another document that is most like `text`. */
export function mostAlike(
  text: string,
  language: Language,
  { documents }: Pick<Records, 'documents'>,
  ownSymbol: string | null,
): Likely | null {
  const words = wordsOf(text)
  let best: Likely | null = null
  for (const document of documents) {
    if (document.symbol === ownSymbol) continue
    for (const mandate of document.mandates) {
      const other = mandate.text[language]
      if (other === undefined) continue
      const likeness = shareOf(words, wordsOf(other))
      if (likeness >= LEAST && likeness > (best?.likeness ?? 0)) {
        best = { id: mandateId(document, mandate), likeness: Math.round(likeness * 100) / 100 }
      }
    }
  }
  return best
}

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 2),
  )
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(word => b.has(word)).length
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}
