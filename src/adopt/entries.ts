// Turns the notes of a row into dated entries, and finds the day of its status.
import type { CivilDate } from '../base/civil-date.ts'
import { daysIn, dayOf, foldedDays, type DayOrder } from './days.ts'
import { LATER, NO_EVIDENCE, NOTHING } from './phrases/rows.ts'
import { fold } from '../base/fold.ts'
import type { Data } from '../edit/data.ts'

/** A dated part of a note. */
export interface DatedText {
  readonly date: CivilDate
  readonly text: string
}

/** A note taken apart: dated entries if each line begins with a day, otherwise the whole text. */
export type Note = { readonly entries: readonly DatedText[] } | { readonly text: string }

const BEGIN = /^[\s•*–-]{0,4}/u
const AFTER = /^\s{0,2}[:–—-]\s{0,2}/u

export function noteOf(text: string, order: DayOrder): Note {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const parts: DatedText[] = []
  for (const line of lines) {
    const found = beginningDay(line, order)
    const last = parts.at(-1)
    if (found) parts.push(found)
    // A line without a day goes on with the entry above it.
    else if (last) parts[parts.length - 1] = { ...last, text: `${last.text}\n${line}` }
    else return { text }
  }
  return parts.length > 0 && parts.every(part => part.text !== '') ? { entries: parts } : { text }
}

/** The day at the beginning of a line, with what follows it. */
function beginningDay(line: string, order: DayOrder): DatedText | undefined {
  const begin = BEGIN.exec(line)?.[0] ?? ''
  const rest = line.slice(begin.length)
  const bracket = /^[[(]/.test(rest) ? 1 : 0
  // A day has at most this many characters.
  const head = rest.slice(bracket, bracket + 30)
  for (let end = head.length; end >= 6; end--) {
    const words = head.slice(0, end)
    const [day] = /\d$|[\p{L}]$/u.test(words) ? daysIn(foldedDays(words), order) : []
    if (!day?.day || day.start > 0 || foldedDays(words).length !== day.end) continue
    const after = rest.slice(bracket + end).replace(/^[\])]/, '')
    const mark = AFTER.exec(after)
    if (mark === null && bracket === 0) return undefined
    return { date: day.day, text: after.slice(mark?.[0].length ?? 0).trim() }
  }
  return undefined
}

/** Pairs the lines of notes with those of days, where a list had a field for each. */
export function pairedEntries(
  notes: string,
  days: string,
  order: DayOrder,
): DatedText[] | undefined {
  const [texts, dates] = [notes.split('\n'), days.split('\n')]
  if (texts.length !== dates.length || texts.length < 2) return undefined
  const pairs = texts.flatMap((text, index) => {
    const day = dayOf(foldedDays(dates[index] ?? ''), order)
    return day && 'day' in day ? [{ date: day.day, text }] : []
  })
  return pairs.length === texts.length ? pairs : undefined
}

/** The last day in a note that is the note's own: not after `today`, and not a day that something is planned for. */
export function lastDayIn(
  text: string,
  order: DayOrder,
  isPast: (day: CivilDate) => boolean,
): CivilDate | undefined {
  const folded = foldedDays(text)
  return daysIn(folded, order)
    .filter(({ start }) => !LATER.test(folded.slice(Math.max(0, start - 40), start)))
    .flatMap(({ day }) => (day !== undefined && isPast(day) ? [day] : []))
    .toSorted()
    .at(-1)
}

const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['note-verbale', /^(?:nv\b|notes? verbales?|مذكره شفويه|مذكره)/u],
  ['letter', /letter|lettre|\bltr\b|رساله|خطاب/u],
  ['report', /report|rapport|تقرير/u],
  ['minutes', /minutes|proces-verbal|^pv\b|محضر/u],
  ['statement', /^statement|^declaration|بيان/u],
  ['press-release', /press release|communique de presse|بيان صحفي/u],
  ['resolution', /^res(?:olution)?\b|^decision|^قرار/u],
]

/** The pieces of evidence that a cell names. */
export function evidenceIn(cell: string): Data[] {
  return cell
    .split(/\s?[;\n؛]\s?/u)
    .map(part => part.replace(/^[-•*\s]+/, '').trimEnd())
    .filter(part => part !== '' && !NOTHING.test(fold(part)) && !NO_EVIDENCE.test(fold(part)))
    .map(ref => {
      const kind = KINDS.find(([, pattern]) => pattern.test(fold(ref)))?.[0]
      const url = /^https?:\/\/[^\s<>"]{1,2000}$/.test(ref) ? ref : undefined
      return { ref, ...(kind !== undefined && { kind }), ...(url !== undefined && { url }) }
    })
}
