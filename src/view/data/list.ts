// The list of mandates for programs: JSON, NDJSON, CSV, TSV and Markdown. A public contract: docs/json.md.
import type { Text } from '../../records/types.ts'
import type { Snapshot, Tracked, TrackedDue } from '../../tracking/snapshot.ts'
import type { DueDate } from '../../tracking/due.ts'
import type { View } from '../parts/view.ts'
import { cellOf, headingOf, type ColumnName } from '../parts/mandate-cells.ts'
import { markdownTable } from '../parts/markdown.ts'
import { disarmed } from '../../base/formula-injection.ts'
import { safe } from '../parts/safe.ts'
import { shown } from '../parts/texts.ts'
import { jsonLine, jsonText } from './json.ts'

interface DueData {
  /** The deadline; for a meeting, its first day. */
  readonly date: string | null
  /** The last day that is in time, from which lateness is counted; for a meeting, its last day. */
  readonly lastDay: string | null
  readonly meeting: string | null
}

/** One mandate of `list --format json`. Fields may be added, but never removed or changed. */
export interface MandateData {
  readonly id: string
  readonly document: string
  readonly symbol: string
  readonly paragraph: string
  readonly title: Text
  readonly kind: string
  readonly status: string
  readonly outstanding: boolean
  readonly overdue: boolean
  readonly silent: boolean
  readonly stale: boolean
  readonly due:
    | (DueData & {
        readonly cancelled: boolean
        readonly body: string | null
        readonly original: DueData | null
      })
    | null
  readonly departments: readonly string[]
  readonly lastUpdate: string | null
  readonly actions: readonly {
    readonly id: string
    readonly title: Text
    readonly status: string
    readonly lastUpdate: string | null
  }[]
}

export function mandateData(tracked: Tracked): MandateData {
  const { document, mandate } = tracked
  return {
    id: tracked.id,
    document: document.id,
    symbol: document.symbol,
    paragraph: mandate.paragraph,
    title: mandate.title,
    kind: mandate.kind,
    status: tracked.status,
    outstanding: tracked.outstanding,
    overdue: tracked.overdue,
    silent: tracked.silent,
    stale: tracked.stale,
    due: tracked.due && dueData(tracked.due),
    departments: mandate.departments,
    lastUpdate: tracked.lastUpdate,
    actions: tracked.actions.map(({ id, action, status, lastUpdate }) => ({
      id,
      title: action.title,
      status,
      lastUpdate,
    })),
  }
}

function dueData(due: TrackedDue): MandateData['due'] {
  const { cancelled, body, original } = due
  return { ...point(due), cancelled, body, original: original && point(original) }
}

function point({ from, date, meeting }: DueDate): DueData {
  return { date: from, lastDay: date, meeting }
}

/** An array of mandates, indented for reading. */
export function listJson(mandates: readonly Tracked[]): string {
  return jsonText(mandates.map(mandateData))
}

/** One mandate on each line. */
export function listNdjson(mandates: readonly Tracked[]): string {
  return mandates.map(tracked => jsonLine(mandateData(tracked))).join('')
}

const SHEET_COLUMNS = [
  'id',
  'document',
  'symbol',
  'paragraph',
  'title',
  'kind',
  'status',
  'outstanding',
  'overdue',
  'stale',
  'due',
  'meeting',
  'departments',
  'last_update',
  'last_day',
  'silent',
]

/** Cells that a spreadsheet would take for a formula are disarmed. */
function sheetRows(mandates: readonly Tracked[], { language }: View): string[][] {
  return mandates.map(tracked => {
    const data = mandateData(tracked)
    const title = shown(tracked.mandate.title, language, tracked.document.language)
    const cells = [
      data.id,
      data.document,
      data.symbol,
      data.paragraph,
      title,
      data.kind,
      data.status,
    ]
    const flags = [data.outstanding, data.overdue, data.stale].map(String)
    const due = [data.due?.date ?? '', data.due?.meeting ?? '']
    const more = [data.departments.join(' '), data.lastUpdate ?? '']
    // Columns that were added later come last, so that the earlier ones keep their positions.
    const added = [data.due?.lastDay ?? '', String(data.silent)]
    return [...cells, ...flags, ...due, ...more, ...added].map(cell => disarmed(safe(cell)))
  })
}

/** Comma-separated values, quoted where needed. */
export async function listCsv(mandates: readonly Tracked[], view: View): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  return stringify([SHEET_COLUMNS, ...sheetRows(mandates, view)])
}

/** Tab-separated values. No cell contains a tab or a line break, or begins with a quotation mark. */
export function listTsv(mandates: readonly Tracked[], view: View): string {
  const lines = [SHEET_COLUMNS, ...sheetRows(mandates, view)].map(row =>
    row.map(cell => cell.replace(/^\s*"/, "'$&")).join('\t'),
  )
  return lines.map(line => `${line}\n`).join('')
}

/** A table in the Markdown of git hosts. */
export function listMarkdown(
  mandates: readonly Tracked[],
  columns: readonly ColumnName[],
  snapshot: Snapshot,
  view: View,
): string {
  const rows = mandates.map(tracked =>
    columns.map(column => cellOf(column, tracked, snapshot, view).split('\n')),
  )
  const headings = columns.map(column => headingOf(column, view))
  return markdownTable(headings, rows, view.language)
}
