// Writes a scalar so that every YAML reader reads it as the same text.
import { stringify } from 'yaml'
import { HIDDEN } from '../../base/invisible-characters.ts'

/**
 * `text` on one line, quoted where necessary: `012` and `yes` so that they stay text, `a: b` and `#1` so that they stay
 * whole.
 *
 * @param within `flow` inside brackets or braces, where commas and brackets need quotes too
 */
export function scalarOnOneLine(text: string, within: 'block' | 'flow'): string {
  // `---` or `...` at the beginning of a line would end the document.
  const mustQuote = !isPrintable(text) || text !== text.trim() || /^(?:---|\.\.\.)/.test(text)
  const options = {
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    defaultStringType: mustQuote ? 'QUOTE_DOUBLE' : 'PLAIN',
  } as const
  if (mustQuote) return escapeRest(stringify(text, options).trimEnd())
  const written =
    within === 'block'
      ? stringify(text, options)
      : stringify([text], { ...options, collectionStyle: 'flow', flowCollectionPadding: false })
  return within === 'block' ? written.trimEnd() : written.trimEnd().slice(1, -1)
}

/** Whether `text` can be written unescaped, without anything being lost, misread or hidden. */
export function isPrintable(text: string): boolean {
  return text.search(UNSHOWN) === -1
}

/** Invisible characters, and those that a reader may treat as a line end. */
const UNSHOWN = new RegExp(`${HIDDEN.source}|[\\u2028\\u2029]`, 'gu')

/** The library leaves some of these unescaped between double quotes. */
function escapeRest(quoted: string): string {
  return quoted.replace(UNSHOWN, character => {
    const digits = (character.codePointAt(0) ?? 0).toString(16)
    return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`
  })
}
