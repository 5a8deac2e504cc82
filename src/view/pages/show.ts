// The page of one mandate: its source, text, deadline, actions, history and evidence.
import { isRightToLeft, WRITING } from '../../base/language.ts'
import type { Snapshot, Tracked, TrackedAction } from '../../tracking/snapshot.ts'
import { historyOf, type Event } from '../../tracking/history.ts'
import { chain } from '../../tracking/lineage.ts'
import { isDoneWithOpenActions } from '../../tracking/override.ts'
import { longDate } from '../../words/dates.ts'
import { isolate } from '../../words/isolate.ts'
import { FIELD_LABELS, shortStatusLabel, statusLabel } from '../../words/labels.ts'
import { asAt, NO_INFORMATION } from '../../words/list.ts'
import { MISMATCH } from '../../words/show.ts'
import { dueRemarks } from '../parts/due.ts'
import { eventLines, evidenceLines } from '../parts/events.ts'
import { overrideText } from '../parts/status-remarks.ts'
import { indented, wrapped } from '../parts/layout.ts'
import { statusLines } from '../parts/mandate-cells.ts'
import { field, mandateFields } from '../parts/mandate-fields.ts'
import { fieldLines, section } from '../parts/page.ts'
import { replyLines } from '../parts/replies.ts'
import { tableLines } from '../parts/table.ts'
import { nameIn, titleShown, withId } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/**
 * The page of a mandate.
 *
 * @param read gives the history, with or without withdrawn events
 */
export function mandateText(
  tracked: Tracked,
  snapshot: Snapshot,
  view: View,
  read: typeof historyOf = historyOf,
): string[] {
  const { mandate, document } = tracked
  const { language } = view
  const events = read(document, mandate, snapshot.day)
  const standing = historyOf(document, mandate, snapshot.day)
  const heading = (key: keyof typeof FIELD_LABELS): string => FIELD_LABELS[key][language]
  return [
    ...mandateHead(tracked, snapshot, view),
    '',
    ...fieldLines(mandateFields(tracked, snapshot, view), view),
    ...section(heading('actions'), actionLines(tracked, view), view),
    ...section(heading('replies'), replyLines(tracked, snapshot, view), view),
    ...section(heading('lineage'), lineageLines(tracked, snapshot, view), view),
    ...section(heading('evidence'), evidenceLines(standing, view), view),
    ...section(heading('history'), orNothing(eventLines(events, snapshot, view), view), view),
  ]
}

/** The title, and the status on the day. */
export function mandateHead(tracked: Tracked, snapshot: Snapshot, view: View): string[] {
  const { mandate, document } = tracked
  return [
    ...titleLines(tracked.id, titleShown(mandate.title, view.language, document.language), view),
    ...wrapped(
      [
        ...statusLines(tracked, snapshot, view),
        ...remarks(tracked, snapshot, view),
        asAt[view.language](snapshot.day),
      ].join(' · '),
      view.width,
    ),
    ...(tracked.override?.disagrees ? overrideText(tracked, view) : []).flatMap(text =>
      wrapped(text, view.width),
    ),
  ]
}

/** The page of one action. */
export function actionText(
  tracked: Tracked,
  found: TrackedAction,
  snapshot: Snapshot,
  view: View,
  read: typeof historyOf = historyOf,
): string[] {
  const { mandate, document } = tracked
  const { language } = view
  const { title, department, target, officer } = found.action
  const ofAction = (events: readonly Event[]): Event[] =>
    events.filter(({ about }) => about === found.id)
  const events = ofAction(read(document, mandate, snapshot.day))
  const standing = ofAction(historyOf(document, mandate, snapshot.day))
  const parent = `${isolate(tracked.id, language)}  ${titleShown(mandate.title, language, document.language)}`
  const { officers } = snapshot.organisation
  const departments = department
    ? [nameIn(snapshot.organisation.departments, department, language)]
    : []
  return [
    ...titleLines(found.id, titleShown(title, language, document.language), view),
    statusLabel(found.status, 'action', language),
    '',
    ...fieldLines(
      [
        field('mandate', [parent], view),
        field('departments', departments, view),
        field('target', target ? [longDate(target, language)] : [], view),
        field(
          'officer',
          officer && view.internal ? [nameIn(officers, officer, language)] : [],
          view,
        ),
      ],
      view,
    ),
    ...section(FIELD_LABELS.evidence[language], evidenceLines(standing, view), view),
    ...section(
      FIELD_LABELS.history[language],
      orNothing(eventLines(events, snapshot, view), view),
      view,
    ),
  ]
}

function titleLines(id: string, title: string, { language, paint, width }: View): string[] {
  const marked = paint.id(isolate(id, language))
  const bold = paint.heading(title)
  return wrapped(withId(marked, bold, language), width)
}

/** How late the mandate is, and whether the decision contradicts the actions. */
function remarks(tracked: Tracked, snapshot: Snapshot, { language, paint }: View): string[] {
  const late = tracked.overdue ? dueRemarks(tracked, snapshot.day, language).slice(0, 1) : []
  return [
    ...late.map(paint.overdue),
    ...(isDoneWithOpenActions(tracked.override) ? [paint.attention(MISMATCH[language])] : []),
  ]
}

export function actionLines(tracked: Tracked, view: View): string[] {
  const { language, width } = view
  const rows = tracked.actions.map(({ id, action, status, lastUpdate }) => [
    id.slice(id.indexOf('/') + 1),
    titleShown(action.title, language, tracked.document.language),
    shortStatusLabel(status, 'action', language),
    lastUpdate ?? '',
  ])
  if (isRightToLeft(language)) {
    return rows.flatMap(([id = '', title = '', status = '', date = '']) => {
      const parts = [
        withId(isolate(id, language), title, language),
        status,
        isolate(date, language),
      ]
      const line = parts.filter(part => part !== '').join(WRITING[language].comma)
      return indented(wrapped(line, width), '  ')
    })
  }
  const columns = [{ heading: '' }, { heading: '', least: 24 }, { heading: '' }, { heading: '' }]
  return rows.length === 0
    ? []
    : indented(tableLines(columns, rows, width === undefined ? width : width - 2, 'bare'), '  ')
}

function lineageLines({ id }: Tracked, snapshot: Snapshot, view: View): string[] {
  const { language } = view
  const named = (ids: readonly string[]): string[] =>
    ids.map(other => {
      const known = snapshot.mandates.find(tracked => tracked.id === other)
      const title = known ? titleShown(known.mandate.title, language, known.document.language) : ''
      return `${isolate(other, language)}  ${title}`.trimEnd()
    })
  return fieldLines(
    [
      field('renews', named(chain(snapshot.lineage, id, 'renews')), view),
      field('renewedBy', named(chain(snapshot.lineage, id, 'renewedBy')), view),
    ],
    view,
  )
}

function orNothing(lines: readonly string[], { language }: View): readonly string[] {
  return lines.length > 0 ? lines : [`  ${NO_INFORMATION[language]}`]
}
