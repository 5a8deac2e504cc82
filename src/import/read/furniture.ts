// What printing put between the lines of a text: numbers and heads of pages, rules, footnotes.
import type { Line } from './lines.ts'

/** Page numbers, rules, page marks and footnotes that stand between the halves of a paragraph. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    const shown = line.text.trim()
    if (/^<!--.*-->$/.test(shown) || /^[\s_*=~.·-]{3,}$/.test(shown) || /^[\\_\s]+$/.test(shown))
      continue
    const note = footnoteAfter(lines, index)
    if (note !== undefined) {
      index = note
      continue
    }
    if (PAGE_NUMBER.test(shown)) continue
    if (isRunningHead(lines, index)) continue
    kept.push(line)
  }
  return kept
}

const PAGE_NUMBER =
  /^(?:[-–—]\s*(?:page\s+)?\d{1,4}\s*[-–—]?|(?:page\s+)?\d{1,4}(?:\s*(?:\/|of|sur|من)\s*\d{1,4})?)$/i

/** The symbol of a document, and nothing else. */
export const SYMBOL_ALONE = /^[\p{Lu}\d]{1,6}[/-][\p{L}\d.()][\p{L}\d.()/-]*$/u

/** A symbol alone on its line, close to the number of a page. */
function isRunningHead(lines: readonly Line[], index: number): boolean {
  const shown = lines[index]?.text.trim() ?? ''
  if (!SYMBOL_ALONE.test(shown)) return false
  const around = lines.slice(Math.max(0, index - 3), index + 4)
  return around.some(({ text }) => PAGE_NUMBER.test(text.trim()))
}

/** The last line of a footnote that begins at `index` with its number alone, followed by one short line. */
function footnoteAfter(lines: readonly Line[], index: number): number | undefined {
  if (!/^\d{1,3}$/.test(lines[index]?.text.trim() ?? '')) return undefined
  let next = index + 1
  while (next < lines.length && lines[next]?.text.trim() === '') next++
  const note = lines[next]?.text.trim() ?? ''
  const isShort = note.length < 90 && /^(?:\p{Lu}|See|Voir|Ibid)/u.test(note) && /[.\d]$/.test(note)
  const endsThere = (lines[next + 1]?.text.trim() ?? '') === ''
  return isShort && endsThere && next > index + 1 ? next : undefined
}
