// A word of a command line that a person may copy into a shell.
import { HIDDEN } from './hidden.ts'

/** The word as a shell takes it, whatever stands in it; what a screen cannot show stands in escapes. */
export function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word
  const shown = word.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(UNSHOWN, escaped)
  return word.search(UNSHOWN) === -1 ? `'${word.replaceAll("'", "'\\''")}'` : `$'${shown}'`
}

/** What nobody sees, and what some take for a line break. */
const UNSHOWN = new RegExp(`${HIDDEN.source}|[\\u2028\\u2029]`, 'gu')

/** As bash and zsh have it: `\x1b`, `\u202e`, `\U000e0041`. */
function escaped(sign: string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16)
  if (digits.length <= 2) return `\\x${digits.padStart(2, '0')}`
  return digits.length <= 4 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}
