// An archive that answers from the index.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { compareProblems, type Problem } from '../base/problem.ts'
import type { Filter } from '../query/filter.ts'
import { UNKNOWN_ORGANISATION } from '../records/organisation.ts'
import type { Mandate, Records, SourceDocument } from '../records/types.ts'
import { asOf, type Tracked } from '../tracking/as-of.ts'
import { chain, lineageOf, type Lineage } from '../tracking/lineage.ts'
import type { Archive } from './archive.ts'
import {
  DOCUMENT,
  DOCUMENT_COLUMNS,
  FIRST_DOCUMENT,
  idsStart,
  NO_DOCUMENT,
  ROW,
  ROW_COLUMNS,
  rowsOf,
  sketchAt,
  type Index,
} from './index.ts'
import type { PieceReader } from './pages.ts'
import { dayNumber, mayPass, sieveOf } from './sketch.ts'
import { suggestRows } from './suggesting.ts'

/** @throws DamagedIndex, from any of its questions, for an index that is not what was written */
export function indexedArchive(folder: string, index: Index, piece: PieceReader): Archive {
  const { bodies, meetings } = index.common
  const organisation = index.common.organisation ?? UNKNOWN_ORGANISATION
  const facts = {
    folder,
    organisation,
    bodies,
    meetings,
    problems: problemsOf(index),
  }
  const load = (rows: Iterable<number>): Records => ({
    ...facts,
    documents: documentsWith(index, piece, rows),
  })
  const all = (): Records => ({
    ...facts,
    documents: allDocuments(index, piece),
  })
  return {
    ...facts,
    documents: async () => index.symbols.map(([, id, symbol]) => ({ id, symbol })),
    matching: async (filter, day) =>
      asOf(load(rowsMatching(index, filter, day)), day, lineageBy(index, day)),
    naming: async (ids, day) => {
      const rows = rowsOfNames(index, ids, day)
      // What is not found is looked for among all, to tell what comes nearest.
      if (!rows) return asOf(all(), day)
      const lineage = lineageBy(index, day)
      const found = asOf(load(rows), day, lineage)
      return asOf(load(withRelatives(index, rows, found.mandates, lineage)), day, lineage)
    },
    suggesting: async (asked, day) => {
      const dateOf = (row: number): number => dateAt(index, fileOf(index, row))
      const read = (rows: readonly number[]): readonly Tracked[] =>
        asOf(load(rows), day, lineageBy(index, day)).mandates
      return suggestRows(index, asked, day, dateOf, read)
    },
    all: async () => all(),
  }
}

function problemsOf({ common, names }: Index): Problem[] {
  const problems = common.faults.flatMap(([file, faults]) =>
    faults.map((fault): Problem => ({ ...fault, file: names[file] ?? '' })),
  )
  return problems.toSorted(compareProblems)
}

function* rowsMatching(index: Index, filter: Filter, day: CivilDate): Generator<number> {
  const sieve = sieveOf(filter, day)
  const only = filter.document
  const files =
    only === undefined
      ? undefined
      : new Set(index.symbols.flatMap(([file, id]) => (id === only ? file : [])))
  for (let file = FIRST_DOCUMENT; file < index.names.length; file++) {
    if (dateAt(index, file) > sieve.day || (files && !files.has(file))) continue
    const [first, end] = rowsOf(index, file)
    for (let row = first; row < end; row++) {
      if (mayPass(sieve, sketchAt(index.rows, row))) yield row
    }
  }
}

/** The lineage of all mandates of documents that were adopted by the day. */
function lineageBy(index: Index, day: CivilDate): Lineage {
  const last = dayNumber(day)
  const adopted = index.common.renewals.flatMap(([file, document, id, renews]) => {
    const date = dateAt(index, file)
    return date <= last ? [{ file, date, document, id, renews }] : []
  })
  // The order of the documents' dates, as everywhere; lines of one document stay as they are.
  return lineageOf(
    adopted.toSorted(
      (a, b) => a.date - b.date || compare(a.document, b.document) || a.file - b.file,
    ),
  )
}

function dateAt({ documents }: Index, file: number): number {
  return documents[file * DOCUMENT_COLUMNS + DOCUMENT.date] ?? 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The rows that any of `ids` may name; undefined when one of them names nothing adopted by the day. */
function rowsOfNames(index: Index, ids: readonly string[], day: CivilDate): number[] | undefined {
  const last = dayNumber(day)
  const named = ids.map(id =>
    rowsNaming(index, fold(id)).filter(row => dateAt(index, fileOf(index, row)) <= last),
  )
  return named.some(rows => rows.length === 0) ? undefined : inOrder(new Set(named.flat()))
}

/** The same rows, and those of the mandates that they repeat or that repeat them. */
function withRelatives(
  index: Index,
  rows: readonly number[],
  mandates: readonly { readonly id: string }[],
  lineage: Lineage,
): number[] {
  const relatives = mandates.flatMap(({ id }) => [
    ...chain(lineage, id, 'renews'),
    ...chain(lineage, id, 'renewedBy'),
  ])
  return inOrder(new Set([...rows, ...relatives.flatMap(id => rowsOfId(index, fold(id)))]))
}

function inOrder(rows: ReadonlySet<number>): number[] {
  return [...rows].toSorted((a, b) => a - b)
}

/** The rows whose folded id, or that of one of their actions, has `wanted` in it. */
function rowsNaming(index: Index, wanted: string): number[] {
  return wanted === '' || wanted.includes('\n') ? [] : rowsWith(index, Buffer.from(wanted))
}

/** The rows that have exactly this folded id, or an action that has. */
function rowsOfId(index: Index, id: string): number[] {
  return rowsWith(index, Buffer.from(`\n${id}\n`))
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

function fileOf(index: Index, row: number): number {
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

/** The documents of these rows, with no other mandates. @param rows in their order */
function documentsWith(index: Index, piece: PieceReader, rows: Iterable<number>): SourceDocument[] {
  const byFile = new Map<number, number[]>()
  for (const row of rows) {
    const file = fileOf(index, row)
    const known = byFile.get(file)
    if (known) known.push(row)
    else byFile.set(file, [row])
  }
  return [...byFile].map(([file, ofFile]) => documentAt(index, piece, file, ofFile))
}

/** Every document, also one without mandates. */
function allDocuments(index: Index, piece: PieceReader): SourceDocument[] {
  const documents: SourceDocument[] = []
  for (let file = FIRST_DOCUMENT; file < index.names.length; file++) {
    if (index.documents[file * DOCUMENT_COLUMNS + DOCUMENT.page] === NO_DOCUMENT) continue
    const [first, end] = rowsOf(index, file)
    const rows = Array.from({ length: end - first }, (_, number) => first + number)
    documents.push(documentAt(index, piece, file, rows))
  }
  return documents
}

function documentAt(
  { documents, rows }: Index,
  piece: PieceReader,
  file: number,
  ofFile: readonly number[],
): SourceDocument {
  const read = (columns: Int32Array, at: number): string =>
    piece(columns[at] ?? 0, columns[at + 1] ?? 0, columns[at + 2] ?? 0)
  const header: Omit<SourceDocument, 'mandates'> = JSON.parse(
    read(documents, file * DOCUMENT_COLUMNS + DOCUMENT.page),
  )
  const mandates = ofFile.map((row): Mandate =>
    JSON.parse(read(rows, row * ROW_COLUMNS + ROW.page)),
  )
  return { ...header, mandates }
}
