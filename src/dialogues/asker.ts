// Whom to ask, where there is somebody.
import type { Question } from '../terminal/question.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'

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

/** An answer without the spaces around it; undefined when nothing is left. */
export function given(answer: string): string | undefined {
  const text = answer.trim()
  return text === '' ? undefined : text
}
