// Finds installed programs by absolute path, so that a file in the current folder is never started instead.
import { accessSync, constants, statSync } from 'node:fs'
import { SYSTEM } from '../system/system.ts'
import type { Environment } from '../system/types.ts'

/**
 * The absolute path of an installed program, or undefined when it is not found.
 *
 * Windows searches the current folder first, and the search path may contain relative folders. Records and documents
 * come from others, so only the absolute folders of the search path are searched.
 *
 * @param name the name of the program, or its absolute path
 */
export function findProgram(
  name: string,
  env: Environment,
  system = SYSTEM.programs,
): string | undefined {
  const { paths } = system
  const names = system.names(name, env)
  if (paths.isAbsolute(name)) return names.find(isProgram)
  if (paths.basename(name) !== name) return undefined
  return system
    .searchPath(env)
    .split(paths.delimiter)
    .map(folder => folder.replace(/^"(.*)"$/, '$1'))
    .filter(folder => paths.isAbsolute(folder))
    .flatMap(folder => names.map(each => paths.join(folder, each)))
    .find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
