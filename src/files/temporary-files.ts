// Temporary files beside the file that is written: their names, and the removal of those that killed writers left.
import { createHash, randomUUID } from 'node:crypto'
import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SYSTEM } from '../system/system.ts'
import { thisProcess } from './lock-holder.ts'
import { retryWhileOpen } from './retry.ts'

/** A name beside `path` that no other process uses and that identifies this process. */
export function privateName(path: string): string {
  const { pid, start } = thisProcess()
  return beside(path, `${placeOf()}-${pid}-${start}-${++counted}.tmp`)
}

let counted = 0

/** The name of the claim beside `path`. The one process that holds it may delete what the dead holder `gone` left. */
export function claimName(path: string, gone: string): string {
  return beside(path, `${digestOf(gone)}.claim`)
}

/** Deletes a temporary file or folder, if possible. */
export function discard(path: string): void {
  try {
    retryWhileOpen(() => rmSync(path, { recursive: true, force: true }))
  } catch {
    // The write does not depend on it, and a later writer deletes it.
  }
}

/** Runs `work` with the name of a temporary file beside `path`, and deletes the file afterwards. */
export function withPrivateFile<T>(path: string, work: (name: string) => T): T {
  sweep(path)
  const name = privateName(path)
  try {
    return work(name)
  } finally {
    discard(name)
  }
}

/**
 * Deletes what killed writers left in the folders of these files, as far as possible. Claims on locks that we hold are
 * deleted too, because nobody needs them any more.
 *
 * @returns the locks that were found
 */
export function sweepAround(paths: readonly string[]): string[] {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const names = folders.get(dirname(path)) ?? new Set()
    folders.set(dirname(path), names.add(nameOf(path)))
  }
  return [...folders].flatMap(([folder, held]) => {
    const files = filesIn(folder)
    for (const { path, name, writer } of files.flatMap(leftoverIn(folder)))
      if (writer ? isAbandoned(path, writer) : held.has(name)) discard(path)
    return files.filter(file => file.endsWith('.lock')).map(file => join(folder, file))
  })
}

/** Like `sweepAround`, but for this file alone, because the folder is not ours. */
export function sweep(path: string): void {
  const folder = dirname(path)
  const own = filesIn(folder).flatMap(leftoverIn(folder))
  for (const { path: left, name, writer } of own)
    if (name === nameOf(path) && writer && isAbandoned(left, writer)) discard(left)
}

/** One of our files beside the file of that name: a writer's temporary file, or a claim. */
interface Leftover {
  readonly path: string
  readonly name: string
  readonly writer:
    { readonly place: string; readonly pid: number; readonly start: string } | undefined
}

const LEFTOVER =
  /^\.(?<name>.+)\.(?:(?<place>[\da-f]{8})-(?<pid>\d+)-(?<start>\d*)-\d+\.tmp|[\da-f]{8}\.claim)$/

function leftoverIn(folder: string): (file: string) => Leftover[] {
  return file => {
    const { name, place, pid, start = '' } = LEFTOVER.exec(file)?.groups ?? {}
    if (name === undefined) return []
    const writer = place === undefined ? undefined : { place, pid: Number(pid), start }
    return [{ path: join(folder, file), name, writer }]
  }
}

/** The folder cannot be listed. What is left in it does no harm. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** After this time, in ms, no process on another machine is still writing. */
const LONGEST_WRITE = 24 * 60 * 60 * 1000

function isAbandoned(path: string, writer: NonNullable<Leftover['writer']>): boolean {
  if (writer.place === placeOf()) return !SYSTEM.processes.isRunning(writer.pid, writer.start)
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > LONGEST_WRITE
}

/**
 * Identifies where process ids have the same meaning as here. Without a hostname, no other process can compare them.
 */
function placeOf(): string {
  const { host, machine, boot, namespace } = thisProcess()
  return digestOf(`${host} ${machine || boot || randomUUID()} ${namespace}`)
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function beside(path: string, ending: string): string {
  return join(dirname(path), `.${nameOf(path)}.${ending}`)
}

/** File systems allow names of 255 bytes, and ours are longer than the file's. */
function nameOf(path: string): string {
  const name = basename(path)
  return Buffer.byteLength(name) > 180 ? digestOf(name) : name
}
