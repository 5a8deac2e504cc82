// Compares the Hijri calendar with the Unicode tables in Node.
import { expect, test } from 'vitest'
import type { CivilDate } from '../../src/base/civil-date.ts'
import { ummAlQura } from '../../src/base/umm-al-qura.ts'
import { day as civil, daysAfter } from '../records/build.ts'

const ORACLE = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

function asUnicodeHasIt(date: CivilDate): string {
  const parts = ORACLE.formatToParts(Date.parse(`${date}T00:00:00Z`))
  const part = (type: string): string => parts.find(each => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

test('every day of a hundred years is right, and some before and after the table', () => {
  const wrong: string[] = []
  const end = civil('2078-06-01')
  for (let date = civil('1979-06-01'); date < end; date = daysAfter(date, 1)) {
    const { year, month, day } = ummAlQura(date)
    const [found, expected] = [`${year}-${month}-${day}`, asUnicodeHasIt(date)]
    if (found !== expected) wrong.push(`${date}: ${found}, not ${expected}`)
  }
  expect(wrong).toEqual([])
}, 60_000)

test('a day is computed by the calendar, and not by the observed moon', () => {
  // In 2018 the fast began on 17 May by observation, a day later than computed. A recorded day therefore has priority.
  expect(ummAlQura(civil('2018-05-17'))).toEqual({ year: 1439, month: 9, day: 2 })
  expect(ummAlQura(civil('0005-03-01')).year).toBe(-636)
  expect(ummAlQura(civil('2024-03-11'))).toEqual({ year: 1445, month: 9, day: 1 })
})
