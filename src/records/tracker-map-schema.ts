// The schema of the map of a tracker: which column is what, and what the tracker does not say.
import * as z from 'zod'
import { DAY_ORDERS, STATUSES, TRACKER_ROLES } from '../base/vocabulary.ts'
import { date, flag, id, languageTag, line } from './fields.ts'

const column = z.strictObject({
  at: line,
  header: z.string().default(''),
  is: z.enum(TRACKER_ROLES),
})

const table = z.strictObject({
  table: z.string().default(''),
  take: flag.default(true),
  reported: date.optional(),
  columns: z.array(column).default([]),
  statuses: z.record(line, z.enum([...STATUSES, 'none'])).default({}),
})

const document = z.strictObject({
  of: line,
  symbol: line.optional(),
  title: line.optional(),
  date: date.optional(),
  body: id,
  meeting: id.optional(),
})

export const trackerMapShape = z.strictObject({
  dates: z.enum(DAY_ORDERS).optional(),
  language: languageTag.optional(),
  tables: z.array(table).default([]),
  documents: z.array(document).default([]),
  departments: z.record(line, id).default({}),
})

export type TrackerMap = z.output<typeof trackerMapShape>
