// Runs commands on the Windows machine, and the same commands on this one.
import { spawn, spawnSync, type StdioOptions } from 'node:child_process'
import { cpSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { INSTALLED, wineIn } from './machine.ts'

const BUILT = fileURLToPath(new URL('../../bin/mandates.js', import.meta.url))

export const PREFIX = inject('prefix')

/** The drive with the folders of the tests. On other drives, a program sees the /proc of Linux. */
export const DRIVE = join(PREFIX, 'drive_c')

export interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** An empty folder on the Windows drive, which is removed after the test. */
export function folderOnDrive(): string {
  const folder = mkdtempSync(join(DRIVE, 'desk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder on the Windows drive with the records of the example. */
export function deskOnDrive(): string {
  const desk = folderOnDrive()
  cpSync(inject('example'), desk, { recursive: true })
  return desk
}

/** The Windows form of a path on the drive. */
export function windowsName(path: string): string {
  return `C:\\${relative(DRIVE, path).replaceAll('/', '\\')}`
}

/** The environment on either machine: only what Wine needs from this one. */
export interface Typed {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

const PROGRAM = `C:\\${INSTALLED.replaceAll('/', '\\')}`
const START = [`${PROGRAM}\\node.exe`, `${PROGRAM}\\bin\\mandates.js`]

/** Runs the program on Windows. */
export function onWindows(args: readonly string[], typed: Typed): Answer {
  return started([...START, ...args], typed)
}

/** Runs a program of Windows. */
export function started(words: readonly string[], { cwd, env }: Typed): Answer {
  return answered(stdio => spawnSync('wine', words, { cwd, env: windowsEnv(env), stdio }).status)
}

/** The same, while others run. */
export function typing(args: readonly string[], { cwd, env }: Typed): Promise<Answer> {
  return answered(
    stdio =>
      new Promise<number | null>((resolve, reject) => {
        spawn('wine', [...START, ...args], { cwd, env: windowsEnv(env), stdio })
          .on('close', resolve)
          .on('error', reject)
      }),
  )
}

function windowsEnv(env: Typed['env']): Record<string, string> {
  return { ...wineIn(PREFIX), ...surroundings(), ...env }
}

/** Runs `work` with two files for its output, because Wine does not support Linux pipes or write-only files here. */
function answered(work: (stdio: StdioOptions) => number | null): Answer
function answered(work: (stdio: StdioOptions) => Promise<number | null>): Promise<Answer>
function answered(
  work: (stdio: StdioOptions) => number | null | Promise<number | null>,
): Answer | Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'mandates-wine-'))
  const paths = ['out', 'err'].map(name => join(folder, name))
  const streams = paths.map(path => openSync(path, 'w+'))
  const answer = (code: number | null): Answer => {
    for (const stream of streams) closeSync(stream)
    const [out = '', err = ''] = paths.map(path => readFileSync(path, 'utf8'))
    rmSync(folder, { recursive: true, force: true })
    return { code, out, err }
  }
  const code = work(['ignore', ...streams])
  return code instanceof Promise ? code.then(answer) : answer(code)
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
  // Without this name, git would give that of the person who runs the tests, on Linux only.
  return { PATH, HOME, LANG: 'en_GB.UTF-8', TZ: 'UTC', MANDATES_BY: 'Ann' }
}
