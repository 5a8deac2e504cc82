// The door to the terminal: only our own control codes pass, and no others.
import { safe } from './safe.ts'

/** What is printed: lines of text, none of which contains a line break, or a whole document in another format. */
export type Printed = readonly string[] | Whole

/** A document in a format with its own escapes for invisible characters: JSON, CSV, Markdown. */
interface Whole {
  readonly whole: string
}

export function whole(text: string): Whole {
  return { whole: text }
}

/** The text to write to the stream. */
export function printedText(printed: Printed): string {
  if ('whole' in printed) return printed.whole.replace(OF_NO_FORMAT, '')
  return printed.map(line => `${printedLine(line)}\n`).join('')
}

/**
 * Characters that no format needs: control characters except tabs, line and page breaks, and marks that change
 * direction.
 */
const OF_NO_FORMAT =
  /(?!\r\n|[\t\n]|(?<=\n)\f)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/gu

/**
 * One line for a terminal: our colours and links remain, isolates are closed again, and everything else is made safe.
 */
export function printedLine(line: string): string {
  if (PLAIN.test(line)) return line
  let open = 0
  const parts = line.split(OURS).map((part, index) => {
    if (index % 2 === 0) return safe(part)
    if (part === ISOLATE) open++
    else if (part !== POP_ISOLATE) return withoutKey(part)
    else if (--open < 0) {
      open = 0
      return ''
    }
    return part
  })
  return parts.join('') + POP_ISOLATE.repeat(open)
}

/** Characters that are certainly safe. Most lines consist of them. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0621-\u064a–‘’“”…·─█▓▒░≈]*$/

/**
 * The key in our codes until they are printed. It is drawn anew at every start, so that no existing text can contain
 * it. A terminal would ignore it.
 */
const KEY = Array.from({ length: 3 }, () => 1000 + Math.floor(Math.random() * 9000)).join(';')

const ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** A colour, a link or its end, a mark of direction. */
const OURS = new RegExp(
  `(\\u001b\\[${KEY};[0-9;]+m|\\u001b\\]8;${KEY};[!-~]*\\u0007|[${ISOLATE}${POP_ISOLATE}])`,
)

/** Marks all codes in `text` as ours, so that the door lets them through. */
export function ours(text: string): string {
  return text.replaceAll('\u001b[', `\u001b[${KEY};`).replaceAll('\u001b]8;;', `\u001b]8;${KEY};`)
}

function withoutKey(code: string): string {
  return code.replace(`[${KEY};`, '[').replace(`]8;${KEY};`, ']8;;')
}
