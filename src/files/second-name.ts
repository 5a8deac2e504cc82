// Giving a file a second name, which fails where something stands already; some file systems know one name only.
import { closeSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { codeOf } from './system-error.ts'
import { patiently } from './patience.ts'

/** What systems say where a file can have one name only: FAT, WebDAV, some shares. */
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
 * Gives the file at `from` the name `to` as well.
 *
 * @returns false where a file can have one name only
 * @throws Error `EEXIST` when something stands at `to`
 */
export function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (!ONE_NAME.has(codeOf(error))) throw error
    return false
  }
}

/** Gives the file at `from` the name `to`, over nothing that stands there. @throws Error `EEXIST` when something does */
export function moveToFree(from: string, to: string): void {
  if (tryLink(from, to)) return
  // The name is taken before it is given to the file: a rename would replace whatever stands there.
  closeSync(openSync(to, 'wx'))
  try {
    patiently(() => renameSync(from, to))
  } catch (error) {
    rmSync(to, { force: true })
    throw error
  }
}
