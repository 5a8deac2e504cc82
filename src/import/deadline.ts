// The deadline of a mandate in its own words and, where possible, as a record holds it.
import {
  addPeriod,
  parseCivilDate,
  parsePeriod,
  type CivilDate,
  type Period,
} from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { folded, wholeWords } from './fold.ts'
import { westernDigits } from '../base/digits.ts'
import { AIM, MENTIONED } from './phrases/mentions.ts'
import { DEADLINE_KINDS, DEADLINES, type DeadlineKind } from './phrases/deadlines.ts'
import { acronymsOf, sessionIn, type Calendar } from './session.ts'

/** A deadline as a record holds it. */
type Due =
  CivilDate | { readonly meeting: string } | { readonly next: string } | { readonly every: string }

export interface Deadline {
  readonly kind: DeadlineKind
  /** The words of the document. */
  readonly text: string
  /** Null if only the words are known. */
  readonly due: Due | null
}

export interface DeadlineFindings {
  readonly deadline: Deadline | null
  /** Whether the task recurs. */
  readonly recurring: boolean
}

/** The context that resolves a date or a meeting. */
export interface DeadlineContext extends Calendar {
  /** The date of the document, from which periods are counted. */
  readonly date: CivilDate | undefined
  /** The body of the document. */
  readonly body: string | undefined
}

interface CompiledDeadlines {
  readonly kinds: readonly { readonly kind: DeadlineKind; readonly patterns: readonly RegExp[] }[]
  readonly goesOn: RegExp
}

const cache = new Map<string, CompiledDeadlines>()

/** The deadline in `text`; of several, the most specific one. */
export function deadlineIn(
  text: string,
  language: Language,
  context: DeadlineContext,
): DeadlineFindings {
  const { kinds, goesOn } = compiledFor(language, acronymsOf(context))
  const source = folded(westernDigits(text))
  const found = kinds.flatMap(({ kind, patterns }) => {
    for (const pattern of patterns) {
      for (const match of source.text.matchAll(pattern)) {
        if (isMentioned(source.text, match.index, kind, language)) continue
        const due = dueOf(kind, match, language, context)
        if (isPast(due, context)) continue
        const end = match.index + match[0].length
        return [{ kind, text: text.slice(source.at[match.index], source.at[end]).trim(), due }]
      }
    }
    return []
  })
  const periodic = found.find(({ kind }) => kind === 'periodic')
  const recurring = periodic !== undefined || goesOn.test(source.text)
  return { deadline: found[0] ?? null, recurring }
}

/** How many characters before a date or session are examined. */
const REACH = 120

/** Whether a date or session is only mentioned: something was done then, or others have it as their target. */
function isMentioned(text: string, index: number, kind: DeadlineKind, language: Language): boolean {
  if (kind !== 'date' && kind !== 'session') return false
  const before = text.slice(Math.max(0, index - REACH), index)
  return MENTIONED[language].test(before) || (kind === 'date' && AIM[language].test(before))
}

/** Whether a date or meeting is before the date of the document, so that it cannot be a deadline. */
function isPast(due: Due | null, { date, meetings }: DeadlineContext): boolean {
  if (due === null || date === undefined) return false
  if (typeof due === 'string') return due < date
  if (!('meeting' in due)) return false
  const last = meetings.find(({ id }) => id === due.meeting)?.last
  return last !== undefined && last < date
}

/** Acronyms of bodies that documents use without an explanation. */
const USUAL_ACRONYMS = ['COP', 'CMP', 'CMA', 'SBSTA', 'SBI']

function compiledFor(language: Language, acronyms: readonly string[]): CompiledDeadlines {
  const key = [language, ...acronyms].join(' ')
  const known = cache.get(key)
  if (known) return known
  const { patterns, months, numbers, units, goesOn, lengths, partsOfYear, thisYear } =
    DEADLINES[language]
  const month = `(?:${months.join('|')})`
  const number = `(?:\\d{1,3}|${joined(numbers)})`
  const named: readonly (readonly [string, string])[] = [
    ['MONTH', month],
    ['NUMBER', number],
    ['UNIT', `(?:${joined(units)})`],
    ['LENGTH', `(?:${joined(lengths)})`],
    ['PART', joined(partsOfYear)],
    ['THISYEAR', thisYear],
    ['ACRONYM', [...USUAL_ACRONYMS, ...acronyms].join('|')],
  ]
  const filled = (source: string): string =>
    named.reduce((text, [name, pattern]) => text.replaceAll(name, pattern), source)
  const compile = (source: string, flags = 'giu'): RegExp => wholeWords(filled(source), flags)
  const made = {
    kinds: DEADLINE_KINDS.map(kind => ({
      kind,
      patterns: patterns[kind].map(one => compile(one)),
    })),
    goesOn: compile(`(?:${goesOn})`, 'iu'),
  }
  cache.set(key, made)
  return made
}

