// Every number of the report can be counted again from its tables, whatever the records hold.
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

type Table = Extract<ReportDocument['blocks'][number], { kind: 'table' }>

/** The table below a heading, with its last row apart where that adds up the others. */
function tableUnder(
  { blocks }: ReportDocument,
  title: RegExp,
): { rows: string[][]; sums: string[] } {
  const start = blocks.findIndex(block => block.kind === 'heading' && title.test(block.text))
  const after = blocks.slice(start + 1)
  const end = after.findIndex(block => block.kind === 'heading')
  const table = after
    .slice(0, end === -1 ? undefined : end)
    .find((block): block is Table => block.kind === 'table')
  const rows = (table?.rows ?? []).map(row => row.map(cell => cell.join(' ')))
  const last = rows.at(-1)
  return last?.[0] === 'Total' ? { rows: rows.slice(0, -1), sums: last } : { rows, sums: [] }
}

function sumOf(rows: readonly string[][], column: number): number {
  return rows.reduce((sum, row) => sum + Number(row[column]), 0)
}

function numberIn(text: string, words: RegExp): number {
  const found = words.exec(text)?.[1]
  return found === undefined ? 0 : Number(found)
}

/** How many of the mandates are said to be outstanding, in a number or in words. */
function outstandingIn(covers: string, mandates: number): number {
  if (/all of which remain|, which remains/.test(covers)) return mandates
  return numberIn(covers, /of which (\d+) remain/)
}

test('the numbers of the summary are those of the tables', () => {
  const anyDay = fc.integer({ min: 0, max: 1400 }).map(days => daysAfter('2018-01-01', days))
  fc.assert(
    fc.property(anyRecords, anyDay, (all, on) => {
      const next = meetingAhead(calendarOf(all.meetings), 'BOARD', on) ?? all.meetings[0]
      const report = reportOn(figuresFor(all, next?.id ?? '', on), 'en')
      const paragraphs = report.blocks.flatMap(block =>
        block.kind === 'paragraph' ? block.text : [],
      )
      const [covers = '', matters = '', progress = ''] = paragraphs
      const status = tableUnder(report, /^Status of the mandates$/)
      const department = tableUnder(report, /^Mandates by lead department$/)
      const age = tableUnder(report, /session of origin$/)
      const closed = tableUnder(report, /Closed /)
      const mandates = numberIn(covers, /covers (\d+) mandate/)
      const outstanding = outstandingIn(covers, mandates)
      expect(sumOf(status.rows, 1)).toBe(mandates)
      expect(sumOf(status.rows, 2)).toBe(numberIn(covers, /and (\d+) action/))
      for (const [label = '', count] of status.rows) {
        if (count !== '0')
          expect(covers).toMatch(new RegExp(`\\b${count} (?:is|are) ${label.toLowerCase()}\\b`))
      }
      expect(sumOf(department.rows, 1)).toBe(mandates)
      expect(sumOf(department.rows, 2)).toBe(outstanding)
      expect(sumOf(department.rows, 3)).toBe(numberIn(matters, /(\d+) (?:is|are) overdue/))
      expect(sumOf(age.rows, 2)).toBe(outstanding)
      expect(closed.rows).toHaveLength(numberIn(progress, /(\d+) mandates? (?:was|were) closed/))
      expect(mandates - outstanding).toBe(closed.rows.length)
      for (const { rows, sums } of [status, department, age]) {
        for (const [column, sum] of sums.entries()) {
          if (/^\d+$/.test(sum)) expect(sumOf(rows, column)).toBe(Number(sum))
        }
      }
    }),
    { numRuns: runs(100) },
  )
})
