// How a rule of the command line answers what is typed.
import type { Language } from '../base/language.ts'
import { UserError, type Failure } from '../base/user-error.ts'
import { safeDeep } from '../view/parts/safe.ts'
import { explain } from '../words/failures.ts'
import type { Asker } from './asker.ts'

/** Why `rule` refuses what it is given, in the person's words; undefined when it does not. */
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

/** The same for a rule that has to look something up. */
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

/** @throws what is no refusal */
function refusalText({ shared }: Asker, error: unknown): string {
  if (!(error instanceof UserError)) throw error
  const failure = safeDeep(error.failure)
  if (failure.kind === 'invalid-date') return dateText(failure, shared.language)
  const { message, lines = [] } = explain(failure, shared.language)
  return [message, ...lines.slice(0, 2)].join(' ')
}

/** Without the name of an option, which nobody has typed, and with the form that is asked for. */
function dateText(
  { values }: Extract<Failure, { kind: 'invalid-date' }>,
  language: Language,
): string {
  const asked = { kind: 'invalid-date', values: { ...values, option: undefined } } as const
  const { message, hint } = explain(asked, language)
  return `${message} ${hint}`
}
