// Evidence files in the records folder.
import { createHash } from 'node:crypto'
import { closeSync, readSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openRegular } from './regular-file.ts'
import { realPath } from './real-path.ts'

/** The SHA-256 of a file in the records folder, in hex; undefined when there is no regular file. */
export function fingerprint(folder: string, file: string): string | undefined {
  try {
    const path = realPath(join(folder, file))
    const name = pathBelow(folder, path)
    return name === undefined || isCaseOnly(name, file) ? undefined : hashOf(path)
  } catch {
    return undefined
  }
}

/** Whether two names differ by case only. Such a name finds the file here, but not on other people's systems. */
function isCaseOnly(name: string, other: string): boolean {
  return name !== other && name.toLowerCase() === other.toLowerCase()
}

/**
 * The path of `path` relative to the records folder, with `/`, in the case that the disk uses. It is undefined when the
 * path, with all links resolved, is outside the folder.
 */
export function pathBelow(folder: string, path: string): string | undefined {
  const inside = relative(realPath(folder), realPath(path))
  const outside =
    inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return outside ? undefined : inside.split(sep).join('/')
}

/** The `file:///…` address of a regular file in the records folder; undefined for anything else. */
export function addressOfFile(folder: string, file: string): string | undefined {
  const path = join(folder, file)
  if (!isOrdinaryFile(path) || pathBelow(folder, path) === undefined) return undefined
  return pathToFileURL(path).href
}

export function isOrdinaryFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/**
 * The file is read in pieces, because evidence may be a film.
 *
 * @throws UserError for anything but a regular file
 */
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

/** The absolute path of a path that was typed in `folder`. */
export function resolveFrom(folder: string, path: string): string {
  return resolve(folder, path)
}
