// Opens the archive: reads what has changed since the index was written, and updates the index.
import { DIGEST_LENGTH, digestOf, findStore, openParts, type Store } from '../files/index-store.ts'
import { readRecordFile } from '../files/read.ts'
import {
  isRacy,
  isSameStamp,
  keepSince,
  lookNow,
  STAMP_LENGTH,
  stampsOf,
  type Look,
} from '../files/stamps.ts'
import { archiveOf, type Archive } from './archive.ts'
import { assemble, stored, type StoredEntry } from './assemble.ts'
import { changesSince, recordFiles, type Seen } from './changes.ts'
import { decode, type Decoded } from './codec.ts'
import { FIRST_DOCUMENT, type Index } from './index.ts'
import { indexedArchive } from './indexed.ts'
import { DamagedIndex, NO_PAGES, pageWriter, pieceReader, type PieceReader } from './pages.ts'
import type { Batch } from './read.ts'
import { forget, HEAD, save } from './save.ts'

export interface Opening {
  /** The records folder. */
  readonly folder: string
  /** Whether to use an index. Without it, everything is read again. */
  readonly index: boolean
  /** The user's cache folder, if any. */
  readonly cache: string | undefined
  /**
   * The limit on bytes of documents to read, for callers that need a quick rather than a complete answer. Changes
   * beyond it are left out, and the index is not updated.
   */
  readonly most?: number
  /** Called with the number of files read and the total. */
  readonly progress: (done: number, total: number) => void
}

export async function openArchive(opening: Opening): Promise<Archive> {
  const afresh = async (): Promise<Archive> => {
    if (opening.most !== undefined) return openIndexed(opening, undefined, undefined)
    const { loadRecords } = await import('../records/load.ts')
    const { folder, progress } = opening
    const changed = changesSince(folder, lookAt(folder))
    return archiveOf(loadRecords(folder, progress), changed)
  }
  if (!opening.index) return afresh()
  const store = findStore(opening.folder, opening.cache)
  try {
    return guarded(await openIndexed(opening, store, knownIndex(opening, store)), store, afresh)
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error
    if (store) forget(store)
    return guarded(await openIndexed(opening, store, undefined), store, afresh)
  }
}

function lookAt(folder: string): Seen {
  const [looked, names] = [lookNow(), recordFiles(folder)]
  return { looked, names, stamps: stampsOf(folder, names, looked) }
}

function knownIndex({ folder }: Opening, store: Store | undefined): Decoded | undefined {
  const parts = store === undefined ? undefined : openParts(store, HEAD)
  return parts && decode(parts, folder)
}

