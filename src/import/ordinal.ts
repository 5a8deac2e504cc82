// The number of a session, in digits or words: `51st`, « cinquante et unième », «الحادية والخمسين».
import type { Language } from '../base/language.ts'
import { folded, foldedSource, wholeWords } from './fold.ts'
import { westernDigits } from '../base/digits.ts'
import { DEADLINES } from './phrases/deadlines.ts'

interface Ordinals {
  readonly run: RegExp
  readonly parts: readonly (readonly [pattern: RegExp, value: number])[]
}

const ORDINALS = { en: ordinalsOf('en'), fr: ordinalsOf('fr'), ar: ordinalsOf('ar') }

function ordinalsOf(language: Language): Ordinals {
  const { ordinals, ordinalJoin, digits } = DEADLINES[language]
  const word = `(?:${ordinals.map(([source]) => source).join('|')})`
  return {
    run: wholeWords(`(?:${digits}|${word}(?:${ordinalJoin}${word})*)`, 'giu'),
    parts: ordinals.map(([source, value]) => [
      new RegExp(`^(?:${foldedSource(source)})`, 'iu'),
      value,
    ]),
  }
}

/** The ordinal nearest to the word for a session; undefined if there is none, or if there are several. */
export function numberIn(text: string, language: Language): number | undefined {
  const { run, parts } = ORDINALS[language]
  const noun = text.search(wholeWords(DEADLINES[language].sitting, 'iu'))
  const runs = [...text.matchAll(run)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
    far: noun === -1 ? index : distance(index, words, noun),
  }))
  if (runs.some(({ end }, place) => isJoined(text.slice(end, runs[place + 1]?.start))))
    return undefined
  const [nearest] = runs.toSorted((a, b) => a.far - b.far)
  const count = nearest ? /\d{1,3}/.exec(nearest.words)?.[0] : AFTER_NAME.exec(text)?.[0]
  if (count !== undefined) return Number(count)
  return nearest && valueOf(nearest.words, parts)
}

/** Whether the text between two ordinals makes them a list: `fifth and seventh`. */
function isJoined(between: string): boolean {
  return /^ (?:and|or|et|ou|و) ?(?:the |la |le )?$/u.test(between)
}

/** For example `CFM-51`. */
const AFTER_NAME = /(?<=\p{L}{3}[ -])\d{1,3}(?!\d)/u

function distance(index: number, words: string, noun: number): number {
  return index < noun ? noun - index - words.length : index - noun
}

/** Adds the parts of a number in words, such as twenty and one. */
function valueOf(words: string, parts: Ordinals['parts']): number {
  let [rest, sum] = [words, 0]
  while (rest !== '') {
    const found = parts.find(([pattern]) => pattern.test(rest))
    sum += found?.[1] ?? 0
    rest = rest.slice(found?.[0].exec(rest)?.[0].length ?? 1)
  }
  return sum
}

/** A text prepared for the search for numbers and names. */
export function plain(text: string): string {
  return folded(westernDigits(text)).text.toLowerCase()
}
