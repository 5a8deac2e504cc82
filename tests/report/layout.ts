// The visual order of a line of Arabic, by two models of the layout in word processors and browsers.
import bidiFactory, { type Bidi } from 'bidi-js'
import { SaxesParser } from 'saxes'
import type { Direction } from '../../src/base/language.ts'

/** A letter with the direction of its run. */
export interface Run {
  readonly text: string
  readonly direction: Direction
  /** The embeddings around it, the outermost first. */
  readonly inside: readonly Direction[]
}

/** The types of the library have `default`, but Node gives the function itself. */
const bidi = (bidiFactory as unknown as () => Bidi)()

/** `text` in visual order from left to right, by the Unicode Bidirectional Algorithm, without marks. */
export function seen(text: string, base: Direction): string {
  const levels = bidi.getEmbeddingLevels(text, base)
  return withoutMarks(bidi.getReorderedString(text, levels))
}

/** Direction marks are invisible, and non-breaking hyphens and spaces look like others. */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('\u2011', '-')
    .replaceAll('\u00a0', ' ')
}

/** The layout of LibreOffice: by letters and marks, regardless of the direction of runs. */
export function seenInLibreOffice(runs: readonly Run[], base: Direction): string {
  const text = runs.map((run, index) => {
    const [before, after] = [runs[index - 1]?.inside ?? [], runs[index + 1]?.inside ?? []]
    const begun = run.inside
      .slice(before.length)
      .map(each => (each === 'ltr' ? '\u202a' : '\u202b'))
    return (
      begun.join('') + run.text + '\u202c'.repeat(Math.max(0, run.inside.length - after.length))
    )
  })
  return seen(text.join(''), base)
}

/** The layout of Word (ISO/IEC 29500-1, annex I): runs of one direction stay together with their signs and digits. */
export function seenInWord(runs: readonly Run[], base: Direction, depth = 0): string {
  return seen(isolated(runs, depth), base)
}

function isolated(runs: readonly Run[], depth: number): string {
  let text = ''
  for (let at = 0; at < runs.length;) {
    const { direction, inside } = runs[at] as Run
    const isSame = ({ direction: other, inside: around }: Run): boolean =>
      inside.length > depth ? around.length > depth : around.length === depth && other === direction
    let end = at
    while (end < runs.length && isSame(runs[end] as Run)) end++
    const group = runs.slice(at, end)
    const turned = inside[depth] ?? direction
    const content =
      inside.length > depth ? isolated(group, depth + 1) : group.map(each => each.text).join('')
    text += `${turned === 'ltr' ? '\u2066' : '\u2067'}${content}\u2069`
    at = end
  }
  return text
}

/** The paragraphs of one direction in a Word document, each as its runs. */
export function paragraphsOf(xml: string, base: Direction): Run[][] {
  const paragraphs: Run[][] = []
  let runs: Run[] = []
  let [text, isRight, isBidi, isText] = ['', false, false, false]
  const inside: Direction[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') [runs, isBidi] = [[], false]
    else if (name === 'w:r') [text, isRight] = ['', false]
    else if (name === 'w:bidi') isBidi = true
    else if (name === 'w:rtl') isRight = attributes['w:val'] !== '0'
    else if (name === 'w:dir') inside.push(attributes['w:val'] === 'rtl' ? 'rtl' : 'ltr')
    else if (name === 'w:noBreakHyphen') text += '\u2011'
    isText = name === 'w:t'
  })
  parser.on('text', part => {
    if (isText) text += part
  })
  parser.on('closetag', ({ name }) => {
    isText = false
    if (name === 'w:dir') inside.pop()
    if (name === 'w:r') runs.push({ text, direction: isRight ? 'rtl' : 'ltr', inside: [...inside] })
    if (name === 'w:p' && isBidi === (base === 'rtl')) paragraphs.push(runs)
  })
  parser.write(xml).close()
  return paragraphs
}

/**
 * The expected visual order of an Arabic sentence, without the algorithm for whole sentences: its words follow one
 * another from right to left, and an isolated part in Latin letters or digits is one unchanged word.
 */
export function wanted(sentence: string): string {
  return wordsOf(sentence)
    .map(word => seen(word, 'rtl'))
    .toReversed()
    .join(' ')
}

/** The words of a sentence in reading order. Spaces inside an isolated Latin part do not separate words. */
export function wordsOf(sentence: string): string[] {
  const words: string[] = []
  let [word, depth] = ['', 0]
  for (const letter of withoutArabicIsolates(sentence)) {
    if (letter === '\u2068') depth++
    if (letter === '\u2069') depth--
    if (depth === 0 && /[ \u00a0]/.test(letter)) {
      words.push(word)
      word = ''
    } else word += letter
  }
  return [...words, word]
}

/** An isolated part that begins in Arabic has the direction of the sentence, so its words count separately. */
function withoutArabicIsolates(text: string): string {
  const plain = text.replaceAll(
    /\u2068([^\p{L}\u2068\u2069]*\p{Script=Arabic}[^\u2068\u2069]*(?:\u2068[^\u2068\u2069]*\u2069[^\u2068\u2069]*)*)\u2069/gu,
    '$1',
  )
  return plain === text ? text : withoutArabicIsolates(plain)
}
