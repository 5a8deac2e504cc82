// One writer at a time: a lock file beside the record, which says who holds it, so that a dead holder is known at once.
import { closeSync, openSync, rmSync } from 'node:fs'
import { fail } from '../base/user-error.ts'
import { SYSTEM } from '../system/system.ts'
import { setMode } from './durable.ts'
import { isGone, isNearby, ourselves, parseHolder, type LockHolder } from './lock-holder.ts'
import { claimName, discard, privateName, sweepAround } from './leftovers.ts'
import { readOwn, refuseSpecial } from './regular-file.ts'
import { patiently, wait } from './patience.ts'
import { tryLink } from './second-name.ts'
import { codeOf, withSystemErrors } from './system-error.ts'
import { writeAll } from './whole.ts'

/** How long to wait for one other writer, for all that come before us, and how often to look, in milliseconds. */
const PATIENCE = 5_000
const LONGEST = 60_000
const INTERVAL = 20
/** The most that counts as waiting between two looks: for longer we were stopped ourselves, as by a lid that is closed. */
const LAPSE = 1_000

/** As `withLocks`, for one path. */
export function withLock<T>(path: string, work: () => T): T {
  return withLocks([path], work)
}

/**
 * Runs `work` while no other process runs one for any of the same paths.
 *
 * @throws UserError when another process holds a lock for longer than five seconds, or one cannot be made
 */
export function withLocks<T>(paths: readonly string[], work: () => T): T {
  return holding(paths, () => {
    tidy(paths)
    return work()
  })
}

/** As `withLock`, in a folder that is not ours: nothing around the path is cleared away. */
export function withLockAbroad<T>(path: string, work: () => T): T {
  return holding([path], work)
}

function holding<T>(paths: readonly string[], work: () => T): T {
  const taken: string[] = []
  try {
    // In one order for everybody, so that no two wait for each other.
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

/** Clears what killed commands left around the files that we hold: also the locks of others, which they died with. */
function tidy(paths: readonly string[]): void {
  for (const lock of sweepAround(paths)) {
    const holder = readHolder(lock)
    if (!holder?.parsed || !isGone(holder.parsed)) continue
    const own = privateName(lock)
    try {
      writeNew(own, JSON.stringify(ourselves()))
      clear(lock.slice(0, -LOCK.length), lock, holder.text, own)
    } catch {
      // It stands in nobody's way: whoever wants it clears it.
    } finally {
      discard(own)
    }
  }
}

/** Takes our own lock away, and never one that another process took in its place. */
function release(lock: string): void {
  try {
    if (readHolder(lock)?.text === JSON.stringify(ourselves()))
      patiently(() => rmSync(lock, { force: true }))
  } catch {
    // When we have ended, it is known for what it is. What was written is written all the same.
  }
}

function take(path: string): void {
  const lock = lockOf(path)
  const own = privateName(path)
  try {
    writeNew(own, JSON.stringify(ourselves()))
    let [seen, looked, waited, inAll] = ['', performance.now(), 0, 0]
    while (!tryTake(own, lock)) {
      const holder = readHolder(lock)
      if (!holder) refuseSpecial(lock)
      const left = holder?.parsed && isGone(holder.parsed) ? holder.text : undefined
      if (left !== undefined) clear(path, lock, left, own)
      const now = performance.now()
      const lapse = Math.min(now - looked, LAPSE)
      ;[looked, waited, inAll] = [now, waited + lapse, inAll + lapse]
      // A queue that moves is worth waiting in.
      if (holder && holder.text !== seen) [seen, waited] = [holder.text, 0]
      if (waited >= PATIENCE || inAll >= LONGEST) refuse(path, lock, holder?.parsed)
      if (left === undefined) wait(INTERVAL)
    }
  } finally {
    discard(own)
  }
}

function refuse(path: string, lock: string, holder: LockHolder | undefined): never {
  // Of a holder that we cannot look at, a person has to find out whether it is still there.
  const unseen =
    holder && isNearby(holder) && !isGone(holder) ? undefined : { lock, host: holder?.host }
  return fail('locked', { path, pid: holder?.pid, unseen })
}

function writeNew(path: string, text: string): void {
  const descriptor = openSync(path, 'wx', 0o644)
  try {
    // Whoever waits for us may be another user, and has to read who we are.
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
 * Makes a lock that says who we are, where there is none. Giving our own file a second name is all or nothing: the lock
 * never exists without its holder's name in it. Where files have one name, a lock is written; of a command that is
 * killed between the two it does not tell whose it was, and is left.
 */
function tryTake(own: string, lock: string): boolean {
  try {
    if (!tryLink(own, lock)) writeNew(lock, JSON.stringify(ourselves()))
    return true
  } catch (error) {
    const code = codeOf(error)
    // What is being taken away while another program has it open is still there.
    if (code === 'EEXIST' || SYSTEM.files.isHeld(code)) return false
    throw error
  }
}

/** Far more than we write into one. */
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
 * Takes away a lock whose holder is gone. Of many who see that at once, one alone may do it, which has claimed it by
 * the dead holder's name: a slow one would else take the living lock that came after it. That the claimant itself was
 * killed is found out, and mended, in the same way.
 */
function clear(path: string, lock: string, gone: string, own: string): void {
  const claim = claimName(path, gone)
  if (tryTake(own, claim)) {
    if (readHolder(lock)?.text === gone) patiently(() => rmSync(lock, { force: true }))
    patiently(() => rmSync(claim, { force: true }))
    return
  }
  const claimant = readHolder(claim)
  if (!claimant) refuseSpecial(claim)
  if (claimant?.parsed && isGone(claimant.parsed)) clear(path, claim, claimant.text, own)
  else wait(INTERVAL)
}
