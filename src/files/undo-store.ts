// Keeps what the program replaced in record files, in the user's state folder, so that `undo` can take it back.
import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolders } from './folders.ts'
import { moveWithoutReplacing } from './hard-link.ts'
import { readOwn } from './regular-file.ts'
import { realPath } from './real-path.ts'
import { codeOf } from './system-error.ts'

/** The changes that are kept for one records folder, at most. */
const MOST_CHANGES = 50
/** The bytes that are kept for one records folder, at most. */
const MOST_BYTES = 64 * 1024 * 1024
/** A file that was half written for longer than this, in ms, was left by a killed process. */
const LONGEST_WRITE = 60_000

/** Where the changes of a records folder are kept; undefined where nothing can be kept. */
export type UndoStore = string | undefined

/** @param state the user's state folder, if there is one */
export function undoStoreOf(records: string, state: string | undefined): UndoStore {
  if (state === undefined) return undefined
  try {
    const name = digestOf(Buffer.from(realPath(records))).slice(0, 32)
    return join(state, 'mandates', 'undo', name)
  } catch {
    return undefined
  }
}

/** A record file that is about to be replaced or, without `before`, created. */
export interface Replaced {
  /** Its path relative to the records folder. */
  readonly file: string
  readonly before: Buffer | undefined
  readonly after: Buffer
}

/** One file of a kept change. */
interface KeptFile {
  readonly file: string
  /** The digest of the bytes that were written. */
  readonly after: string
  /** Undefined for a file that was created. */
  readonly before: KeptBytes | undefined
}

/** The bytes of a file, as their difference from the bytes that replaced them. */
interface KeptBytes {
  readonly digest: string
  /** The number of bytes that are the same at the beginning and at the end. */
  readonly head: number
  readonly tail: number
  /** The bytes between them, in Base64. */
  readonly middle: string
}

/** A change that can be taken back while its files are unchanged. */
export interface KeptChange {
  /** Names the change in the store. */
  readonly name: string
  readonly files: readonly KeptFile[]
}

/**
 * Keeps a change just before it is written. Failures are ignored: the change is more important than its undoing.
 *
 * If the write then fails, or the program is killed, the files show by their bytes that the change was not made.
 */
export function keepChange(store: UndoStore, replaced: readonly Replaced[]): void {
  if (store === undefined || replaced.length === 0) return
  try {
    makeFolders(store, 0o700)
    const names = namesIn(store)
    put(store, numberOf(names.at(-1)) + 1, JSON.stringify({ files: replaced.map(keptFile) }))
    removeOldest(store)
  } catch {
    // The disk is full, or the folder cannot be written. The change cannot be taken back by `undo`.
  }
}

/** The kept changes, newest first, up to the first that is damaged. */
export function* keptChanges(store: UndoStore): Generator<KeptChange> {
  if (store === undefined) return
  for (const name of namesIn(store).toReversed()) {
    const files = filesIn(join(store, name))
    if (!files) return
    yield { name, files }
  }
}

/** Forgets a change, after it was taken back. If this fails, the bytes show that nothing is left to take back. */
export function forgetChange(store: UndoStore, { name }: KeptChange): void {
  if (store === undefined) return
  try {
    rmSync(join(store, name), { force: true })
  } catch {
    // The store can no longer be written.
  }
}

/** What undoing a change means for a file. */
export type Undoing =
  /** The file is as it was before the change. */
  | { readonly kind: 'as-before' }
  /** The file is neither as before the change nor as after it. */
  | { readonly kind: 'changed-since' }
  /** The store is damaged: the bytes before the change are not known any more. */
  | { readonly kind: 'lost' }
  /** `bytes` are to be restored; undefined if the file is to be removed. */
  | { readonly kind: 'to-restore'; readonly bytes: Buffer | undefined }

/** @param now the bytes of the file; undefined where there is none */
export function undoingOf({ before, after }: KeptFile, now: Buffer | undefined): Undoing {
  const digest = now && digestOf(now)
  if (digest === before?.digest) return { kind: 'as-before' }
  if (now === undefined || digest !== after) return { kind: 'changed-since' }
  if (!before) return { kind: 'to-restore', bytes: undefined }
  const bytes = Buffer.concat([
    now.subarray(0, before.head),
    Buffer.from(before.middle, 'base64'),
    now.subarray(now.length - before.tail),
  ])
  return digestOf(bytes) === before.digest ? { kind: 'to-restore', bytes } : { kind: 'lost' }
}

function keptFile({ file, before, after }: Replaced): KeptFile {
  return { file, after: digestOf(after), before: before && keptBytes(before, after) }
}

function keptBytes(before: Buffer, after: Buffer): KeptBytes {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (
    tail < shorter - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++
  const middle = before.subarray(head, before.length - tail).toString('base64')
  return { digest: digestOf(before), head, tail, middle }
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const NAME = /^(\d{12})\.json$/

function numberOf(name: string | undefined): number {
  return Number(NAME.exec(name ?? '')?.[1] ?? 0)
}

/** The names of the changes, oldest first; none where there is no store. */
function namesIn(store: string): string[] {
  try {
    return readdirSync(store)
      .filter(name => NAME.test(name))
      .toSorted()
  } catch {
    return []
  }
}

/** Writes a change under the next free number. Another command may take the same number at the same time. */
function put(store: string, from: number, text: string): void {
  const own = join(store, `new-${randomBytes(6).toString('hex')}`)
  try {
    writeFileSync(own, text, { flag: 'wx', mode: 0o600 })
    for (let number = from; number < from + MOST_CHANGES; number++) {
      try {
        moveWithoutReplacing(own, join(store, `${String(number).padStart(12, '0')}.json`))
        return
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error
      }
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Removes what exceeds the limits, and what killed processes left. */
function removeOldest(store: string): void {
  let [changes, bytes] = [0, 0]
  for (const name of readdirSync(store).toSorted().toReversed()) {
    const path = join(store, name)
    const { size, mtimeMs } = lstatSync(path)
    const isChange = NAME.test(name)
    if (isChange) [changes, bytes] = [changes + 1, bytes + size]
    const isTooMuch = isChange
      ? changes > MOST_CHANGES || bytes > MOST_BYTES
      : Date.now() - mtimeMs > LONGEST_WRITE
    if (isTooMuch) rmSync(path, { force: true })
  }
}

function filesIn(path: string): readonly KeptFile[] | undefined {
  try {
    const kept: unknown = JSON.parse(readOwn(path, MOST_BYTES).toString())
    const files = fieldOf(kept, 'files')
    return Array.isArray(files) ? files.map(parsedFile) : undefined
  } catch {
    return undefined
  }
}

/** @throws TypeError when a file is not as we write it */
function parsedFile(value: unknown): KeptFile {
  const before = fieldOf(value, 'before')
  return {
    file: textOf(value, 'file'),
    after: textOf(value, 'after'),
    before:
      before === undefined
        ? undefined
        : {
            digest: textOf(before, 'digest'),
            head: Number(fieldOf(before, 'head')),
            tail: Number(fieldOf(before, 'tail')),
            middle: textOf(before, 'middle'),
          },
  }
}

function textOf(value: unknown, field: string): string {
  const text = fieldOf(value, field)
  if (typeof text !== 'string') throw new TypeError(field)
  return text
}

function fieldOf(value: unknown, field: string): unknown {
  return Reflect.get(Object(value), field)
}
