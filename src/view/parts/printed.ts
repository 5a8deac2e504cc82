// The door to a reader: what is ours of a text acts on a terminal, and nothing else does.
import { safe } from './safe.ts'

/** What is printed: lines for a person, of which none can hold a line break, or the whole of another format. */
export type Printed = readonly string[] | Whole

/** A text of a format that has a way of its own to write what nobody sees: JSON, CSV, Markdown. */
interface Whole {
  readonly whole: string
}

export function whole(text: string): Whole {
  return { whole: text }
}

/** What the streams are given for it. */
export function printedText(printed: Printed): string {
  if ('whole' in printed) return printed.whole.replace(OF_NO_FORMAT, '')
  return printed.map(line => `${printedLine(line)}\n`).join('')
}

/** What no format needs: control characters but for tabs, line breaks and page breaks, and marks that turn a text around. */
const OF_NO_FORMAT =
  /(?!\r\n|[\t\n]|(?<=\n)\f)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/gu

/** One line as a terminal gets it: colours and links that are ours, directions set apart and closed again; all else harmless. */
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

/** Letters and signs of which most lines consist, and none of which acts on anything. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0621-\u064a–‘’“”…·─█▓▒░≈]*$/

/**
 * What our codes carry until they are printed. It is drawn anew at every start, so that no text that was written
 * before can hold it; a terminal that met it would pass over it.
 */
const KEY = Array.from({ length: 3 }, () => 1000 + Math.floor(Math.random() * 9000)).join(';')

const ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** A colour, a link or its end, a mark of direction. */
const OURS = new RegExp(
  `(\\u001b\\[${KEY};[0-9;]+m|\\u001b\\]8;${KEY};[!-~]*\\u0007|[${ISOLATE}${POP_ISOLATE}])`,
)

/** `text`, of which every code is ours, with codes that the door will let through. */
export function ours(text: string): string {
  return text.replaceAll('\u001b[', `\u001b[${KEY};`).replaceAll('\u001b]8;;', `\u001b]8;${KEY};`)
}

function withoutKey(code: string): string {
  return code.replace(`[${KEY};`, '[').replace(`]8;${KEY};`, ']8;;')
}
