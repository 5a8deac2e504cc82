// Recognises lines with dates and places: `12–13 May 2026`, « Tunis, le 3 mai 2026 ».
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { dayIn } from './deadline.ts'
import type { Paragraph } from './paragraph.ts'
import { DEADLINES } from './phrases/deadlines.ts'
import { TYPES } from './phrases/heads.ts'

/** Whether words can be the name of a place, rather than a title, a session or a weekday. */
export function isName(words: string): boolean {
  return words.split(' ').length <= 5 && !TYPES.some(([, pattern]) => pattern.test(words))
}

export function daysIn(language: Language): RegExp {
  const month = `(?:${DEADLINES[language].months.join('|')})`
  const day = '(?:\\d{1,2}|1er)(?:st|nd|rd|th)?'
  return new RegExp(
    `(?<!\\d)(?:${day} ?${month}[ ,/\\p{L}]{1,20}?\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?!\\d)|(?<!\\p{L})${month} ${day}, \\d{4}`,
    'iu',
  )
}

/** Whether a line consists only of dates and a place. */
export function isDayAlone(text: string, language: Language): boolean {
  const found = daysIn(language).exec(text)
  if (!found || text.length - found.index - found[0].length > 2) return false
  const before = text.slice(0, found.index).replace(LABEL, '')
  return before.length <= 60 && !before.includes(':') && isName(before.replace(/[\d,،–-]+/g, ''))
}

export function dayOn(
  line: Paragraph,
  text: string,
  language: Language,
): { readonly line: Paragraph; readonly day: CivilDate }[] {
  const found = daysIn(language).exec(text)
  const day = found && (inNumbers(found[0]) ?? dayIn(found[0], language))
  return day ? [{ line, day }] : []
}

/** What stands before a date on a line of its own. */
const LABEL = /^(?:date|meeting date|fait le|التاريخ|تاريخ الاجتماع)\s?:\s*/iu

/** `3/4/2026`, with the day first unless that cannot be. */
function inNumbers(words: string): CivilDate | undefined {
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(words) ?? []
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second]
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
