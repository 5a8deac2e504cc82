// Writes files atomically: a file is always the old version or the new one, whatever happens in between.
import { createHash } from 'node:crypto'
import { accessSync, constants, renameSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, UserError } from '../base/user-error.ts'
import { confirmFolder, writeDurably } from './durable.ts'
import { pathBelow } from './evidence.ts'
import { discard, privateName, sweep } from './temporary-files.ts'
import { withLocks } from './lock.ts'
import { retryWhileOpen, retryOrFail } from './retry.ts'
import { placeAt, writeInto, type Place } from './output-place.ts'
import { realPath } from './real-path.ts'
import { moveWithoutReplacing, tryHardLink } from './hard-link.ts'
import { readStable } from './stable-read.ts'
import { codeOf, withSystemErrors } from './system-error.ts'
import { keepChange, type UndoStore } from './undo-store.ts'

/** Record files that are locked, so that no other command writes them. */
export interface HeldFiles {
  /** The content of each file, by name. */
  readonly contents: ReadonlyMap<string, Buffer>
  /**
   * Replaces all of the files or none; a file without new content is removed. Each new version is whole on the disk
   * before the first replaces its file. If a later replacement fails, the earlier files get their old versions back.
   * Readers see an old file or a new one, never a part. When this returns, the new versions survive a power loss.
   *
   * @throws UserError when an editor changed a file meanwhile or one cannot be written; all files are then as they were
   *   (`partly-written` when the disk prevents even that)
   */
  readonly replace: (contents: ReadonlyMap<string, Buffer | undefined>) => void
}

/**
 * Locks and reads record files, and runs `work` on them. No other command writes them until it has ended.
 *
 * @param folder the records folder; a link that leads out of it is not followed
 * @param undo where the replaced bytes are kept; undefined where they cannot be, or need not be
 * @throws UserError when another command holds one of the files, or one cannot be read or written
 */
export function holdingFiles<T>(
  folder: string,
  files: readonly string[],
  undo: UndoStore,
  work: (held: HeldFiles) => T,
): T {
  const paths = new Map(files.map(file => [file, writable(folder, file)]))
  return withLocks([...paths.values()], () => {
    const contents = new Map(
      [...paths].map(([file, path]) => [file, withSystemErrors(path, () => readStable(path))]),
    )
    const replace = (replaced: ReadonlyMap<string, Buffer | undefined>): void => {
      const planned = [...replaced].flatMap(([file, after]): Replacement[] => {
        const [path, before] = [paths.get(file), contents.get(file)]
        return path && before && !after?.equals(before) ? [{ file, path, before, after }] : []
      })
      keepChange(
        undo,
        planned.flatMap(({ file, before, after }) => (after ? [{ file, before, after }] : [])),
      )
      replaceAll(planned)
    }
    return work({ contents, replace })
  })
}

interface Replacement {
  readonly file: string
  readonly path: string
  readonly before: Buffer
  /** Undefined if the file is to be removed. */
  readonly after: Buffer | undefined
}

/** A new version that is ready to replace its file, and the name under which the old version is kept. */
interface Staged extends Replacement {
  readonly temporary: string
  readonly held: string
}

function replaceAll(replacements: readonly Replacement[]): void {
  const staged = replacements.map(replacement => ({
    ...replacement,
    temporary: privateName(replacement.path),
    held: privateName(replacement.path),
  }))
  const exchanged: Staged[] = []
  try {
    for (const { path, after, temporary } of staged)
      if (after) withSystemErrors(path, () => writeDurably(temporary, after, statSync(path)))
    for (const { path, before } of staged) refuseChanged(path, path, before)
    for (const stage of staged) {
      exchange(stage)
      exchanged.push(stage)
      // An editor may have saved between the check and the replacement. Its version is then in the file that we kept.
      refuseChanged(stage.path, stage.held, stage.before)
    }
  } catch (error) {
    takeBack(exchanged, error)
    throw error
  } finally {
    for (const { temporary, held } of staged) [temporary, held].forEach(discard)
  }
  for (const { path } of exchanged) confirmFolder(path)
}

