// Hard links: they fail if the target exists. Some file systems do not support them.
import { closeSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { codeOf } from './system-error.ts'
import { retryWhileOpen } from './retry.ts'

/** The error codes of file systems without hard links: FAT, WebDAV, some shares. */
const ONE_NAME: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EISDIR',
  'EMLINK',
])

/**
 * Creates a hard link `to` for the file at `from`.
 *
 * @returns false where hard links are not supported
 * @throws Error `EEXIST` when something is at `to`
 */
export function tryHardLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (!ONE_NAME.has(codeOf(error))) throw error
    return false
  }
}

/**
 * Moves the file at `from` to `to`, but never over an existing file.
 *
 * @throws Error `EEXIST` when something is at `to`
 */
export function moveWithoutReplacing(from: string, to: string): void {
  if (tryHardLink(from, to)) return
  // The name is reserved first, because a rename alone would replace whatever is there.
  closeSync(openSync(to, 'wx'))
  try {
    retryWhileOpen(() => renameSync(from, to))
  } catch (error) {
    rmSync(to, { force: true })
    throw error
  }
}
