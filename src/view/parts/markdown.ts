// Escapes text for Markdown, and makes tables.
import { type LanguageTag } from '../../base/language.ts'
import { isolatedText } from './direction.ts'

/** `text` with every character escaped that has a meaning in Markdown or HTML. */
export function markdownText(text: string, language: LanguageTag): string {
  return (
    isolatedText(text, language)
      // Four leading spaces would make a code block.
      .trimStart()
      .replace(/[\\`*_{}[\]|~#!$]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A list, a rule, or an underline that makes the line above a heading.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/\b(https?|ftp|mailto|javascript|data):/gi, '$1&#58;')
      .replace(/\b(www)\./gi, '$1\\.')
  )
}

/** A table in the Markdown of git hosts. The lines of a cell are below each other. */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  language: LanguageTag,
): string {
  const say = (text: string): string => markdownText(text, language)
  const cells = rows.map(row => row.map(lines => lines.map(say)))
  return markdownRows(headings.map(say), cells)
}

/**
 * The same for headings and lines that are Markdown already.
 *
 * @param counts the indexes of columns with numbers, which are right-aligned
 */
export function markdownRows(
  headings: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
  counts: readonly number[] = [],
): string {
  const rules = headings.map((_, index) => (counts.includes(index) ? '---:' : '---'))
  const cells = rows.map(row => row.map(lines => lines.join('<br>')))
  return [headings, rules, ...cells].map(row => `| ${row.join(' | ')} |\n`).join('')
}
