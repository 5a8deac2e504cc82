// The timeline: deadlines that passed or were moved, among the meetings of the body that is reported to.
import { addDays, daysBetween, type CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { lastDay } from '../tracking/calendar.ts'
import { deadlinesUpTo } from '../tracking/due.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { longDate } from '../words/dates.ts'
import { lateness } from '../words/deadlines.ts'
import {
  DEADLINES_PASSED_OR_MOVED,
  monthOf,
  movedTo,
  movedToNoDay,
  TIMELINE_KEY,
  TIMELINE_LINES,
} from '../words/timeline.ts'
import type { Timeline, TimelineRow } from './chart.ts'

/** How a mandate is named in a chart. */
type Named = Pick<TimelineRow, 'number' | 'to' | 'label' | 'page'>

/** The outstanding mandates with a deadline that passed or was moved: the longest overdue first. */
export function deadlinesToDraw(
  mandates: readonly Tracked[],
  { calendar, day }: Snapshot,
): Tracked[] {
  const dated = mandates.flatMap(tracked => {
    if (!tracked.outstanding || !(tracked.overdue || tracked.due?.original)) return []
    const days = deadlinesUpTo(tracked.mandate, tracked.document, calendar, day)
    return days.some(({ date }) => date !== null) ? [tracked] : []
  })
  const order = (tracked: Tracked): string =>
    `${tracked.overdue ? 0 : 1} ${tracked.due?.date ?? '9999'}`
  return dated.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
}

/**
 * The timeline of these mandates. Empty if there is none.
 *
 * @param body the body whose meetings are drawn
 */
export function timelineOf(
  mandates: readonly Tracked[],
  nameOf: (tracked: Tracked) => Named,
  { snapshot, body, heading }: { snapshot: Snapshot; body: string; heading: string },
  language: Language,
): Timeline[] {
  const { calendar, day: asAt } = snapshot
  const rows = mandates.map(tracked => ({
    ...nameOf(tracked),
    ...deadlineRow(tracked, snapshot, language),
  }))
  const days = rows.flatMap(({ deadlines }) => deadlines)
  if (days.length === 0) return []
  const [from, to] = spanOf([...days, asAt])
  const meetings = (calendar.byBody.get(body) ?? []).flatMap(meeting => {
    const day = lastDay(meeting)
    if (day === undefined || day < from || day > to) return []
    const label = meeting.name?.[language] ?? meeting.id
    return [{ day, label, date: monthOf(day, language) }]
  })
  const drawn = meetingsToDraw({ meetings, from, to })
  const signs = (['first', 'due', 'late', 'moved'] as const).filter(
    sign =>
      sign === 'due' ||
      (sign === 'late'
        ? rows.some(({ isLate }) => isLate)
        : rows.some(({ deadlines, isOpen }) => deadlines.length > 1 || isOpen)),
  )
  return [
    {
      kind: 'timeline',
      caption: DEADLINES_PASSED_OR_MOVED[language],
      heading,
      key: signs.map(sign => ({ sign, label: TIMELINE_KEY[sign][language] })),
      from,
      to,
      meetings: drawn,
      lines: TIMELINE_LINES[drawn.length === meetings.length ? 'all' : 'some'][language],
      asAt,
      rows,
    },
  ]
}

function deadlineRow(
  { mandate, document, overdue, due }: Tracked,
  { calendar, day }: Snapshot,
  language: Language,
): Omit<TimelineRow, keyof Named> {
  const all = deadlinesUpTo(mandate, document, calendar, day).map(({ date }) => date)
  const deadlines = all.flatMap((date, index) =>
    date === null || date === all[index + 1] ? [] : [date],
  )
  const isOpen = due?.date == null
  const [first, last] = [deadlines[0], deadlines.at(-1)]
  const say = (date: CivilDate): string => longDate(date, language).replaceAll(' ', '\u00a0')
  const moved =
    first === undefined || last === undefined
      ? []
      : isOpen
        ? [movedToNoDay[language](say(first))]
        : first === last
          ? []
          : [movedTo[language](say(first), say(last))]
  const late = overdue && due?.date != null ? [lateness(due.date, day, language)] : []
  return { deadlines, isLate: overdue, isOpen, words: [...late, ...moved] }
}

/** The first and the last day, and a margin beside both. */
function spanOf(days: readonly CivilDate[]): [CivilDate, CivilDate] {
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('no days')
  const margin = Math.ceil(daysBetween(first, last) * MARGIN) + 1
  return [addDays(first, -margin) ?? first, addDays(last, margin) ?? last]
}

const MARGIN = 0.04

/** Where a day is drawn: 0 at the first day, 1 at the last one. */
export function placeOf(day: CivilDate, { from, to }: Pick<Timeline, 'from' | 'to'>): number {
  const length = Math.max(1, daysBetween(from, to))
  return Math.min(1, Math.max(0, daysBetween(from, day) / length))
}

/** The parts of the line of a row, from day to day. */
export interface Stretch {
  readonly kind: 'late' | 'moved'
  readonly from: CivilDate
  readonly to: CivilDate
}

/** From deadline to deadline where it was moved, and from the last one to today where it is late. */
export function stretchesOf(
  { deadlines, isLate, isOpen }: TimelineRow,
  timeline: Timeline,
): Stretch[] {
  const moves = deadlines.slice(1).map((to, index): Stretch => {
    return { kind: 'moved', from: deadlines[index] ?? to, to }
  })
  const last = deadlines.at(-1)
  if (last === undefined) return moves
  if (isOpen) return [...moves, { kind: 'moved', from: last, to: timeline.to }]
  return isLate ? [...moves, { kind: 'late', from: last, to: timeline.asAt }] : moves
}

/** A meeting, and the middle of its name as a share of the width. */
type Placed = Timeline['meetings'][number] & { readonly middle: number }

/**
 * The meetings whose names have room beside each other and within the picture, the latest ones first.
 *
 * @param room what a name needs, as a share of the width
 */
export function meetingsWithRoom(
  timeline: Pick<Timeline, 'meetings' | 'from' | 'to'>,
  room: number,
): Placed[] {
  const kept: Placed[] = []
  let next = 1 - room / 2
  for (const meeting of timeline.meetings.toReversed()) {
    const middle = Math.max(room / 2, Math.min(1 - room / 2, placeOf(meeting.day, timeline)))
    if (middle > next) continue
    kept.unshift({ ...meeting, middle })
    next = middle - room
  }
  return kept
}

/** The meetings that are drawn: all, or some if there are too many to tell apart. */
function meetingsToDraw(
  timeline: Pick<Timeline, 'meetings' | 'from' | 'to'>,
): Timeline['meetings'] {
  if (timeline.meetings.length <= MOST_LINES) return timeline.meetings
  const kept = meetingsWithRoom(timeline, SHARE_OF_LINE)
  return kept.map(({ day, label, date }) => ({ day, label, date }))
}

/** More lines than this are hard to tell apart. Then each has this share of the width. */
const [MOST_LINES, SHARE_OF_LINE] = [12, 0.2]
