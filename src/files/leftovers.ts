// The files that a writer needs for a moment beside the one that it writes, and those that a killed one left there.
import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRunning, ourselves } from './holder.ts'

/** A name beside `path` that no other process uses, and that shows whose it is. */
export function privateName(path: string): string {
  const { pid, start } = ourselves()
  return beside(path, `${placeOf()}-${pid}-${start}-${++names}.tmp`)
}

let names = 0

/** The name beside `path` under which one process alone may take away what the dead holder `gone` left. */
export function claimName(path: string, gone: string): string {
  return beside(path, `${digestOf(gone)}.claim`)
}

/** Takes away a file or folder of ours that is not needed any more, as well as that can be done. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Whether a thing is written does not depend on it, and a later writer sweeps it.
  }
}

/**
 * Takes away what killed writers of these files left beside them, as well as that can be done. Only who holds the
 * lock of a file may: then nobody needs a claim to it any more.
 */
export function sweepAll(paths: readonly string[]): void {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = dirname(path)
    folders.set(folder, [...(folders.get(folder) ?? []), nameOf(path)])
  }
  for (const [folder, own] of folders) sweepFolder(folder, new Set(own), true)
}

/** As `sweepAll`, for a file that has no lock. */
export function sweep(path: string): void {
  sweepFolder(dirname(path), new Set([nameOf(path)]), false)
}

const LEFTOVER =
  /^\.(?<name>.+)\.(?:(?<place>[\da-f]{8})-(?<pid>\d+)-(?<start>\d*)-\d+\.tmp|[\da-f]{8}\.claim)$/

function sweepFolder(folder: string, own: ReadonlySet<string>, withClaims: boolean): void {
  try {
    for (const file of readdirSync(folder)) {
      const { name = '', place, pid = '', start = '' } = LEFTOVER.exec(file)?.groups ?? {}
      if (!own.has(name)) continue
      const path = join(folder, file)
      const isLeft = place === undefined ? withClaims : isAbandoned(path, place, pid, start)
      if (isLeft) discard(path)
    }
  } catch {
    // A folder that cannot be listed: what is left in it does no harm.
  }
}

/** After so long, in ms, nobody on another machine is still at it. */
const LONGEST_WRITE = 24 * 60 * 60 * 1000

function isAbandoned(path: string, place: string, pid: string, start: string): boolean {
  if (place === placeOf()) return !isRunning(Number(pid), start)
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found !== undefined && Date.now() - found.mtimeMs > LONGEST_WRITE
}

/** Where numbers of processes mean what they mean here. */
function placeOf(): string {
  const { host, namespace } = ourselves()
  return digestOf(`${host} ${namespace}`)
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
