// Refusing what a rule finds wrong, before anything is written; and letters that nobody sees.
import { fail, UserError, type Failure } from '../base/user-error.ts'
import { hasHidden } from '../view/parts/safe.ts'

/** @throws UserError for what a rule found wrong, if it found something */
export function refuse(found: Failure | undefined): void {
  if (found) throw new UserError(found)
}

/** @throws UserError for letters that nobody sees in what was typed, by option */
export function refuseHidden(
  typed: Readonly<Record<string, readonly (string | undefined)[] | undefined>>,
): void {
  for (const [option, given] of Object.entries(typed)) {
    if (given?.some(text => text !== undefined && hasHidden(text)))
      fail('hidden-characters', { option })
  }
}

/**
 * What `judge` gives for the records as they stand inside the lock. It gave something before the lock was taken: what
 * it refuses now it refuses because of what another command recorded in between.
 *
 * @param what what was judged, as a person names it
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
