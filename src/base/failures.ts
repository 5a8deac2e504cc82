// The kinds of failures that a user can fix, with the values that their sentences need.
import type {
  EditRefusal,
  MissingReason,
  SheetFault,
  SpecialFile,
  Unfinished,
  UnreadableReason,
} from './failure-reasons.ts'
import type { CivilDate } from './civil-date.ts'
import type { ByLanguage, LanguageTag } from './language.ts'
import type { OrganisationFailureValues } from './organisation-failures.ts'
import type { Problem } from './problem.ts'

/** The values of each kind of failure. */
export interface FailureValues extends OrganisationFailureValues {
  // Finding and reading
  'records-not-found': { searched: string }
  'no-working-folder': { folder: string }
  'records-folder-missing': { folder: string }
  'no-organisation': { folder: string }
  'place-unreadable': { path: string; reason: string }
  // Ids
  /** `candidates` are the mandates whose titles contain the words that were typed as an id. */
  'unknown-id': {
    id: string
    nearest: string[]
    candidates: { id: string; title: string }[]
    more: number
  }
  'was-removed': {
    id: string
    /** The id of its document, and the language of texts that name none. */
    document: string
    language: LanguageTag
    title: Readonly<Record<LanguageTag, string | undefined>>
    date: CivilDate
    by?: string | undefined
    reason: Readonly<Record<LanguageTag, string | undefined>>
  }
  'perhaps-unreadable': { id: string; file: string; problems: readonly Problem[] }
  'ambiguous-id': { id: string; candidates: { id: string; title: string }[]; more: number }
  'no-next-meeting': { body: string }
  /** No meeting gives the day by which answers are needed. */
  'no-answer-day': { meeting: string | undefined }
  'answer-day-past': { date: string; today: string }
  'meeting-undated': { meeting: string; option: string }
  /** Git’s `user.email`, if it is set, belongs to no officer. */
  'not-an-officer': { email: string | undefined }
  'only-internal': { option: string }
  'needs-mandate': { id: string }
  /** `names` are those of the known ids, in all languages. */
  'unknown-name': {
    what: NameKind
    name: string
    nearest: string[]
    known: string[]
    names?: readonly (Partial<ByLanguage<string>> | undefined)[]
  }
  // The command line
  // `command` is the command whose help page explains more; undefined for the program's own help page.
  'unknown-option': { command: string | undefined; option: string; nearest: string[] }
  'unknown-command': { command: string; nearest: string[] }
  'missing-argument': { command: string | undefined; argument: string }
  'missing-value': { command: string | undefined; option: string }
  /** An option for a single value got several. */
  'several-values': { option: string; values: readonly string[] }
  'too-many-arguments': { command: string | undefined; expected: number; words: string }
  'missing-option': { command: string; option: string; allowed?: readonly string[] }
  /** `option` is undefined for an answer to a question. `wellFormed` is the date in the expected form. */
  'invalid-date': { option: string | undefined; found: string; wellFormed: string | undefined }
  'invalid-period': { option: string; found: string }
  'invalid-field': { found: string; known: readonly string[] }
  'invalid-choice': { option: string; found: string; allowed: readonly string[]; nearest: string[] }
  'invalid-document-id': { option: string; found: string }
  'invalid-evidence': { found: string; kinds: readonly string[]; nearest: string[] }
  'evidence-outside': { path: string; folder: string }
  'nothing-to-record': object
  /** No option that sets a field. */
  'nothing-to-set': { command: string }
  'nothing-to-change': { what: string }
  /** Options that contradict each other. */
  'not-together': { options: readonly string[] }
  /** Ids and a filter besides. */
  'ids-or-filter': { command: string }
  /** The field belongs to others: to mandates, actions or documents. */
  'not-a-field-of': { option: string; id: string; of: readonly RecordLevel[] }
  /** No mandate matches the filter. */
  'nothing-matches': object
  /** `by` has, or had, the id. */
  'id-taken': { id: string; by: string }
  'invalid-id': { found: string }
  /** `by` renew it. */
  'still-renewed': { id: string; by: readonly string[] }
  'document-not-removed': { id: string; file: string }
  /** `text` is the language in which the words do not occur exactly once. */
  'words-not-in-text': { id: string; text: string; words: string }
  /** Nothing would be left of the text before the split. */
  'nothing-left': { id: string }
  /** `entry` is the number of the confirmation of `other`, from 1 for its newest entry. */
  'both-confirmed': { id: string; other: string; entry: number }
  /** The deadline of `other` was extended. */
  'deadlines-differ': { id: string; other: string }
  'other-document': { id: string; other: string }
  'needs-terminal': { command: string; instead: string }
  cancelled: object
  'as-of-while-recording': object
  'needs-output': { format: string }
  'one-language-each': { format: string }
  'no-browser': object
  'printing-failed': { program: string }
  // Refusals of a change: nothing was written
  'evidence-required': object
  'note-required': { status: string; of: 'mandate' | 'action' }
  'decision-required': { status: string }
  'successor-required': object
  'ongoing-one-off': { id: string }
  'date-in-future': { date: string; today: string }
  'date-before-document': { date: string; documentDate: string; symbol: string }
  'meeting-not-held': { meeting: string; date: string }
  'supersedes-itself': { id: string }
  'option-without-meaning': { option: string; needs: string }
  /** `of` is the body of the meeting. */
  'meeting-of-other-body': { meeting: string; of: string; body: string }
  'hidden-characters': { option: string }
  'mandate-closed': { id: string; status: string }
  'no-deadline': { id: string }
  'not-later': { to: string; from: string }
  'deadline-passed': { to: string; date: string }
  'same-deadline': { id: string; deadline: string }
  'meeting-not-ahead': { meeting: string; date: string }
  'already-confirmed': { id: string; meeting: string }
  'not-implemented': { id: string; status: string; date: string }
  'asks-no-states': { id: string }
  'no-entries': { id: string }
  'only-updates-move': { id: string; date: string }
  'nothing-corrected': { id: string; date: string }
  /** An option for a field that an entry of this kind does not have. */
  'entry-without-field': { id: string; date: string; option: string }
  'unknown-entry': { id: string; entry: string; known: readonly string[] }
  'several-entries': { id: string; date: string; numbers: readonly string[] }
  'confirmation-stands': { id: string; meeting: string }
  'only-evidence': { id: string; ref: string }
  'unknown-evidence': { id: string; ref: string; known: readonly string[] }
  'state-not-asked': { state: string; id: string }
  'state-suspended-then': { state: string; date: string }
  'incomplete-final': { count: number }
  'entry-repeated': { id: string }
  'action-repeated': { id: string; action: string }
  'record-has-errors': { file: string; problems: readonly Problem[] }
  'change-makes-errors': { file: string; problems: readonly Problem[] }
  'edit-refused': { file: string; reason: EditRefusal }
  // Git and merges
  'no-repository': { folder: string }
  'git-missing': object
  'git-refused': { reason: string }
  'cannot-merge': { path: string }
  // Refusals of a commit: nothing was written
  'commit-elsewhere': { folder: string }
  'commit-unfinished': { what: Unfinished }
  'commit-nameless': object
  'commit-mixed': { file: string }
  'commit-ignored': { file: string }
  'commit-busy': { lock: string }
  // Documents to import
  'document-missing': { path: string; reason: MissingReason }
  'document-unreadable': { file: string; reason: UnreadableReason }
  /** `found` is the code of the document's language, if it is known. */
  'document-language': { file: string; found: string | undefined }
  /** The number of mandates. */
  'document-too-long': { file: string; count: number }
  /** The id that its symbol or name would give. */
  'document-without-id': { file: string; found: string }
  'document-without-day': { file: string }
  /** Another document has the id. `paragraphs` are those that differ. */
  'document-id-taken': { file: string; record: string; id: string; paragraphs: readonly string[] }
  'versions-differ': { file: string; onlyInRecord: string[]; onlyInDraft: string[] }
  // Sheets to apply
  'sheet-unreadable': { file: string; reason: SheetFault }
  'sheet-without-columns': { file: string; missing: readonly string[] }
  'sheet-repeats-column': { file: string; column: string }
  // Trackers to adopt
  'tracker-empty': { file: string }
  /** The number of mandates whose date, document or text is not known. */
  'tracker-open': { file: string; lacks: readonly TrackerLack[] }
  'map-unreadable': { file: string; problems: readonly Problem[] }
  // Writing
  'partly-written': { path: string; reason: string; written: readonly string[] }
  locked: {
    path: string
    pid: number | undefined
    /** Set if the program cannot check whether the holder is alive: its lock file, and its machine if known. */
    unseen: { lock: string; host: string | undefined } | undefined
  }
  'changed-underneath': { path: string }
  /** The file that a change wrote is no longer as the change left it. */
  'changed-since-written': { file: string }
  /** The file that `undo --commit` would remove. */
  'removal-uncommitted': { file: string }
  /** Another command changed `what` after it was checked. `now` is the reason why the change is no longer possible. */
  'recorded-meanwhile': { what: string; now: Failure | undefined }
  'cannot-write': { path: string; reason: string }
  'open-elsewhere': { path: string }
  'unusable-name': { name: string }
  'special-file': { path: string; found: SpecialFile }
  'disk-failed': { path: string; reason: string }
  'unconfirmed-write': { path: string; reason: string }
  'output-failed': { reason: string }
  'written-untold': { file: string; reason: string }
  'already-exists': { path: string }
  'folder-not-empty': { path: string }
  /** The folder has files, but was not written by `site`. */
  'not-a-site': { path: string }
  'records-stand': { folder: string }
  // Other programs
  'git-failed': { action: string; reason: string }
  'no-name': object
}

/** What only a person can say about a tracker. */
export type TrackerLack = 'meanings' | 'documents' | 'days' | 'texts'

/** The parts of the records that have fields of their own. */
export type RecordLevel = 'mandate' | 'action' | 'document'

/** Kinds of names on the command line. */
export type NameKind =
  | 'document'
  | 'action'
  | 'department'
  | 'subject'
  | 'officer'
  | 'group'
  | 'field'
  | 'state'
  | 'meeting'
  | 'body'
  | 'status'
  | 'column'
  | 'measure'

export type FailureKind = keyof FailureValues

export type Failure = {
  [K in FailureKind]: { readonly kind: K; readonly values: FailureValues[K] }
}[FailureKind]
