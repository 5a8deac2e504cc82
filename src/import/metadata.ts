// What a document says of itself at its head: symbol, title, day, kind, who met and who was there.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import type { Records } from '../records/types.ts'
import { dayIn } from './deadline.ts'
import type { Paragraph } from './paragraph.ts'
import { DEADLINES } from './phrases/deadlines.ts'
import { ADOPTED, ATTENDED, MET, TYPE_CODES, TYPES, type DocumentType } from './phrases/heads.ts'
import { LONGEST_HEADING, symbolOf } from './symbol.ts'

/** What is known of a document; null where it does not say. */
export interface Metadata {
  readonly symbol: string | null
  readonly title: string | null
  readonly type: DocumentType | null
  readonly date: CivilDate | null
  readonly language: Language
  readonly body: string | null
  readonly meeting: string | null
  readonly attendance: readonly string[]
}

/** What the records know of the organisation whose document this is. */
export type Surroundings = Pick<Records, 'organisation' | 'bodies' | 'meetings'>

/** How many paragraphs the head of a document may have. */
const HEAD = 30
export function metadataOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  records: Surroundings | undefined,
): Metadata {
  const head = paragraphs.slice(0, HEAD)
  const symbol = symbolOf(head)
  const title = titleOf(head, symbol, language)
  const start = head.map(({ text }) => text).join('\n')
  const meeting = records && symbol !== null ? meetingOf(symbol, records) : undefined
  return {
    symbol,
    title,
    type: typeOf(head, symbol, title),
    date: dateOf(head, language),
    language,
    body: (records && bodyOf(`${title ?? ''}\n${start}`, records)) ?? meeting?.body ?? null,
    meeting: meeting?.id ?? null,
    attendance: records ? attendanceOf(paragraphs, language, records) : [],
  }
}

/** The kind that the symbol, the title or the first line of the head that names one says. */
function typeOf(
  head: readonly Paragraph[],
  symbol: string | null,
  title: string | null,
): DocumentType | null {
  const code = TYPE_CODES.find(([, pattern]) => pattern.test(symbol ?? ''))
  if (code) return code[0]
  const lines = head.filter(one => isLine(one) && !one.text.startsWith('['))
  return (
    [symbol ?? '', title ?? '', ...lines.map(({ text }) => text.slice(0, FIRST_WORDS))]
      .map(text => firstType(text))
      .find(type => type !== null) ?? null
  )
}

/** As much of a line as says what it is itself. */
const FIRST_WORDS = 30

