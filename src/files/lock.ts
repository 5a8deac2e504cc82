// Locks: one writer at a time. A lock file beside the record names its holder, so that a dead one is recognised.
import { closeSync, openSync, rmSync } from 'node:fs'
import { fail } from '../base/user-error.ts'
import { SYSTEM } from '../system/system.ts'
import { setMode } from './durable.ts'
import { isGone, isNearby, thisProcess, parseHolder, type LockHolder } from './lock-holder.ts'
import { claimName, discard, privateName, sweepAround } from './temporary-files.ts'
import { readOwn, refuseSpecial } from './regular-file.ts'
import { retryWhileOpen, wait } from './retry.ts'
import { tryHardLink } from './hard-link.ts'
import { codeOf, withSystemErrors } from './system-error.ts'
import { writeAll } from './read-and-write-all.ts'

/** In milliseconds: how long to wait for one writer, how long for all of them, and how often to look. */
const PATIENCE = 5_000
const LONGEST = 60_000
const INTERVAL = 20
/** The longest time between two looks that counts as waiting. A longer one means that we were suspended. */
const LAPSE = 1_000

/** Like `withLocks`, for one path. */
export function withLock<T>(path: string, work: () => T): T {
  return withLocks([path], work)
}

/**
 * Runs `work` while no other process runs work for any of the same paths.
 *
 * @throws UserError when another process holds a lock for more than five seconds, or a lock cannot be created
 */
export function withLocks<T>(paths: readonly string[], work: () => T): T {
  return holding(paths, () => {
    tidy(paths)
    return work()
  })
}

/** Like `withLock`, but in a folder that is not ours: leftovers around the path are not removed. */
export function withLockOnly<T>(path: string, work: () => T): T {
  return holding([path], work)
}

function holding<T>(paths: readonly string[], work: () => T): T {
  const taken: string[] = []
  try {
    // Every process takes its locks in the same order, so that no two wait for each other.
    for (const path of [...new Set(paths)].toSorted((a, b) => (a < b ? -1 : 1))) {
      withSystemErrors(path, () => take(path))
      taken.push(path)
    }
    return work()
  } finally {
    for (const path of taken) release(lockOf(path))
  }
}

const LOCK = '.lock'

function lockOf(path: string): string {
  return path + LOCK
}

/**
 * Removes what killed commands left around the locked files, including the locks that they still held on other files.
 */
function tidy(paths: readonly string[]): void {
  for (const lock of sweepAround(paths)) {
    const holder = readHolder(lock)
    if (!holder?.parsed || !isGone(holder.parsed)) continue
    const own = privateName(lock)
    try {
      writeNew(own, JSON.stringify(thisProcess()))
      clear(lock.slice(0, -LOCK.length), lock, holder.text, own)
    } catch {
      // The lock blocks nobody: the next process that needs it removes it.
    } finally {
      discard(own)
    }
  }
}

/** Removes our own lock, but never one that another process created in its place. */
function release(lock: string): void {
  try {
    if (readHolder(lock)?.text === JSON.stringify(thisProcess()))
      retryWhileOpen(() => rmSync(lock, { force: true }))
  } catch {
    // The lock will be recognised as dead once we have ended. The write has succeeded all the same.
  }
}

function take(path: string): void {
  const lock = lockOf(path)
  const own = privateName(path)
  try {
    writeNew(own, JSON.stringify(thisProcess()))
    let [seen, looked, waited, inAll] = ['', performance.now(), 0, 0]
    while (!tryTake(own, lock)) {
      const holder = readHolder(lock)
      if (!holder) refuseSpecial(lock)
      const left = holder?.parsed && isGone(holder.parsed) ? holder.text : undefined
      if (left !== undefined) clear(path, lock, left, own)
      const now = performance.now()
      const lapse = Math.min(now - looked, LAPSE)
      ;[looked, waited, inAll] = [now, waited + lapse, inAll + lapse]
      // The holder changed, so the queue moves and waiting makes sense.
      if (holder && holder.text !== seen) [seen, waited] = [holder.text, 0]
      if (waited >= PATIENCE || inAll >= LONGEST) refuse(path, lock, holder?.parsed)
      if (left === undefined) wait(INTERVAL)
    }
  } finally {
    discard(own)
  }
}

function refuse(path: string, lock: string, holder: LockHolder | undefined): never {
  const isNear = holder !== undefined && isNearby(holder)
  // A person has to check whether the holder is alive if it is elsewhere, or if a later process may have its id.
  const isSeen = isNear && holder.start !== '' && !isGone(holder)
  const unseen = isSeen ? undefined : { lock, host: isNear ? undefined : holder?.host }
  return fail('locked', { path, pid: holder?.pid, unseen })
}

function writeNew(path: string, text: string): void {
  const descriptor = openSync(path, 'wx', 0o644)
  try {
    // The process that waits may run as another user, and has to read who we are.
    setMode(descriptor, 0o644)
    writeAll(descriptor, Buffer.from(text), 0)
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Creates a lock that names us, unless there is one. A hard link to our own file is atomic: the lock never exists
 * without its holder's name. Where the file system has no hard links, the lock is created and then written. A command
 * that is killed between the two leaves a lock without a name.
 */
function tryTake(own: string, lock: string): boolean {
  try {
    if (!tryHardLink(own, lock)) writeNew(lock, JSON.stringify(thisProcess()))
    return true
  } catch (error) {
    const code = codeOf(error)
    // A file that another program has open still exists while it is being deleted.
    if (code === 'EEXIST' || SYSTEM.files.isHeld(code)) return false
    throw error
  }
}

/** Far more than we write into a lock. */
const MOST_BYTES = 10_000

function readHolder(lock: string): { text: string; parsed: LockHolder | undefined } | undefined {
  try {
    const text = readOwn(lock, MOST_BYTES).toString()
    return { text, parsed: parseHolder(text) }
  } catch {
    return undefined
  }
}

/**
 * Removes a lock whose holder is dead. If several processes see it at once, only the one that makes a claim in the dead
 * holder's name may remove it. Without the claim, a slow process could remove the living lock that followed. If the
 * claimant is killed too, its claim is removed in the same way.
 */
function clear(path: string, lock: string, gone: string, own: string): void {
  const claim = claimName(path, gone)
  if (tryTake(own, claim)) {
    if (readHolder(lock)?.text === gone) retryWhileOpen(() => rmSync(lock, { force: true }))
    retryWhileOpen(() => rmSync(claim, { force: true }))
    return
  }
  const claimant = readHolder(claim)
  if (!claimant) refuseSpecial(claim)
  if (claimant?.parsed && isGone(claimant.parsed)) clear(path, claim, claimant.text, own)
  else wait(INTERVAL)
}
