// Linux: what the kernel tells of processes in /proc.
import { readFileSync, readlinkSync } from 'node:fs'
import { posixFiles, posixPrograms, xdgCacheFolder } from './posix.ts'
import { isThere } from './signal.ts'
import type { System } from './types.ts'

export const linux: System = {
  cacheFolder: xdgCacheFolder,
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

/** An image of a container has the same id wherever it runs. */
function machine(): string {
  if (namespace() !== FIRST_NAMESPACE) return ''
  const id = textOr('', () => readFileSync('/etc/machine-id', 'utf8').trim())
  // Before its first start has ended, a machine says "uninitialized".
  return /^[\da-f]{32}$/.test(id) ? id : ''
}

/** The namespace of processes that the kernel begins with; those of containers have other numbers. */
const FIRST_NAMESPACE = 'pid:[4026531836]'

function namespace(): string {
  return textOr('', () => readlinkSync('/proc/self/ns/pid'))
}

function isRunning(pid: number, start: string): boolean {
  if (!isThere(pid)) return false
  const stat = statOf(pid)
  // A machine may hide the processes of other users: then its number has to be enough.
  if (stat === undefined) return true
  return !ENDED.has(stat.state) && (start === '' || stat.start === start)
}

/** A process that has ended, and whose parent has not looked yet. */
const ENDED: ReadonlySet<string> = new Set(['Z', 'X'])

function statOf(pid: number): { state: string; start: string } | undefined {
  const stat = textOr('', () => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (stat === '') return undefined
  // The name of the program, in brackets, may hold spaces; the fields after it do not.
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
