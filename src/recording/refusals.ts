// Rejects a change that breaks a rule, before anything is written; and rejects invisible characters.
import type { Failure } from '../base/failures.ts'
import { fail, UserError } from '../base/user-error.ts'
import { hasHidden } from '../view/parts/safe.ts'

/** @throws UserError when a rule is broken */
export function refuse(found: Failure | undefined): void {
  if (found) throw new UserError(found)
}

/** @throws UserError for invisible characters in a value; the error names its option */
export function refuseHidden(
  typed: Readonly<Record<string, readonly (string | undefined)[] | undefined>>,
): void {
  for (const [option, values] of Object.entries(typed)) {
    if (values?.some(text => text !== undefined && hasHidden(text)))
      fail('hidden-characters', { option })
  }
}

/**
 * Calls `judge` again under the lock. It accepted the change before, so a refusal now is the result of what another
 * command recorded meanwhile.
 *
 * @param what the name of what is judged, for the message
 * @throws UserError that says so
 */
export function judgedAgain<T>(what: string, judge: () => T): T {
  try {
    return judge()
  } catch (error) {
    if (!(error instanceof UserError) || error.failure.kind === 'recorded-meanwhile') throw error
    return fail('recorded-meanwhile', { what, now: error.failure })
  }
}
