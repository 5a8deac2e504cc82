// Processes, named so precisely that a dead one is never taken for a living one, nor a living one for a dead.
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf } from './system-error.ts'

/** A process that holds a lock. */
export interface Holder {
  readonly host: string
  /** Another boot of the machine: every process of the last one is gone. */
  readonly boot: string
  /** Numbers of processes mean something only within one of these. */
  readonly namespace: string
  readonly pid: number
  /** When the process was started; a number may be given again to another. */
  readonly start: string
}

let known: Holder | undefined

/** This process. */
export function ourselves(): Holder {
  known ??= {
    host: hostname(),
    boot: textOr('', () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    namespace: textOr('', () => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    start: statOf(process.pid)?.start ?? '',
  }
  return known
}

/** What the text of a lock says; undefined when it was not written by us. */
export function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const field = (name: keyof Holder): string => String(Reflect.get(Object(value), name) ?? '')
    const pid = Number(field('pid'))
    if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
    const [host, boot] = [field('host'), field('boot')]
    return { host, boot, namespace: field('namespace'), pid, start: field('start') }
  } catch {
    return undefined
  }
}

/** Whether the process runs where we can see whether it still does. */
export function isNearby({ host, namespace }: Holder): boolean {
  return host === ourselves().host && namespace === ourselves().namespace
}

/** Whether the process has surely ended; of one on another machine or in another container, nobody can say. */
export function isGone(holder: Holder): boolean {
  const { host, boot } = ourselves()
  if (holder.host !== host) return false
  if (holder.boot !== boot && holder.boot !== '' && boot !== '') return true
  return isNearby(holder) && !isRunning(holder.pid, holder.start)
}

/** Whether the process with this number is still the one that was started then. */
export function isRunning(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Any other refusal means that it is there, and another user's.
    if (codeOf(error) === 'ESRCH') return false
  }
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
