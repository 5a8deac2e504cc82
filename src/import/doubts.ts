// Warnings about a draft that a person should know before relying on its record.
import type { CivilDate } from '../base/civil-date.ts'
import type { Draft, DraftMandate } from './draft.ts'

/** Something that the records cannot hold, or that could be misunderstood later. */
export type Doubt =
  | { readonly kind: 'future-day'; readonly date: CivilDate }
  /** No body is named, so that it is assumed to be the one reported to. */
  | { readonly kind: 'assumed-body'; readonly body: string }
  /** A document in the records that may be this one in another language. */
  | { readonly kind: 'perhaps-version'; readonly id: string }
  | { readonly kind: 'deadlines-in-words'; readonly deadlines: readonly WordsOnly[] }

/** A deadline of which only the words are known. */
export interface WordsOnly {
  readonly paragraph: string
  readonly text: string
}

/** What the records show about a draft; undefined where they show nothing. */
interface Known {
  /** The day as of which the records are read. */
  readonly today: CivilDate
  /** The body that is assumed if none is named. */
  readonly assumedBody: string | undefined
  /** The id of the document that may be this one in another language. */
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

/**
 * The deadlines that should have a date or a meeting, but neither is known. Deadlines that are events or vague words
 * always stay words.
 */
export function deadlinesInWords(mandates: readonly DraftMandate[]): WordsOnly[] {
  return mandates.flatMap(({ paragraph, deadline }) =>
    deadline && deadline.due === null && !['event', 'vague'].includes(deadline.kind)
      ? [{ paragraph, text: deadline.text }]
      : [],
  )
}
