// What went wrong and what to do about it, for every failure that a person can mend.
import type { ByLanguage, Language } from '../base/language.ts'
import type { Failure, FailureKind, FailureValues } from '../base/user-error.ts'
import { REFUSED_CHANGES } from './failures/changes.ts'
import { COMMAND_LINE } from './failures/command-line.ts'
import { FINDING } from './failures/finding.ts'
import { WRITING } from './failures/writing.ts'

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

const FAILURES: Explanations<FailureKind> = {
  ...FINDING,
  ...COMMAND_LINE,
  ...REFUSED_CHANGES,
  ...WRITING,
}

/** The words for `failure` in `language`. */
export function explain(failure: Failure, language: Language): Explanation {
  return explainKind(failure.kind, failure.values, language)
}

function explainKind<K extends FailureKind>(
  kind: K,
  values: FailureValues[K],
  language: Language,
): Explanation {
  return FAILURES[kind][language](values)
}
