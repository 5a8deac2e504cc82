// The cells of one mandate in a list, in the reader's language and in colour.
import { officersOf } from '../../query/filter.ts'
import type { Organisation } from '../../records/types.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { isDone, isProposed, isStuck } from '../../tracking/status.ts'
import { isolate } from '../../words/isolate.ts'
import { FIELD_LABELS, KIND_LABELS, shortStatusLabel, type FieldLabel } from '../../words/labels.ts'
import { byActionsShort } from '../../words/status-remarks.ts'
import { NONE_SET, PROPOSED, SHORTER_REMARKS, silentSince } from '../../words/list.ts'
import { paragraphInCell } from '../../words/paragraphs.ts'
import { dueRemarksInColumn, duePoint } from './due.ts'
import type { Paint } from './paint.ts'
import { safe } from './safe.ts'
import type { OwnField } from './own-fields.ts'
import { nameIn, shown } from './texts.ts'
import type { View } from './view.ts'

export const COLUMNS = [
  'id',
  'title',
  'status',
  'due',
  'document',
  'paragraph',
  'departments',
  'kind',
  'updated',
  'actions',
  'subjects',
  'officer',
] as const
export type ColumnName = (typeof COLUMNS)[number]

/** A column of a list: one that every organisation has, or a field of its own. */
export type Column = ColumnName | OwnField

/** The default columns of a list; more on a wide screen. */
export function usualColumns(width: number | undefined): readonly ColumnName[] {
  const usual: readonly ColumnName[] = ['id', 'title', 'status', 'due']
  return width !== undefined && width >= 120 ? [...usual, 'updated'] : usual
}

const HEADINGS: Record<ColumnName, FieldLabel> = {
  id: 'id',
  title: 'mandate',
  status: 'status',
  due: 'due',
  document: 'document',
  paragraph: 'paragraph',
  departments: 'departments',
  kind: 'kind',
  updated: 'updated',
  actions: 'actions',
  subjects: 'subjects',
  officer: 'officer',
}

export function headingOf(column: Column, { language }: View): string {
  return typeof column === 'string'
    ? FIELD_LABELS[HEADINGS[column]][language]
    : nameIn([column], column.id, language)
}

/**
 * The lines of a cell, joined with line breaks.
 *
 * @param room whether the cell is wide, or narrow, for which French has shorter words
 */
export function cellOf(
  column: Column,
  tracked: Tracked,
  snapshot: Snapshot,
  view: View,
  room: 'wide' | 'narrow' = 'wide',
): string {
  const { mandate, document } = tracked
  const { language, paint } = view
  if (typeof column !== 'string') return safe(mandate.extra?.[column.id] ?? '')
  switch (column) {
    case 'id':
      return paint.id(tracked.id)
    case 'title':
      return shown(mandate.title, language, document.language)
    case 'status':
      return [...statusLines(tracked, snapshot, view, room), ...overrideLines(tracked, view)].join(
        '\n',
      )
    case 'due':
      return dueLines(tracked, snapshot, view).join('\n')
    case 'document':
      return isolate(safe(document.symbol), language)
    case 'paragraph':
      return paragraphInCell(safe(mandate.paragraph), language)
    case 'departments':
      return departmentNames(tracked, snapshot.organisation, view).join('\n')
    case 'kind':
      return KIND_LABELS[mandate.kind][language]
    case 'updated':
      return tracked.lastUpdate ?? paint.quiet('–')
    case 'actions':
      return actionCount(tracked)
    case 'subjects':
      return subjectNames(tracked, snapshot.organisation, view).join('\n')
    case 'officer':
      return officerNames(tracked, snapshot.organisation, view).join('\n')
  }
}

export function statusLines(
  tracked: Tracked,
  { lastMeeting }: Snapshot,
  { language, paint }: View,
  room: 'wide' | 'narrow' = 'wide',
): string[] {
  const shorter = room === 'narrow' ? SHORTER_REMARKS[language] : undefined
  const label = shortStatusLabel(tracked.status, 'mandate', language)
  const words = shorter ? [label, shorter.proposed] : [`${label} (${PROPOSED[language]})`]
  const lines = (isProposed(tracked) ? words : [label]).map(statusPaint(tracked, paint))
  if (tracked.silent && lastMeeting !== null) {
    const silentText = shorter?.silent ?? silentSince[language](safe(lastMeeting.id))
    lines.push(paint.attention(silentText))
  }
  return lines
}

/** The status according to the actions, if it differs. */
function overrideLines({ override }: Tracked, { language, paint }: View): string[] {
  return override?.disagrees
    ? [
        paint.attention(
          byActionsShort[language](shortStatusLabel(override.byActions, 'mandate', language)),
        ),
      ]
    : []
}

function statusPaint(tracked: Tracked, paint: Paint): (text: string) => string {
  if (isStuck(tracked.status)) return paint.attention
  if (isDone(tracked.status)) return paint.done
  return tracked.outstanding ? text => text : paint.quiet
}

function dueLines(tracked: Tracked, snapshot: Snapshot, view: View): string[] {
  const { language, paint } = view
  if (tracked.due === null) return [paint.quiet(NONE_SET[language])]
  const set = tracked.overdue ? paint.overdue : (text: string) => text
  const remarks = dueRemarksInColumn(tracked, snapshot.day, language)
  return [duePoint(tracked.due, language), ...remarks.map(set)]
}

export function departmentNames(
  { mandate }: Tracked,
  organisation: Organisation,
  view: View,
): string[] {
  return mandate.departments.map(id => nameIn(organisation.departments, id, view.language))
}

export function subjectNames(
  { mandate }: Tracked,
  { subjects }: Organisation,
  { language }: View,
): string[] {
  return (mandate.subjects ?? []).map(id => nameIn(subjects, id, language))
}

/** The officers of a mandate and of its actions; none unless the output is internal. */
function officerNames(
  tracked: Tracked,
  { officers }: Organisation,
  { language, internal }: View,
): string[] {
  return internal ? officersOf(tracked).map(id => nameIn(officers, id, language)) : []
}

/** For example `1/3`: the number of implemented actions. */
function actionCount({ actions }: Tracked): string {
  if (actions.length === 0) return '0'
  const done = actions.filter(action => isDone(action.status)).length
  return `${done}/${actions.length}`
}
