// Linux: information about processes from /proc.
import { readFileSync, readlinkSync } from 'node:fs'
import { posixFiles, posixPrograms, xdgCacheFolder, xdgStateFolder } from './posix.ts'
import { isThere } from './signal.ts'
import type { System } from './types.ts'

export const linux: System = {
  cacheFolder: xdgCacheFolder,
  stateFolder: xdgStateFolder,
  processes: {
    machine,
    boot: () => textOr('', () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    namespace,
    start: () => statOf(process.pid)?.start ?? '',
    isRunning,
  },
  programs: posixPrograms,
  files: posixFiles,
  locale: () => undefined,
  terminalsTakeText: false,
  shell: () => 'posix',
}

/** A container image has the same id wherever it runs. */
function machine(): string {
  if (namespace() !== FIRST_NAMESPACE) return ''
  const id = textOr('', () => readFileSync('/etc/machine-id', 'utf8').trim())
  // Before its first start is complete, a machine has the id "uninitialized".
  return /^[\da-f]{32}$/.test(id) ? id : ''
}

/** The process namespace of the kernel itself. Containers have others. */
const FIRST_NAMESPACE = 'pid:[4026531836]'

function namespace(): string {
  return textOr('', () => readlinkSync('/proc/self/ns/pid'))
}

function isRunning(pid: number, start: string): boolean {
  if (!isThere(pid)) return false
  const stat = statOf(pid)
  // The system may hide the processes of other users. Then the process id has to be enough.
  if (stat === undefined) return true
  return !ENDED.has(stat.state) && (start === '' || stat.start === start)
}

/** A process that has ended, but whose parent has not yet collected its status. */
const ENDED: ReadonlySet<string> = new Set(['Z', 'X'])

function statOf(pid: number): { state: string; start: string } | undefined {
  const stat = textOr('', () => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (stat === '') return undefined
  // The program name in brackets may contain spaces. The fields after it do not.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', start: fields[19] ?? '' }
}

function textOr(otherwise: string, read: () => string): string {
  try {
    return read()
  } catch {
    return otherwise
  }
}
