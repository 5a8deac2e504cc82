// Quotes a word for a command line that a person may copy into a shell.
import { HIDDEN } from './invisible-characters.ts'

/** The shells with known quoting: those of Unix, and the two of Windows. */
export type Shell = 'posix' | 'powershell' | 'cmd'

/**
 * The word with the necessary quotes.
 *
 * Double quotes mean the same in every shell, unless one of these characters is between them: " $ ` \\ ! %
 */
export function shellWord(word: string, shell: Shell = 'posix'): string {
  if (BARE[shell].test(word)) return word
  const isShown = word.search(UNSHOWN) === -1
  if (isShown && !/["$`\\!%]/.test(word)) return `"${word}"`
  switch (shell) {
    case 'posix':
      return isShown ? `'${word.replaceAll("'", "'\\''")}'` : `$'${withEscapes(word)}'`
    case 'powershell':
      return `'${word.replaceAll("'", "''")}'`
    case 'cmd':
      return `"${word.replaceAll('"', '""')}"`
  }
}

/** In PowerShell, a comma makes a list, and an at sign a variable. */
const BARE: Readonly<Record<Shell, RegExp>> = {
  posix: /^[\w@%+=:,./-]+$/,
  powershell: /^[\w+=:./-]+$/,
  cmd: /^[\w@+:./\\-]+$/,
}

/** Invisible characters, and those that some programs treat as a line break. */
const UNSHOWN = new RegExp(`${HIDDEN.source}|[\\u2028\\u2029]`, 'gu')

function withEscapes(word: string): string {
  return word.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(UNSHOWN, escaped)
}

/** An escape sequence of bash and zsh: `\x1b`, `\u202e`, `\U000e0041`. `\x` tells a byte, so it does for ASCII alone. */
function escaped(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  const digits = code.toString(16)
  if (code < 0x80) return `\\x${digits.padStart(2, '0')}`
  return digits.length <= 4 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}
