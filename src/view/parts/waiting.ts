// What waits to be done: the counts of the overview and of `review`.
import { matches, type Filter } from '../../query/filter.ts'
import type { Meeting } from '../../records/types.ts'
import { lastSoonDay, papersAhead } from '../../tracking/attention.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { papersDue, WAITING } from '../../words/overview.ts'
import { counted, MANDATES } from '../../words/plural.ts'
import { overdueText, silentText } from './counts.ts'
import type { View } from './view.ts'

/**
 * Everything that is known about some mandates, in one line: how many there are, are overdue, had no update, are the
 * reader’s, are due soon, have no department, and when the papers are due.
 *
 * @param next the next meeting to report to, if the calendar has one
 * @param me the officer who is reading, if it is known
 */
export function situationText(
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  view: View,
  { next, me }: { readonly next: Meeting | undefined; readonly me: string | undefined },
): string {
  const parts = [
    counted(mandates.length, MANDATES, view.language),
    overdueText(mandates, view),
    silentText(mandates, snapshot, view),
    waitingText(mandates, snapshot, view, me),
    ...papersText(next, snapshot, view),
  ]
  return parts.filter(part => part !== undefined && part !== '').join(' · ')
}

/** How many of the outstanding mandates wait for somebody, by the same rules as the filters of `list`. */
export function waitingText(
  open: readonly Tracked[],
  snapshot: Snapshot,
  { language }: View,
  me: string | undefined,
): string {
  const filters: Readonly<Record<keyof typeof WAITING, Filter | undefined>> = {
    mine: me === undefined ? undefined : { officers: [me] },
    soon: { dueUpTo: lastSoonDay(snapshot.day) },
    unanswered: { unanswered: true },
    unassigned: { without: ['department'] },
  }
  const names = ['mine', 'soon', 'unanswered', 'unassigned'] as const
  return names
    .flatMap(name => {
      const filter = filters[name]
      const count = filter ? open.filter(each => matches(filter, each, snapshot)).length : 0
      return count === 0 ? [] : [counted(count, WAITING[name], language)]
    })
    .join(' · ')
}

/** When the papers of the meeting are due, if that is still to come. */
export function papersText(
  next: Meeting | undefined,
  { day }: Snapshot,
  { language }: View,
): string[] {
  const papers = next && papersAhead(next, day)
  return papers === undefined ? [] : [papersDue[language](papers)]
}
