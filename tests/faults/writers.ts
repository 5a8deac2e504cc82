// The writers: the built program, and naive writers whose faults every test must detect.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'

const ROOT = new URL('../..', import.meta.url).pathname
const PROGRAM = join(ROOT, 'bin/mandates.js')
const NAIVE = join(ROOT, 'tests/faults/naive.mjs')

/** A command line, beginning with the program. */
export type CommandLine = readonly [string, ...string[]]

export function mandates(...args: readonly string[]): CommandLine {
  return [process.execPath, PROGRAM, ...args]
}

/** naive.mjs explains the fault of each. */
export type Naivety = 'in-place' | 'in-pieces' | 'one-write' | 'no-folder-sync' | 'deaf'

/** A way to add an entry to `documents/HU-1.yaml`. */
export type Updater = (by: string) => CommandLine

export const update: Updater = by =>
  mandates('update', 'HU-1/1.1', ...'--status in-progress --date 2018-10-05 --by'.split(' '), by)

export function naive(naivety: Naivety): Updater {
  return by => [process.execPath, NAIVE, naivety, by]
}

export interface Ending {
  /** The exit code as in a shell: 128 plus the number of the signal that killed the process. */
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The environment of a desk: its own cache, and no settings of the machine. */
export function envOf(desk: string): Record<string, string> {
  const { PATH = '' } = process.env
  return {
    PATH,
    HOME: desk,
    XDG_CACHE_HOME: join(desk, 'cache'),
    XDG_STATE_HOME: join(desk, 'cache', 'state'),
    LANG: 'en_GB.UTF-8',
    TZ: 'UTC',
  }
}

/** Runs a command to its end. */
export function runOn(
  desk: string,
  [command, ...args]: CommandLine,
  env: Readonly<Record<string, string>> = {},
): Ending {
  const options = { cwd: desk, env: { ...envOf(desk), ...env }, encoding: 'utf8' } as const
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, options)
  if (error) throw error
  return { code: codeOf(status, signal), out: stdout, err: stderr }
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ending>
}

/** Starts a command. */
export function startOn(desk: string, [command, ...args]: CommandLine): Running {
  const child = spawn(command, args, { cwd: desk, env: envOf(desk) })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const ended = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status, signal) => resolve({ code: codeOf(status, signal), out, err }))
  })
  return { child, ended }
}

function codeOf(status: number | null, signal: NodeJS.Signals | null): number {
  return status ?? (signal === null ? -1 : 128 + constants.signals[signal])
}

/** Runs `work` for each item, `width` at once. */
export async function crowd<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items]
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
}
