// Programs that may be installed.
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a shell that is given the name of a program finds it. @param path the folders it looks in, as in PATH */
export function isInstalled(name: string, path: string): boolean {
  return path.split(delimiter).some(folder => folder !== '' && isProgram(join(folder, name)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
