// The rule against entries that repeat the latest entry word for word.
import { compareText } from '../../base/compare.ts'
import { type LanguageTag } from '../../base/language.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import type { Text } from '../../records/types.ts'
import type { Dated } from '../latest.ts'
import { compareDated } from '../latest.ts'

/** The fields that recorded and proposed entries have in common. */
export interface EntryContent {
  readonly date: CivilDate
  readonly by?: string | undefined
  readonly note?: string | Text | undefined
  readonly evidence: readonly SaidEvidence[]
  readonly internal: boolean
}

interface SaidEvidence {
  readonly ref: string
  readonly kind: string
  readonly file?: string | undefined
  readonly sha256?: string | undefined
}

/**
 * Whether the latest of `entries` has the same content as `proposed`.
 *
 * @param defaultLanguage the language of a note that names none
 * @param claimOf the further fields to compare, beside the day, the author, the note and the evidence
 */
export function isRepeated<T extends EntryContent>(
  proposed: T,
  entries: readonly (T & Dated)[],
  defaultLanguage: LanguageTag,
  claimOf: (entry: T) => readonly (string | undefined)[],
): boolean {
  const last = entries.toSorted(compareDated).at(-1)
  const textOf = (entry: T): string =>
    JSON.stringify([...claimOf(entry).map(claim => claim ?? ''), contentOf(entry, defaultLanguage)])
  return last !== undefined && textOf(last) === textOf(proposed)
}

function contentOf(
  { date, by = '', note, evidence, internal }: EntryContent,
  defaultLanguage: LanguageTag,
): unknown[] {
  const proofs = evidence.map(({ kind, ref, file = '', sha256 = '' }) => [kind, ref, file, sha256])
  return [date, by, comparableText(note ?? {}, defaultLanguage), proofs, internal]
}

/**
 * A text in a normal form, so that equal texts compare as equal.
 *
 * @param defaultLanguage the language of a plain text
 */
export function comparableText(text: string | Text, defaultLanguage: LanguageTag): unknown[] {
  const byLanguage: Text = typeof text === 'string' ? { [defaultLanguage]: text } : text
  return Object.entries(byLanguage)
    .filter(([, words]) => words !== undefined)
    .toSorted(([a], [b]) => compareText(a, b))
}