function exchange({ path, before, after, temporary, held }: Staged): void {
  withSystemErrors(path, () => {
    if (!after) return retryOrFail(path, () => renameSync(path, held))
    // Without hard links, a copy is kept instead. An editor that saves at the last moment is then not noticed.
    if (!tryHardLink(path, held)) writeDurably(held, before, statSync(path))
    retryOrFail(path, () => renameSync(temporary, path))
  })
}

/** An editor that does not know our locks may have saved the file meanwhile. */
function refuseChanged(path: string, place: string, before: Buffer): void {
  const now = withSystemErrors(path, () => readStable(place))
  if (hashOf(now) !== hashOf(before)) fail('changed-underneath', { path })
}

/**
 * Restores the old versions, because the change is all or nothing.
 *
 * @throws UserError when one cannot be restored
 */
function takeBack(exchanged: readonly Staged[], cause: unknown): void {
  const unrestored = exchanged.filter(({ path, held, after }) => {
    try {
      if (after) refuseChanged(path, path, after)
      if (after) retryWhileOpen(() => renameSync(held, path))
      else moveWithoutReplacing(held, path)
      return false
    } catch {
      return true
    }
  })
  if (unrestored.length === 0) return
  const written = unrestored.map(({ path }) => path)
  const failure = cause instanceof UserError ? cause.failure : undefined
  const isOfDisk = failure?.kind === 'disk-failed' || failure?.kind === 'cannot-write'
  const { path, reason } = isOfDisk ? failure.values : { path: '', reason: codeOf(cause) }
  fail('partly-written', { path, reason, written })
}

/** Reads a record file that is about to be changed. */
export function readBytes(folder: string, file: string): Buffer {
  const path = writable(folder, file)
  return withSystemErrors(path, () => readStable(path))
}

/** Writes a new record file. @param undo where it is noted, so that it can be removed again */
export function writeNewRecord(folder: string, { name, content }: NewFile, undo: UndoStore): void {
  keepChange(undo, [{ file: name, before: undefined, after: Buffer.from(content) }])
  writeNewFiles(folder, [{ name, content }], false)
}

/** The real path of a record file, after a check that it may be written. */
function writable(folder: string, file: string): string {
  try {
    const path = realPath(join(folder, file))
    if (pathBelow(folder, path) === undefined) fail('cannot-write', { path, reason: 'link' })
    // A rename would replace even a file that somebody made read-only.
    accessSync(path, constants.W_OK)
    return path
  } catch (error) {
    if (error instanceof UserError) throw error
    return fail('cannot-write', { path: join(folder, file), reason: codeOf(error) })
  }
}

/** A file that we create, such as an export. */
export interface NewFile {
  /** Its path, relative to the current folder. */
  readonly name: string
  readonly content: string | Uint8Array
}

/**
 * Writes new files, each of them whole or not at all. If one of them may not be written, none is. A device or pipe is
 * written into, and a link is followed.
 *
 * @param cwd the folder that their names are relative to
 * @param replaceExisting whether existing files may be replaced
 * @throws UserError when one exists and may not be replaced, or cannot be written
 */
export function writeNewFiles(
  cwd: string,
  files: readonly NewFile[],
  replaceExisting: boolean,
): void {
  const placed = files.map(({ name, content }) => {
    const path = resolve(cwd, name)
    return { place: withSystemErrors(path, () => placeAt(path, replaceExisting)), content }
  })
  for (const { place, content } of placed) writeAt(place, Buffer.from(content))
}

function writeAt(place: Place, bytes: Uint8Array): void {
  const { kind, path } = place
  if (kind === 'into') return writeInto(place, bytes)
  sweep(path)
  const temporary = privateName(path)
  try {
    withSystemErrors(path, () => {
      writeDurably(temporary, bytes)
      // A hard link fails if the target exists. A rename would silently replace it.
      if (kind === 'replaced') retryOrFail(path, () => renameSync(temporary, path))
      else moveWithoutReplacing(temporary, path)
    })
  } finally {
    discard(temporary)
  }
  confirmFolder(path)
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
