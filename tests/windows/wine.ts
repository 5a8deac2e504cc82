// Types commands on the machine with Windows, and the same on this one.
import { spawnSync } from 'node:child_process'
import { cpSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { INSTALLED, wineIn } from './machine.ts'

const BUILT = fileURLToPath(new URL('../../bin/mandates.js', import.meta.url))

export const PREFIX = inject('prefix')

/** The drive on which the folders of the tests lie: elsewhere a program sees the /proc of Linux. */
export const DRIVE = join(PREFIX, 'drive_c')

export interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** An empty folder on the drive of Windows that goes away with the test. */
export function folderOnDrive(): string {
  const folder = mkdtempSync(join(DRIVE, 'desk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder on that drive with the records of the example. */
export function deskOnDrive(): string {
  const desk = folderOnDrive()
  cpSync(inject('example'), desk, { recursive: true })
  return desk
}

/** How Windows names a path on its drive. */
export function windowsName(path: string): string {
  return `C:\\${relative(DRIVE, path).replaceAll('/', '\\')}`
}

/** What is typed on either machine; nothing of this one's environment but what Wine needs. */
export interface Typed {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the program on Windows. */
export function onWindows(args: readonly string[], { cwd, env = {} }: Typed): Answer {
  const program = `C:\\${INSTALLED.replaceAll('/', '\\')}`
  return started([`${program}\\node.exe`, `${program}\\bin\\mandates.js`, ...args], { cwd, env })
}

/** Runs a program of Windows. */
export function started(words: readonly string[], { cwd, env = {} }: Typed): Answer {
  const files = mkdtempSync(join(tmpdir(), 'mandates-wine-'))
  // Files that are open for reading too: Wine refuses to tell Node.js anything of others, and of pipes of Linux.
  const [out, err] = ['out', 'err'].map(name => openSync(join(files, name), 'w+')) as [
    number,
    number,
  ]
  try {
    const { status } = spawnSync('wine', words, {
      cwd,
      env: { ...wineIn(PREFIX), ...surroundings(), ...env },
      stdio: ['ignore', out, err],
    })
    const textOf = (name: string): string => readFileSync(join(files, name), 'utf8')
    return { code: status, out: textOf('out'), err: textOf('err') }
  } finally {
    closeSync(out)
    closeSync(err)
    rmSync(files, { recursive: true, force: true })
  }
}

/** Runs the program on this machine. */
export function onLinux(args: readonly string[], { cwd, env = {} }: Typed): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...args], {
    cwd,
    env: { ...surroundings(), XDG_CACHE_HOME: temporaryFolder(), ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { code: status, out: stdout, err: stderr }
}

function surroundings(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME, LANG: 'en_GB.UTF-8', TZ: 'UTC' }
}
