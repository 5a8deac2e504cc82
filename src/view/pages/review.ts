// The page of one mandate in a review: its current state, and the progress of the review.
import { WRITING } from '../../base/language.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { historyOf } from '../../tracking/history.ts'
import { isolate } from '../../words/isolate.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { counted } from '../../words/plural.ts'
import { DONE_IN_REVIEW, LEFT_TO_REVIEW, NOTHING_DONE, PLACE_IN_WALK } from '../../words/review.ts'
import { eventLines } from '../parts/events.ts'
import { widthOf, wrapped } from '../parts/layout.ts'
import { briefFields } from '../parts/mandate-fields.ts'
import { fieldLines, section } from '../parts/page.ts'
import { actionLines, mandateHead } from './show.ts'
import type { View } from '../parts/view.ts'

/** The number of recent events that are shown. */
const LATEST = 3

/** @param at the number of this mandate among `of` mandates */
export function reviewText(
  tracked: Tracked,
  { at, of }: { readonly at: number; readonly of: number },
  snapshot: Snapshot,
  view: View,
): string[] {
  const { language } = view
  const events = historyOf(tracked.document, tracked.mandate, snapshot.day).slice(0, LATEST)
  return [
    '',
    ruler(PLACE_IN_WALK[language](at, of), view),
    ...mandateHead(tracked, snapshot, view),
    '',
    ...fieldLines(briefFields(tracked, snapshot, view), view),
    ...section(FIELD_LABELS.actions[language], actionLines(tracked, view), view),
    ...section(FIELD_LABELS.history[language], eventLines(events, snapshot, view), view),
    '',
  ]
}

/** For example `── 3 of 12 ─────────────`. */
function ruler(text: string, { paint, width = 80 }: View): string {
  const rest = Math.max(2, Math.min(width, 100) - widthOf(text) - 4)
  return paint.quiet(`── ${text} ${'─'.repeat(rest)}`)
}

export type ReviewDeed = keyof typeof DONE_IN_REVIEW

/** The summary of a review: what was done, and how many mandates are left. */
export function reviewedText(
  deeds: readonly { readonly deed: ReviewDeed; readonly of: string }[],
  left: number,
  { language, paint, width }: View,
): string[] {
  const parts = (['update', 'act', 'open'] as const).flatMap(deed => {
    const ids = [...new Set(deeds.filter(done => done.deed === deed).map(({ of }) => of))]
    const count = deeds.filter(done => done.deed === deed).length
    if (count === 0) return []
    const listed = ids.map(id => paint.id(isolate(id, language))).join(WRITING[language].comma)
    return [`${paint.done('✓')} ${counted(count, DONE_IN_REVIEW[deed], language)} (${listed})`]
  })
  const done = parts.length === 0 ? [NOTHING_DONE[language]] : parts
  const rest = left === 0 ? [] : [paint.attention(counted(left, LEFT_TO_REVIEW, language))]
  return ['', ...[...done, ...rest].flatMap(line => wrapped(line, width))]
}
