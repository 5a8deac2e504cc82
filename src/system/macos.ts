// macOS, which has no /proc: its own programs are asked.
import { execFileSync } from 'node:child_process'
import { posixFiles, posixPrograms, xdgCacheFolder } from './posix.ts'
import { isThere } from './signal.ts'
import type { System } from './types.ts'

export const macos: System = {
  cacheFolder: xdgCacheFolder,
  processes: {
    machine: () => uuidIn(answerOf('/usr/sbin/ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice'])),
    // What runs since before the last start has a later one than was said.
    boot: () => '',
    namespace: () => '',
    start: () => String(Math.ceil(performance.timeOrigin)),
    isRunning,
  },
  programs: posixPrograms,
  files: posixFiles,
  locale: () => undefined,
  terminalsTakeText: false,
  shell: () => 'posix',
}

function uuidIn(answer: string): string {
  return /"IOPlatformUUID" = "([^"]+)"/.exec(answer)?.[1] ?? ''
}

/** Those that were found to be the ones they were said to be: asking again takes longer than a number is given anew. */
const known = new Set<string>()

function isRunning(pid: number, start: string): boolean {
  if (!isThere(pid)) return false
  const named = `${pid} ${start}`
  if (start === '' || known.has(named)) return true
  const runs = isSince(answerOf('/bin/ps', [...STATE_AND_START, String(pid)]), start)
  if (runs) known.add(named)
  return runs
}

/** Without a heading, which takes all that follows the sign. */
export const STATE_AND_START = ['-o', 'stat=', '-o', 'lstart=', '-p']

/** The answer tells whole seconds. */
const ROUNDED = 2000

/**
 * Whether a process is one that began no later than it said.
 *
 * @param answer of `ps`: `Ss   Mon Nov 30 16:42:54 2026`; empty where it could not be asked
 * @param start in ms, as it said
 */
export function isSince(answer: string, start: string): boolean {
  const [state = '', ...began] = answer.trim().split(/\s+/)
  if (state.startsWith('Z')) return false
  const at = Date.parse(`${began.join(' ')} UTC`)
  // A process cannot have begun after it said so: a later one has its number.
  return Number.isNaN(at) || at <= Number(start) + ROUNDED
}

function answerOf(program: string, args: readonly string[]): string {
  try {
    const env = { LC_ALL: 'C', TZ: 'UTC' }
    return execFileSync(program, args, { env, encoding: 'utf8', timeout: 5000, stdio: 'pipe' })
  } catch {
    return ''
  }
}
