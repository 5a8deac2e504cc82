// Entries that say again, word for word, what the latest one says.
import { compareText } from '../../base/compare.ts'
import { type LanguageTag } from '../../base/language.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import type { Text } from '../../records/types.ts'
import type { Dated } from '../latest.ts'
import { compareDated } from '../latest.ts'

/** What an entry says, as a record has it or before it is written. */
export interface Said {
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
 * Whether the latest of `entries` says the same as `proposed`.
 *
 * @param spoken the language of a note that names none
 * @param claimOf what else an entry says, beside its day, its author, its note and its evidence
 */
export function isRepeated<T extends Said>(
  proposed: T,
  entries: readonly (T & Dated)[],
  spoken: LanguageTag,
  claimOf: (entry: T) => readonly (string | undefined)[],
): boolean {
  const last = entries.toSorted(compareDated).at(-1)
  const textOf = (entry: T): string =>
    JSON.stringify([...claimOf(entry).map(claim => claim ?? ''), saidBy(entry, spoken)])
  return last !== undefined && textOf(last) === textOf(proposed)
}

function saidBy({ date, by = '', note, evidence, internal }: Said, spoken: LanguageTag): unknown[] {
  const proofs = evidence.map(({ kind, ref, file = '', sha256 = '' }) => [kind, ref, file, sha256])
  return [date, by, wordsOf(note ?? {}, spoken), proofs, internal]
}

/**
 * A text in the form in which equal ones are equal.
 *
 * @param spoken the language of a plain text
 */
export function wordsOf(text: string | Text, spoken: LanguageTag): unknown[] {
  const byLanguage: Text = typeof text === 'string' ? { [spoken]: text } : text
  return Object.entries(byLanguage)
    .filter(([, words]) => words !== undefined)
    .toSorted(([a], [b]) => compareText(a, b))
}
