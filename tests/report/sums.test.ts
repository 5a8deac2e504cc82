// Every number of the report agrees with its tables, for any records.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportDocument } from '../../src/report/document.ts'
import { meetingAhead } from '../../src/tracking/calendar.ts'
import { calendarOf } from '../../src/tracking/calendar.ts'
import { daysAfter } from '../records/build.ts'
import { runs } from '../runs.ts'
import { anyRecords } from '../tracking/any-records.ts'
import { figuresFor } from './figures-for.ts'
import { reportOn } from './small.ts'
import { anchorsOf, paragraphsOf, tablesOf } from './words-of.ts'

type Bars = Extract<ReportDocument['blocks'][number], { kind: 'bars' }>

function numberIn(text: string, words: RegExp): number {
  const found = words.exec(text)?.[1]
  return found === undefined ? 0 : Number(found)
}

/** The number of outstanding mandates in a sentence, in digits or in words. */
function outstandingIn(covers: string, mandates: number): number {
  if (/all of which remain|, which remains/.test(covers)) return mandates
  return numberIn(covers, /of which (\d+) remain/)
}

/** The sum of each group in the bars below this heading. */
function sumsUnder({ blocks }: ReportDocument, heading: string): Record<string, number> {
  const found = blocks.find(
    (block): block is Bars => block.kind === 'bars' && block.heading === heading,
  )
  const sums = (found?.groups ?? []).map(({ group }, index) => [
    group,
    (found?.rows ?? []).reduce((sum, { counts }) => sum + (counts[index] ?? 0), 0),
  ])
  return Object.fromEntries(sums) as Record<string, number>
}

const total = (groups: Record<string, number>): number =>
  Object.values(groups).reduce((sum, count) => sum + count, 0)

test('the numbers of the summary agree with the charts and the tables', () => {
  const anyDay = fc.integer({ min: 0, max: 1400 }).map(days => daysAfter('2018-01-01', days))
  fc.assert(
    fc.property(anyRecords, anyDay, (all, on) => {
      const next = meetingAhead(calendarOf(all.meetings), 'BOARD', on) ?? all.meetings[0]
      const figures = figuresFor(all, next?.id ?? '', on)
      const report = reportOn(figures, 'en')
      const [covers = ''] = paragraphsOf(report)
      const mandates = numberIn(covers, /covers (\d+) mandate/)
      const outstanding = outstandingIn(covers, mandates)
      const pictures = report.blocks.filter(block => block.kind === 'figures')
      const [key, sum] = pictures.map(({ items }) => items)
      if (mandates > 0) {
        expect(key?.map(({ count }) => count).slice(0, 2)).toEqual([
          outstanding,
          numberIn(covers, /(\d+) (?:is|are) overdue/),
        ])
      }
      const bar = report.blocks.find(block => block.kind === 'bar')?.parts ?? []
      const groups = Object.fromEntries(bar.map(({ group, count }) => [group, count]))
      expect(total(groups)).toBe(mandates)
      expect(sumsUnder(report, 'Department')).toEqual(groups)
      const { closed = 0, ...open } = groups
      expect(sumsUnder(report, 'Session of origin')).toEqual(open)
      expect(total(open)).toBe(outstanding)
      expect(closed).toBe(figures.closed.length)
      // The mandates that were outstanding, plus new ones, minus closed ones, are outstanding now.
      const terms = (sum ?? []).map(({ count, sign }) => (sign === '−' ? -count : count))
      expect(terms.slice(0, -1).reduce((before, count) => before + count, 0)).toBe(
        terms.at(-1) ?? 0,
      )
      const decided = tablesOf(report).find(({ compared }) => compared)?.rows ?? []
      expect(decided.filter(row => row.length > 1)).toHaveLength(outstanding)
    }),
    { numRuns: runs(100) },
  )
})

test('every link leads to an anchor, and all anchors are different', () => {
  fc.assert(
    fc.property(anyRecords, all => {
      const report = reportOn(figuresFor(all, all.meetings[0]?.id ?? '', '2019-06-01'), 'en')
      const { own, to } = anchorsOf(report)
      expect(to.filter(anchor => !own.includes(anchor))).toEqual([])
      expect(new Set(own).size).toBe(own.length)
    }),
    { numRuns: runs(100) },
  )
})
