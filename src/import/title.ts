// Detects the title of a document among the lines of its head.
import { fold } from '../base/fold.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import { NOT_FOUND, readIn, type Belief } from './belief.ts'
import { daysIn } from './date-lines.ts'
import type { Heading } from './document-head.ts'
import { numberIn, plain } from './ordinal.ts'
import type { Paragraph } from './paragraph.ts'
import {
  AGENDA,
  ANNEX,
  BEFORE_TITLE,
  BODY_NAME,
  isNumberAlone,
  NUMBERED,
  OF_THE_PAPER,
  TYPES,
} from './phrases/heads.ts'

/** A line of the head that may be the title, without the symbol and number before it. */
interface Candidate {
  readonly line: Paragraph
  readonly text: string
  /** Whether its number or type shows that it is a title. */
  readonly isTitle: boolean
  /** Whether the document marks it as a heading. */
  readonly isSetApart: boolean
}

/** @param names the folded names of the organisation and its bodies */
export function titleIn(
  { lines }: Heading,
  head: readonly Paragraph[],
  symbol: string | null,
  language: Language,
  names: ReadonlySet<string>,
): Belief {
  const candidates = (above: readonly Paragraph[]): Candidate[] =>
    above.flatMap(line => candidate(line, symbol, language, names) ?? [])
  const own = candidates(lines)
  // The line below `Resolution No. 5/50` is its title.
  const isBelowNumber = ({ line }: Candidate): boolean =>
    isNumberAlone(lines[lines.indexOf(line) - 1]?.text ?? '')
  const best =
    own.find(({ line }) => hasNumber(line)) ??
    own.find(isBelowNumber) ??
    own.find(one => one.isSetApart && one.isTitle && isLong(one)) ??
    own.find(one => one.isSetApart && isLong(one) && !isBody(one)) ??
    own.findLast(({ isTitle }) => isTitle) ??
    own.find(one => one.isSetApart && isLong(one) && one !== own[0]) ??
    own.findLast(one => !isBody(one)) ??
    own.at(-1)
  // If no line is above the text, a heading within it is used. `own` does not contain that heading.
  const found = best ?? candidates(head.filter(({ heading }) => heading)).find(isLong)
  if (!found) return NOT_FOUND
  const before = own[own.indexOf(found) - 1]
  const isOneWord = before?.isSetApart && found.isSetApart && !before.text.includes(' ')
  const text = `${isOneWord ? `${before.text} ` : ''}${found.text}`.slice(0, MOST)
  const headings = own.filter(({ line }) => line.heading)
  const isOnlyHeading = headings.length === 1 && headings[0] === found
  const isSaid = found.isTitle || isOneWord === true || isOnlyHeading || isBelowNumber(found)
  return readIn(text, found.line, isSaid)
}

const MOST = 400

function candidate(
  line: Paragraph,
  symbol: string | null,
  language: Language,
  names: ReadonlySet<string>,
): Candidate | undefined {
  if (line.label) return undefined
  const text = line.text
    .replace(symbol ?? '', '')
    .replace(/ {2,}/g, ' ')
    .replace(BEFORE_TITLE, '')
    .replace(/^[\s.:،,–-]+/u, '')
    .trim()
  const isSetApart = line.heading || isCapitals(line.text)
  const isOfKind = TYPES.some(([, pattern]) => text.slice(0, FIRST_WORDS).search(pattern) !== -1)
  const isTitle = hasNumber(line) || isOfKind
  const isOneWord = isSetApart && isOfKind && /\p{L}{4}/u.test(text)
  if (!hasWords(text) && !isOneWord) return undefined
  if (isOther(line.text, text, names) || isNumberAlone(line.text)) return undefined
  // A paper in two languages has its date in both.
  if (LANGUAGES.some(one => daysIn(one).test(text))) return undefined
  const isSession = !isOfKind && !hasNumber(line) && numberIn(plain(text), language) !== undefined
  return isSession ? undefined : { line, text, isTitle, isSetApart }
}

/** The part of a title that contains its type. */
const FIRST_WORDS = 30

/** Whether a line is about something other than the subject of the document. */
function isOther(line: string, text: string, names: ReadonlySet<string>): boolean {
  return AGENDA.test(line) || OF_THE_PAPER.test(line) || ANNEX.test(line) || names.has(fold(text))
}

/** For example `36/208. Assistance to …`, `Resolution No. 5/50 on …`. */
function hasNumber({ text }: Paragraph): boolean {
  return BEFORE_TITLE.test(text) || NUMBERED.test(text)
}

/** Whether a line only names the organisation or its organ. */
function isBody({ text, isTitle }: Candidate): boolean {
  return !isTitle && BODY_NAME.test(text)
}

function isLong({ text }: Candidate): boolean {
  return text.length > 20
}

/** Whether a line has at least two words, because `PRST 18/2` is no title. */
function hasWords(text: string): boolean {
  return text.split(' ').filter(word => /\p{L}{2}/u.test(word)).length > 1
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
