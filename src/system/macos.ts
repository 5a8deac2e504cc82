// macOS: information about processes from system programs, because there is no /proc.
import { execFileSync } from 'node:child_process'
import { BROWSERS, posixFiles, posixPrograms, xdgCacheFolder, xdgStateFolder } from './posix.ts'
import { isThere } from './signal.ts'
import type { System } from './types.ts'

/** Browsers that were installed by dragging them into the folder of applications. */
const APPLICATIONS = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  name => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

export const macos: System = {
  cacheFolder: xdgCacheFolder,
  stateFolder: xdgStateFolder,
  processes: {
    machine: () => uuidIn(answerOf('/usr/sbin/ioreg', ['-rd1', '-c', 'IOPlatformExpertDevice'])),
    // The boot id is not needed, because a process after a restart has a later start time.
    boot: () => '',
    namespace: () => '',
    start: () => String(Math.ceil(performance.timeOrigin)),
    isRunning,
  },
  programs: { ...posixPrograms, browsers: () => [...APPLICATIONS, ...BROWSERS] },
  files: posixFiles,
  locale: () => undefined,
  terminalsTakeText: false,
  shell: () => 'posix',
}

function uuidIn(answer: string): string {
  return /"IOPlatformUUID" = "([^"]+)"/.exec(answer)?.[1] ?? ''
}

/** Processes that were verified. Verifying again takes longer than it takes for a process id to be reused. */
const known = new Set<string>()

function isRunning(pid: number, start: string): boolean {
  if (!isThere(pid)) return false
  const named = `${pid} ${start}`
  if (start === '' || known.has(named)) return true
  const runs = isSince(answerOf('/bin/ps', [...STATE_AND_START, String(pid)]), start)
  if (runs) known.add(named)
  return runs
}

/** Empty headings. They come before the process id, because everything after `=` is the heading. */
export const STATE_AND_START = ['-o', 'stat=', '-o', 'lstart=', '-p']

/** The output has whole seconds. */
const ROUNDED = 2000

/**
 * Whether a process began no later than it claims.
 *
 * @param answer the output of `ps`: `Ss   Mon Nov 30 16:42:54 2026`; empty if it failed
 * @param start the claimed start, in ms
 */
export function isSince(answer: string, start: string): boolean {
  const [state = '', ...began] = answer.trim().split(/\s+/)
  if (state.startsWith('Z')) return false
  const at = Date.parse(`${began.join(' ')} UTC`)
  // A process cannot start after it wrote its start time. A later process has reused its id.
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