/** The same archive, except that a damaged index makes each question read all records instead. */
function guarded(
  archive: Archive,
  store: Store | undefined,
  afresh: () => Promise<Archive>,
): Archive {
  const guard =
    <A extends unknown[], T>(ask: (archive: Archive) => (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      try {
        return await ask(archive)(...args)
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error
        if (store) forget(store)
        return ask(await afresh())(...args)
      }
    }
  return {
    ...archive,
    documents: guard(({ documents }) => documents),
    matching: guard(({ matching }) => matching),
    naming: guard(({ naming }) => naming),
    reporting: guard(({ reporting }) => reporting),
    suggesting: guard(({ suggesting }) => suggesting),
    all: guard(({ all }) => all),
  }
}

async function openIndexed(
  opening: Opening,
  store: Store | undefined,
  old: Decoded | undefined,
): Promise<Archive> {
  const looked = lookNow()
  const { folder } = opening
  const there = recordFiles(folder)
  const { names, stamps, state, isWhole } = withinReach(opening, there, looked, old)
  const piecesOf = (
    index: Index,
    known: Decoded | undefined,
    filled: readonly Uint8Array[],
  ): Archive => {
    const pages = store === undefined || !known ? undefined : openParts(store, known.head.pages)
    const piece: PieceReader = pieceReader(pages, known?.table ?? NO_PAGES, filled)
    return indexedArchive(folder, index, piece, changesSince(folder, { looked, names, stamps }))
  }
  if (old && !state.isChanged) return piecesOf(old.index, old, [])

  const pages = pageWriter(old?.table.lengths.length ?? 0)
  const entries = new Map<number, StoredEntry>()
  const { readEntries } = await import('./read.ts')
  await readEntries({
    folder,
    files: state.unread,
    bytes: bytesOf(state.unread, stamps),
    take: (file, entry) => entries.set(file, stored(entry, pages)),
    progress: opening.progress,
  })
  const index = assemble({
    names,
    stamps,
    entries,
    old: old?.index,
    oldLines: state.oldLines,
  })
  const filled = pages.finish()
  if (store && isWhole) save(store, { folder, looked, index, old, filled })
  return piecesOf(index, old, filled)
}

interface Reach {
  readonly names: readonly string[]
  readonly stamps: Float64Array
  readonly state: Comparison
  /** Whether these are all existing files. */
  readonly isWhole: boolean
}

/** The files that are known or may be read within the limit. */
function withinReach(
  { folder, most = Infinity }: Pick<Opening, 'folder' | 'most'>,
  there: readonly string[],
  looked: Look,
  old: Decoded | undefined,
): Reach {
  const stamps = stampsOf(folder, there, looked)
  const state = compare(folder, there, stamps, old)
  let room = most
  const beyond = new Set<string>()
  for (const [file, name] of state.unread) {
    if (file < FIRST_DOCUMENT) continue
    const bytes = stamps[file * STAMP_LENGTH] || 0
    if (bytes > room) beyond.add(name)
    else room -= bytes
  }
  if (beyond.size === 0) return { names: there, stamps, state, isWhole: true }
  const near = there.filter(name => !beyond.has(name))
  return { ...withinReach({ folder }, near, looked, old), isWhole: false }
}

interface Comparison {
  /** The valid line of the old index for each file, or -1. */
  readonly oldLines: Int32Array
  readonly unread: Batch
  /** Whether the index has to be written again. */
  readonly isChanged: boolean
}

/** Finds which files are unchanged since the old index was written. */
function compare(
  folder: string,
  names: readonly string[],
  stamps: Float64Array,
  old: Decoded | undefined,
): Comparison {
  const oldLines = new Int32Array(names.length).fill(-1)
  const unread: [number, string][] = []
  const lineOf = linesOf(old?.index.names ?? [])
  let young = false
  for (const [file, name] of names.entries()) {
    const line = lineOf(file, name)
    if (old && line !== undefined && isSameStamp(stamps, file, old.index.stamps, line)) {
      const racy = isRacy(stamps, file, old.head.looked)
      if (racy) young = true
      if (isKnownText(old.index, line) && (!racy || isSameText(folder, name, old.index, line))) {
        oldLines[file] = line
        keepSince(stamps, file, old.index.stamps, line)
        continue
      }
    }
    unread.push([file, name])
  }
  const isOtherFiles = names.length !== old?.index.names.length
  return { oldLines, unread, isChanged: young || unread.length > 0 || isOtherFiles }
}

/** Finds the line of a name in an older list. It is mostly at the same position. */
function linesOf(names: readonly string[]): (file: number, name: string) => number | undefined {
  let known: ReadonlyMap<string, number> | undefined
  return (file, name) => {
    if (names[file] === name) return file
    known ??= new Map(names.map((other, line) => [other, line]))
    return known.get(name)
  }
}

/** A file that could not be read as text is tried again each time, because the reason may be gone without a trace. */
function isKnownText({ hashes }: Index, line: number): boolean {
  return hashes.readUInt32LE(line * DIGEST_LENGTH) !== 0
}

function isSameText(folder: string, name: string, { hashes }: Index, line: number): boolean {
  const content = readRecordFile(folder, name)
  if ('fault' in content) return false
  return digestOf(content.text).equals(
    hashes.subarray(line * DIGEST_LENGTH, (line + 1) * DIGEST_LENGTH),
  )
}

function bytesOf(files: Batch, stamps: Float64Array): number {
  return files.reduce((total, [file]) => total + (stamps[file * STAMP_LENGTH] || 0), 0)
}
