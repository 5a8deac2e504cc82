// Writing so that a file is always whole: the old version or the new one, whatever happens in between.
import { createHash } from 'node:crypto'
import { accessSync, constants, renameSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, UserError } from '../base/user-error.ts'
import { confirmFolder, writeDurably } from './durable.ts'
import { pathBelow } from './evidence.ts'
import { discard, privateName, sweep } from './leftovers.ts'
import { withLocks } from './lock.ts'
import { patiently, unlessHeld } from './patience.ts'
import { placeAt, writeInto, type Place } from './place.ts'
import { realPath } from './real-path.ts'
import { moveToFree, tryLink } from './second-name.ts'
import { readStable } from './stable-read.ts'
import { codeOf, withSystemErrors } from './system-error.ts'

/** Record files that no other command writes meanwhile. */
export interface HeldFiles {
  /** What stands in each of them, by name. */
  readonly contents: ReadonlyMap<string, Buffer>
  /**
   * Puts new versions in place: all of them, or none. Each new version lies whole on the disk before the first takes
   * its place; should a later one then fail to, those before it get their old versions back. Readers see an old file
   * or a new one, never a part; when this returns, the new ones survive a loss of power.
   *
   * @throws UserError when a file was changed by an editor meanwhile or cannot be written; all are then as they were
   *   (`partly-written` when the disk fails so that even that cannot be done)
   */
  readonly replace: (contents: ReadonlyMap<string, Buffer>) => void
}

/**
 * Runs `work` on record files that are locked and read: no other command writes them before it has ended.
 *
 * @param folder the records folder; a link that leads out of it is not followed
 * @throws UserError when another command holds one of the files, or one cannot be read or written
 */
export function holdingFiles<T>(
  folder: string,
  files: readonly string[],
  work: (held: HeldFiles) => T,
): T {
  const paths = new Map(files.map(file => [file, writable(folder, file)]))
  return withLocks([...paths.values()], () => {
    const contents = new Map(
      [...paths].map(([file, path]) => [file, withSystemErrors(path, () => readStable(path))]),
    )
    const replace = (replaced: ReadonlyMap<string, Buffer>): void => {
      const planned = [...paths].flatMap(([file, path]): Replacement[] => {
        const [before, after] = [contents.get(file), replaced.get(file)]
        return before && after && !after.equals(before) ? [{ path, before, after }] : []
      })
      replaceAll(planned)
    }
    return work({ contents, replace })
  })
}

interface Replacement {
  readonly path: string
  readonly before: Buffer
  readonly after: Buffer
}

/** A new version on its way, and the name under which the old one is held on to. */
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
      withSystemErrors(path, () => writeDurably(temporary, after, statSync(path)))
    for (const { path, before } of staged) refuseChanged(path, path, before)
    for (const stage of staged) {
      exchange(stage)
      exchanged.push(stage)
      // Between the look and the exchange an editor may have saved, into what we hold now.
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

function exchange({ path, before, temporary, held }: Staged): void {
  withSystemErrors(path, () => {
    // Where files have one name, a copy has to do: an editor that saves in the last moment is then not noticed.
    if (!tryLink(path, held)) writeDurably(held, before, statSync(path))
    unlessHeld(path, () => renameSync(temporary, path))
  })
}

/** An editor that does not know of our locks may have saved the file meanwhile. */
function refuseChanged(path: string, place: string, before: Buffer): void {
  const now = withSystemErrors(path, () => readStable(place))
  if (hashOf(now) !== hashOf(before)) fail('changed-underneath', { path })
}

/** Puts the old versions back, as a whole change was asked for. @throws UserError when one cannot be */
function takeBack(exchanged: readonly Staged[], cause: unknown): void {
  const standing = exchanged.filter(({ path, held, after }) => {
    try {
      refuseChanged(path, path, after)
      patiently(() => renameSync(held, path))
      return false
    } catch {
      return true
    }
  })
  if (standing.length === 0) return
  const written = standing.map(({ path }) => path)
  const failure = cause instanceof UserError ? cause.failure : undefined
  const isOfDisk = failure?.kind === 'disk-failed' || failure?.kind === 'cannot-write'
  const { path, reason } = isOfDisk ? failure.values : { path: '', reason: codeOf(cause) }
  fail('partly-written', { path, reason, written })
}

/** The bytes of a record file that would be changed. */
export function readBytes(folder: string, file: string): Buffer {
  const path = writable(folder, file)
  return withSystemErrors(path, () => readStable(path))
}

/** The real path of a record file that may be written. */
function writable(folder: string, file: string): string {
  try {
    const path = realPath(join(folder, file))
    if (pathBelow(folder, path) === undefined) fail('cannot-write', { path, reason: 'link' })
    // A rename would silently replace a file that somebody made read-only.
    accessSync(path, constants.W_OK)
    return path
  } catch (error) {
    if (error instanceof UserError) throw error
    return fail('cannot-write', { path: join(folder, file), reason: codeOf(error) })
  }
}

/** A file of our own making. */
export interface NewFile {
  /** Its path, told from where the program runs. */
  readonly name: string
  readonly content: string | Uint8Array
}

/**
 * Writes files of our own making, each whole or not at all; none when one of them may not be written. What is no
 * ordinary file is not replaced: a device or pipe is written into, a link followed.
 *
 * @param cwd where their names are told from
 * @param replaceExisting whether files that are there may be replaced
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
      // A link fails where something stands already; a rename would replace it in silence.
      if (kind === 'replaced') unlessHeld(path, () => renameSync(temporary, path))
      else moveToFree(temporary, path)
    })
  } finally {
    discard(temporary)
  }
  confirmFolder(path)
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
