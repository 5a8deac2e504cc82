// A failure that a user can fix. It can be thrown anywhere and is caught once, in `main`. Its sentences are in words/.
import type { Failure, FailureKind, FailureValues } from './failures.ts'

/** A failure that is thrown. `main` prints it in the user's language. */
export class UserError extends Error {
  override readonly name = 'UserError'
  readonly failure: Failure

  constructor(reason: Failure, cause?: string) {
    super(reason.kind, { cause })
    this.failure = reason
  }
}

/** A failure as data, for code that returns it instead of throwing it. */
export function failure<K extends FailureKind>(kind: K, values: FailureValues[K]): Failure {
  return { kind, values } as Failure
}

/** Ends the command with a failure that the user can fix. */
export function fail<K extends FailureKind>(kind: K, values: FailureValues[K]): never {
  throw new UserError(failure(kind, values))
}
