// Processes, named so precisely that a dead one is never taken for a living one, nor a living one for a dead.
import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import { SYSTEM } from '../system/system.ts'

/** A process that holds a lock. */
export interface LockHolder {
  /** For people. Two machines may have the same. */
  readonly host: string
  /** A digest of what no other machine says of itself; empty where that cannot be known. */
  readonly machine: string
  /** Another boot of the machine: every process of the last one is gone. */
  readonly boot: string
  /** Numbers of processes mean something only within one of these. */
  readonly namespace: string
  readonly pid: number
  /** What no later process with that number says of itself. */
  readonly start: string
}

let known: LockHolder | undefined

/** This process. */
export function ourselves(): LockHolder {
  const { processes } = SYSTEM
  known ??= {
    host: hostname(),
    machine: digestOf(processes.machine()),
    boot: processes.boot(),
    namespace: processes.namespace(),
    pid: process.pid,
    start: processes.start(),
  }
  return known
}

/** Locks lie in shared folders, and the machine's own id is nobody else's business. */
function digestOf(id: string): string {
  return id === '' ? '' : createHash('sha256').update(`mandates ${id}`).digest('hex').slice(0, 16)
}

/** What the text of a lock says; undefined when it was not written by us. */
export function parseHolder(text: string): LockHolder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const field = (name: keyof LockHolder): string => String(Reflect.get(Object(value), name) ?? '')
    const pid = Number(field('pid'))
    if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
    return {
      host: field('host'),
      machine: field('machine'),
      boot: field('boot'),
      namespace: field('namespace'),
      pid,
      start: field('start'),
    }
  } catch {
    return undefined
  }
}

type Place = Pick<LockHolder, 'host' | 'machine' | 'boot' | 'namespace'>

/** Whether a process runs, or ran, on this machine. That two have one name proves nothing. */
function isHere({ host, machine, boot }: Place): boolean {
  const us = ourselves()
  if (boot !== '' && boot === us.boot) return true
  // A copy of a machine has its id too, but hardly its name.
  return machine !== '' && machine === us.machine && host === us.host
}

/** Whether the process runs where we can see whether it still does. */
export function isNearby(holder: Place): boolean {
  return isHere(holder) && holder.namespace === ourselves().namespace
}

/** Whether the process has surely ended; of one on another machine or in another container, nobody can say. */
export function isGone(holder: LockHolder): boolean {
  const { boot } = ourselves()
  if (!isHere(holder)) return false
  if (holder.boot !== boot && holder.boot !== '' && boot !== '') return true
  return isNearby(holder) && !SYSTEM.processes.isRunning(holder.pid, holder.start)
}
