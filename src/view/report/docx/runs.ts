// Text of the Word document: every run knows its language and its direction.
import { NoBreakHyphen, Paragraph, TextRun, type IParagraphOptions } from 'docx'
import type { Language } from '../../../base/language.ts'
import { piecesOf } from '../../direction.ts'
import { LOCALES } from './styles.ts'

/** A paragraph in which each direction is a run of its own, and every run knows its language. */
export function spoken(
  text: string,
  language: Language,
  options: IParagraphOptions = {},
): Paragraph {
  const children = piecesOf(text, language).map(
    piece =>
      new TextRun({
        children: withWholeDates(piece.text, language),
        language: languageOf(piece.direction === 'rtl' || language !== 'ar' ? language : 'en'),
        ...(piece.direction === 'rtl' ? { rightToLeft: true } : {}),
      }),
  )
  return new Paragraph({ ...options, bidirectional: language === 'ar', children })
}

/** Dates with the hyphens of Word that no line is broken at. */
function withWholeDates(text: string, language: Language): (string | NoBreakHyphen)[] {
  return text.split(DATE).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [part]
    const [year = '', month = '', day = ''] = part.split('-')
    // Between hyphens that break no line, digits alone would be read from right to left.
    const first = language === 'ar' ? LEFT_TO_RIGHT + year : year
    return [first, new NoBreakHyphen(), month, new NoBreakHyphen(), day]
  })
}

/** Makes the digits after it run from left to right; it takes no room. */
const LEFT_TO_RIGHT = '\u200e'

const DATE = /(\d{4}-\d{2}-\d{2})/

export function languageOf(language: Language): { value: string; bidirectional?: string } {
  return language === 'ar'
    ? { value: LOCALES.en, bidirectional: LOCALES.ar }
    : { value: LOCALES[language] }
}
