// Keys on their way to a question: what is pasted in several lines stays one answer.
import { expect, test } from 'vitest'
import { Keyboard } from '../../src/terminal/keyboard.ts'

function typed(...chunks: readonly string[]): string {
  const keyboard = new Keyboard({ setRawMode: () => process.stdin })
  for (const chunk of chunks) keyboard.write(chunk)
  return String(keyboard.read() ?? '')
}

test('keys pass as they are', () => {
  expect(typed('ab\r', '\u001b[A', 'é', '\u0003')).toBe('ab\r\u001b[Aé\u0003')
})

test('line breaks in what is pasted become spaces, however it arrives', () => {
  expect(typed('\u001b[200~one\r\ntwo\nthree\u001b[201~\r')).toBe('one two three\r')
  expect(typed('\u001b[200~one\r', '\ntwo\u001b[201~', '\r')).toBe('one two\r'.replace(' ', '  '))
})

test('the mark of its end may arrive in pieces', () => {
  for (const cut of [1, 2, 3, 4, 5]) {
    const end = '\u001b[201~'
    expect(typed(`\u001b[200~one${end.slice(0, cut)}`, `${end.slice(cut)}\r`)).toBe('one\r')
  }
})

test('keys in what is pasted do nothing', () => {
  expect(typed('\u001b[200~a\u0003b\u001b[Ac\u001b[201~')).toBe('a b [Ac')
})
