// Identifies processes so precisely that a dead process is never taken for a living one, nor the reverse.
import { createHash } from 'node:crypto'
import { hostname } from 'node:os'
import { SYSTEM } from '../system/system.ts'

/** A process that holds a lock. */
export interface LockHolder {
  /** The hostname, for people. Two machines may have the same one. */
  readonly host: string
  /** A digest of an id that no other machine has; empty where the id is unknown. */
  readonly machine: string
  /** The id of the boot. After another boot, every earlier process has ended. */
  readonly boot: string
  /** The namespace of process ids. They can be compared only within it. */
  readonly namespace: string
  readonly pid: number
  /** When the process started. It distinguishes the process from a later one with the same id. */
  readonly start: string
}

let known: LockHolder | undefined

/** This process. */
export function thisProcess(): LockHolder {
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

/** Locks lie in shared folders, and the machine's own id is private. */
function digestOf(id: string): string {
  return id === '' ? '' : createHash('sha256').update(`mandates ${id}`).digest('hex').slice(0, 16)
}

/** Parses the text of a lock; undefined when we did not write it. */
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

/** Whether a process runs, or ran, on this machine. The same hostname alone proves nothing. */
function isHere({ host, machine, boot }: Place): boolean {
  const us = thisProcess()
  if (boot !== '' && boot === us.boot) return true
  // A cloned machine has the same id, but rarely the same hostname.
  return machine !== '' && machine === us.machine && host === us.host
}

/** Whether the process runs where we can check whether it is alive. */
export function isNearby(holder: Place): boolean {
  return isHere(holder) && holder.namespace === thisProcess().namespace
}

/** Whether the process has certainly ended. Nobody can know that of one on another machine or in another container. */
export function isGone(holder: LockHolder): boolean {
  const { boot } = thisProcess()
  if (!isHere(holder)) return false
  if (holder.boot !== boot && holder.boot !== '' && boot !== '') return true
  return isNearby(holder) && !SYSTEM.processes.isRunning(holder.pid, holder.start)
}
