// A scalar as it has to be written, so that every reader of YAML takes it for the same text.
import { stringify } from 'yaml'

/**
 * `text` on one line, quoted where it must be: `012` and `yes` so that they stay text, `a: b` and `#1`
 * so that they stay whole.
 *
 * @param within `flow` inside brackets or braces, where commas and brackets need quotes too
 */
export function scalarOnOneLine(text: string, within: 'block' | 'flow'): string {
  // `---` and `...` at the beginning of a line would end the document.
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

/** Whether nothing in `text` could be lost or misread when it is written as it is. */
export function isPrintable(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u0085\u2028\u2029\ufeff]/u.test(text)
}

/** The library leaves some characters raw between double quotes that a reader would take for line ends. */
function escapeRest(quoted: string): string {
  return quoted.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
