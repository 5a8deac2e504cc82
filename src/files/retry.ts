// Retries while another program has a file open, which blocks most operations on some systems.
import { fail } from '../base/user-error.ts'
import { SYSTEM } from '../system/system.ts'
import { codeOf } from './system-error.ts'

/** How long to retry in a row, in ms. A virus scanner or an indexer takes far less, a person far more. */
const PATIENCE = 5000
const [SHORTEST, LONGEST] = [5, 100]

let left = PATIENCE

/**
 * Runs `work`, and repeats it while another program has the file open. Once the time has run out, later work is tried
 * only once.
 *
 * @throws Error the last error of the system
 */
export function retryWhileOpen<T>(work: () => T): T {
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

/**
 * Like `retryWhileOpen`, for work that only another program can block.
 *
 * @throws UserError when the other program has `path` open for too long
 */
export function retryOrFail<T>(path: string, work: () => T): T {
  try {
    return retryWhileOpen(work)
  } catch (error) {
    if (SYSTEM.files.isHeld(codeOf(error))) fail('open-elsewhere', { path })
    throw error
  }
}

export function wait(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
