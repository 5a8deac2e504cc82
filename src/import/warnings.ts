// Warnings about a draft that a person should know before relying on its record.
import type { CivilDate } from '../base/civil-date.ts'
import { inFuture } from '../tracking/rules/days.ts'
import type { Draft, DraftMandate } from './draft.ts'

/** Something that the records cannot hold, or that could be misunderstood later. */
export type Doubt =
  | { readonly kind: 'future-day'; readonly date: CivilDate }
  /** No body is named, so that it is assumed to be the one reported to. */
  | { readonly kind: 'assumed-body'; readonly body: string }
  /** A document in the records that may be this one in another language. */
  | { readonly kind: 'perhaps-version'; readonly id: string }
  /** Who else is asked, and how often: one of them may be the head of the secretariat. */
  | { readonly kind: 'asked-of-others'; readonly others: readonly AskedOfOther[] }
  /** Paragraphs that name the addressee before a list, the items of which were not found. */
  | { readonly kind: 'without-items'; readonly paragraphs: readonly string[] }
  /** LibreOffice converted the document, so that its numbers may differ. */
  | { readonly kind: 'converted' }
  | { readonly kind: 'deadlines-in-words'; readonly deadlines: readonly WordsOnly[] }

/** Somebody who is asked several times. */
interface AskedOfOther {
  readonly who: string
  readonly count: number
}

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
  { document: { date }, mandates, others, isConverted }: Draft,
  { today, assumedBody, version }: Known,
): Doubt[] {
  const deadlines = deadlinesInWords(mandates)
  const asked = grouped(others)
  const empty = mandates.filter(isWithoutItems).map(({ paragraph }) => paragraph)
  return [
    ...(date !== null && inFuture(date, today) ? [{ kind: 'future-day', date } as const] : []),
    ...(assumedBody === undefined ? [] : [{ kind: 'assumed-body', body: assumedBody } as const]),
    ...(version === undefined ? [] : [{ kind: 'perhaps-version', id: version } as const]),
    ...(asked.length > 0 ? [{ kind: 'asked-of-others', others: asked } as const] : []),
    ...(empty.length > 0 ? [{ kind: 'without-items', paragraphs: empty } as const] : []),
    ...(isConverted === true ? [{ kind: 'converted' } as const] : []),
    ...(deadlines.length > 0 ? [{ kind: 'deadlines-in-words', deadlines } as const] : []),
  ]
}

/** Each of them once, the one who is asked most often first. */
function grouped(others: Draft['others']): AskedOfOther[] {
  const counts = new Map<string, number>()
  for (const { who } of others) counts.set(who, (counts.get(who) ?? 0) + 1)
  return [...counts]
    .map(([who, count]) => ({ who, count }))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_OTHERS)
}

/** A longer list would hide the other warnings. */
const MOST_OTHERS = 6

/** Whether a text ends with the one asked: what is asked stands in a list that was not found. */
function isWithoutItems({ text, addressee, chapeau }: DraftMandate): boolean {
  return chapeau === null && text.length > addressee.length && text.endsWith(addressee)
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
