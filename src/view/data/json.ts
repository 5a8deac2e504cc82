// Writes JSON for programs. Invisible and control characters are escaped, because a terminal may show it too.
import { HIDDEN } from '../../base/invisible-characters.ts'

/** JSON on several lines, ending with a line break. Every JSON reader understands the escapes. */
export function jsonText(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2)) + '\n'
}

/** JSON on one line, ending with a line break. */
export function jsonLine(value: unknown): string {
  return escaped(JSON.stringify(value)) + '\n'
}

/** Control characters below U+0020 are escaped already. A line break occurs only between values. */
function escaped(json: string): string {
  return json
    .replace(HIDDEN, found => (found === '\n' ? found : unitsOf(found)))
    .replace(SEPARATORS, unitsOf)
}

/** Some programs treat these as line ends. */
const SEPARATORS = /[\u2028\u2029]/g

function unitsOf(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
