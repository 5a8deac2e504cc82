// The archive that answers from the index.
import { compareText } from '../base/compare.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { compareProblems, type Problem } from '../base/problem.ts'
import { UNKNOWN_ORGANISATION } from '../records/organisation.ts'
import type { Mandate, Records, SourceDocument } from '../records/types.ts'
import { snapshotOf, type Snapshot, type Tracked } from '../tracking/snapshot.ts'
import { lineageOf, type Lineage } from '../tracking/lineage.ts'
import type { Archive } from './archive.ts'
import {
  DOCUMENT,
  DOCUMENT_COLUMNS,
  FIRST_DOCUMENT,
  NO_DOCUMENT,
  ROW,
  ROW_COLUMNS,
  rowsOf,
  type Index,
} from './index.ts'
import type { PieceReader } from './pages.ts'
import {
  dateAt,
  fileOf,
  inOrder,
  rowsMatching,
  rowsOfIds,
  rowsOfNames,
  rowsOfRelatives,
  rowsReporting,
} from './rows.ts'
import { dayNumber } from './prefilter.ts'
import { suggestRows } from './suggest-ids.ts'

/** @throws DamagedIndex, in any of its methods, when the index is damaged */
export function indexedArchive(
  folder: string,
  index: Index,
  piece: PieceReader,
  changed: Archive['changed'],
): Archive {
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
  /** The snapshot of the mandates of `rows`, and of their earlier and later versions. */
  const withRelatives = (rows: Iterable<number>, day: CivilDate): Snapshot => {
    const [own, lineage] = [new Set(rows), lineageBy(index, day)]
    const records = load(own)
    const others = rowsOfRelatives(index, records.documents, lineage).filter(row => !own.has(row))
    return snapshotOf(
      others.length === 0 ? records : load(inOrder([...own, ...others])),
      day,
      lineage,
    )
  }
  return {
    ...facts,
    documents: async () =>
      index.sources.map(([, id, symbol, , formerly]) => ({ id, symbol, formerly })),
    matching: async (filter, day) => {
      const records = load(rowsMatching(index, filter, day))
      const empty = filter.all ? documentsWithoutRows(index, piece) : []
      const documents = [...records.documents, ...empty]
      return snapshotOf({ ...records, documents }, day, lineageBy(index, day))
    },
    reporting: async (period, day, ids = []) =>
      withRelatives(
        inOrder([...rowsReporting(index, period, day), ...rowsOfIds(index, ids, day)]),
        day,
      ),
    naming: async (ids, day) => {
      const rows = rowsOfNames(index, ids, day)
      // If nothing is found, all records are searched, so that the error can suggest similar ids.
      return rows ? withRelatives(rows, day) : snapshotOf(all(), day)
    },
    suggesting: async (asked, day) => {
      const dateOf = (row: number): number => dateAt(index, fileOf(index, row))
      const read = (rows: readonly number[]): readonly Tracked[] =>
        snapshotOf(load(rows), day, lineageBy(index, day)).mandates
      return suggestRows(index, asked, day, dateOf, read)
    },
    all: async () => all(),
    changed,
  }
}

function problemsOf({ common, names }: Index): Problem[] {
  const problems = common.faults.flatMap(([file, faults]) =>
    faults.map((fault): Problem => ({ ...fault, file: names[file] ?? '' })),
  )
  return problems.toSorted(compareProblems)
}

/** The lineage of all mandates of documents adopted by the day. */
function lineageBy(index: Index, day: CivilDate): Lineage {
  const last = dayNumber(day)
  const adopted = index.common.renewals.flatMap(([file, document, id, renews, renamed]) => {
    const date = dateAt(index, file)
    return date <= last ? [{ file, date, document, id, renews, renamed }] : []
  })
  // The order of the documents' dates, as everywhere. Lines of one document keep their order.
  return lineageOf(
    adopted.toSorted(
      (a, b) => a.date - b.date || compareText(a.document, b.document) || a.file - b.file,
    ),
  )
}

/**
 * The documents of these rows, with no other mandates.
 *
 * @param rows in their order
 */
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

/** Every document, including those without mandates. */
function allDocuments(index: Index, piece: PieceReader): SourceDocument[] {
  return documentFiles(index).map(file => {
    const [first, end] = rowsOf(index, file)
    const rows = Array.from({ length: end - first }, (_, number) => first + number)
    return documentAt(index, piece, file, rows)
  })
}

/** The documents that have no mandates, or had only some that were removed. */
function documentsWithoutRows(index: Index, piece: PieceReader): SourceDocument[] {
  return documentFiles(index).flatMap(file => {
    const [first, end] = rowsOf(index, file)
    return first === end ? documentAt(index, piece, file, []) : []
  })
}

/** The files that could be read as documents. */
function documentFiles({ documents, names }: Index): number[] {
  return Array.from(names.keys()).filter(
    file =>
      file >= FIRST_DOCUMENT && documents[file * DOCUMENT_COLUMNS + DOCUMENT.page] !== NO_DOCUMENT,
  )
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
