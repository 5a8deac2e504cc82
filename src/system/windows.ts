// Windows.
import { randomInt } from 'node:crypto'
import { statSync } from 'node:fs'
import { createServer } from 'node:net'
import { win32 as paths } from 'node:path'
import { isWindowsDevice } from '../base/windows-devices.ts'
import { isThere } from './signal.ts'
import type { Environment, System } from './types.ts'

export const windows: System = {
  cacheFolder: localFolder,
  stateFolder: localFolder,
  processes: {
    machine,
    // A boot id is not needed: pipes of earlier processes are gone, and "fast startup" would change the id without a
    // shutdown.
    boot: () => '',
    namespace: () => '',
    start: numberOfPipe,
    isRunning,
  },
  files: {
    confirmsFolders: false,
    isHeld: code => HELD.has(code),
    canKeep,
  },
  programs: {
    paths,
    names: (name, { PATHEXT }) => {
      if (STARTABLE.has(paths.extname(name).toLowerCase())) return [name]
      const endings = (PATHEXT ?? '.COM;.EXE;.BAT;.CMD').toLowerCase().split(';')
      return endings.filter(ending => STARTABLE.has(ending)).map(ending => name + ending)
    },
    // Variable names ignore case, but copies of the environment keep the original spelling.
    searchPath: env =>
      Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '',
    browsers,
    editors: ['notepad'],
    nowhere: String.raw`\\.\nul`,
  },
  locale: () => new Intl.Collator().resolvedOptions().locale,
  terminalsTakeText: true,
  shell: ({ MSYSTEM, PSModulePath = '', USERPROFILE }) => {
    // A Unix shell that comes with git.
    if (MSYSTEM !== undefined) return 'posix'
    // PowerShell puts the user's own module folder first. Other shells inherit only those of the machine.
    const isOwn = USERPROFILE !== undefined && PSModulePath.startsWith(USERPROFILE)
    return isOwn ? 'powershell' : 'cmd'
  },
}

/** A shell that comes with git sets HOME too, but files there follow the user to other machines. */
function localFolder({ LOCALAPPDATA }: Environment): string | undefined {
  return LOCALAPPDATA !== undefined && paths.isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : undefined
}

/** A file that is open elsewhere, or was deleted while it is open, gives any of these errors. */
const HELD: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES'])

/**
 * Node.js can create files that have the name of a device, or that end with a dot or a space, but neither the desktop
 * nor Office can open or delete them. A colon begins the name of a hidden stream.
 */
function canKeep(name: string): boolean {
  const [beforeSuffix = ''] = name.split('.')
  return !isWindowsDevice(beforeSuffix.trimEnd()) && !/[. ]$|[<>:"|?*]|\p{Cc}/u.test(name)
}

/** Programs, and the batch files of the command interpreter. */
const STARTABLE: ReadonlySet<string> = new Set(['.com', '.exe', '.bat', '.cmd'])

/** The serial number of the Windows disk. It is available without starting a program, unlike the registry. */
function machine(): string {
  try {
    const { dev } = statSync(`${process.env['SystemDrive'] ?? 'C:'}\\`, { bigint: true })
    return dev === 0n ? '' : dev.toString(16)
  } catch {
    return ''
  }
}

/**
 * The number of a named pipe, which the system removes when the process ends in any way. Process ids are reused at once
 * here, and only other programs could give the start time.
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
    // Any other error comes from an existing pipe.
    return true
  }
}

/** The folders in which browsers are installed, and their places in them. */
function browsers(env: Environment): string[] {
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(name =>
    paths.isAbsolute(env[name] ?? '') ? [env[name] ?? ''] : [],
  )
  const places = [
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
  ]
  return places.flatMap(place => folders.map(folder => paths.join(folder, ...place)))
}
