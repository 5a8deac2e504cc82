// Turns the refusals of the command-line rules into messages for the user who answers a question.
import type { Language } from '../base/language.ts'
import type { Failure } from '../base/failures.ts'
import { UserError } from '../base/user-error.ts'
import { safeDeep } from '../view/parts/safe.ts'
import { explain } from '../words/failures.ts'
import type { Asker } from './asker.ts'

/** Why `rule` rejects a value, as a message; undefined when it accepts it. */
export function refusalBy(
  asker: Asker,
  rule: () => unknown,
  isSettledLater: (failure: Failure) => boolean,
): string | undefined {
  try {
    rule()
    return undefined
  } catch (error) {
    const isLater = error instanceof UserError && isSettledLater(error.failure)
    return isLater ? undefined : refusalText(asker, error)
  }
}

/** Like `refusalBy`, for a rule that is asynchronous. */
export async function refusalOf(
  asker: Asker,
  rule: () => Promise<unknown>,
): Promise<string | undefined> {
  try {
    await rule()
    return undefined
  } catch (error) {
    return refusalText(asker, error)
  }
}

/** @throws the error itself, if it is no refusal */
function refusalText({ shared }: Asker, error: unknown): string {
  if (!(error instanceof UserError)) throw error
  const failure = safeDeep(error.failure)
  if (failure.kind === 'invalid-date') return dateText(failure, shared.language)
  const { message, lines = [] } = explain(failure, shared.language)
  return [message, ...lines.slice(0, 2)].join(' ')
}

/** This message names no option, because none was typed. It shows the expected form instead. */
function dateText(
  { values }: Extract<Failure, { kind: 'invalid-date' }>,
  language: Language,
): string {
  const asked = { kind: 'invalid-date', values: { ...values, option: undefined } } as const
  const { message, hint } = explain(asked, language)
  return `${message} ${hint}`
}
