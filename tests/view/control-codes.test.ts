// The door: what is ours acts on a terminal, and nothing else gets through.
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

/** What is left that acts, once colours and pairs of isolates are taken away. */
function acting(line: string): string | undefined {
  const plain = line.replace(COLOUR, '').replace(/\u2068([^\u2068\u2069]*)\u2069/g, '$1')
  return new RegExp(HIDDEN.source, 'u').exec(plain)?.[0]
}

describe('a line', () => {
  test('is one line and acts on nothing, whatever stands in it', () => {
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

  test('takes no code of data for ours, not in a colour of ours nor beside it', () => {
    const [open = '', close = ''] = printedLine(PAINT.done('|')).split('|')
    const links = '\u001b]8;;https://example.org\u0007x\u001b]8;;\u0007'
    expect(printedLine(`${open}x${close}`)).toBe('x')
    expect(printedLine(PAINT.done(`${close}x`))).toBe(`${open}x${close}`)
    expect(printedLine(links)).toBe('x')
  })

  test('closes what is set apart in it, and closes nothing else', () => {
    expect(printedLine('a\u2069b\u2068c\u2068d')).toBe('ab\u2068c\u2068d\u2069\u2069')
  })

  test('keeps what scripts need', () => {
    const text = 'می‌خواهم مذكرة été 漢字 👩‍👩‍👧 ❤️'
    expect(printedLine(text)).toBe('می‌خواهم مذكرة été 漢字 👩👩👧 ❤️')
  })
})

test('a format keeps its line breaks, tabs and mark, and loses what acts', () => {
  expect(printedText(whole('\ufeffa\tb\r\n\u001b[2Jc\rd\u202e\n\fe\u009b\n'))).toBe(
    '\ufeffa\tb\r\n[2Jcd\n\fe\n',
  )
})

test('a word for a shell says in escapes what a screen does not show', () => {
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
