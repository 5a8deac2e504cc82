// Whom to ask, and how a rule of the command line answers what is typed.
import { UserError, type Failure } from '../../base/user-error.ts'
import type { Question } from '../../view/question.ts'
import { safeDeep } from '../../view/safe.ts'
import { explain } from '../../words/failures.ts'
import type { Io } from '../io.ts'
import type { Shared } from '../options.ts'

/** A person at a terminal. */
export interface Asker {
  readonly io: Io
  readonly shared: Shared
  /** @throws UserError when the person leaves without an answer */
  readonly ask: (question: Question) => Promise<string>
}

/** The person who can be asked; undefined where there is none, or who said not to be asked. */
export function askerOf(io: Io, shared: Shared): Asker | undefined {
  const { ask } = io
  if (ask === undefined || !shared.input) return undefined
  return { io, shared, ask: question => ask(question, shared.view) }
}

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
  const { message, lines = [] } = explain(safeDeep(error.failure), shared.language)
  return [message, ...lines.slice(0, 2)].join(' ')
}

/** An answer without the spaces around it; undefined when nothing is left. */
export function given(answer: string): string | undefined {
  const text = answer.trim()
  return text === '' ? undefined : text
}
