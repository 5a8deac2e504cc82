// What a call is refused with.
import type { Failure } from '../src/base/failures.ts'
import { UserError } from '../src/base/user-error.ts'

/** The failure that `work` ends with; undefined when it ends well. Every other error is a fault of ours. */
export function failureOf(work: () => unknown): Failure | undefined {
  try {
    work()
  } catch (error) {
    if (error instanceof UserError) return error.failure
    throw error
  }
  return undefined
}
