// The Hijri calendar against an oracle of its own: the Unicode tables that Node brings.
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

test('every day of a hundred years, and some before and after the table', () => {
  const wrong: string[] = []
  const end = civil('2078-06-01')
  for (let date = civil('1979-06-01'); date < end; date = daysAfter(date, 1)) {
    const { year, month, day } = ummAlQura(date)
    const [found, expected] = [`${year}-${month}-${day}`, asUnicodeHasIt(date)]
    if (found !== expected) wrong.push(`${date}: ${found}, not ${expected}`)
  }
  expect(wrong).toEqual([])
}, 60_000)

test('a day as the calendar has it, whatever was seen of the moon', () => {
  // The fast was begun on 17 May 2018 by sight, a day later than computed: why a recorded day goes before this one.
  expect(ummAlQura(civil('2018-05-17'))).toEqual({ year: 1439, month: 9, day: 2 })
  expect(ummAlQura(civil('0005-03-01')).year).toBe(-636)
  expect(ummAlQura(civil('2024-03-11'))).toEqual({ year: 1445, month: 9, day: 1 })
})
