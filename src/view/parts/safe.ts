// The border between data and the reader's screen: nothing that stands in a record may act on it.
import { stripVTControlCharacters } from 'node:util'
import { HIDDEN } from '../../base/hidden.ts'

/**
 * `text` without what a terminal or a text engine would obey: escape sequences, control characters,
 * direction overrides and isolates, marks of no width. Line breaks and tabs become spaces. Letters of every
 * script stay, and so do the joiners that Arabic and Persian spelling needs between letters, and how a sign is drawn.
 */
export function safe(text: string): string {
  if (HARMLESS.test(text)) return text
  return stripVTControlCharacters(text)
    .replace(/[\n\r\t\u0085\u2028\u2029]+/g, ' ')
    .replace(HIDDEN, '')
    .replace(/(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/gu, '')
}

/** Letters and signs of which most texts consist and none of which acts on anything: there is nothing to leave out. */
const HARMLESS = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0621-\u064a–‘’“”…]*$/

/** Whether `text` holds what `safe` would leave out, or what stands for a letter that could not be read. */
export function hasHidden(text: string): boolean {
  return safe(text) !== text.replace(/[\n\r\t\u0085\u2028\u2029]+/g, ' ') || text.includes('\ufffd')
}

/** The same for every text inside `value`, however deep. */
export function safeDeep<T>(value: T): T {
  return withSafeTexts(value) as T
}

function withSafeTexts(value: unknown): unknown {
  if (typeof value === 'string') return safe(value)
  if (Array.isArray(value)) return value.map(withSafeTexts)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withSafeTexts(inner)]),
  )
}
