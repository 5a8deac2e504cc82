// What printing put between the lines of a text: numbers and heads of pages, rules, footnotes.
import type { Line } from './lines.ts'

/** Page numbers, rules, page marks and footnotes that stand between the halves of a paragraph. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  const heads = runningHeads(lines)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    const shown = line.text.trim()
    if (line.cell) {
      kept.push(line)
      continue
    }
    if (/^<!--.*-->$/.test(shown) || /^[\s_*=~.·-]{3,}$/.test(shown) || /^[\\_\s]+$/.test(shown))
      continue
    const note = footnoteAfter(lines, index)
    if (note !== undefined) {
      index = note
      continue
    }
    if (NOTE.test(shown)) {
      index = lastOfNote(lines, index)
      continue
    }
    if (PAGE_NUMBER.test(shown)) continue
    if (isRunningHead(lines, index) || heads.has(shown)) continue
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

/** Lines that printing repeats at the head or foot of pages: the same each time, beside the number of a page. */
function runningHeads(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; beside: number }>()
  for (const [index, { text, heading }] of lines.entries()) {
    const shown = text.trim()
    if (shown === '' || shown.length > LONGEST_HEAD || heading || !HEAD_LIKE.test(shown)) continue
    const count = counts.get(shown) ?? { all: 0, beside: 0 }
    const around = lines.slice(Math.max(0, index - 3), index + 4)
    const isBeside =
      standsAlone(lines, index) && around.some(one => PAGE_NUMBER.test(one.text.trim()))
    counts.set(shown, { all: count.all + 1, beside: count.beside + (isBeside ? 1 : 0) })
  }
  const isHead = ({ all, beside }: { all: number; beside: number }): boolean =>
    all >= 2 && beside * 2 > all
  return new Set([...counts].filter(([, count]) => isHead(count)).map(([shown]) => shown))
}

/** Whether nothing but the number of a page stands right above and below a line. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].every(one => {
    const shown = one?.text.trim() ?? ''
    return shown === '' || PAGE_NUMBER.test(shown)
  })
}

const LONGEST_HEAD = 120
/** No label at its beginning, and no stop at its end. */
const HEAD_LIKE = /^[\p{L}"«“].*[^.;:,؛،]$/u

/** A footnote that says itself that it is one: `2 See resolution …`, « 3 Voir … », «٤ انظر …». */
const NOTE =
  /^(?:\d{1,3}|[٠-٩]{1,3}|\*{1,3}|[a-z](?=\s+(?:See|Voir|Ibid)))[\s/)]{1,6}(?:See|Cf|Ibid|Voir|Ibidem|Official Records|Documents officiels|United Nations, Treaty|Nations Unies, Recueil|(?:Document|UN Doc\.?) \p{Lu}|[A-Z]{1,4}\/[A-Z\d]|انظر|المرجع نفسه|الوثائق الرسمية|الوثيقة)(?!\p{L})/u

/** The last line of such a note: it ends with its stop, or before an empty line. */
function lastOfNote(lines: readonly Line[], index: number): number {
  let last = index
  while (last - index < LONGEST_NOTE && !/[.]$/.test(lines[last]?.text.trim() ?? '')) {
    const next = lines[last + 1]?.text.trim() ?? ''
    if (next === '' || /^(?:\(?\w{1,4}[).]|[-–•])\s/.test(next)) break
    last++
  }
  return last
}

/** How many lines a note may have. */
const LONGEST_NOTE = 6

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
