// The list of mandates as a page: a heading, a table or blocks, and totals.
import { isRightToLeft } from '../../base/language.ts'
import type { Grouping, Group } from '../../query/sort.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { isStatus } from '../../base/vocabulary.ts'
import { isolate } from '../../words/isolate.ts'
import { SHOWN_WHY } from '../../words/status-remarks.ts'
import { STATUS_LABELS } from '../../words/labels.ts'
import {
  capitalised,
  labelled,
  MANDATES_TITLE,
  NO_DUE_DATE,
  NO_INFORMATION,
  ofWhichOutstanding,
  OUTSTANDING_TITLE,
} from '../../words/list.ts'
import { counted, MANDATES, OUTSTANDING_MANDATES } from '../../words/plural.ts'
import { overdueText, silentText } from '../parts/counts.ts'
import { indented, wrapped } from '../parts/layout.ts'
import {
  cellOf,
  headingOf,
  usualColumns,
  type Column,
  type ColumnName,
} from '../parts/mandate-cells.ts'
import { pageHeading } from '../parts/page.ts'
import { safe } from '../parts/safe.ts'
import { statusBar } from '../parts/status-bar.ts'
import { fitsIn, isCramped, tableLines } from '../parts/table.ts'
import { nameIn, shown, titleShown, withId } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

export interface ListPage {
  readonly mandates: readonly Tracked[]
  /** The same mandates in groups, if grouping was requested. */
  readonly groups?: { readonly by: Grouping; readonly list: readonly Group[] } | undefined
  readonly columns?: readonly Column[] | undefined
  /** Whether the list contains only outstanding mandates. The heading then says so. */
  readonly outstandingOnly: boolean
  /** What the mandates were selected by. */
  readonly criteria?: readonly string[]
}

/** The lines of the page. */
export function listText(page: ListPage, snapshot: Snapshot, view: View): string[] {
  const groups = page.groups
    ? page.groups.list.flatMap((group, index) => [
        ...(index === 0 ? [] : ['']),
        ...groupLines(group, page, snapshot, view),
      ])
    : rowsOf(page.mandates, page, snapshot, view)
  const title = page.outstandingOnly ? OUTSTANDING_TITLE : MANDATES_TITLE
  return [
    ...pageHeading(title[view.language], snapshot, view, page.criteria),
    ...groups,
    '',
    ...statusBar(page.mandates, view),
    ...wrapped(footer(page, snapshot, view), view.width),
    ...overrideHint(page, view),
  ]
}

/** For example `7 outstanding mandates · 1 overdue`, or `9 mandates (outstanding: 7) · 1 overdue`. */
function footer({ mandates, outstandingOnly }: ListPage, snapshot: Snapshot, view: View): string {
  const { language } = view
  const outstanding = mandates.filter(tracked => tracked.outstanding).length
  return [
    outstandingOnly
      ? counted(mandates.length, OUTSTANDING_MANDATES, language)
      : ofWhichOutstanding[language](counted(mandates.length, MANDATES, language), outstanding),
    overdueText(mandates, view),
    silentText(mandates, snapshot, view),
  ]
    .filter(part => part !== undefined)
    .join(' · ')
}

/** If a status does not follow the actions: the command that explains it. */
function overrideHint({ mandates }: ListPage, { language, width }: View): string[] {
  const first = mandates.find(({ override }) => override?.disagrees)
  return first ? wrapped(SHOWN_WHY[language](`mandates show ${first.id}`), width) : []
}

function groupLines(group: Group, page: ListPage, snapshot: Snapshot, view: View): string[] {
  const heading = view.paint.heading(capitalised(groupName(group, page.groups?.by, snapshot, view)))
  const { mandates } = group
  return [heading, '', ...rowsOf(mandates, page, snapshot, view)]
}