/** The alternatives of a table of patterns. */
function joined(table: readonly (readonly [pattern: string, ...rest: unknown[]])[]): string {
  return table.map(([source]) => source).join('|')
}

/** The maximum length of a body's name. */
const LONGEST_NAME = 300

function dueOf(
  kind: DeadlineKind,
  match: RegExpExecArray,
  language: Language,
  context: DeadlineContext,
): Due | null {
  switch (kind) {
    case 'date':
      return dayIn(match[0], language) ?? endOfYear(context.date)
    case 'session': {
      const after = match.input.slice(match.index + match[0].length, match.index + LONGEST_NAME)
      return sessionIn(match[0], after, language, context, context.body)
    }
    case 'relative':
      return afterDocument(match, language, context)
    case 'periodic':
      return periodIn(match[0], language)
    case 'event':
    case 'vague':
      return null
  }
}

/** The last day of the document's year, for `before the end of the year`. */
function endOfYear(date: CivilDate | undefined): CivilDate | null {
  return date === undefined ? null : (parseCivilDate(`${date.slice(0, 4)}-12-31`) ?? null)
}

/** The day in a text; the last day of the month or year if it names no day. */
export function dayIn(words: string, language: Language): CivilDate | null {
  const { months, partsOfYear } = DEADLINES[language]
  const text = folded(westernDigits(words)).text.toLowerCase()
  const whole = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  if (whole !== undefined) return parseCivilDate(whole) ?? null
  const year = /(\d{4})/.exec(text)?.[1]
  if (year === undefined) return null
  const part = partsOfYear.find(([source]) => wholeWords(source, 'u').test(text))
  if (part) return lastOfMonth(year, part[1])
  const index = months.findIndex(month => wholeWords(month, 'u').test(text))
  if (index === -1) return parseCivilDate(`${year}-12-31`) ?? null
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(text.replace(year, ''))?.[1]
  const month = String(index + 1).padStart(2, '0')
  if (day !== undefined) return parseCivilDate(`${year}-${month}-${day.padStart(2, '0')}`) ?? null
  return lastOfMonth(year, month)
}

function lastOfMonth(year: string, month: string): CivilDate | null {
  return (
    ['31', '30', '29', '28']
      .map(last => parseCivilDate(`${year}-${month}-${last}`))
      .find(Boolean) ?? null
  )
}

function afterDocument(
  match: RegExpExecArray,
  language: Language,
  { date }: DeadlineContext,
): CivilDate | null {
  const { count = '', unit = '', length } = match.groups ?? {}
  const period = length === undefined ? lengthOf(count, unit, language) : oneWord(length, language)
  const isFromDocument = !/(?:before|prior|avant|قبل)/i.test(match[0])
  return (period && date !== undefined && isFromDocument && addPeriod(date, period)) || null
}

function lengthOf(count: string, unit: string, language: Language): Period | undefined {
  const { numbers, units } = DEADLINES[language]
  const number = /^\d+$/.test(count)
    ? Number(count)
    : numbers.find(([source]) => wholeWords(source, 'iu').test(count))?.[1]
  const found = units.find(([source]) => wholeWords(source, 'iu').test(unit))
  return found && number !== undefined && number > 0 ? { count: number, unit: found[1] } : undefined
}

/** Periods in one word, such as «شهرين». */
function oneWord(words: string, language: Language): Period | undefined {
  const found = DEADLINES[language].lengths.find(([source]) => wholeWords(source, 'u').test(words))
  return found && parsePeriod(found[1])
}

function periodIn(words: string, language: Language): Due | null {
  const { periods, units, numbers } = DEADLINES[language]
  const text = folded(words).text.toLowerCase()
  const named = periods.find(([source]) => wholeWords(source, 'u').test(text))
  if (named) return { every: named[1] }
  const length = oneWord(text, language)
  if (length && !/\d/.test(text)) return every(`P${length.count}${length.unit}`)
  const count =
    /(\d{1,3})/.exec(text)?.[1] ??
    numbers.find(([source]) => wholeWords(source, 'u').test(text))?.[1]
  const unit = units.find(([source]) => wholeWords(source, 'u').test(text))
  return count !== undefined && unit ? every(`P${count}${unit[1]}`) : null
}

/** Null for a period that no record can hold, such as `every 0 days`. */
function every(period: string): Due | null {
  return parsePeriod(period) ? { every: period } : null
}
