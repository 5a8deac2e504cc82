// Which rows of the index a question is about.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import type { Filter } from '../query/filter.ts'
import { mandateId, type SourceDocument } from '../records/types.ts'
import { chain, type Lineage } from '../tracking/lineage.ts'
import type { ReportingPeriod } from '../tracking/reporting-period.ts'
import {
  DOCUMENT,
  DOCUMENT_COLUMNS,
  FIRST_DOCUMENT,
  idsStart,
  ROW_COLUMNS,
  rowsOf,
  summaryColumnsAt,
  type Index,
} from './index.ts'
import { dayNumber, mayBeReported, mayPass, prefilterOf } from './prefilter.ts'

/** Those of mandates that may match the filter on the day. */
export function* rowsMatching(index: Index, filter: Filter, day: CivilDate): Generator<number> {
  const prefilter = prefilterOf(filter, day)
  const only = filter.documents
  const files =
    only && new Set(index.sources.flatMap(([file, id]) => (only.includes(id) ? file : [])))
  for (let file = FIRST_DOCUMENT; file < index.names.length; file++) {
    if (dateAt(index, file) > prefilter.day || (files && !files.has(file))) continue
    const [first, end] = rowsOf(index, file)
    for (let row = first; row < end; row++) {
      if (mayPass(prefilter, summaryColumnsAt(index.rows, row))) yield row
    }
  }
}

/** Those of mandates that may have to do with a report of the period that is made on the day. */
export function* rowsReporting(
  index: Index,
  { since, lastMeeting }: ReportingPeriod,
  day: CivilDate,
): Generator<number> {
  const [from, last] = [since === null ? 0 : dayNumber(since), dayNumber(day)]
  const adoptedThere = new Set(
    index.sources.flatMap(([file, , , meeting]) =>
      meeting !== null && meeting === lastMeeting?.id ? file : [],
    ),
  )
  for (let file = FIRST_DOCUMENT; file < index.names.length; file++) {
    const date = dateAt(index, file)
    if (date > last) continue
    const isNew = date >= from || adoptedThere.has(file)
    const [first, end] = rowsOf(index, file)
    for (let row = first; row < end; row++) {
      if (isNew || mayBeReported(summaryColumnsAt(index.rows, row), from, last)) yield row
    }
  }
}

/** The rows that any of `ids` may name; undefined when one of them names nothing adopted by the day. */
export function rowsOfNames(
  index: Index,
  ids: readonly string[],
  day: CivilDate,
): number[] | undefined {
  const last = dayNumber(day)
  const named = ids.map(id =>
    rowsNaming(index, fold(id)).filter(row => dateAt(index, fileOf(index, row)) <= last),
  )
  return named.some(rows => rows.length === 0) ? undefined : inOrder(named.flat())
}

/** Those of the mandates that mandates of `documents` repeat, or that repeat them, from the first to the last. */
export function rowsOfRelatives(
  index: Index,
  documents: readonly SourceDocument[],
  lineage: Lineage,
): number[] {
  const ids = documents.flatMap(document =>
    document.mandates.flatMap(mandate => {
      const id = mandateId(document, mandate)
      return [...chain(lineage, id, 'renews'), ...chain(lineage, id, 'renewedBy')]
    }),
  )
  if (ids.length === 0) return []
  const files = filesById(index)
  return [...new Set(ids)].flatMap(id =>
    (files.get(id.split('/')[0] ?? '') ?? []).flatMap(file => rowsOfId(index, file, id)),
  )
}

/** The files of the documents of each id: more than one where two have the same. */
function filesById({ sources }: Index): Map<string, number[]> {
  const files = new Map<string, number[]>()
  for (const [file, id] of sources) {
    const known = files.get(id)
    if (known) known.push(file)
    else files.set(id, [file])
  }
  return files
}

/** The rows of a file that have this full id. */
function rowsOfId(index: Index, file: number, id: string): number[] {
  const [first, end] = rowsOf(index, file)
  const line = Buffer.from(`\n${fold(id)}\n`)
  const rows = Array.from({ length: end - first }, (_, number) => first + number)
  return rows.filter(row =>
    index.ids.subarray(idsStart(index, row), idsStart(index, row + 1)).includes(line),
  )
}

/** Each once, in the order of the index. */
export function inOrder(rows: Iterable<number>): number[] {
  return [...new Set(rows)].toSorted((a, b) => a - b)
}

/** The rows whose folded id, or that of one of their actions, has `wanted` in it. */
function rowsNaming(index: Index, wanted: string): number[] {
  return wanted === '' || wanted.includes('\n') ? [] : rowsWith(index, Buffer.from(wanted))
}

function rowsWith(index: Index, bytes: Buffer): number[] {
  const rows: number[] = []
  for (let at = index.ids.indexOf(bytes); at !== -1;) {
    const row = rowAt(index, at)
    rows.push(row)
    // One line of a row is enough.
    at = index.ids.indexOf(bytes, idsStart(index, row + 1))
  }
  return rows
}

/** The row in whose ids the byte at `at` stands. */
function rowAt(index: Index, at: number): number {
  return lastUpTo(index.rows.length / ROW_COLUMNS, row => idsStart(index, row) <= at)
}

/** The file in which a row stands. */
export function fileOf(index: Index, row: number): number {
  return lastUpTo(index.names.length, file => rowsOf(index, file)[0] <= row)
}

/** The greatest number below `count` for which `holds`, where it holds for all smaller ones. */
function lastUpTo(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, count - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}

/** The day of a document, as a number. */
export function dateAt({ documents }: Index, file: number): number {
  return documents[file * DOCUMENT_COLUMNS + DOCUMENT.date] ?? 0
}
