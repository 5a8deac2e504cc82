// What a document says of itself at its head: symbol, title, day, kind, who met and who was there.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { LANGUAGES, type ByLanguage, type Language } from '../base/language.ts'
import type { Records } from '../records/types.ts'
import { dayIn } from './deadline.ts'
import type { Paragraph } from './paragraph.ts'
import { DEADLINES } from './phrases/deadlines.ts'

type DocumentType = 'report' | 'resolution' | 'decision' | 'communique' | 'declaration'

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
/** How long a line of a heading may be. */
const LONGEST_HEADING = 160

/** Its parts end with a letter or a digit: a stop or a dash after them is the sentence's. */
const SYMBOL =
  /(?<![\p{L}\p{N}/.-])(?:\p{Lu}[\p{Lu}\d]*(?:[-.][\p{Lu}\d]+)*(?:\/[\p{Lu}\d][\p{L}\d]*(?:[.-][\p{L}\d]+)*){1,9}|\p{Lu}{2,6}\d+\.\d+)(?: ?\((?:\d{4}|[IVXL]+)\))?/u

const TYPES: readonly (readonly [DocumentType, RegExp])[] = [
  ['communique', /communiqu|بيان ختامي|البيان الختامي/i],
  ['declaration', /d[ée]claration|إعلان/i],
  ['report', /(?:^|\s)(?:report|rapport)|تقرير/i],
  ['decision', /d[ée]cision|مقرر/i],
  ['resolution', /r[ée]solution|قرار/i],
]

export function metadataOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  records: Surroundings | undefined,
): Metadata {
  const head = paragraphs.slice(0, HEAD).map(({ text }) => text)
  const symbol = symbolOf(paragraphs)
  const title = titleOf(paragraphs, symbol)
  const start = head.join('\n')
  const type =
    TYPES.find(([, pattern]) => pattern.test(title ?? head.slice(0, 5).join('\n')))?.[0] ?? null
  const meeting = records && symbol !== null ? meetingOf(symbol, records) : null
  return {
    symbol,
    title,
    type,
    date: dateOf(paragraphs, language),
    language,
    body: records ? bodyOf(`${title ?? ''}\n${start}`, records) : null,
    meeting,
    attendance: records ? attendanceOf(paragraphs, language, records) : [],
  }
}

/** The first symbol that stands at the head, and not in a sentence about another document. */
function symbolOf(paragraphs: readonly Paragraph[]): string | null {
  for (const { text, label, recital } of paragraphs.slice(0, HEAD)) {
    if (label || recital || /[,;،؛]$/.test(text)) continue
    const found = SYMBOL.exec(text)
    if (!found || !/\d/.test(found[0])) continue
    // In a sentence, only where it comes first: `S/PRST/2015/5 · At the 7361st meeting …`.
    if (text.length <= LONGEST_HEADING || found.index === 0) return found[0]
  }
  const numbered = paragraphs.slice(0, HEAD).find(({ text }) => NUMBERED.test(text))
  return NUMBERED.exec(numbered?.text ?? '')?.[0] ?? null
}

/** A resolution that is called by its number: `Resolution 2618 (2022)`, `36/208. Assistance …`. */
const NUMBERED =
  /^(?:(?:Resolution|Résolution|Decision|Décision|القرار|المقرر)\s+(?:No\.?\s*|n°\s*|رقم\s*)?\d[\p{L}\d/.-]*(?:\s*\([^)]{1,20}\))?|\d{1,4}\/\d{1,4}(?=\.\s+\p{L}))/iu

/** The first words that are set apart as a heading, or stand in capitals. */
function titleOf(paragraphs: readonly Paragraph[], symbol: string | null): string | null {
  const head = paragraphs.slice(0, HEAD)
  const isTitle = ({ text, label, heading }: Paragraph): boolean =>
    label === null &&
    (heading || isCapitals(text)) &&
    !(symbol !== null && text.includes(symbol)) &&
    /\p{L}{4}/u.test(text)
  const first = head.findIndex(paragraph => isTitle(paragraph) && paragraph.text.length > 20)
  const found = head[first]
  if (!found) return null
  const before = head[first - 1]
  const isOneWord = before && isTitle(before) && !before.text.includes(' ')
  return `${isOneWord ? `${before.text} ` : ''}${found.text}`.slice(0, 400)
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** What says that a day is that of the meeting, and not one that its text speaks of. */
const MET: ByLanguage<RegExp> = {
  en: /\b(?:adopted|met|held|convened|concluded|meeting)\b/i,
  fr: /adopté|réuni|tenue?(?!\p{L})|séance/iu,
  ar: /عقد|اعتمد|اجتمع|الجلسة|المعقود/,
}

/** The first whole day at the head that is the document's own: in a line of a heading, or where it tells of the meeting. */
function dateOf(paragraphs: readonly Paragraph[], language: Language): CivilDate | null {
  const month = `(?:${DEADLINES[language].months.join('|')})`
  const day = new RegExp(
    `(?<!\\d)(?:\\d{1,2}|1er)(?:st|nd|rd|th)? ?${month}[ ,/\\p{L}]{1,20}?\\d{4}`,
    'iu',
  )
  for (const { text, label, recital } of paragraphs.slice(0, HEAD)) {
    const isHeading = !label && text.length <= LONGEST_HEADING && !/[,;،؛]$/.test(text)
    if (recital || !(isHeading || MET[language].test(text))) continue
    const found = day.exec(text)
    const date = found && dayIn(found[0], language)
    if (date) return date
  }
  return null
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

/** The meeting by whose id a symbol begins: `ACM-2018/AZER/REP` and `ACM-2018`. */
function meetingOf(symbol: string, { meetings }: Pick<Records, 'meetings'>): string | null {
  return meetings.find(({ id }) => symbol === id || symbol.startsWith(`${id}/`))?.id ?? null
}

const ATTENDED: ByLanguage<RegExp> = {
  en: /attended|participat|present/i,
  fr: /participation|participé|assisté|présents/i,
  ar: /شارك|حضر|بمشاركة|بحضور/,
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
