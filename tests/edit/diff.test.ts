// The difference between two versions of a file.
import { expect, test } from 'vitest'
import { difference } from '../../src/edit/diff.ts'

const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].join('\n') + '\n'

function shown(before: string, after: string): string[] {
  return difference(before, after)?.lines.map(({ mark, text }) => mark + text) ?? []
}

test('the same is no difference', () => {
  expect(difference(LINES, LINES)).toBeUndefined()
  expect(difference(LINES, LINES.replaceAll('\n', '\r\n'))).toBeUndefined()
})

test('three lines around what was put in, taken out or replaced', () => {
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
  expect(difference(LINES, LINES.replace('f', 'F'))).toMatchObject({ oldStart: 3, newStart: 3 })
})

test('at the beginning, at the end, and from nothing', () => {
  expect(shown(LINES, 'new\n' + LINES)).toEqual(['+new', ' a', ' b', ' c'])
  expect(shown(LINES, LINES + 'new\n')).toEqual([' f', ' g', ' h', '+new'])
  expect(shown('', 'new\n')).toEqual(['+new'])
  expect(shown('a\na\n', 'a\na\na\n')).toEqual([' a', ' a', '+a'])
})
