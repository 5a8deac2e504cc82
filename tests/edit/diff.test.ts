// The difference between two versions of a file.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from '../../src/edit/diff.ts'

const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].join('\n') + '\n'

function shown(before: string, after: string): string[] {
  return differences(before, after).flatMap(({ lines }) =>
    lines.map(({ mark, text }) => mark + text),
  )
}

test('equal texts have no difference', () => {
  expect(differences(LINES, LINES)).toEqual([])
  expect(differences(LINES, LINES.replaceAll('\n', '\r\n'))).toEqual([])
})

test('three lines around each insertion, removal or replacement are shown', () => {
  expect(shown(LINES, LINES.replace('e\n', 'e\nnew\n'))).toEqual([
    ' c',
    ' d',
    ' e',
    '+new',
    ' f',
    ' g',
    ' h',
  ])
  expect(shown(LINES, LINES.replace('d\n', ''))).toEqual([' a', ' b', ' c', '-d', ' e', ' f', ' g'])
  expect(shown(LINES, LINES.replace('b', 'B'))).toEqual([' a', '-b', '+B', ' c', ' d', ' e'])
  expect(differences(LINES, LINES.replace('f', 'F'))).toMatchObject([{ oldStart: 3, newStart: 3 }])
})

test('changes at the beginning, at the end and in an empty file are shown', () => {
  expect(shown(LINES, 'new\n' + LINES)).toEqual(['+new', ' a', ' b', ' c'])
  expect(shown(LINES, LINES + 'new\n')).toEqual([' f', ' g', ' h', '+new'])
  expect(shown('', 'new\n')).toEqual(['+new'])
  expect(shown('a\na\n', 'a\na\na\n')).toEqual([' a', ' a', '+a'])
})

test('distant changes are shown separately, each with its first line number', () => {
  const many = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join('')
  const after = many
    .replace('line 5\n', 'line 5\nx\ny\n')
    .replace('line 20\n', 'z\n')
    .replace('line 22\n', '')
  expect(differences(many, after)).toMatchObject([
    { oldStart: 3, newStart: 3 },
    { oldStart: 17, newStart: 19 },
  ])
  expect(shown(many, after).filter(line => !line.startsWith(' '))).toEqual([
    '+x',
    '+y',
    '-line 20',
    '+z',
    '-line 22',
  ])
})

test('kept and removed lines give the old version, and kept and added lines the new one', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (old, now) => {
      const [before, after] = [old, now].map(list => list.map(line => `${line}\n`).join(''))
      const hunks = differences(before ?? '', after ?? '')
      const rebuilt: string[] = [...old]
      for (const { oldStart, lines: marked } of hunks.toReversed()) {
        const gone = marked.filter(({ mark }) => mark !== '+')
        expect(rebuilt.slice(oldStart - 1, oldStart - 1 + gone.length)).toEqual(
          gone.map(({ text }) => text),
        )
        const come = marked.filter(({ mark }) => mark !== '-').map(({ text }) => text)
        rebuilt.splice(oldStart - 1, gone.length, ...come)
      }
      expect(rebuilt).toEqual(now)
    }),
  )
})