function groupName(
  { key, mandates }: Group,
  by: Grouping | undefined,
  snapshot: Snapshot,
  view: View,
): string {
  const { language } = view
  if (key === null) return by === 'meeting' ? NO_DUE_DATE[language] : NO_INFORMATION[language]
  switch (by) {
    case 'document': {
      const document = mandates[0]?.document
      if (!document) return key
      return `${safe(document.symbol)} – ${shown(document.title, language, document.language)}`
    }
    case 'department':
      return nameIn(snapshot.organisation.departments, key, language)
    case 'subject':
      return nameIn(snapshot.organisation.subjects, key, language)
    case 'body':
      return nameIn(snapshot.bodies, key, language)
    case 'meeting':
      return nameIn([...snapshot.calendar.byId.values()], key, language)
    case 'status':
    case undefined:
      return isStatus(key) ? STATUS_LABELS[key][language] : key
  }
}

function rowsOf(
  mandates: readonly Tracked[],
  page: ListPage,
  snapshot: Snapshot,
  view: View,
): string[] {
  const columns = page.columns ?? usualColumns(view.width)
  return isRightToLeft(view.language)
    ? blocks(mandates, columns, snapshot, view)
    : table(mandates, columns, snapshot, view)
}

function table(
  mandates: readonly Tracked[],
  columns: readonly Column[],
  snapshot: Snapshot,
  view: View,
): string[] {
  const headed = columns.map(column => {
    const least = typeof column === 'string' ? LEAST[column] : undefined
    const heading = view.paint.heading(headingOf(column, view))
    return { heading, ...(least !== undefined && { least }) }
  })
  const rowsIn = (room: 'wide' | 'narrow'): string[][] =>
    mandates.map(tracked => columns.map(column => cellOf(column, tracked, snapshot, view, room)))
  const rows = rowsIn('wide')
  if (view.width === undefined) return tableLines(headed, rows, view.width)
  // On a wide screen, each mandate has one line.
  const flat = rows.map(cells => cells.map(cell => cell.replaceAll('\n', ' · ')))
  if (fitsIn(headed, flat, view.width)) return tableLines(headed, flat, view.width)
  if (fitsIn(headed, rows, view.width)) return tableLines(headed, rows, view.width)
  const narrow = rowsIn('narrow')
  const gap = isCramped(headed, narrow, view.width, MOST_LINES) ? 1 : undefined
  return tableLines(headed, narrow, view.width, 'headed', gap)
}

/** A row that would be taller gets less space between its columns. */
const MOST_LINES = 3

/** The minimum width of columns on a narrow screen; undefined for an id, a date or a symbol, which is never broken. */
const LEAST: Record<ColumnName, number | undefined> = {
  id: undefined,
  title: 24,
  status: 14,
  due: 21,
  document: undefined,
  paragraph: 10,
  departments: 14,
  kind: undefined,
  updated: undefined,
  actions: undefined,
  subjects: 14,
  officer: 14,
}

/**
 * One block for each mandate, for right-to-left scripts. A terminal that reverses whole lines would mix up the cells of
 * a table.
 */
function blocks(
  mandates: readonly Tracked[],
  columns: readonly Column[],
  snapshot: Snapshot,
  view: View,
): string[] {
  return mandates.flatMap((tracked, index) => {
    const cell = (column: Column): string =>
      cellOf(column, tracked, snapshot, view).replaceAll('\n', '، ')
    const { title: text } = tracked.mandate
    const title = withId(
      isolate(view.paint.id(tracked.id), view.language),
      titleShown(text, view.language, tracked.document.language),
      view.language,
    )
    const details = columns
      .filter(column => column !== 'id' && column !== 'title' && cell(column) !== '')
      .map(column => labelled(headingOf(column, view), cell(column), view.language))
    const inner = view.width === undefined ? undefined : view.width - 2
    const lines = [
      ...wrapped(title, view.width),
      ...details.flatMap(detail => indented(wrapped(detail, inner), '  ')),
    ]
    return index === 0 ? lines : ['', ...lines]
  })
}
