// Lines of a calendar according to RFC 5545: text that cannot end its line, folded at 75 octets.
import { safe } from '../parts/safe.ts'

/**
 * A property with a text value. Line breaks in the text become `
 * ` (section 3.3.11).
 */
export function textLine(name: string, text: string): string {
  const lines = text.split('\n').map(line => safe(line).replace(/[\\;,]/g, '\\$&'))
  return `${name}:${lines.join('\\n')}`
}

const MOST_OCTETS = 75

/** `line` with its line end, folded so that no character is cut in two (section 3.1). */
export function calendarLine(line: string): string {
  let [folded, octets] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += letter
    octets += size
  }
  return `${folded}\r\n`
}
