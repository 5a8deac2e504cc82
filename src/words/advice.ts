// The words for a problem in the records: what is wrong, and what to do about it.
import type { ByLanguage } from '../base/language.ts'
import type { RuleName, RuleValues } from '../base/problem.ts'

/** A sentence on what is wrong, and one on what to do. */
export interface Advice {
  readonly message: string
  readonly hint: string
}

/** The words for the rules `R`, in all languages. */
export type RuleWords<R extends RuleName> = {
  readonly [Rule in R]: ByLanguage<(values: RuleValues[Rule]) => Advice>
}
