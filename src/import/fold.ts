// Text for comparing with phrases, letter for letter beside the original: what is found can be cut out of it.

/** A text in a form for comparing; `at[i]` is where its letter `i` stands in the original. */
export interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

/** One letter for the letters that spellings do not tell apart. */
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

/** `text` without vowel marks, tatweel and hidden characters, one spelling for each letter. */
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

/** Accents that capitals are printed without: « SE FELICITE ». */
const UNACCENTED: Readonly<Record<string, string>> = { é: 'e', è: 'e', ê: 'e', î: 'i', ç: 'c' }

/** The source of a pattern in the same spelling as the texts that it is tried on. */
export function foldedSource(source: string): string {
  return folded(source).text.replaceAll(/\[[^\]]*\]?|[éèêîç]/g, part => {
    const bare = UNACCENTED[part]
    return bare === undefined ? part : `[${part}${bare}]`
  })
}

/** A pattern of whole words, for folded texts. */
export function wordly(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${foldedSource(source)})(?![\\p{L}\\p{N}])`, flags)
}

/** Words of a folded text as the first of the originals that has them spells them; each is read to a bound. */
export function spelled(words: string, ...originals: readonly string[]): string {
  for (const original of originals) {
    const { text, at } = folded(original.slice(0, SPELLED))
    const index = text.indexOf(words)
    if (index !== -1) return original.slice(at[index], at[index + words.length])
  }
  return words
}

/** How far into a text a spelling is looked for. */
const SPELLED = 1000
