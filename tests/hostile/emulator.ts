// A terminal emulator: the visible text, and everything else that the text caused.
import { Terminal } from '@xterm/headless'
import { expect } from 'vitest'

interface Shown {
  readonly lines: readonly string[]
  readonly deeds: readonly string[]
}

async function shown(text: string): Promise<Shown> {
  const rows = text.split('\n').length + 1
  const terminal = new Terminal({ cols: 4000, rows, scrollback: 0, allowProposedApi: true })
  const deeds: string[] = []
  terminal.onBell(() => deeds.push('bell'))
  terminal.onTitleChange(title => deeds.push(`title ${title}`))
  terminal.onData(data => deeds.push(`answer ${JSON.stringify(data)}`))
  terminal.onBinary(data => deeds.push(`answer ${JSON.stringify(data)}`))
  for (const code of [0, 8, 52])
    terminal.parser.registerOscHandler(code, data => Boolean(deeds.push(`OSC ${code} ${data}`)))
  await new Promise<void>(done => terminal.write(text.replaceAll('\n', '\r\n'), done))
  const { active, alternate } = terminal.buffer
  if (active === alternate) deeds.push('another screen')
  const lines = Array.from(
    { length: rows - 1 },
    (_, row) => active.getLine(row)?.translateToString(true).trimEnd() ?? '',
  )
  terminal.dispose()
  return { lines, deeds }
}

/** Our own direction marks are in pairs within a line, around the right text. */
const OURS = /[\u2066-\u2069]/g

/** All characters that act but are invisible, by their Unicode properties. */
export const HIDDEN =
  /(?!\p{Join_Control}|\ufe0e|\ufe0f|\n)[\p{Cc}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\ufff9-\ufffb]/u

/** The colours of the palette, and links to evidence. */
const OUR_COLOURS = /\u001b\[(?:1|2|7|22|27|39|3[1256]|38;5;(?:160|134|29|27))m/g
const OUR_LINK = /^OSC 8 ;((?:https:\/\/records\.example|file:\/\/\/)[!-~]*)?$/
const LINK = /\u001b\]8;;[!-~]*\u0007/g

/** Fails if a terminal would show or do anything except show the lines of `text`. */
export async function expectHarmless(text: string, what: string): Promise<void> {
  const { lines, deeds } = await shown(text)
  expect(
    deeds.filter(deed => !OUR_LINK.test(deed)),
    what,
  ).toEqual([])
  const plain = text.replace(OUR_COLOURS, '').replace(LINK, '')
  const written = plain
    .split('\n')
    .slice(0, plain.endsWith('\n') ? -1 : undefined)
    .map(line => line.trimEnd())
  expect(lines.slice(0, written.length), what).toEqual(written)
  const lonely = written.find(line => HIDDEN.test(line.replace(OURS, '')) || !isBalanced(line))
  expect(lonely, what).toBe(undefined)
}

function isBalanced(line: string): boolean {
  let depth = 0
  for (const [mark] of line.matchAll(OURS)) {
    depth += mark === '\u2069' ? -1 : 1
    if (depth < 0) return false
  }
  return depth === 0
}
