// A problem in the records, as data. Its sentences are in words/, and its page is in view/.
import { compareText } from './compare.ts'

/** The values of each rule, besides the place. The keys are the names of the rules, as in docs/checks.md. */
export interface RuleValues {
  // Reading a file
  'not-a-file': { found: 'folder' | 'pipe' | 'device' | 'broken-link' | 'link-outside' }
  'unreadable-file': { reason: string }
  'file-too-large': { bytes: number; limit: number }
  'too-many-pieces': { limit: number }
  /** `rest`: what is not reported beyond this place. */
  'too-many-faults': { limit: number; rest: 'not-read' | 'unknown-fields' }
  'not-utf8': { encoding: 'utf-16' | 'utf-32' | 'not-utf-8' }
  'lone-carriage-return': object
  'conflict-markers': object
  /** `code` is the error code of the parser: MISSING_CHAR, BAD_INDENT and so on. */
  'yaml-syntax': { code: string }
  'tab-indent': object
  'too-deep': { limit: number }
  'too-many-keys': { limit: number }
  'several-documents': object
  'yaml-directive': object
  'unknown-tag': { tag: string }
  'unusable-alias': { alias: string }
  'duplicate-key': { key: string; firstLine: number }
  'complex-key': object
  'cut-by-comment': { kept: string; lost: string }
  'empty-file': object
  // The shape of a record
  'unknown-field': { field: string; nearest: string[] }
  'missing-field': { field: string }
  'wrong-type': { field: string; expects: string }
  'unknown-value': { field: string; found: string; allowed: string[]; nearest: string[] }
  'invalid-value': { field: string; expects: string; found: string }
  // Identity and references
  /** `first` is the spelling of the earlier id, and `file` its file. */
  'duplicate-id': { id: string; first: string; file: string }
  'unknown-reference': { to: ReferenceTarget; id: string; nearest: string[] }
  /** A field of `extra` that the organisation does not declare. */
  'undeclared-field': { field: string; nearest: string[] }
  'officer-left': { officer: string; date: string }
  'renewal-circle': { ids: string[] }
  'renewal-not-earlier': { id: string; earlier: string }
  // Dates and the calendar
  'before-document': { date: string; documentDate: string }
  'in-the-future': { date: string; today: string }
  'dates-reversed': { from: string; to: string }
  'meeting-unconfirmed': { meeting: string; date: string }
  'meeting-not-yet-held': { meeting: string; date: string }
  'decided-too-early': { meeting: string; date: string }
  'due-at-cancelled': { meeting: string }
  'due-before-document': { date: string; documentDate: string }
  'due-out-of-range': { every: string; documentDate: string }
  'extension-backwards': { to: string; from: string }
  'same-day': { date: string }
  'entry-repeated': { date: string }
  // Statuses and their evidence
  'evidence-required': object
  'note-required': { status: string }
  'decision-required': { status: string }
  'successor-required': object
  'ongoing-one-off': object
  'confirmed-not-implemented': { status: string; date: string }
  'superseded-circle': { ids: string[] }
  'actions-disagree': { status: string; byActions: string; open: string[] }
  'evidence-file-missing': { path: string }
  'evidence-file-changed': { path: string }
  // Member States
  'state-not-asked': { state: string }
  'state-suspended': { state: string; date: string }
  // Text
  'control-characters': { codes: string[] }
  // The clone
  'merge-driver-missing': object
}

export type ReferenceTarget =
  | 'body'
  | 'meeting'
  | 'department'
  | 'subject'
  | 'officer'
  | 'state'
  | 'mandate'
  | 'measure'
  | 'group'

export type RuleName = keyof RuleValues

export type Severity = 'error' | 'warning'

/** A place in a file. Line and column count from 1, and columns in UTF-16 units as in editors. */
export interface Position {
  readonly line: number
  readonly column: number
}

interface ProblemOf<R extends RuleName> extends Position {
  readonly rule: R
  readonly severity: Severity
  /** Relative to the records folder, with `/`. */
  readonly file: string
  readonly values: RuleValues[R]
}

export type Problem = { [R in RuleName]: ProblemOf<R> }[RuleName]

/** A problem without its file. */
export type Fault = { [R in RuleName]: Omit<ProblemOf<R>, 'file'> }[RuleName]

/** A fault of `rule` at `position`; an error by default. */
export function faultAt<R extends RuleName>(
  rule: R,
  position: Position,
  values: RuleValues[R],
  severity: Severity = 'error',
): Fault {
  return {
    rule,
    severity,
    line: position.line,
    column: position.column,
    values: shortened(values),
  } as Fault
}

/** A value can be a megabyte long, and nobody needs all of it to fix the problem. */
function shortened(values: object): object {
  const entries = Object.entries(values).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.map(shortText) : shortText(value),
  ])
  return Object.fromEntries(entries) as object
}

function shortText(value: unknown): unknown {
  return typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
}

/** Longer than any recognisable word, id or path in a record. */
const LONGEST = 120

/** Sorts problems by file, then from top to bottom, then by rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || compareFaults(a, b)
}

/** From top to bottom, then by rule. */
export function compareFaults(a: Fault, b: Fault): number {
  return a.line - b.line || a.column - b.column || compareText(a.rule, b.rule)
}
