// Encodes the index as bytes: a head, and sections that are read on demand, each with a digest.
import { DIGEST_LENGTH, digestOf, type Parts } from '../files/index-store.ts'
import type { Look } from '../files/stamps.ts'
import type { Common, Index } from './index.ts'
import { DamagedIndex, type PageTable } from './pages.ts'

/** Another build may read records differently, so its index is not used. */
declare const MANDATES_BUILD: string

const MAGIC = 'MANDATES'
/** The magic bytes, the length of the head, and the digest of the head. */
const PREFIX_LENGTH = MAGIC.length + 4 + DIGEST_LENGTH

/** What is known of an index before any section is read. */
interface Head {
  readonly build: string
  /** The records folder of the index. */
  readonly folder: string
  /** When its files were examined. */
  readonly looked: Look
  /** The file with its pages, and the offset where they end. */
  readonly pages: string
  readonly pagesEnd: number
  readonly sections: Readonly<
    Record<string, readonly [offset: number, length: number, digest: string]>
  >
}

export interface Decoded {
  readonly head: Head
  readonly index: Index
  readonly table: PageTable
}

type HeadFacts = Omit<Head, 'build' | 'sections'>

export function encode(facts: HeadFacts, index: Index, table: PageTable): Uint8Array[] {
  const contents: Record<keyof Index | keyof PageTable, Uint8Array> = {
    names: Buffer.from(index.names.join('\0')),
    stamps: bytesOf(index.stamps),
    hashes: index.hashes,
    documents: bytesOf(index.documents),
    rows: bytesOf(index.rows),
    ids: index.ids,
    common: Buffer.from(JSON.stringify(index.common)),
    sources: Buffer.from(JSON.stringify(index.sources)),
    offsets: bytesOf(table.offsets),
    lengths: bytesOf(table.lengths),
    digests: table.digests,
  }
  let offset = 0
  const sections = Object.entries(contents).map(([name, bytes]) => {
    const section = [name, [offset, bytes.length, digestOf(bytes).toString('hex')]] as const
    offset += bytes.length
    return section
  })
  const head: Head = {
    ...facts,
    build: MANDATES_BUILD,
    sections: Object.fromEntries(sections),
  }
  const json = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(json.length)
  return [Buffer.from(MAGIC), length, digestOf(json), json, ...Object.values(contents)]
}

/** @returns undefined for anything but an index of `folder` written by this build */
export function decode(parts: Parts, folder: string): Decoded | undefined {
  try {
    const prefix = parts.read(0, PREFIX_LENGTH)
    const length = prefix.readUInt32LE(MAGIC.length)
    if (prefix.toString('latin1', 0, MAGIC.length) !== MAGIC || length > parts.size)
      return undefined
    const json = parts.read(PREFIX_LENGTH, length)
    if (!digestOf(json).equals(prefix.subarray(MAGIC.length + 4))) return undefined
    const head: Head = JSON.parse(json.toString('utf8'))
    if (head.build !== MANDATES_BUILD || head.folder !== folder) return undefined
    const section = sectionReader(parts, head, PREFIX_LENGTH + length)
    return { head, index: lazyIndex(section), table: lazyTable(section) }
  } catch {
    return undefined
  }
}

type SectionReader = (name: keyof Index | keyof PageTable) => Buffer

function sectionReader(parts: Parts, head: Head, start: number): SectionReader {
  return name => {
    const [offset, length, digest] = head.sections[name] ?? [0, 0, '']
    const bytes = readSection(parts, start + offset, length)
    if (digestOf(bytes).toString('hex') !== digest) throw new DamagedIndex(name)
    return bytes
  }
}

function readSection(parts: Parts, offset: number, length: number): Buffer {
  try {
    return parts.read(offset, length)
  } catch {
    throw new DamagedIndex('section')
  }
}

function lazyIndex(section: SectionReader): Index {
  return lazily<Index>({
    names: () => section('names').toString('utf8').split('\0'),
    stamps: () => new Float64Array(aligned(section('stamps'))),
    hashes: () => section('hashes'),
    documents: () => new Int32Array(aligned(section('documents'))),
    rows: () => new Int32Array(aligned(section('rows'))),
    ids: () => section('ids'),
    common: (): Common => JSON.parse(section('common').toString('utf8')),
    sources: (): Index['sources'] => JSON.parse(section('sources').toString('utf8')),
  })
}

function lazyTable(section: SectionReader): PageTable {
  return lazily<PageTable>({
    offsets: () => new Float64Array(aligned(section('offsets'))),
    lengths: () => new Int32Array(aligned(section('lengths'))),
    digests: () => section('digests'),
  })
}

/** An object whose fields are computed on first use. */
function lazily<T extends object>(makers: {
  readonly [K in keyof T]: () => T[K]
}): T {
  const object = Object.create(null)
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(object, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = make()
        Object.defineProperty(object, name, { value, enumerable: true })
        return value
      },
    })
  }
  return object
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Int32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** A copy of the bytes in a buffer of their own, because typed arrays must begin at an aligned offset. */
function aligned(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
