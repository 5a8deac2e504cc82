// Pages: blocks of JSON pieces. A page is read and checked against its digest as a whole.
import { DIGEST_LENGTH, digestOf, type Parts } from '../files/index-store.ts'

const PAGE_LENGTH = 64 * 1024

/** Where a piece is: the page, and its bytes in the page. */
export interface Slot {
  readonly page: number
  readonly offset: number
  readonly length: number
}

/** Pieces that are read together are written together, so outstanding mandates are separate from closed ones. */
type Drawer = 'header' | 'open' | 'closed'

/** A page is not the one that was written. */
export class DamagedIndex extends Error {
  override readonly name = 'DamagedIndex'
}

/** Fills pages, numbered from `first`. */
export interface PageWriter {
  readonly add: (drawer: Drawer, json: string) => Slot
  /** All pages in their order. Nothing can be added afterwards. */
  readonly finish: () => Uint8Array[]
}

interface Sheet {
  readonly number: number
  readonly pieces: Buffer[]
  length: number
}

export function pageWriter(first: number): PageWriter {
  const finished: Uint8Array[] = []
  const begun = new Map<Drawer, Sheet>()
  let next = first
  const close = (sheet: Sheet): void => {
    finished[sheet.number - first] = Buffer.concat(sheet.pieces)
  }
  return {
    add: (drawer, json) => {
      const bytes = Buffer.from(json)
      let sheet = begun.get(drawer)
      if (!sheet || sheet.length + bytes.length > PAGE_LENGTH) {
        if (sheet) close(sheet)
        sheet = { number: next++, pieces: [], length: 0 }
        begun.set(drawer, sheet)
      }
      const slot = {
        page: sheet.number,
        offset: sheet.length,
        length: bytes.length,
      }
      sheet.pieces.push(bytes)
      sheet.length += bytes.length
      return slot
    },
    finish: () => {
      for (const sheet of begun.values()) close(sheet)
      return finished
    },
  }
}

/** Reads pieces: from pages on disk, each checked on first use, or from new pages in memory. */
export type PieceReader = (page: number, offset: number, length: number) => string

/** The offset, length and digest of each page on disk. */
export interface PageTable {
  readonly offsets: Float64Array
  readonly lengths: Int32Array
  readonly digests: Buffer
}

export const NO_PAGES: PageTable = {
  offsets: new Float64Array(),
  lengths: new Int32Array(),
  digests: Buffer.alloc(0),
}

/** @throws DamagedIndex for a page that is not the one that was written */
export function pieceReader(
  parts: Parts | undefined,
  table: PageTable,
  filled: readonly Uint8Array[],
): PieceReader {
  const pages = new Map<number, Buffer>()
  const onDisk = table.offsets.length
  const pageOf = (number: number): Buffer => {
    const known = pages.get(number)
    if (known) return known
    const fresh = filled[number - onDisk]
    const page = fresh ? Buffer.from(fresh.buffer, fresh.byteOffset, fresh.length) : load(number)
    pages.set(number, page)
    return page
  }
  const load = (number: number): Buffer => {
    const page = readPage(parts, table.offsets[number] ?? 0, table.lengths[number] ?? 0)
    if (!digestOf(page).equals(digestIn(table, number))) throw new DamagedIndex('page')
    return page
  }
  return (page, offset, length) => pageOf(page).toString('utf8', offset, offset + length)
}

function readPage(parts: Parts | undefined, offset: number, length: number): Buffer {
  try {
    return parts?.read(offset, length) ?? missing()
  } catch {
    return missing()
  }
}

function missing(): never {
  throw new DamagedIndex('page')
}

function digestIn({ digests }: PageTable, number: number): Buffer {
  return digests.subarray(number * DIGEST_LENGTH, (number + 1) * DIGEST_LENGTH)
}
