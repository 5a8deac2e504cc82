// Creates folders with their parents.
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from './system-error.ts'

/**
 * Creates a folder and its parents. In places that allow no folders, such as `/proc`, Node's recursive option never
 * ends or reports another error.
 *
 * @param mode the permissions; the default is those of new folders
 * @returns the highest folder that was created, if any
 * @throws Error with the system's code when one cannot be created
 */
export function makeFolders(path: string, mode?: number): string | undefined {
  try {
    mkdirSync(path, mode)
    return path
  } catch (error) {
    if (isFolder(path)) return undefined
    // A file is at `path`, so no folder can be created below it.
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
