// Paragraphs whose number has no line of its own, because printing or scanning joined it to the paragraph before.
import { westernDigits } from '../../base/digits.ts'
import type { Label, Paragraph } from '../paragraph.ts'

/**
 * Splits paragraphs in which the next number has no line of its own: `…; 3. Requests …` becomes two if the number is
 * the next one.
 */
export function splitRuns(paragraphs: readonly Paragraph[]): Paragraph[] {
  const parts: Paragraph[] = []
  let last = 0
  for (const paragraph of paragraphs) {
    if (paragraph.label?.kind === 'number') last = Number(paragraph.label.value)
    let rest: Paragraph = paragraph
    for (let cut = nextNumber(rest.text, last); cut; cut = nextNumber(rest.text, last)) {
      last += 1
      const value = String(last)
      const { text } = rest
      parts.push(withText(rest, text.slice(0, cut.end)))
      const label: Label = { kind: 'number', value, cited: value }
      rest = { ...withText(rest, text.slice(cut.begin)), label }
    }
    parts.push(rest)
  }
  return parts
}

function withText(paragraph: Paragraph, text: string): Paragraph {
  return { ...paragraph, text }
}

/**
 * The place of the number after `last` within a text: the end of the text before it, and the beginning of the text
 * after it.
 */
function nextNumber(text: string, last: number): { end: number; begin: number } | undefined {
  const western = westernDigits(text)
  // Most paragraphs have no such number, and this check is faster than a regular expression.
  if (last === 0 || !western.includes(String(last + 1))) return undefined
  const pattern = new RegExp(`[;.]\\s+${last + 1}\\s?[.]\\s+(?=\\p{Lu}\\p{L}+\\s)`, 'u')
  const found = pattern.exec(western)
  return found ? { end: found.index + 1, begin: found.index + found[0].length } : undefined
}
