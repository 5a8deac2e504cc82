// JSON for programs, which a terminal may show all the same: what nobody sees, or what acts, stands as an escape.
import { HIDDEN } from '../../base/hidden.ts'

/** On several lines, ending with a line break. The escapes mean the same to whatever reads JSON. */
export function jsonText(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2)) + '\n'
}

/** On one line, ending with a line break. */
export function jsonLine(value: unknown): string {
  return escaped(JSON.stringify(value)) + '\n'
}

/** Control characters below U+0020 are escapes already; a line break is between the values, never in one. */
function escaped(json: string): string {
  return json
    .replace(HIDDEN, found => (found === '\n' ? found : unitsOf(found)))
    .replace(SEPARATORS, unitsOf)
}

/** Some take these for the end of a line. */
const SEPARATORS = /[\u2028\u2029]/g

function unitsOf(character: string): string {
  return character
    .split('')
    .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
