// The arguments that every command is built from: the outside world, the language, and the exit code to set.
import type { Language } from '../base/language.ts'
import type { Io } from '../terminal/io.ts'

export interface Invocation {
  readonly io: Io
  readonly language: Language
  /** Sets the exit code of the command. */
  readonly end: (code: number) => void
}
