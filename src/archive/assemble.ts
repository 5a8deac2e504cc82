// Assembles the index of the current files from new entries and from the valid lines of an older index.
import { fold } from '../base/fold.ts'
import { DIGEST_LENGTH } from '../files/index-store.ts'
import type { Entry, MandateEntry } from './entry.ts'
import {
  CALENDAR,
  DOCUMENT,
  DOCUMENT_COLUMNS,
  idsStart,
  NO_DOCUMENT,
  ORGANISATION,
  ROW,
  ROW_COLUMNS,
  rowsOf,
  type Common,
  type Index,
  type RenewalLine,
  type SourceLine,
} from './index.ts'
import type { PageWriter, Slot } from './pages.ts'
import { dayNumber, NEVER } from './prefilter.ts'

/** An entry whose JSON is stored in pages. */
export interface StoredEntry extends Omit<Entry, 'document'> {
  readonly document?: {
    readonly id: string
    readonly symbol: string
    readonly meeting: string | null
    readonly formerly: readonly string[]
    readonly body: string
    readonly date: number
    readonly header: Slot
    readonly mandates: readonly StoredMandate[]
  }
}

interface StoredMandate extends Pick<MandateEntry, 'ids' | 'renews' | 'renamed' | 'summary'> {
  readonly slot: Slot
}

/** Stores the JSON of an entry in pages. */
export function stored({ document, ...entry }: Entry, pages: PageWriter): StoredEntry {
  if (!document) return entry
  const { id, symbol, meeting, formerly, body, date, header, mandates } = document
  return {
    ...entry,
    document: {
      id,
      symbol,
      meeting,
      formerly,
      body,
      date: dayNumber(date),
      header: pages.add('header', header),
      mandates: mandates.map(({ json, ids, renews, renamed, summary }) => ({
        ids,
        renews,
        renamed,
        summary,
        slot: pages.add(summary.closedFrom === NEVER ? 'open' : 'closed', json),
      })),
    },
  }
}

/** The current files. Each has either a new entry, or the number of its valid line in the old index. */
export interface Sources {
  readonly names: readonly string[]
  readonly stamps: Float64Array
  readonly entries: ReadonlyMap<number, StoredEntry>
  readonly old: Index | undefined
  readonly oldLines: Int32Array
}

/** Builds the index of the current files. */
export function assemble({ names, stamps, entries, old, oldLines }: Sources): Index {
  const hashes = Buffer.alloc(names.length * DIGEST_LENGTH)
  const documents = new Int32Array(names.length * DOCUMENT_COLUMNS)
  const rows: Int32Array[] = []
  const ids: Buffer[] = []
  const newLines = new Map<number, number>()
  let [rowCount, idsLength] = [0, 0]
  const addRows = (lines: Int32Array, text: Buffer): void => {
    rows.push(lines)
    ids.push(text)
    rowCount += lines.length / ROW_COLUMNS
    idsLength += text.length
  }
  for (let file = 0; file < names.length; file++) {
    const at = file * DOCUMENT_COLUMNS
    const entry = entries.get(file)
    const line = oldLines[file] ?? -1
    const firstRow = rowCount
    if (entry) {
      hashes.write(entry.hash, file * DIGEST_LENGTH, 'hex')
      documents.set(documentLine(entry), at)
      const lines = linesOf(entry, idsLength)
      addRows(lines.rows, lines.ids)
    } else if (old && line >= 0) {
      newLines.set(line, file)
      hashes.set(
        old.hashes.subarray(line * DIGEST_LENGTH, (line + 1) * DIGEST_LENGTH),
        file * DIGEST_LENGTH,
      )
      documents.set(
        old.documents.subarray(line * DOCUMENT_COLUMNS, (line + 1) * DOCUMENT_COLUMNS),
        at,
      )
      const lines = oldRows(old, line, idsLength)
      addRows(lines.rows, lines.ids)
    }
    documents[at + DOCUMENT.firstRow] = firstRow
  }
  return {
    names,
    stamps,
    hashes,
    documents,
    rows: joined(rows),
    ids: Buffer.concat(ids),
    common: commonOf(entries, old, newLines),
    sources: [
      ...(old?.sources ?? []).flatMap(([line, ...source]) =>
        moved(newLines, line, file => [file, ...source] as const),
      ),
      ...[...entries].flatMap(sourceOf),
    ].toSorted(byFile),
  }
}

