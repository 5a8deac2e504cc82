// One writer at a time: a lock file beside the record, which says who holds it, so that a dead holder is known at once.
import {
  closeSync,
  existsSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fail } from '../base/user-error.ts'

/** How long to wait for another writer, in milliseconds, and how often to look. */
const PATIENCE = 5_000
const INTERVAL = 20

/** A process that holds a lock, as precisely as the system can name it. */
interface Holder {
  readonly host: string
  /** Another boot of the machine: every process of the last one is gone. */
  readonly boot: string
  /** Numbers of processes mean something only within one of these. */
  readonly namespace: string
  readonly pid: number
  /** When the process was started; a number may be given again to another. */
  readonly start: string
}

/**
 * Runs `work` while no other process runs one for the same path.
 *
 * @throws UserError when another process holds the lock for longer than five seconds, or no lock can be made
 */
export function withLock<T>(path: string, work: () => T): T {
  const lock = `${path}.lock`
  take(path, lock)
  try {
    sweep(path)
    return work()
  } finally {
    release(lock)
  }
}

/** Takes our own lock away, and never one that another process took in its place. */
function release(lock: string): void {
  if (readHolder(lock)?.text === JSON.stringify(ourselves())) rmSync(lock, { force: true })
}

/** A name beside `path` that no other process uses, and that shows whose it is. */
export function privateName(path: string): string {
  const { pid, start } = ourselves()
  const unique = `${pid}-${start}-${++names}`
  return join(dirname(path), `.${basename(path)}.${unique}.tmp`)
}

let names = 0

function take(path: string, lock: string): void {
  const own = privateName(path)
  const us = JSON.stringify(ourselves())
  try {
    writeNew(own, us)
    const deadline = Date.now() + PATIENCE
    // Linking is all or nothing: the lock never exists without its holder's name in it.
    while (!tryLink(own, lock)) {
      const holder = readHolder(lock)
      if (holder !== undefined && isGone(holder.parsed)) steal(path, lock, holder.text)
      else if (Date.now() >= deadline) fail('locked', { path, pid: holder?.parsed?.pid })
      else pause()
    }
  } finally {
    rmSync(own, { force: true })
  }
}

function writeNew(path: string, text: string): void {
  try {
    const descriptor = openSync(path, 'wx', 0o644)
    try {
      const bytes = Buffer.from(text)
      if (writeSync(descriptor, bytes) !== bytes.length)
        fail('disk-failed', { path, reason: 'ENOSPC' })
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

function tryLink(own: string, lock: string): boolean {
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function readHolder(lock: string): { text: string; parsed: Holder | undefined } | undefined {
  let text: string
  try {
    text = readFileSync(lock, 'utf8')
  } catch {
    return undefined
  }
  return { text, parsed: parseHolder(text) }
}

function parseHolder(text: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const field = (name: keyof Holder): string => String(Reflect.get(Object(value), name) ?? '')
    const pid = Number(field('pid'))
    if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
    return {
      host: field('host'),
      boot: field('boot'),
      namespace: field('namespace'),
      pid,
      start: field('start'),
    }
  } catch {
    return undefined
  }
}

/**
 * Takes away the lock of a holder that is gone. Between reading and taking it another process may have done
 * the same and locked anew: what was taken is looked at again, and a living holder gets its lock back.
 */
function steal(path: string, lock: string, expected: string): void {
  const taken = privateName(path)
  try {
    renameSync(lock, taken)
  } catch {
    return
  }
  if (readFileSync(taken, 'utf8') !== expected) tryLink(taken, lock)
  rmSync(taken, { force: true })
}

/** Whether the holder has surely ended; of one on another machine or in another container, nobody can say. */
function isGone(holder: Holder | undefined): boolean {
  if (holder === undefined) return false
  const us = ourselves()
  if (holder.host !== us.host) return false
  if (holder.boot !== us.boot) return true
  return holder.namespace === us.namespace && startOf(holder.pid) !== holder.start
}

/** Files that a killed writer of the same record left behind. */
function sweep(path: string): void {
  const prefix = `.${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue
    const [pid = '', start = ''] = name.slice(prefix.length).split('-')
    if (startOf(Number(pid)) !== start) rmSync(join(dirname(path), name), { force: true })
  }
}

let known: Holder | undefined

function ourselves(): Holder {
  known ??= {
    host: hostname(),
    boot: readOr('/proc/sys/kernel/random/boot_id'),
    namespace: linkOr('/proc/self/ns/pid'),
    pid: process.pid,
    start: startOf(process.pid) ?? '',
  }
  return known
}

/** When a process was started, as the system counts; undefined when there is none. */
function startOf(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) {
    const stat = readOr(`/proc/${pid}/stat`)
    // The name of the program, in brackets, may hold spaces; the fields after it do not.
    return stat === '' ? undefined : (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '')
  }
  try {
    process.kill(pid, 0)
    return ''
  } catch {
    return undefined
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

function linkOr(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, INTERVAL)
}
