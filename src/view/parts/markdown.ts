// Markdown: text that stays text, and tables.
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

/**
 * A table for a page on a git host. The lines of each cell stand below each other.
 *
 * @param counts the places of columns with numbers, which stand to the right
 */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  language: LanguageTag,
  counts: readonly number[] = [],
): string {
  const say = (text: string): string => markdownText(text, language)
  const rules = headings.map((_, index) => (counts.includes(index) ? '---:' : '---'))
  const cells = rows.map(row => row.map(lines => lines.map(say).join('<br>')))
  return [headings.map(say), rules, ...cells].map(row => `| ${row.join(' | ')} |\n`).join('')
}
