// The small shapes that record files are made of: a date, an id, a text in several languages.
// Every scalar is read as its text in the file: `012` is not 12, and `no` is not false.
import * as z from 'zod'
import { isCivilDate, looksLikePeriod, parsePeriod, type CivilDate } from '../base/civil-date.ts'
import { isLanguage, isLanguageTag, LANGUAGES, type LanguageTag } from '../base/language.ts'
import { isDocumentId, isId } from './ids.ts'

/** What a field expects, where its type does not say so. The problem shown to the user names it. */
export type Expectation =
  | 'date'
  | 'hijri-date'
  | 'id'
  | 'document-id'
  | 'state-code'
  | 'text'
  | 'whole-number'
  | 'period-or-body'
  | 'file-path'
  | 'web-address'
  | 'email'
  | 'sha256'
  | 'language'

/** A text that `accepts` checks. If it fails, the problem says "expected …". */
function textThat(expects: Expectation, accepts: (text: string) => boolean) {
  return z.string().superRefine((text, context) => {
    if (!accepts(text)) context.addIssue({ code: 'custom', params: { expects, found: text } })
  })
}

export const date = textThat('date', isCivilDate)
  .pipe(z.custom<CivilDate>())
  .meta({ format: 'date' })

/** A day of the Hijri calendar as a document prints it, for example `1439-08-20`. */
export const hijriDate = textThat('hijri-date', text =>
  /^1\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|30)$/.test(text),
)

export const id = textThat('id', isId)

export const documentId = textThat('document-id', isDocumentId)

/** An ISO 3166-1 alpha-2 code, or a private code from XA to XZ for a State without one. */
export const stateCode = textThat('state-code', text => /^[A-Z]{2}$/.test(text))

export const line = textThat('text', text => text.trim() !== '')

export const flag = z
  .enum(['true', 'false'])
  .transform(text => text === 'true')
  .meta({ type: 'boolean' })

export const wholeNumber = textThat('whole-number', text => /^[1-9]\d{0,5}$/.test(text))
  .transform(Number)
  .meta({ type: 'integer' })

/** How many there are of something. */
export const count = textThat('whole-number', text => /^(?:0|[1-9]\d{0,5})$/.test(text))
  .transform(Number)
  .meta({ type: 'integer' })

/** `CFM` means each meeting of the body. `P1Y` means each such period after the document's date. */
export const periodOrBody = textThat('period-or-body', text =>
  looksLikePeriod(text)
    ? parsePeriod(text) !== undefined
    : /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(text),
)

/** The path of a file in the records folder: relative, with `/`, and never outside the folder. */
export const filePath = textThat(
  'file-path',
  text =>
    /^[^\0\\]{1,255}$/.test(text) &&
    text.split('/').every(part => part !== '' && part !== '.' && part !== '..'),
)

export const webAddress = textThat('web-address', text =>
  /^https?:\/\/[^\s<>"]{1,2000}$/.test(text),
)

export const email = textThat('email', text => /^[^\s@<>"]{1,200}@[^\s@<>"]{1,200}$/.test(text))

export const sha256 = textThat('sha256', text => /^[0-9a-f]{64}$/.test(text))

/** The BCP 47 tag of a language. */
export const languageTag = textThat('language', isLanguageTag).meta({ examples: [...LANGUAGES] })

/** A text for people, by language tag. */
export type Text = Readonly<Record<LanguageTag, string | undefined>>

/**
 * A text: a plain string in the language of its document, or a map by language. It is parsed into a map. In files
 * without a language (`any`), a plain string counts for every language of the program.
 */
export function textIn(language: LanguageTag) {
  const languages = language === 'any' ? LANGUAGES : [language]
  const plain = line.transform((text): Text =>
    Object.fromEntries(languages.map(each => [each, text])),
  )
  return z.union([plain, byLanguage])
}

const byLanguage = z
  .object({ en: line.optional(), fr: line.optional(), ar: line.optional() })
  .catchall(z.unknown().meta({ type: 'string' }))
  .superRefine((map, context) => {
    const others = Object.entries(map).filter(([tag]) => !isLanguage(tag))
    const keys = others.flatMap(([tag]) => (isLanguageTag(tag) ? [] : tag))
    if (keys.length > 0) context.addIssue({ code: 'unrecognized_keys', keys, input: map })
    for (const [tag, text] of others) {
      const isText = typeof text === 'string' && text.trim() !== ''
      if (!isText && isLanguageTag(tag))
        context.addIssue({ code: 'custom', path: [tag], params: { expects: 'text' } })
    }
    // An unknown field was already reported, and may have been meant as a language.
    if (Object.keys(map).length > 0 || context.issues.length > 0) return
    context.addIssue({ code: 'custom', params: { expects: 'text' } })
  })
  .pipe(z.custom<Text>())
