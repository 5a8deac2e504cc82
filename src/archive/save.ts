// Writes the index: appends new pages and replaces the head, or rewrites everything when too many pages are unused.
import {
  digestOf,
  keepOnly,
  newName,
  openParts,
  replaceWhole,
  savingAlone,
  writeFrom,
  type Parts,
  type Store,
} from '../files/index-store.ts'
import type { Look } from '../files/stamps.ts'
import { decode, encode, type Decoded } from './codec.ts'
import { DOCUMENT, DOCUMENT_COLUMNS, NO_DOCUMENT, ROW, ROW_COLUMNS, type Index } from './index.ts'
import { NO_PAGES, pageWriter, pieceReader, type PageTable } from './pages.ts'
import { NEVER } from './prefilter.ts'

/** The name of the head in the store. */
export const HEAD = 'head'

export interface Saving {
  readonly folder: string
  readonly looked: Look
  readonly index: Index
  /** The index that this one was made from. Its pages are still used. */
  readonly old: Decoded | undefined
  /** The new pages, numbered after the old ones. */
  readonly filled: readonly Uint8Array[]
}

/** Writes the index, unless another process is writing it or has written it since we read it. */
export function save(store: Store, saving: Saving): void {
  savingAlone(store, () => {
    const { folder, old } = saving
    const parts = openParts(store, HEAD)
    const current = parts && decode(parts, folder)
    if (old ? current?.head.looked.ticks !== old.head.looked.ticks : current) return
    if (old && bytesAfter(old, saving.filled) <= 2 * liveBytes(saving.index) + SPARE_BYTES)
      append(store, saving, old)
    else rewrite(store, saving)
  })
}

/** Less unused space than this is not worth a rewrite. */
const SPARE_BYTES = 1_000_000

function bytesAfter({ head }: Decoded, filled: readonly Uint8Array[]): number {
  return head.pagesEnd + lengthOf(filled)
}

function lengthOf(pages: readonly Uint8Array[]): number {
  return pages.reduce((length, page) => length + page.length, 0)
}

/** The number of bytes of pages that the index refers to. */
function liveBytes({ rows, documents }: Index): number {
  let bytes = 0
  for (let at = ROW.length; at < rows.length; at += ROW_COLUMNS) bytes += rows[at] ?? 0
  for (let at = DOCUMENT.length; at < documents.length; at += DOCUMENT_COLUMNS)
    bytes += documents[at] ?? 0
  return bytes
}

function append(
  store: Store,
  { folder, looked, index, filled }: Saving,
  { head, table }: Decoded,
): void {
  if (filled.length > 0) writeFrom(store, head.pages, head.pagesEnd, filled)
  const facts = {
    folder,
    looked,
    pages: head.pages,
    pagesEnd: head.pagesEnd + lengthOf(filled),
  }
  const longer = extended(table, head.pagesEnd, filled)
  replaceWhole(store, HEAD, encode(facts, index, longer))
}

function rewrite(store: Store, saving: Saving): void {
  const { folder, looked, old } = saving
  const { index, filled } = old ? repacked(store, saving, old) : saving
  const pages = newName('pages')
  writeFrom(store, pages, 0, filled)
  const facts = { folder, looked, pages, pagesEnd: lengthOf(filled) }
  replaceWhole(store, HEAD, encode(facts, index, extended(NO_PAGES, 0, filled)))
  keepOnly(store, [HEAD, pages])
}

/** The table with more pages, which begin at `start` of the file. */
function extended(table: PageTable, start: number, filled: readonly Uint8Array[]): PageTable {
  let at = start
  const offsets = filled.map(page => (at += page.length) - page.length)
  return {
    offsets: Float64Array.of(...table.offsets, ...offsets),
    lengths: Int32Array.of(...table.lengths, ...filled.map(page => page.length)),
    digests: Buffer.concat([table.digests, ...filled.map(digestOf)]),
  }
}

/** The same index with new pages that leave out the unused pieces. */
function repacked(
  store: Store,
  { index, filled }: Saving,
  old: Decoded,
): Pick<Saving, 'index' | 'filled'> {
  const parts: Parts | undefined = openParts(store, old.head.pages)
  const piece = pieceReader(parts, old.table, filled)
  const pages = pageWriter(0)
  const rows = index.rows.slice()
  for (let at = 0; at < rows.length; at += ROW_COLUMNS) {
    const drawer = rows[at + ROW.closedFrom] === NEVER ? 'open' : 'closed'
    const json = piece(rows[at] ?? 0, rows[at + 1] ?? 0, rows[at + 2] ?? 0)
    const { page, offset, length } = pages.add(drawer, json)
    rows.set([page, offset, length], at + ROW.page)
  }
  const documents = index.documents.slice()
  for (let at = DOCUMENT.page; at < documents.length; at += DOCUMENT_COLUMNS) {
    if (documents[at] === NO_DOCUMENT) continue
    const json = piece(documents[at] ?? 0, documents[at + 1] ?? 0, documents[at + 2] ?? 0)
    const { page, offset, length } = pages.add('header', json)
    documents.set([page, offset, length], at)
  }
  return { index: { ...index, rows, documents }, filled: pages.finish() }
}

/** Deletes a damaged index. */
export function forget(store: Store): void {
  savingAlone(store, () => keepOnly(store, []))
}
