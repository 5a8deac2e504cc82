// The exit codes of the program, which the README and `--help` document.
import type { FailureKind } from './failures.ts'

export const DONE = 0
export const PROBLEMS_FOUND = 1
const WRONG_USAGE = 2
export const BAD_RECORD = 65
export const OUR_BUG = 70
const INTERRUPTED = 130
export const READER_GONE = 141

const INPUT_MISSING = 66
const CANNOT_WRITE = 73
const OUTPUT_FAILED = 74
export const TRY_AGAIN = 75

/** The failures other than an invalid command line. */
const CODES: Partial<Record<FailureKind, number>> = {
  'records-not-found': INPUT_MISSING,
  'no-working-folder': INPUT_MISSING,
  'records-folder-missing': INPUT_MISSING,
  'no-organisation': INPUT_MISSING,
  'place-unreadable': INPUT_MISSING,
  'perhaps-unreadable': BAD_RECORD,
  'record-has-errors': BAD_RECORD,
  'edit-refused': BAD_RECORD,
  'cannot-write': CANNOT_WRITE,
  'unusable-name': CANNOT_WRITE,
  'special-file': CANNOT_WRITE,
  'already-exists': CANNOT_WRITE,
  'folder-not-empty': CANNOT_WRITE,
  'not-a-site': CANNOT_WRITE,
  'records-stand': CANNOT_WRITE,
  'disk-failed': OUTPUT_FAILED,
  'unconfirmed-write': OUTPUT_FAILED,
  'output-failed': OUTPUT_FAILED,
  'written-untold': OUTPUT_FAILED,
  'incomplete-final': BAD_RECORD,
  'document-missing': INPUT_MISSING,
  'document-unreadable': BAD_RECORD,
  'document-language': BAD_RECORD,
  'document-too-long': BAD_RECORD,
  'document-without-id': BAD_RECORD,
  'document-without-day': BAD_RECORD,
  'document-id-taken': BAD_RECORD,
  'versions-differ': BAD_RECORD,
  'sheet-unreadable': BAD_RECORD,
  'sheet-without-columns': BAD_RECORD,
  'sheet-repeats-column': BAD_RECORD,
  'tracker-empty': BAD_RECORD,
  'tracker-open': BAD_RECORD,
  'map-unreadable': BAD_RECORD,
  'partly-written': OUTPUT_FAILED,
  'git-failed': OUTPUT_FAILED,
  'no-browser': CANNOT_WRITE,
  'printing-failed': OUTPUT_FAILED,
  cancelled: INTERRUPTED,
  'no-repository': INPUT_MISSING,
  'git-missing': CANNOT_WRITE,
  'git-refused': CANNOT_WRITE,
  'cannot-merge': BAD_RECORD,
  'commit-elsewhere': CANNOT_WRITE,
  'commit-unfinished': CANNOT_WRITE,
  'commit-nameless': CANNOT_WRITE,
  'commit-mixed': CANNOT_WRITE,
  'commit-ignored': CANNOT_WRITE,
  'commit-busy': TRY_AGAIN,
  locked: TRY_AGAIN,
  'open-elsewhere': TRY_AGAIN,
  'changed-underneath': TRY_AGAIN,
  'changed-since-written': TRY_AGAIN,
  'recorded-meanwhile': TRY_AGAIN,
}

export function exitCodeOf(kind: FailureKind): number {
  return CODES[kind] ?? WRONG_USAGE
}
