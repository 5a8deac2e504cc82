// Writing so that a file is always whole: the old version or the new one, whatever happens in between.
import { createHash } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail, UserError } from '../base/user-error.ts'
import { pathBelow } from './evidence.ts'
import { privateName, withLock } from './lock.ts'

/**
 * Replaces a record file by what `change` makes of its bytes, with no other writer in between. Readers see the
 * old file or the new one, never a part; when this returns, the new one survives a loss of power.
 *
 * @param folder the records folder; a link that leads out of it is not followed
 * @throws UserError when the file is locked, changed meanwhile, or cannot be written; it is then as it was
 */
export function rewriteFile(folder: string, file: string, change: (bytes: Buffer) => Buffer): void {
  rewriteFiles(folder, [file], change)
}

/**
 * Replaces several record files by what `change` makes of their bytes: all of them, or none. Each is locked, read and
 * changed, and its new version lies whole on the disk, before the first takes its place; should a later one then
 * fail to, those before it get their old versions back.
 *
 * @throws UserError as `rewriteFile`; `partly-written` when the disk fails so that even that cannot be done
 */
export function rewriteFiles(
  folder: string,
  files: readonly string[],
  change: (bytes: Buffer, file: string) => Buffer,
): void {
  const places = files.map(file => ({ file, path: writable(folder, file) }))
  const ordered = places.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const work = (): void => {
    const planned = places.map(({ file, path }) => {
      const before = told(path, () => readFileSync(path))
      return { path, before, after: change(before, file) }
    })
    replaceAll(planned.filter(({ before, after }) => !after.equals(before)))
  }
  ordered.reduceRight(
    (inner, { path }) =>
      () =>
        told(path, () => withLock(path, inner)),
    work,
  )()
}

interface Replacement {
  readonly path: string
  readonly before: Buffer
  readonly after: Buffer
}

function replaceAll(replacements: readonly Replacement[]): void {
  const staged: (Replacement & { readonly temporary: string })[] = []
  const done: Replacement[] = []
  try {
    for (const replacement of replacements) {
      const { path, after } = replacement
      const temporary = privateName(path)
      staged.push({ ...replacement, temporary })
      told(path, () => writeDurably(temporary, after, statSync(path).mode))
    }
    for (const replacement of replacements) refuseChanged(replacement)
    for (const { temporary, ...replacement } of staged) {
      told(replacement.path, () => renameSync(temporary, replacement.path))
      done.push(replacement)
    }
  } catch (error) {
    takeBack(done, error)
    throw error
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true })
  }
  for (const { path } of done) confirmFolder(path)
}

/** An editor that does not know of our locks may have saved the file meanwhile. */
function refuseChanged({ path, before }: Omit<Replacement, 'after'>): void {
  const now = told(path, () => readFileSync(path))
  if (hashOf(now) !== hashOf(before)) fail('changed-underneath', { path })
}

/** Puts the old versions back, as a whole change was asked for. @throws UserError when one cannot be */
function takeBack(done: readonly Replacement[], cause: unknown): void {
  const standing = done.filter(({ path, before, after }) => {
    try {
      replace(path, after, before)
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

/** The bytes of a record file that is about to be changed, or would be. */
export function readBytes(folder: string, file: string): Buffer {
  const path = writable(folder, file)
  return told(path, () => readFileSync(path))
}

/** The real path of a record file that may be written. */
function writable(folder: string, file: string): string {
  try {
    const path = realpathSync(join(folder, file))
    if (pathBelow(folder, path) === undefined) fail('cannot-write', { path, reason: 'link' })
    // A rename would silently replace a file that somebody made read-only.
    accessSync(path, constants.W_OK)
    return path
  } catch (error) {
    if (error instanceof UserError) throw error
    return fail('cannot-write', { path: join(folder, file), reason: codeOf(error) })
  }
}

function replace(path: string, before: Buffer, after: Buffer): void {
  const temporary = privateName(path)
  try {
    writeDurably(temporary, after, statSync(path).mode)
    refuseChanged({ path, before })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  confirmFolder(path)
}

/** A file of our own making. */
export interface NewFile {
  /** Its path, told from where the program runs. */
  readonly name: string
  readonly content: string | Uint8Array
}

/**
 * Writes files of our own making, each whole or not at all; none when one of them may not be written.
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
  for (const { name } of files) {
    const path = resolve(cwd, name)
    const found = told(path, () => lstatSync(path, { throwIfNoEntry: false }))
    if (found && !replaceExisting) fail('already-exists', { path })
  }
  for (const { name, content } of files) writeNew(resolve(cwd, name), content, replaceExisting)
}

function writeNew(path: string, content: string | Uint8Array, replaceExisting: boolean): void {
  told(path, () => {
    const temporary = privateName(path)
    try {
      writeDurably(temporary, Buffer.from(content), 0o666 & ~process.umask())
      // A link fails where something stands already; a rename would replace it in silence.
      if (replaceExisting) renameSync(temporary, path)
      else linkSync(temporary, path)
    } finally {
      rmSync(temporary, { force: true })
    }
  })
  confirmFolder(path)
}

/** Writes a new file and waits until the disk has it. A disk that fills up may take a part and call it success. */
function writeDurably(path: string, bytes: Buffer, mode: number): void {
  const descriptor = openSync(path, 'wx', mode)
  try {
    fchmodSync(descriptor, mode & 0o7777)
    for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done)
    if (fstatSync(descriptor).size !== bytes.length) fail('disk-failed', { path, reason: 'ENOSPC' })
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Without this, a loss of power can take the rename back. */
function confirmFolder(path: string): void {
  try {
    const descriptor = openSync(dirname(path), constants.O_RDONLY)
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    fail('unconfirmed-write', { path, reason: codeOf(error) })
  }
}

/** What the system says, as a failure that a person can mend. */
export function told<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = codeOf(error)
    if (reason === 'EEXIST') return fail('already-exists', { path })
    return NOT_ALLOWED.has(reason)
      ? fail('cannot-write', { path, reason })
      : fail('disk-failed', { path, reason })
  }
}

const NOT_ALLOWED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'])

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
