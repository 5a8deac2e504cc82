// Lists within a paragraph: `requests the Secretariat: (a) to …; (b) to …` becomes a chapeau and its items.
import { isNext } from './list-items.ts'
import { readLabel } from './labels.ts'
import type { Label, Paragraph } from './paragraph.ts'

interface Start {
  readonly label: Label
  readonly at: number
  readonly text: number
}

/** The paragraph and the items of the list within it; only the paragraph if it has none. */
export function withItemsApart(paragraph: Paragraph): Paragraph[] {
  const { text, cell, heading } = paragraph
  if (cell || heading || !OPENED.test(text)) return [paragraph]
  const starts = startsIn(text)
  const [first] = starts
  if (!first || starts.length < 2) return [paragraph]
  const items = starts.map(({ label, text: from }, index) => ({
    ...paragraph,
    label,
    text: text.slice(from, starts[index + 1]?.at).trim(),
  }))
  // A further sentence after the list belongs to the paragraph, so that it cannot be cut apart.
  const isWhole = items.every(item => item.text !== '' && !SENTENCE_AFTER.test(item.text))
  return isWhole ? [{ ...paragraph, text: text.slice(0, first.at).trim() }, ...items] : [paragraph]
}

const OPENED = /:\s*\(?[\p{L}\d]{1,4}\s?\)\s/u
const SENTENCE_AFTER = /[.!?؟]\s+["“«(]?[\p{Lu}\u0621-\u064a]/u
const LABEL = /(?<mark>[:;؛,،])\s{0,3}(?:(?:and|or|et|ou)\s|و)?(?<label>\(?[\p{L}\d]{1,4}\s?\)\s)/gu

/** The labels in the text that number a list: the first after a colon, and each the next one of the one before. */
function startsIn(text: string): Start[] {
  const starts: Start[] = []
  for (const match of text.matchAll(LABEL)) {
    const { mark, label: printed = '' } = match.groups ?? {}
    const found = readLabel(printed)
    if (!found) continue
    const { label } = found
    const start = { label, at: match.index + 1, text: match.index + match[0].length }
    const last = starts.at(-1)
    if (mark === ':' && FIRST.has(label.value)) {
      starts.length = 0
      starts.push(start)
    } else if (last && areAlike(last.label, label) && isNext(last.label.value, label.value))
      starts.push(start)
  }
  return starts
}

/** Whether two labels have the same punctuation: `(ii)` after `(i)`. */
function areAlike(one: Label, other: Label): boolean {
  return one.cited.replace(one.value, '') === other.cited.replace(other.value, '')
}

const FIRST = new Set(['1', 'a', 'A', 'i', 'ا', 'أ'])
