// For whom a page is made: language, room and colours.
import type { Language } from '../../base/language.ts'
import type { Evidence } from '../../records/types.ts'
import type { Paint } from './paint.ts'

export interface View {
  readonly language: Language
  /** Columns of the terminal; undefined where nothing has to be wrapped (a pipe, a file). */
  readonly width: number | undefined
  readonly paint: Paint
  /** Where the screen can open a piece of evidence: printable ASCII; undefined where there is nothing to open. */
  readonly addressOf?: (evidence: Evidence) => string | undefined
}
