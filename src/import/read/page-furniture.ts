// Removes printed page furniture from text: page numbers, running heads, rules and footnotes.
import type { Line } from './lines.ts'

/** Removes page numbers, rules, page marks and footnotes that separate the halves of a paragraph. */
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

/** A line that is only the symbol of a document: `HU/2026/5`; of single Arabic letters: «ل م/د3/2026/5». */
export const SYMBOL_ALONE =
  /^(?:\p{Lu}{2,6} \d{2,4}[/-]\d{1,4}|[\p{Lu}\d]{1,6}[/-][\p{L}\d.()][\p{L}\d.()/-]*|(?=.{0,40}\d)(?:[\u0621-\u064a]{1,3}[ .]?){1,6}(?:\/[\u0621-\u064a\d.()-]{1,8}){1,6})$/u

/** Whether a line is a symbol alone, close to a page number. */
function isRunningHead(lines: readonly Line[], index: number): boolean {
  const shown = lines[index]?.text.trim() ?? ''
  if (!SYMBOL_ALONE.test(shown)) return false
  const around = lines.slice(Math.max(0, index - 3), index + 4)
  return around.some(({ text }) => PAGE_NUMBER.test(text.trim()))
}

/** The running heads: lines that are repeated beside page numbers. */
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

/** Whether only a page number is directly above and below a line. */
function standsAlone(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].every(one => {
    const shown = one?.text.trim() ?? ''
    return shown === '' || PAGE_NUMBER.test(shown)
  })
}

const LONGEST_HEAD = 120
/** Without a label at the beginning, and without punctuation at the end. */
const HEAD_LIKE = /^[\p{L}"«“].*[^.;:,؛،]$/u

/** A footnote that is recognisable as one: `2 See resolution …`, « 3 Voir … », «٤ انظر …». */
const NOTE =
  /^(?:\d{1,3}|[٠-٩]{1,3}|\*{1,3}|[a-z](?=\s+(?:See|Voir|Ibid)))[\s/)]{1,6}(?:See|Cf|Ibid|Voir|Ibidem|Official Records|Documents officiels|United Nations, Treaty|Nations Unies, Recueil|(?:Document|UN Doc\.?) \p{Lu}|[A-Z]{1,4}\/[A-Z\d]|انظر|المرجع نفسه|الوثائق الرسمية|الوثيقة)(?!\p{L})/u

/** The last line of such a footnote: it ends with a full stop, or before an empty line. */
function lastOfNote(lines: readonly Line[], index: number): number {
  let last = index
  while (last - index < LONGEST_NOTE && !/[.]$/.test(lines[last]?.text.trim() ?? '')) {
    const next = lines[last + 1]?.text.trim() ?? ''
    if (next === '' || /^(?:\(?\w{1,4}[).]|[-–•])\s/.test(next)) break
    last++
  }
  return last
}

/** The maximum number of lines of a footnote. */
const LONGEST_NOTE = 6

/** The last line of a footnote whose number is alone on the line `index`, followed by one short line. */
function footnoteAfter(lines: readonly Line[], index: number): number | undefined {
  if (!/^\d{1,3}$/.test(lines[index]?.text.trim() ?? '')) return undefined
  let next = index + 1
  while (next < lines.length && lines[next]?.text.trim() === '') next++
  const note = lines[next]?.text.trim() ?? ''
  const isShort = note.length < 90 && /^(?:\p{Lu}|See|Voir|Ibid)/u.test(note) && /[.\d]$/.test(note)
  const endsThere = (lines[next + 1]?.text.trim() ?? '') === ''
  return isShort && endsThere && next > index + 1 ? next : undefined
}
