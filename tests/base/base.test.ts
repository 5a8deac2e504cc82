// The lowest floor: civil dates, folding, and similar words.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addPeriod,
  dayOfInstant,
  daysBetween,
  yearsBetween,
  isCivilDate,
  parseCivilDate,
  parsePeriod,
} from '../../src/base/civil-date.ts'
import { fold, foldSymbol } from '../../src/base/fold.ts'
import { nearest } from '../../src/base/similar-words.ts'
import { day, daysAfter } from '../records/build.ts'
import { runs } from '../runs.ts'

const anyDay = fc.integer({ min: -40_000, max: 400_000 }).map(days => daysAfter('2000-01-01', days))

describe('civil dates', () => {
  test.each([
    '2018-02-30',
    '2019-02-29',
    '2018-13-01',
    '2018-00-10',
    '2018-1-1',
    '18-01-01',
    '',
    '2018-09-24T00:00',
  ])('%j is no day', text => {
    expect(parseCivilDate(text)).toBeUndefined()
  })
  test.each(['2018-09-24', '2020-02-29', '0001-01-01', '9999-12-31'])('%s is a date', text => {
    expect(isCivilDate(text)).toBe(true)
  })
  test('days are counted across months and leap years', () => {
    expect(daysBetween(day('2018-09-24'), day('2019-03-01'))).toBe(158)
    expect(addDays(day('2020-02-28'), 2)).toBe('2020-03-01')
    expect(addDays(day('2018-01-01'), -1)).toBe('2017-12-31')
  })

  test.each([
    ['2019-03-01', '2021-03-01', 1],
    ['2019-03-01', '2021-03-02', 2],
    ['2020-02-29', '2022-02-28', 1],
    ['2020-02-29', '2022-03-01', 2],
    ['2019-12-31', '2020-01-01', 0],
  ])('the years that are over between %s and %s: %i', (from, to, years) => {
    expect(yearsBetween(day(from), day(to))).toBe(years)
  })
  test('adding and counting days agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, daysAfter(date, days))).toBe(days)
      }),
    )
  })
  test('a computed day has a year of four digits, or does not exist', () => {
    const writable = fc.date({
      min: new Date('0000-01-01T12:00Z'),
      max: new Date('9999-12-31T12:00Z'),
    })
    const any = writable
      .filter(date => !Number.isNaN(date.getTime()))
      .map(date => day(date.toISOString().slice(0, 10)))
    const period = fc.record({
      count: fc.oneof(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      ),
      unit: fc.constantFrom('Y' as const, 'M' as const, 'W' as const, 'D' as const),
    })
    const times = fc.integer({ min: 1, max: 40_000 })
    fc.assert(
      fc.property(any, period, times, (date, length, number) => {
        const later = addPeriod(date, length, number)
        if (later === undefined) {
          const years =
            { Y: 1, M: 1 / 12, W: 7 / 365, D: 1 / 365 }[length.unit] * length.count * number
          expect(Number(date.slice(0, 4)) + years).toBeGreaterThan(9998)
        } else {
          expect(isCivilDate(later)).toBe(true)
          expect(later > date).toBe(true)
        }
      }),
      { numRuns: runs(2000) },
    )
    expect(addDays(day('9999-12-31'), 1)).toBeUndefined()
    expect(addDays(day('0000-01-01'), -1)).toBeUndefined()
  })
  test.each([
    ['2020-01-31', 'P1M', 1, '2020-02-29'],
    ['2020-02-29', 'P1Y', 1, '2021-02-28'],
    ['2020-02-29', 'P1Y', 4, '2024-02-29'],
    ['2018-11-30', 'P3M', 1, '2019-02-28'],
    ['2018-01-10', 'P2W', 3, '2018-02-21'],
    ['2018-01-10', 'P60D', 1, '2018-03-11'],
    ['2018-12-15', 'P1M', 1, '2019-01-15'],
  ])('%s plus %s times %i is %s', (from, text, times, expected) => {
    const period = parsePeriod(text)
    expect(period && addPeriod(day(from), period, times)).toBe(expected)
  })
  test.each([
    'P0D',
    'P',
    '1Y',
    'P1H',
    'P1Y6M',
    'P-1D',
    'P12345D',
    'P9999Y',
    'P101Y',
    'P1201M',
    'P5219W',
  ])('%s is no period of ours', text => {
    expect(parsePeriod(text)).toBeUndefined()
  })
  test.each(['P100Y', 'P1200M', 'P5218W', 'P9999D'])('%s is the longest of its unit', text => {
    expect(parsePeriod(text)).toBeDefined()
  })
  test('the day of an instant is the day at that place', () => {
    expect(dayOfInstant(new Date(2019, 1, 28, 23, 59, 59))).toBe('2019-02-28')
    expect(dayOfInstant(new Date(2019, 2, 1, 0, 0, 0))).toBe('2019-03-01')
  })
})

describe('folding', () => {
  test.each([
    ['Évocation du CŒUR', 'evocation du coeur'],
    ['l’appel', "l'appel"],
    ['إثارة مسألة', 'اثاره مساله'],
    ['مُذَكِّرة', 'مذكره'],
    ['على', 'علي'],
    ['مـــذكرة', 'مذكره'],
    ['a–b — c', 'a-b - c'],
    ['  two   spaces ', 'two spaces'],
    ['\u2068CFM\u2069', 'cfm'],
    ['Straße ı æ', 'strasse i ae'],
  ])('%j is found as %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
  test('symbols are equal with any spacing', () => {
    const spellings = [
      'OIC/CFM-40/2013/POL/SG-REP',
      'OIC/CFM-40/2013/POL/SG.REP',
      'oic / cfm–40/2013/pol/SG REP',
    ]
    expect(new Set(spellings.map(foldSymbol)).size).toBe(1)
  })
})

describe('similar words', () => {
  const statuses = ['implemented', 'in-progress', 'blocked']
  test.each([
    ['implmented', ['implemented']],
    ['in_progress', ['in-progress']],
    ['blokced', ['blocked']],
    ['INPROGRESS', ['in-progress']],
    ['xyz', []],
    ['', []],
  ])('%s suggests %j', (word, expected) => {
    expect(nearest(word, statuses)).toEqual(expected)
  })
  test('the closest words come first, and their number is limited', () => {
    expect(nearest('5z', ['5a', '5b', '5', '5c'], 2)).toEqual(['5', '5a'])
  })
  test('every word is most similar to itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (word, other) => {
        expect(nearest(word, [other, word]).length).toBeGreaterThan(0)
      }),
    )
  })
})