/** Of several kinds that a line names, the first: a resolution on a report is a resolution. */
function firstType(text: string): DocumentType | null {
  const [first] = TYPES.map(([type, pattern]) => ({ type, at: text.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)
  return first?.type ?? null
}

/** A line of a heading, and no sentence. */
function isLine({ text, label, recital }: Paragraph): boolean {
  return !label && !recital && text.length <= LONGEST_HEADING && !/[,;،؛]$/.test(text)
}

/** The first words that are set apart as a heading, or stand in capitals; else the last line before the text begins. */
function titleOf(
  head: readonly Paragraph[],
  symbol: string | null,
  language: Language,
): string | null {
  const isTitle = ({ text, label, heading }: Paragraph): boolean =>
    label === null &&
    (heading || isCapitals(text)) &&
    !(symbol !== null && text.includes(symbol)) &&
    /\p{L}{4}/u.test(text)
  const first = head.findIndex(paragraph => isTitle(paragraph) && paragraph.text.length > 20)
  const found = head[first]
  if (!found) return lineAbove(head, symbol, language)
  const before = head[first - 1]
  const isOneWord = before && isTitle(before) && !before.text.includes(' ')
  return `${isOneWord ? `${before.text} ` : ''}${found.text}`.slice(0, 400)
}

/** The line that stands right above the text, without the number before it: `36/208. Assistance to …`. */
function lineAbove(
  head: readonly Paragraph[],
  symbol: string | null,
  language: Language,
): string | null {
  const begins = head.findIndex(one => !isLine(one) || /[.:]$/.test(one.text))
  const lines = begins === -1 ? [] : head.slice(0, begins)
  const named = lines
    .filter(({ text }) => !text.startsWith('[') && !daysIn(language).test(text))
    .map(({ text }) => text.replace(symbol ?? '', '').replace(/ {2,}/g, ' '))
    .map(text => text.replace(/^[\s.:،,–-]+/u, ''))
  return named.findLast(hasWords) ?? null
}

/** Whether a line has two words at least: `PRST 18/2` is no title. */
function hasWords(text: string): boolean {
  return text.split(' ').filter(word => /\p{L}{2}/u.test(word)).length > 1
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** The day of the adoption where the head tells it; else the first that is the document's own. */
function dateOf(head: readonly Paragraph[], language: Language): CivilDate | null {
  const own = head.filter(
    paragraph => !paragraph.recital && (isLine(paragraph) || MET[language].test(paragraph.text)),
  )
  const adopted = own.flatMap(paragraph => {
    const at = isLine(paragraph) ? paragraph.text.search(ADOPTED[language]) : -1
    return at === -1 ? [] : [paragraph.text.slice(at)]
  })
  for (const text of [...adopted, ...own.map(paragraph => paragraph.text)]) {
    const found = daysIn(language).exec(text)
    const date = found && dayIn(found[0], language)
    if (date) return date
  }
  return null
}

function daysIn(language: Language): RegExp {
  const month = `(?:${DEADLINES[language].months.join('|')})`
  return new RegExp(
    `(?<!\\d)(?:\\d{1,2}|1er)(?:st|nd|rd|th)? ?${month}[ ,/\\p{L}]{1,20}?\\d{4}`,
    'iu',
  )
}

/** The body whose name, in any language, stands at the head; the longest where several do. */
function bodyOf(text: string, { bodies }: Pick<Records, 'bodies'>): string | null {
  const folded = fold(text)
  const named = bodies
    .flatMap(({ id, name }) => Object.values(name).map(one => ({ id, name: fold(one ?? '') })))
    .filter(({ name }) => name !== '' && folded.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length)
  return named[0]?.id ?? null
}

/** The meeting whose id is part of a symbol: `ACM-2018/AZER/REP` and `ACM-2018`. */
function meetingOf(
  symbol: string,
  { meetings }: Pick<Records, 'meetings'>,
): Records['meetings'][number] | undefined {
  return meetings.find(({ id }) => `/${symbol}/`.includes(`/${id}/`))
}

/** The States named where a report says who was there, by their codes, in its order. */
function attendanceOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  { organisation }: Pick<Records, 'organisation'>,
): string[] {
  const names = organisation.states.flatMap(({ code, name }) =>
    [...Object.values(name ?? {}), ...usualNames(code)].map(one => ({
      code,
      name: fold(one ?? ''),
    })),
  )
  for (const { text } of paragraphs.slice(0, HEAD * 2)) {
    const attended = ATTENDED[language].exec(text)
    if (!attended) continue
    const folded = ` ${fold(text.slice(attended.index))} `
    const found = new Map<string, number>()
    for (const { code, name } of names) {
      const at =
        name === ''
          ? -1
          : folded.search(new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'u'))
      if (at !== -1) found.set(code, Math.min(at, found.get(code) ?? Infinity))
    }
    if (found.size >= 3) return [...found].toSorted((a, b) => a[1] - b[1]).map(([code]) => code)
  }
  return []
}

/** What a State is also called: documents keep a name for years after it changed. */
function usualNames(code: string): string[] {
  // Codes that begin with X are an organisation's own.
  if (!/^[A-WYZ][A-Z]$/.test(code)) return []
  return LANGUAGES.flatMap(
    language =>
      new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? [],
  )
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
