// Installed programs, always by their absolute path: a file in the working folder is never taken for one.
import { accessSync, constants, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { IS_WINDOWS } from './system.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The absolute path of an installed program, or undefined when there is none.
 *
 * A shell of Windows looks for programs in the working folder first, and a search path may name it anywhere. Records
 * and documents come from others, so only absolute folders of the search path count.
 *
 * @param name the name of the program, or its absolute path
 * @param env `PATH` and, on Windows, `PATHEXT`
 */
export function findProgram(
  name: string,
  env: Environment,
  onWindows = IS_WINDOWS,
): string | undefined {
  const path = onWindows ? win32 : posix
  const names = onWindows ? namesOnWindows(name, env) : [name]
  if (path.isAbsolute(name)) return names.find(isProgram)
  if (path.basename(name) !== name) return undefined
  const folders = searchPath(env, onWindows).split(path.delimiter)
  return folders
    .map(folder => folder.replace(/^"(.*)"$/, '$1'))
    .filter(folder => path.isAbsolute(folder))
    .flatMap(folder => names.map(each => path.join(folder, each)))
    .find(isProgram)
}

/** Windows takes the names of variables in any case, and their copies keep the case that they had. */
function searchPath(env: Environment, onWindows: boolean): string {
  if (!onWindows) return env['PATH'] ?? ''
  return Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? ''
}

/** What can be started without the shell of Windows, and what its interpreter starts. */
const STARTABLE: ReadonlySet<string> = new Set(['.com', '.exe', '.bat', '.cmd'])

function namesOnWindows(name: string, env: Environment): string[] {
  if (STARTABLE.has(win32.extname(name).toLowerCase())) return [name]
  const endings = (env['PATHEXT'] ?? '.COM;.EXE;.BAT;.CMD').toLowerCase().split(';')
  return endings.filter(ending => STARTABLE.has(ending)).map(ending => name + ending)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
