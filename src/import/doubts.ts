// What a person should know of a draft before relying on the record that is made of it.
import type { CivilDate } from '../base/civil-date.ts'
import type { Draft, DraftMandate } from './draft.ts'

/** Something that the records cannot hold, or that would be misread later. */
export type Doubt =
  | { readonly kind: 'future-day'; readonly date: CivilDate }
  | { readonly kind: 'deadlines-in-words'; readonly deadlines: readonly WordsOnly[] }

/** A deadline of which nothing but its words is known. */
export interface WordsOnly {
  readonly paragraph: string
  readonly text: string
}

/** @param today the day as of which the records are looked at */
export function doubtsOf({ document: { date }, mandates }: Draft, today: CivilDate): Doubt[] {
  const deadlines = deadlinesInWords(mandates)
  return [
    ...(date !== null && date > today ? [{ kind: 'future-day', date } as const] : []),
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
