// The number of replies of the Member States, by measure.
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { askedStates, repliesBy } from '../../tracking/replies.ts'
import { REPLIES_OF } from '../../words/list.ts'
import { indented, wrapped } from './layout.ts'
import { availableWidth } from './page.ts'
import { shown } from './texts.ts'
import type { View } from './view.ts'

/** For example `Arms · Replies received: 3 of 56`, one line for each measure; empty if no States are asked. */
export function replyLines(
  { mandate, document }: Tracked,
  snapshot: Snapshot,
  view: View,
): string[] {
  const { states } = mandate
  if (!states) return []
  const asked = askedStates(states, document, snapshot.organisation)
  return repliesBy(states, asked, snapshot.day).flatMap(({ measure, answers }) => {
    const count = REPLIES_OF[view.language](answers.size, asked.length)
    const title = states.measures.find(({ id }) => id === measure)?.title
    const line = title ? `${shown(title, view.language, document.language)} · ${count}` : count
    return indented(wrapped(line, availableWidth(view, 2)), '  ')
  })
}
