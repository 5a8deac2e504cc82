// How a failure is explained: what is wrong, and what to do about it.
import type { ByLanguage } from '../base/language.ts'
import type { FailureKind, FailureValues } from '../base/user-error.ts'

/** A sentence on what is wrong, and one on what to do; further lines where there is a list to tell. */
export interface Explanation {
  readonly message: string
  readonly lines?: readonly string[]
  readonly hint: string
}

/** The words for failures of the kinds `K`, side by side. */
export type Explanations<K extends FailureKind> = {
  readonly [Kind in K]: ByLanguage<(values: FailureValues[Kind]) => Explanation>
}
