// The schema of reports/*.yaml: what the final reports to a meeting printed.
import * as z from 'zod'
import { STATUSES } from '../base/vocabulary.ts'
import { count, date, flag, id, languageTag, line } from './fields.ts'

const printedMandate = z.strictObject({
  id: line,
  status: z.enum(STATUSES),
  due: date.optional(),
  dueAt: id.optional(),
  overdue: flag.default(false),
})

const issue = z.strictObject({
  asOf: date,
  made: date,
  symbol: line.optional(),
  languages: z.array(languageTag).default([]),
  figures: z.strictObject({
    outstanding: count,
    overdue: count,
    given: count,
    updates: count,
    closed: count,
  }),
  outstanding: z.array(printedMandate).default([]),
  closed: z.array(printedMandate).default([]),
})

export const reportShape = z.strictObject({ meeting: id, issues: z.array(issue).min(1) })

/** The final reports to one meeting, oldest first. */
export type KeptReport = z.output<typeof reportShape>
export type ReportIssue = z.output<typeof issue>
export type PrintedMandate = z.output<typeof printedMandate>
