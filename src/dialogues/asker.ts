// The user who can be asked questions, if there is one.
import type { Question } from '../terminal/question.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'

/** A user at a terminal. */
export interface Asker {
  readonly io: Io
  readonly shared: Shared
  /** @throws UserError when the user leaves without an answer */
  readonly ask: (question: Question) => Promise<string>
}

/** The user who can be asked; undefined if there is no terminal, or `--no-input` is set. */
export function askerOf(io: Io, shared: Shared): Asker | undefined {
  const { ask } = io
  if (ask === undefined || !shared.input) return undefined
  return { io, shared, ask: question => ask(question, shared.view) }
}

/** The answer without surrounding spaces; undefined when it is empty. */
export function nonBlank(answer: string): string | undefined {
  const text = answer.trim()
  return text === '' ? undefined : text
}
