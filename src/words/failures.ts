// The words for every failure: what went wrong, and what to do about it.
import type { Language } from '../base/language.ts'
import type { Failure, FailureKind, FailureValues } from '../base/failures.ts'
import type { Explanation, Explanations } from './explanation.ts'
import { REFUSED_CHANGES } from './failures/changes.ts'
import { COMMAND_LINE } from './failures/command-line.ts'
import { DOCUMENT_FAILURES } from './failures/documents.ts'
import { EDITING_FAILURES } from './failures/editing.ts'
import { FINDING } from './failures/finding.ts'
import { GIT_FAILURES } from './failures/git.ts'
import { ORGANISATION_FAILURES } from './failures/organisation.ts'
import { RECORDING_FAILURES } from './failures/recording.ts'
import { SHEET_FAILURES } from './failures/sheets.ts'
import { TRACKER_FAILURES } from './failures/trackers.ts'
import { WRITING } from './failures/writing.ts'

const FAILURES: Explanations<FailureKind> = {
  ...FINDING,
  ...COMMAND_LINE,
  ...REFUSED_CHANGES,
  ...WRITING,
  ...DOCUMENT_FAILURES,
  ...RECORDING_FAILURES,
  ...EDITING_FAILURES,
  ...ORGANISATION_FAILURES,
  ...SHEET_FAILURES,
  ...TRACKER_FAILURES,
  ...GIT_FAILURES,
}

/** The words for `failure` in `language`. */
export function explain(failure: Failure, language: Language): Explanation {
  const explanation = explainKind(failure.kind, failure.values, language)
  // If another command has written meanwhile, both that and the resulting failure are explained.
  if (failure.kind !== 'recorded-meanwhile' || !failure.values.now) return explanation
  return { ...explanation, lines: [explain(failure.values.now, language).message] }
}

function explainKind<K extends FailureKind>(
  kind: K,
  values: FailureValues[K],
  language: Language,
): Explanation {
  return FAILURES[kind][language](values)
}
