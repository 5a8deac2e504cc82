// The endings of French ordinals are raised; nothing else is.
import { expect, test } from 'vitest'
import { partsByHeight } from '../../src/words/raised.ts'

test('the endings of French ordinals are raised', () => {
  expect(partsByHeight('la 12e session, le 1er mars', 'fr')).toEqual([
    'la 12',
    'e',
    ' session, le 1',
    'er',
    ' mars',
  ])
  expect(partsByHeight('1re session', 'fr')).toEqual(['1', 're', ' session'])
})

test.each(['RES/12e', 'X-12e', '12emes', '12 e', 'A12e'])('%s stays on the line', text => {
  expect(partsByHeight(text, 'fr')).toEqual([text])
})

test('other languages have no raised letters', () => {
  expect(partsByHeight('12e', 'en')).toEqual(['12e'])
  expect(partsByHeight('12e', 'ar')).toEqual(['12e'])
})
