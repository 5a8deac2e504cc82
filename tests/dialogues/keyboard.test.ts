// Keyboard input of a question: a pasted text of several lines stays one answer.
import { expect, test } from 'vitest'
import { Keyboard } from '../../src/terminal/keyboard.ts'

function typed(...chunks: readonly string[]): string {
  const keyboard = new Keyboard({ setRawMode: () => process.stdin })
  for (const chunk of chunks) keyboard.write(chunk)
  return String(keyboard.read() ?? '')
}

test('keys are passed on unchanged', () => {
  expect(typed('ab\r', '\u001b[A', 'é', '\u0003')).toBe('ab\r\u001b[Aé\u0003')
})

test('line breaks in pasted text become spaces, in any chunks', () => {
  expect(typed('\u001b[200~one\r\ntwo\nthree\u001b[201~\r')).toBe('one two three\r')
  expect(typed('\u001b[200~one\r', '\ntwo\u001b[201~', '\r')).toBe('one two\r'.replace(' ', '  '))
})

test('the mark at the end of pasted text may arrive in pieces', () => {
  for (const cut of [1, 2, 3, 4, 5]) {
    const end = '\u001b[201~'
    expect(typed(`\u001b[200~one${end.slice(0, cut)}`, `${end.slice(cut)}\r`)).toBe('one\r')
  }
})

test('keys in pasted text do nothing', () => {
  expect(typed('\u001b[200~a\u0003b\u001b[Ac\u001b[201~')).toBe('a b [Ac')
})
