// Making folders, with those above them.
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from './system-error.ts'

/**
 * Makes a folder and those above it, where there are none. Node's own way of it never ends where a folder takes none
 * and says so in other words, as `/proc` does.
 *
 * @param mode as new folders have it unless said
 * @returns the highest of those that were made, if any
 * @throws Error with the system's code when one cannot be made
 */
export function makeFolders(path: string, mode?: number): string | undefined {
  try {
    mkdirSync(path, mode)
    return path
  } catch (error) {
    if (isFolder(path)) return undefined
    // A file stands there: what is wanted below it can no more be made than below a path of one.
    if (codeOf(error) === 'EEXIST') throw notAFolder(path)
    const above = dirname(path)
    if (codeOf(error) !== 'ENOENT' || above === path || isFolder(above)) throw error
    const first = makeFolders(above, mode)
    return makeFolders(path, mode) === undefined ? first : (first ?? path)
  }
}

function notAFolder(path: string): Error {
  return Object.assign(new Error(`ENOTDIR: not a directory, mkdir '${path}'`), { code: 'ENOTDIR' })
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
