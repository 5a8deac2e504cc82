// The files that a writer needs for a moment beside the one that it writes, and those that a killed one left there.
import { createHash, randomUUID } from 'node:crypto'
import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SYSTEM } from '../system/system.ts'
import { ourselves } from './lock-holder.ts'
import { patiently } from './patience.ts'

/** A name beside `path` that no other process uses, and that shows whose it is. */
export function privateName(path: string): string {
  const { pid, start } = ourselves()
  return beside(path, `${placeOf()}-${pid}-${start}-${++counted}.tmp`)
}

let counted = 0

/** The name beside `path` under which one process alone may take away what the dead holder `gone` left. */
export function claimName(path: string, gone: string): string {
  return beside(path, `${digestOf(gone)}.claim`)
}

/** Takes away a file or folder of ours that is not needed any more, as well as that can be done. */
export function discard(path: string): void {
  try {
    patiently(() => rmSync(path, { recursive: true, force: true }))
  } catch {
    // Whether a thing is written does not depend on it, and a later writer sweeps it.
  }
}

/** Runs `work` with the name of a file beside `path` that is needed no longer than that. */
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
 * Takes away what killed writers left in the folders of these files, as well as that can be done. Claims go with those
 * of which we hold the lock: nobody needs them any more.
 *
 * @returns the locks that lie there
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

/** As `sweepAround`, of this file alone, in a folder that is not ours. */
export function sweep(path: string): void {
  const folder = dirname(path)
  const own = filesIn(folder).flatMap(leftoverIn(folder))
  for (const { path: left, name, writer } of own)
    if (name === nameOf(path) && writer && isAbandoned(left, writer)) discard(left)
}

/** A file of ours beside the one of that name: of a writer, or a claim. */
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

/** A folder that cannot be listed: what is left in it does no harm. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** After so long, in ms, nobody on another machine is still at it. */
const LONGEST_WRITE = 24 * 60 * 60 * 1000

function isAbandoned(path: string, writer: NonNullable<Leftover['writer']>): boolean {
  if (writer.place === placeOf()) return !SYSTEM.processes.isRunning(writer.pid, writer.start)
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > LONGEST_WRITE
}

/** Where numbers of processes mean what they mean here; where the machine has no name of its own, nobody can say. */
function placeOf(): string {
  const { host, machine, boot, namespace } = ourselves()
  return digestOf(`${host} ${machine || boot || randomUUID()} ${namespace}`)
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

function beside(path: string, ending: string): string {
  return join(dirname(path), `.${nameOf(path)}.${ending}`)
}

/** A file system takes names of at most 255 bytes, and ours are longer than the file's. */
function nameOf(path: string): string {
  const name = basename(path)
  return Buffer.byteLength(name) > 180 ? digestOf(name) : name
}
