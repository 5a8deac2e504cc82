// The calendar of meetings as a page, with the mandates due at each meeting.
import type { CivilDate } from '../../base/civil-date.ts'
import { type ByLanguage, isRightToLeft, WRITING } from '../../base/language.ts'
import type { Meeting } from '../../records/types.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { isUnconfirmed, stateOn } from '../../tracking/calendar.ts'
import { isDueAt } from '../../tracking/due.ts'
import { isolate } from '../../words/isolate.ts'
import { FIELD_LABELS, MEETING_STATE_LABELS } from '../../words/labels.ts'
import { DUE_AT_MEETING, MANDATES_DUE, NO_DAY_SET, UNCONFIRMED } from '../../words/list.ts'
import { indented, widthOf, wrapped } from '../parts/layout.ts'
import { whenText } from '../parts/meeting-days.ts'
import { tableLines } from '../parts/table.ts'
import { nameIn, shown, withId } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/** The lines of the page. */
export function meetingsText(
  meetings: readonly Meeting[],
  snapshot: Snapshot,
  view: View,
): string[] {
  const rows = meetings.map(meeting => cells(meeting, snapshot, view))
  return isRightToLeft(view.language) ? blocks(rows, view) : tableOrBlocks(rows, view)
}

const COLUMNS = ['id', 'meeting', 'place', 'date', 'state', 'due'] as const

const LEAST: Record<(typeof COLUMNS)[number], number | undefined> = {
  id: undefined,
  meeting: 20,
  place: 9,
  date: 12,
  state: 9,
  due: undefined,
}

function cells(meeting: Meeting, snapshot: Snapshot, view: View): string[] {
  const { language, paint } = view
  const ids = dueAt(meeting.id, snapshot.mandates).map(({ id }) => isolate(id, language))
  const isLost = meeting.state === 'cancelled' && ids.length > 0
  const due = isLost ? [...ids, paint.attention(NO_DAY_SET[language])] : ids
  return [
    paint.id(isolate(meeting.id, language)),
    nameIn([meeting], meeting.id, language),
    meeting.place ? shown(meeting.place, language) : '',
    whenText(meeting, language),
    stateText(meeting, snapshot.day, view),
    due.join('\n'),
  ]
}

function dueAt(id: string, mandates: readonly Tracked[]): Tracked[] {
  return mandates.filter(tracked => isDueAt(tracked, id))
}

function stateText(meeting: Meeting, day: CivilDate, { language, paint }: View): string {
  const label = MEETING_STATE_LABELS[stateOn(meeting, day)][language]
  return isUnconfirmed(meeting, day) ? `${label}\n${paint.attention(UNCONFIRMED[language])}` : label
}

/** A table, or blocks where the table would be too wide for the screen. */
function tableOrBlocks(rows: readonly string[][], view: View): string[] {
  const { width = Infinity } = view
  const lines = table(rows, view)
  return lines.every(line => widthOf(line) <= width) ? lines : blocks(rows, view)
}

function table(rows: readonly string[][], view: View): string[] {
  const columns = COLUMNS.map(column => ({
    heading: view.paint.heading(headingOf(column)[view.language]),
    ...(LEAST[column] !== undefined && { least: LEAST[column] }),
  }))
  return tableLines(columns, rows, view.width)
}

function headingOf(column: (typeof COLUMNS)[number]): ByLanguage<string> {
  return column === 'due' ? MANDATES_DUE : FIELD_LABELS[column]
}

/** One block for each meeting, for narrow screens and for right-to-left scripts. */
function blocks(rows: readonly string[][], view: View): string[] {
  const { language, width } = view
  const comma = WRITING[language].comma
  const inner = width === undefined ? width : width - 2
  return rows.flatMap(
    ([id = '', name = '', place = '', when = '', state = '', due = ''], index) => {
      const details = [
        [place, when].filter(part => part !== '').join(comma),
        state.replaceAll('\n', comma),
        ...(due === '' ? [] : [DUE_AT_MEETING[language](due.replaceAll('\n', comma))]),
      ]
      const lines = [
        ...wrapped(withId(id, name, language), width),
        ...details.flatMap(line => indented(wrapped(line, inner), '  ')),
      ]
      return index === 0 ? lines : ['', ...lines]
    },
  )
}
