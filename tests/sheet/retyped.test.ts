// Cells that spreadsheets rewrite by themselves. LibreOffice was observed (tests/apply/office.proof.ts
// repeats this). The values of Excel are written here, for English, French and Arabic.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRetyped } from '../../src/sheet/retyped.ts'

const REWRITTEN: readonly (readonly [was: string, ...now: string[]])[] = [
  ['007', '7'],
  ['٠٠٧', '7'],
  ['1/2', '2-Jan', '01-Feb', '01-févr.', '01-فبراير', '01/02/2026', '2026-02-01', '2026-01-02'],
  ['1/2', '46054', '########'],
  ['1-2/3', '2003-02-01'],
  ['1.5', '01-mai'],
  ['2018/3', 'Mar-18', 'mars-18', '2018-03-01'],
  ['12/3/2018', '03/12/2018', '12/03/2018', '12-Mar-18'],
  ['1.2.3', '2003-02-01'],
  ['May 5', '05-May', '5-May', '2005-05-01'],
  ['MARCH1', '1-Mar', '01-Mar'],
  ['SEPT2', '02-sept'],
  ['5 تشرين الأول', '05-تشرين الأول', '2026-10-05'],
  ['2018-10-05', '05/10/2018', '10/5/2018', '05-Oct-18', '05/10/2018 00:00:00', '########'],
  ['2018-10-05 12:30', '2018-10-05', '2018-10-05 12:30:00'],
  ['9:30', '09:30:00 AM', '9:30:00 ص', '0.395833333333333', '0.39583333333333331'],
  ['5 a', '5:00 AM', '05:00:00'],
  ['26:00', '26:00:00', '1.08333333333333'],
  ['1e3', '1000', '1.00E+03', '1,00E+03'],
  ['1234567890123', '1.23E+12', '1,23457E+12', '1.23456789E+12'],
  ['12345678901234567890', '1.23456789012346E+019', '1.2345678901234501E+19'],
  ['3.14159265358979', '3.141592654', '3.1415927'],
  ['1,000', '1000', '1'],
  ['1 000', '1000'],
  ['1,5', '1.5'],
  ['5.10', '5.1'],
  ['.5', '0.5'],
  ['+5', '5', "'+5"],
  ['-5', "'-5"],
  ['- sent', "'- sent"],
  ['(5)', '-5'],
  ['$5', '5', '$5.00'],
  ['50%', '0.5'],
  ['1 1/2', '1.5'],
  ['true', 'TRUE', 'VRAI'],
  ['1E-5', '0.00001', '1E-005'],
]

describe.each(REWRITTEN)('%s', (was, ...now) => {
  test.each(now)('becomes %s', text => {
    expect(isRetyped(text, was)).toBe(true)
  })
})

test.each([
  ['1/2', '2/1'],
  ['1/2', '1/3'],
  ['1/2', '3-Feb'],
  ['1/2', '12345'],
  ['007', '8'],
  ['007', '07'],
  ['7', '007'],
  ['7', ''],
  ['', ''],
  ['5', '5a'],
  ['5 May', '6 May'],
  ['2018-10-05', '2018-05-10'],
  ['2018-10-05', '2018-10-06'],
  ['30/12', '5'],
  ['12', '12.5'],
  ['1e3', '1001'],
  ['12345678', '12345679'],
  ['12', 'Dec'],
  ['true', 'no'],
  ['A/4', '4'],
  ['Done', 'done'],
  ['Done', '####'],
  ['~3~', '3'],
])('%s is not what becomes %s', (was, now) => {
  expect(isRetyped(now, was)).toBe(false)
})

test('a sentence is never read as another value', () => {
  const sentence = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ب', ' ', '/', '1', ':', '-') })
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      fc.pre(/\p{L}{2}.*\p{L}{2}/u.test(one) && one.trim() !== other.trim())
      fc.pre(other.trim() !== `'${one.trim()}`)
      return !isRetyped(other, one)
    }),
  )
})

test('only whole numbers with leading zeros become the number', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 10 ** 11 }),
      fc.nat({ max: 10 ** 11 }),
      fc.nat({ max: 4 }),
      (number, other, zeros) => {
        const was = '0'.repeat(zeros) + String(number)
        return isRetyped(String(other), was) === (other === number)
      },
    ),
  )
})
