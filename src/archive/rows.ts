// Finds the rows of the index that a question concerns.
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
import { dayNumber, mayBeReported, mayMatch, prefilterOf } from './prefilter.ts'

/** The rows of mandates that may match the filter on the day. */
export function* rowsMatching(index: Index, filter: Filter, day: CivilDate): Generator<number> {
  const prefilter = prefilterOf(filter, day)
  const files = filesMatching(index, filter)
  for (let file = FIRST_DOCUMENT; file < index.names.length; file++) {
    const date = dateAt(index, file)
    if (date > prefilter.day || date >= prefilter.madeBefore) continue
    if (files && !files.has(file)) continue
    const [first, end] = rowsOf(index, file)
    for (let row = first; row < end; row++) {
      if (mayMatch(prefilter, summaryColumnsAt(index.rows, row))) yield row
    }
  }
}

/** The files of the documents that the filter names, by their ids or issuing bodies; undefined if it names none. */
function filesMatching({ sources }: Index, { documents, bodies }: Filter): Set<number> | undefined {
  if (!documents && !bodies) return undefined
  const isNamed = (wanted: readonly string[] | undefined, name: string): boolean =>
    wanted === undefined || wanted.includes(name)
  return new Set(
    sources.flatMap(([file, id, , , , body]) =>
      isNamed(documents, id) && isNamed(bodies, body) ? file : [],
    ),
  )
}

/** The rows of mandates that may belong in a report on the period, made on the day. */
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

/** The rows that any of `ids` may name; undefined when an id names nothing adopted by the day. */
export function rowsOfNames(
  index: Index,
  ids: readonly string[],
  day: CivilDate,
): number[] | undefined {
  const last = dayNumber(day)
  const named = ids.map(id =>
    [...rowsNaming(index, fold(id)), ...rowsFormerly(index, fold(id))].filter(
      row => dateAt(index, fileOf(index, row)) <= last,
    ),
  )
  return named.some(rows => rows.length === 0) ? undefined : inOrder(named.flat())
}

/** The rows of the mandates adopted by the day that have one of these full ids, or had it formerly. */
export function rowsOfIds(index: Index, ids: readonly string[], day: CivilDate): number[] {
  const [files, last] = [filesById(index), dayNumber(day)]
  const rows = ids.flatMap(id => {
    const found = (files.get(id.split('/')[0] ?? '') ?? []).flatMap(file =>
      rowsOfId(index, file, id),
    )
    return found.length > 0 ? found : rowsFormerly(index, fold(id))
  })
  return rows.filter(row => dateAt(index, fileOf(index, row)) <= last)
}

/** The rows of all mandates related by lineage to those of `documents`. */
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

/** The files of the documents by id. There are several files where documents share an id. */
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

/** Removes duplicates, and sorts by the order of the index. */
export function inOrder(rows: Iterable<number>): number[] {
  return [...new Set(rows)].toSorted((a, b) => a - b)
}

/** The rows with `wanted` in their folded id, or in that of one of their actions. */
function rowsNaming(index: Index, wanted: string): number[] {
  return wanted === '' || wanted.includes('\n') ? [] : rowsWith(index, Buffer.from(wanted))
}

/** The rows of mandates with `wanted` in one of their folded former ids, or in one of their actions'. */
function rowsFormerly(index: Index, wanted: string): number[] {
  return index.common.renewals.flatMap(([file, , id, , renamed]) =>
    renamed.some(([former]) => fold(former).includes(wanted)) ? rowsOfId(index, file, id) : [],
  )
}

function rowsWith(index: Index, bytes: Buffer): number[] {
  const rows: number[] = []
  for (let at = index.ids.indexOf(bytes); at !== -1;) {
    const row = rowAt(index, at)
    rows.push(row)
    // One match in a row is enough.
    at = index.ids.indexOf(bytes, idsStart(index, row + 1))
  }
  return rows
}

/** The row whose ids contain the byte at `at`. */
function rowAt(index: Index, at: number): number {
  return lastUpTo(index.rows.length / ROW_COLUMNS, row => idsStart(index, row) <= at)
}

/** The file of a row. */
export function fileOf(index: Index, row: number): number {
  return lastUpTo(index.names.length, file => rowsOf(index, file)[0] <= row)
}

/** Binary search: the greatest number below `count` for which `holds`, if it holds for all smaller ones. */
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
