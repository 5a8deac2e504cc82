// What a person should know of a draft before relying on the record that is made of it.
import type { CivilDate } from '../base/civil-date.ts'
import type { Draft, DraftMandate } from './draft.ts'

/** Something that the records cannot hold, or that would be misread later. */
export type Doubt =
  | { readonly kind: 'future-day'; readonly date: CivilDate }
  /** No body is named: it is taken for one of the body reported to. */
  | { readonly kind: 'assumed-body'; readonly body: string }
  /** A document of the records that may be this one in another language. */
  | { readonly kind: 'perhaps-version'; readonly id: string }
  | { readonly kind: 'deadlines-in-words'; readonly deadlines: readonly WordsOnly[] }

/** A deadline of which nothing but its words is known. */
export interface WordsOnly {
  readonly paragraph: string
  readonly text: string
}

/** What the records say of a draft; undefined where they say nothing. */
interface Known {
  /** The day as of which they are looked at. */
  readonly today: CivilDate
  /** The body that stands for one that is not named. */
  readonly assumedBody: string | undefined
  /** The id of the document that this one may be in another language. */
  readonly version: string | undefined
}

export function doubtsOf(
  { document: { date }, mandates }: Draft,
  { today, assumedBody, version }: Known,
): Doubt[] {
  const deadlines = deadlinesInWords(mandates)
  return [
    ...(date !== null && date > today ? [{ kind: 'future-day', date } as const] : []),
    ...(assumedBody === undefined ? [] : [{ kind: 'assumed-body', body: assumedBody } as const]),
    ...(version === undefined ? [] : [{ kind: 'perhaps-version', id: version } as const]),
    ...(deadlines.length > 0 ? [{ kind: 'deadlines-in-words', deadlines } as const] : []),
  ]
}

/** The deadlines for which a day or a meeting could stand, and none is known; events and vague words are words for good. */
export function deadlinesInWords(mandates: readonly DraftMandate[]): WordsOnly[] {
  return mandates.flatMap(({ paragraph, deadline }) =>
    deadline && deadline.due === null && !['event', 'vague'].includes(deadline.kind)
      ? [{ paragraph, text: deadline.text }]
      : [],
  )
}
