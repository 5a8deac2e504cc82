// The door to the terminal: only our own control codes pass.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HIDDEN } from '../../src/base/invisible-characters.ts'
import { shellWord } from '../../src/base/shell-word.ts'
import { wrapped } from '../../src/view/parts/layout.ts'
import { paintIn } from '../../src/view/parts/paint.ts'
import { ours, printedLine, printedText, whole } from '../../src/view/parts/control-codes.ts'
import { isolate } from '../../src/words/isolate.ts'
import { anyHostile, KINDS } from '../hostile/hostile-records.ts'
import { runs } from '../runs.ts'

const PAINT = paintIn(256)
const COLOUR = /\u001b\[(?:1|2|7|22|27|39|38;5;\d+)m/g

/** The characters that act, besides colours and pairs of isolates. */
function acting(line: string): string | undefined {
  const plain = line.replace(COLOUR, '').replace(/\u2068([^\u2068\u2069]*)\u2069/g, '$1')
  return new RegExp(HIDDEN.source, 'u').exec(plain)?.[0]
}

describe('a line', () => {
  test('stays one line and acts on nothing, whatever it contains', () => {
    fc.assert(
      fc.property(anyHostile(), anyHostile(), (one, other) => {
        const line = `${PAINT.id(one)} ${isolate(other, 'ar')} ${PAINT.heading(PAINT.overdue(other))} ${one}`
        for (const printed of [line, ...wrapped(line, 20)].map(printedLine)) {
          expect(acting(printed)).toBe(undefined)
          expect(printed).not.toMatch(/[\n\r\u2028\u2029]/)
        }
      }),
      { numRuns: runs(500) },
    )
  })

  test('keeps our colours, links and directions', () => {
    const link = ours('\u001b]8;;https://example.org/a\u0007it\u001b]8;;\u0007')
    expect(printedLine(`${PAINT.quiet('a')} ${link} ${isolate('B/1', 'ar')}`)).toBe(
      '\u001b[2ma\u001b[22m \u001b]8;;https://example.org/a\u0007it\u001b]8;;\u0007 \u2068B/1\u2069',
    )
  })

  test('does not take codes in data for ours, not even inside or beside our colours', () => {
    const [open = '', close = ''] = printedLine(PAINT.done('|')).split('|')
    const links = '\u001b]8;;https://example.org\u0007x\u001b]8;;\u0007'
    expect(printedLine(`${open}x${close}`)).toBe('x')
    expect(printedLine(PAINT.done(`${close}x`))).toBe(`${open}x${close}`)
    expect(printedLine(links)).toBe('x')
  })

  test('closes all its isolates, and nothing else', () => {
    expect(printedLine('a\u2069b\u2068c\u2068d')).toBe('ab\u2068c\u2068d\u2069\u2069')
  })

  test('keeps the characters that scripts need', () => {
    const text = 'می‌خواهم مذكرة été 漢字 👩‍👩‍👧 ❤️'
    expect(printedLine(text)).toBe('می‌خواهم مذكرة été 漢字 👩👩👧 ❤️')
  })
})

test('a format keeps its line breaks, tabs and byte order mark, and loses control characters', () => {
  expect(printedText(whole('\ufeffa\tb\r\n\u001b[2Jc\rd\u202e\n\fe\u009b\n'))).toBe(
    '\ufeffa\tb\r\n[2Jcd\n\fe\n',
  )
})

test('a word for a shell shows invisible characters as escapes', () => {
  expect(shellWord("a\n'\\\u001b\u202e\u{e0041}")).toBe(
    String.raw`$'a\x0a\'\\\x1b\u202e\U000e0041'`,
  )
  fc.assert(
    fc.property(fc.constantFrom(...KINDS.ATTACKS), attack => {
      const word = shellWord(`x${attack}`)
      expect(printedLine(word)).toBe(word.normalize())
    }),
  )
})