function documentLine({ document }: StoredEntry): number[] {
  if (!document) return [0, NO_DOCUMENT, 0, 0, 0]
  const { page, offset, length } = document.header
  return [document.date, page, offset, length, 0]
}

/** @param idsAt the offset at which the first of their ids will be */
function linesOf({ document }: StoredEntry, idsAt: number): { rows: Int32Array; ids: Buffer } {
  const mandates = document?.mandates ?? []
  const rows = new Int32Array(mandates.length * ROW_COLUMNS)
  const texts = mandates.map(({ ids }) => `\n${ids.map(fold).join('\n')}\n`)
  let at = idsAt
  for (const [index, { slot, summary }] of mandates.entries()) {
    const { closedFrom, recorded, due, departments, subjects, officers } = summary
    const traits = summary.kind * 2 + summary.asksStates
    rows.set(
      [
        slot.page,
        slot.offset,
        slot.length,
        closedFrom,
        due,
        departments,
        traits,
        at,
        recorded,
        subjects,
        officers,
      ],
      index * ROW_COLUMNS,
    )
    at += Buffer.byteLength(texts[index] ?? '')
  }
  return { rows, ids: Buffer.from(texts.join('')) }
}

function oldRows(old: Index, line: number, idsAt: number): { rows: Int32Array; ids: Buffer } {
  const [first, end] = rowsOf(old, line)
  const rows = old.rows.slice(first * ROW_COLUMNS, end * ROW_COLUMNS)
  const [from, to] = [idsStart(old, first), idsStart(old, end)]
  for (let at = ROW.ids; at < rows.length; at += ROW_COLUMNS)
    rows[at] = (rows[at] ?? 0) - from + idsAt
  return { rows, ids: old.ids.subarray(from, to) }
}

function commonOf(
  entries: Sources['entries'],
  old: Index | undefined,
  newLines: ReadonlyMap<number, number>,
): Common {
  const organisation = entries.get(ORGANISATION)
  const calendar = entries.get(CALENDAR)
  return {
    organisation: organisation
      ? (organisation.organisation ?? null)
      : (old?.common.organisation ?? null),
    bodies: (calendar ? calendar.calendar : old?.common)?.bodies ?? [],
    meetings: (calendar ? calendar.calendar : old?.common)?.meetings ?? [],
    faults: [
      ...(old?.common.faults ?? []).flatMap(([line, faults]) =>
        moved(newLines, line, file => [file, faults] as const),
      ),
      ...[...entries].flatMap(([file, { faults }]) =>
        faults.length > 0 ? [[file, faults] as const] : [],
      ),
    ].toSorted(byFile),
    renewals: [
      ...(old?.common.renewals ?? []).flatMap(([line, ...renewal]) =>
        moved(newLines, line, file => [file, ...renewal] as const),
      ),
      ...[...entries].flatMap(renewalsOf),
    ].toSorted(byFile),
  }
}

function sourceOf([file, { document }]: readonly [number, StoredEntry]): SourceLine[] {
  if (!document) return []
  const { id, symbol, meeting, formerly, body } = document
  return [[file, id, symbol, meeting, formerly, body]]
}

function renewalsOf([file, { document }]: readonly [number, StoredEntry]): RenewalLine[] {
  if (!document) return []
  return document.mandates.flatMap(({ ids: [id = ''], renews, renamed }) =>
    renews.length + renamed.length > 0 ? [[file, document.id, id, renews, renamed] as const] : [],
  )
}

function byFile(a: readonly [number, ...unknown[]], b: readonly [number, ...unknown[]]): number {
  return a[0] - b[0]
}

function moved<T>(
  newLines: ReadonlyMap<number, number>,
  line: number,
  convert: (file: number) => T,
): T[] {
  const file = newLines.get(line)
  return file === undefined ? [] : [convert(file)]
}

function joined(arrays: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(arrays.reduce((length, array) => length + array.length, 0))
  let at = 0
  for (const array of arrays) {
    all.set(array, at)
    at += array.length
  }
  return all
}
