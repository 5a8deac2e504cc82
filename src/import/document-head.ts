// The head of a document: the lines above its text that identify it.
import { fold } from '../base/fold.ts'
import type { Language } from '../base/language.ts'
import { wholeWords } from './fold.ts'
import { isDayAlone } from './date-lines.ts'
import { numberIn, plain } from './ordinal.ts'
import { HEAD, isLine, LONGEST_HEADING, type Paragraph } from './paragraph.ts'
import { DEADLINES } from './phrases/deadlines.ts'
import { BEFORE_TITLE, isNumberAlone, OF_THE_PAPER } from './phrases/heads.ts'
import { SYMBOL_ALONE } from './read/page-furniture.ts'
import { EXTRAORDINARY } from './session.ts'

export interface Heading {
  /** Letterhead, title and dates, without notes about the paper that the document came from. */
  readonly lines: readonly Paragraph[]
  /** The line with which a body begins to speak: `The Council of Ministers,`. */
  readonly opening: Paragraph | undefined
  /** The last lines of the document, which may give its date and place. */
  readonly closing: readonly Paragraph[]
}

/** The maximum length of a title, which may run over several lines. */
const LONGEST_TITLE = 400
const CLOSING = 4

/** @param names the folded names of the organisation and its bodies */
export function headingOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  names: ReadonlySet<string>,
): Heading {
  const head = paragraphs.slice(0, HEAD).flatMap(one => takenApart(one, language, names))
  const end = head.findIndex(one => !isAboveText(one))
  const above = end === -1 ? head : head.slice(0, end)
  const first = end === -1 ? undefined : head[end]
  const speaks = first && !first.label && !first.recital && /[,،]$/.test(first.text)
  return {
    // Text in brackets describes the source of the paper: `[on the report of the Committee (A/80/…)]`.
    lines: above.filter(({ text }) => !text.startsWith('[')),
    opening: speaks && first.text.length <= LONGEST_HEADING ? first : undefined,
    closing: paragraphs.slice(Math.max(above.length, paragraphs.length - CLOSING)).filter(isLine),
  }
}

/** Splits a letterhead into its lines. A title that runs over several lines stays one. */
function takenApart(
  paragraph: Paragraph,
  language: Language,
  names: ReadonlySet<string>,
): Paragraph[] {
  const { lines = [], ...rest } = paragraph
  if (paragraph.label || !lines.some(({ text }) => standsAlone(text, language, names)))
    return [paragraph]
  const apart: Paragraph[] = []
  let goesOn = false
  for (const [index, { text, line }] of lines.entries()) {
    // The last line may be the one with which a body begins to speak.
    const isOpening = index === lines.length - 1 && /[,،]$/.test(text)
    const isAlone = isOpening || standsAlone(text, language, names)
    const last = apart.at(-1)
    if (last && goesOn && !isAlone)
      apart[apart.length - 1] = { ...last, text: `${last.text} ${text}` }
    else if (text !== '') apart.push({ ...rest, text, line })
    goesOn = !isAlone
  }
  return apart
}

/** Whether a line is complete by itself: a body, a session, a date, a symbol, or the languages of the paper. */
function standsAlone(text: string, language: Language, names: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_ALONE || /[.;؛]$/.test(text)) return false
  return (
    names.has(fold(text)) ||
    isNumberAlone(text) ||
    SYMBOL_ALONE.test(text) ||
    OF_THE_PAPER.test(text) ||
    isDayAlone(text, language) ||
    isSession(text, language)
  )
}

const LONGEST_ALONE = 80

/** Whether a line is only the name of a session: « Neuvième session ordinaire », `Extraordinary session`. */
function isSession(text: string, language: Language): boolean {
  const line = plain(text)
  if (text.split(' ').length > 6 || !wholeWords(DEADLINES[language].sitting, 'iu').test(line))
    return false
  return EXTRAORDINARY.test(line) || numberIn(line, language) !== undefined
}

function isAboveText(paragraph: Paragraph): boolean {
  const { text, label, recital } = paragraph
  if (text.startsWith('[') && text.endsWith(']')) return true
  if (isLine(paragraph)) return !/[.:]$/.test(text)
  if (label || recital || text.length > LONGEST_TITLE) return false
  return BEFORE_TITLE.test(text) || !/[.,:;،؛…]$/.test(text)
}
