// Lines of a calendar as RFC 5545 wants them: text that cannot end its line, and lines folded at 75 octets.
import { safe } from '../parts/safe.ts'

/** A property whose value is text; its own line breaks become `\n` (section 3.3.11). */
export function textLine(name: string, text: string): string {
  const lines = text.split('\n').map(line => safe(line).replace(/[\\;,]/g, '\\$&'))
  return `${name}:${lines.join('\\n')}`
}

const MOST_OCTETS = 75

/** `line` with its end, folded so that no letter is cut in two (section 3.1). */
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
