// Windows.
import { randomInt } from 'node:crypto'
import { statSync } from 'node:fs'
import { createServer } from 'node:net'
import { win32 as paths } from 'node:path'
import { isThere } from './signal.ts'
import type { System } from './types.ts'

export const windows: System = {
  // A shell that came with git sets HOME too; what lies there follows the user to other machines.
  cacheFolder: ({ LOCALAPPDATA }) =>
    LOCALAPPDATA !== undefined && paths.isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : undefined,
  processes: {
    machine,
    // A pipe tells of this too, and "fast start-up" makes a new one of what was not shut down.
    boot: () => '',
    namespace: () => '',
    start: numberOfPipe,
    isRunning,
  },
  files: {
    confirmsFolders: false,
    isHeld: code => HELD.has(code),
  },
  programs: {
    paths,
    names: (name, { PATHEXT }) => {
      if (STARTABLE.has(paths.extname(name).toLowerCase())) return [name]
      const endings = (PATHEXT ?? '.COM;.EXE;.BAT;.CMD').toLowerCase().split(';')
      return endings.filter(ending => STARTABLE.has(ending)).map(ending => name + ending)
    },
    // The names of variables have no case there, and copies of the environment keep the one that they had.
    searchPath: env =>
      Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '',
    editor: 'notepad',
    nowhere: String.raw`\\.\nul`,
  },
  locale: () => new Intl.Collator().resolvedOptions().locale,
  terminalsTakeText: true,
  shell: ({ MSYSTEM, PSModulePath = '', USERPROFILE }) => {
    // A shell of Unix, as it comes with git.
    if (MSYSTEM !== undefined) return 'posix'
    // PowerShell puts the user's own folder of modules first; other shells inherit those of the machine only.
    const isOwn = USERPROFILE !== undefined && PSModulePath.startsWith(USERPROFILE)
    return isOwn ? 'powershell' : 'cmd'
  },
}

/** A file that is open elsewhere, or was taken away and is still open, answers with any of these. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** Programs, and the batch files that the command interpreter reads. */
const STARTABLE: ReadonlySet<string> = new Set(['.com', '.exe', '.bat', '.cmd'])

/** The serial number of the disk that Windows runs from: at hand, where the registry takes a program to be asked. */
function machine(): string {
  try {
    const { dev } = statSync(`${process.env['SystemDrive'] ?? 'C:'}\\`, { bigint: true })
    return dev === 0n ? '' : dev.toString(16)
  } catch {
    return ''
  }
}

/**
 * The number of a named pipe, which the system takes away with the process that made it, however that ends. Numbers of
 * processes are given again at once here, and when they were started only other programs could tell.
 */
function numberOfPipe(): string {
  const number = String(randomInt(2 ** 47))
  const pipe = createServer(connection => connection.destroy()).on('error', () => undefined)
  pipe.listen(pipeOf(number)).unref()
  return pipe.listening ? number : ''
}

function pipeOf(start: string): string {
  return `\\\\.\\pipe\\mandates-${start}`
}

function isRunning(pid: number, start: string): boolean {
  if (start === '') return isThere(pid)
  try {
    return statSync(pipeOf(start), { throwIfNoEntry: false }) !== undefined
  } catch {
    // Every other answer comes from a pipe that is there.
    return true
  }
}
