// Files that prove something, below the records folder.
import { createHash } from 'node:crypto'
import { closeSync, readSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openRegular } from './regular-file.ts'
import { realPath } from './real-path.ts'

/** The SHA-256 of a file below the records folder, in hex; undefined when no ordinary file is there. */
export function fingerprint(folder: string, file: string): string | undefined {
  try {
    const path = realPath(join(folder, file))
    const name = pathBelow(folder, path)
    return name === undefined || isCaseOnly(name, file) ? undefined : hashOf(path)
  } catch {
    return undefined
  }
}

/** Whether two names differ by case alone: the one is found by the other here, and not on the systems of others. */
function isCaseOnly(name: string, other: string): boolean {
  return name !== other && name.toLowerCase() === other.toLowerCase()
}

/**
 * The path of `path` below the records folder, with `/`, in the case that the disk has it in; undefined when it lies
 * outside, by whatever links.
 */
export function pathBelow(folder: string, path: string): string | undefined {
  const inside = relative(realPath(folder), realPath(path))
  const outside =
    inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return outside ? undefined : inside.split(sep).join('/')
}

/** `file:///…` for an ordinary file below the records folder; undefined for anything else. */
export function addressOfFile(folder: string, file: string): string | undefined {
  const path = join(folder, file)
  if (!isOrdinaryFile(path) || pathBelow(folder, path) === undefined) return undefined
  return pathToFileURL(path).href
}

export function isOrdinaryFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Read in pieces, as evidence may be a film. @throws UserError for what is no ordinary file */
function hashOf(path: string): string {
  const descriptor = openRegular(path)
  try {
    const hash = createHash('sha256')
    const piece = Buffer.alloc(1 << 16)
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, read))
    }
    return hash.digest('hex')
  } finally {
    closeSync(descriptor)
  }
}

/** An absolute path, as typed by someone who stands in `folder`. */
export function resolveFrom(folder: string, path: string): string {
  return resolve(folder, path)
}
