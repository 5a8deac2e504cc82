// The failure with which a call is refused.
import type { Failure } from '../src/base/failures.ts'
import { UserError } from '../src/base/user-error.ts'

/** The failure of `work`; undefined if it succeeds. Any other error is thrown, because it is a bug. */
export function failureOf(work: () => unknown): Failure | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof UserError) return error.failure
    throw error
  }
  return undefined
}
