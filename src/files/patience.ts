// Files that another program has open: on some systems nothing can be done with them until it lets go.
import { fail } from '../base/user-error.ts'
import { SYSTEM } from '../system/system.ts'
import { codeOf } from './system-error.ts'

/** How long to wait for others in a row, in ms: a virus scanner or an index takes far less, a person far more. */
const PATIENCE = 5000
const [SHORTEST, LONGEST] = [5, 100]

let left = PATIENCE

/**
 * Runs `work`, and again while another program has the file open. Where that takes too long, later work is tried once.
 *
 * @throws Error what the system says in the end
 */
export function patiently<T>(work: () => T): T {
  for (let pause = SHORTEST; ; pause = Math.min(pause * 2, LONGEST)) {
    try {
      const result = work()
      if (pause > SHORTEST) left = PATIENCE
      return result
    } catch (error) {
      if (left <= 0 || !SYSTEM.files.isHeld(codeOf(error))) throw error
      wait(pause)
      left -= pause
    }
  }
}

/** As `patiently`, of work that only another program hinders. @throws UserError when it has `path` open for too long */
export function unlessHeld<T>(path: string, work: () => T): T {
  try {
    return patiently(work)
  } catch (error) {
    if (SYSTEM.files.isHeld(codeOf(error))) fail('open-elsewhere', { path })
    throw error
  }
}

export function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
