// The reasons of failures: why a file, a document or a sheet cannot be read or changed.

/** An unfinished operation of git. A commit during it would become a part of it, or be lost. */
export type Unfinished = 'merge' | 'rebase' | 'am' | 'cherry-pick' | 'revert' | 'bisect'

/** Why a file cannot be edited at a place without risk to something else. */
export type EditRefusal =
  | 'no-such-place'
  | 'shared'
  | 'not-a-list'
  | 'already-there'
  | 'comments-inside'
  | 'not-proved'
  | 'unreadable'

/** What was found in place of a regular file. */
export type SpecialFile = 'folder' | 'link' | 'broken-link' | 'pipe' | 'device'

/** Why there is no document to read. */
export type MissingReason =
  'missing' | 'folder' | 'special' | 'too-large' | 'broken-link' | 'not-allowed' | 'disk'

/** Why a document cannot be read. */
export type UnreadableReason =
  | 'empty'
  | 'encoding'
  | 'broken-utf8'
  | 'too-deep'
  | 'too-slow'
  | 'too-hungry'
  | 'damaged'
  | 'doctype'
  | 'too-large'
  | 'not-a-document'
  | 'word-97'
  | 'other-word'
  | 'encrypted'
  | 'binary'
  | 'scanned'
  | 'arabic-pdf'
  | 'arabic-letters'
  | 'reader-failed'

/** Why a sheet cannot be read. */
export type SheetFault =
  | 'encoding'
  | 'quotes'
  | 'damaged'
  | 'doctype'
  | 'too-large'
  | 'too-many-rows'
  | 'not-a-sheet'
  | 'closed'
  | 'too-slow'
  | 'too-hungry'
  | 'reader-failed'
