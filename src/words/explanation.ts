// The words for a failure: what is wrong, and what to do about it.
import type { ByLanguage } from '../base/language.ts'
import type { FailureKind, FailureValues } from '../base/failures.ts'

/** A sentence on what is wrong, a sentence on what to do, and further lines for a list. */
export interface Explanation {
  readonly message: string
  readonly lines?: readonly string[]
  readonly hint: string
}

/** The words for failures of the kinds `K`, in all languages. */
export type Explanations<K extends FailureKind> = {
  readonly [Kind in K]: ByLanguage<(values: FailureValues[Kind]) => Explanation>
}
