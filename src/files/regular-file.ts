// Ordinary files, and what only looks like one: no pipe, device or link put in a file's place hangs us or leads elsewhere.
import { closeSync, constants, fstatSync, lstatSync, openSync, type Stats } from 'node:fs'
import { fail, type SpecialFile } from '../base/user-error.ts'
import { patiently } from './patience.ts'
import { readAll } from './whole.ts'

/** What stands somewhere when it is no ordinary file. */
export function specialKind(found: Stats): SpecialFile | undefined {
  if (found.isFile()) return undefined
  if (found.isDirectory()) return 'folder'
  if (found.isSymbolicLink()) return 'link'
  return found.isFIFO() || found.isSocket() ? 'pipe' : 'device'
}

/** @throws UserError when something stands at `path` that is no ordinary file itself */
export function refuseSpecial(path: string): void {
  const stats = patiently(() => lstatSync(path, { throwIfNoEntry: false }))
  const found = stats && specialKind(stats)
  if (found) fail('special-file', { path, found })
}

/**
 * Opens an ordinary file, without waiting for whoever is at the other end of anything else.
 *
 * @param flags for reading unless said
 * @throws UserError for what is no ordinary file
 */
export function openRegular(path: string, flags = constants.O_RDONLY): number {
  const descriptor = patiently(() => openSync(path, flags | constants.O_NONBLOCK))
  try {
    const found = specialKind(fstatSync(descriptor))
    if (found) fail('special-file', { path, found })
    return descriptor
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
}

/** As `openOrdinary`, of a file that we alone write: a link in its place is not ours. */
export function openOwn(path: string, flags = constants.O_RDONLY): number {
  // Where a link cannot be refused when it is opened, it is looked for before.
  if (constants.O_NOFOLLOW === undefined) refuseSpecial(path)
  return openRegular(path, flags | constants.O_NOFOLLOW)
}

/**
 * The bytes of a small file that we alone write.
 *
 * @param most more than any that we wrote has
 * @throws RangeError for a larger one
 */
export function readOwn(path: string, most: number): Buffer {
  const descriptor = openOwn(path)
  try {
    const bytes = readAll(descriptor, fstatSync(descriptor).size, most)
    if (!bytes) throw new RangeError(`more than ${most} bytes`)
    return bytes
  } finally {
    closeSync(descriptor)
  }
}
