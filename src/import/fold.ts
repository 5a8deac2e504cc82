// Folds text for matching, with a map of offsets, so that matches can be cut out of the original.

/** A folded text. `at[i]` is the offset of its character `i` in the original. */
export interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

/** One letter for letters that are spelled interchangeably. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
}

const LEFT_OUT = /[\p{M}\u0640\p{Cf}]/u

/** `text` without vowel marks, tatweel and hidden characters, and with one spelling for each letter. */
export function folded(text: string): Folded {
  const letters: string[] = []
  const at: number[] = []
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? ''
    if (letter > '\u024f' && LEFT_OUT.test(letter)) continue
    letters.push(SAME[letter] ?? letter)
    at.push(index)
  }
  at.push(text.length)
  return { text: letters.join(''), at }
}

/** Accents that are omitted on capitals: « SE FELICITE ». */
const UNACCENTED: Readonly<Record<string, string>> = { é: 'e', è: 'e', ê: 'e', î: 'i', ç: 'c' }

/** The source of a pattern in the spelling of folded texts. */
export function foldedSource(source: string): string {
  return folded(source).text.replaceAll(/\[[^\]]*\]?|[éèêîç]/g, part => {
    const bare = UNACCENTED[part]
    return bare === undefined ? part : `[${part}${bare}]`
  })
}

/** A pattern that matches whole words in folded texts. */
export function wholeWords(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${foldedSource(source)})(?![\\p{L}\\p{N}])`, flags)
}

/**
 * Words of a folded text in the spelling of the first original that contains them. Each original is searched up to a
 * limit.
 */
export function spelled(words: string, ...originals: readonly string[]): string {
  for (const original of originals) {
    const { text, at } = folded(original.slice(0, SPELLED))
    const index = text.indexOf(words)
    if (index !== -1) return original.slice(at[index], at[index + words.length])
  }
  return words
}

/** The limit on characters searched for a spelling. */
const SPELLED = 1000
