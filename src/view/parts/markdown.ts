// Text that stays text in Markdown.
import { type LanguageTag } from '../../base/language.ts'
import { spokenText } from './direction.ts'

/** `text` with every character escaped that Markdown or HTML would act on. */
export function markdownText(text: string, language: LanguageTag): string {
  return (
    spokenText(text, language)
      // Four spaces at the beginning would make it code.
      .trimStart()
      .replace(/[\\`*_{}[\]|~#!$]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A list, a rule, or what makes a heading of the line above.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/\b(https?|ftp|mailto|javascript|data):/gi, '$1&#58;')
      .replace(/\b(www)\./gi, '$1\\.')
  )
}
