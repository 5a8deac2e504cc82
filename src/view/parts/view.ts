// The reader of a page: language, width and colours.
import type { Language } from '../../base/language.ts'
import type { Evidence } from '../../records/types.ts'
import type { Paint } from './paint.ts'

export interface View {
  readonly language: Language
  /** The columns of the terminal; undefined where nothing is wrapped (a pipe, a file). */
  readonly width: number | undefined
  readonly paint: Paint
  /** Whether officers may be named. Only `--internal` allows it. */
  readonly internal?: boolean
  /** The address of a piece of evidence in printable ASCII; undefined where it cannot be opened. */
  readonly addressOf?: (evidence: Evidence) => string | undefined
}
