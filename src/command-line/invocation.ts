// What a command is made with: the outside world, the language to speak, and where its exit code goes.
import type { Language } from '../base/language.ts'
import type { Io } from '../terminal/io.ts'

export interface Invocation {
  readonly io: Io
  readonly language: Language
  /** Ends the command with this exit code. */
  readonly end: (code: number) => void
}
