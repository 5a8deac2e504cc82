// A duty of the addressee, and what is known of the text that states it.
import type { Asked } from './addressee.ts'
import type { Style } from './clauses.ts'

export interface Duty {
  readonly start: number
  readonly end: number
  readonly asked: Asked
}

/** What is known of a text in which a duty may be stated. */
export interface Surrounding {
  readonly style: Style
  /** Whether a heading names the addressee. */
  readonly isAddressed: boolean
  /** Whether it is a list of what was decided. */
  readonly isDecided: boolean
  /** Whether it is an article of a decision. */
  readonly isEnacted: boolean
  /** Whether it is an item of a list. */
  readonly isItem: boolean
  /** The text above, to which a pronoun may refer. */
  readonly above: string
}
