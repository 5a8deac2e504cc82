// Makes data from records safe for the terminal.
import { stripVTControlCharacters } from 'node:util'
import { HIDDEN } from '../../base/invisible-characters.ts'

/**
 * `text` without anything that a terminal or a text engine would obey: escape sequences, control characters, direction
 * overrides and isolates, invisible marks. Line breaks and tabs become spaces. Letters of every script stay, and so do
 * variation selectors and the joiners that Arabic and Persian spelling needs.
 */
export function safe(text: string): string {
  if (HARMLESS.test(text)) return text
  return stripVTControlCharacters(text)
    .replace(/[\n\r\t\u0085\u2028\u2029]+/g, ' ')
    .replace(HIDDEN, '')
    .replace(/(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/gu, '')
}

/** Characters that are certainly safe. Most texts consist of them. */
const HARMLESS = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0621-\u064a–‘’“”…]*$/

/** Whether `text` contains something that `safe` would remove, or the character that replaces undecodable bytes. */
export function hasHidden(text: string): boolean {
  return safe(text) !== text.replace(/[\n\r\t\u0085\u2028\u2029]+/g, ' ') || text.includes('\ufffd')
}

/** Applies `safe` to every text inside `value`, at any depth. */
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
