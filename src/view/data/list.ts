// The list of mandates for programs: JSON, NDJSON, CSV, TSV and Markdown. A public contract: docs/json.md.
import { officersOf } from '../../query/filter.ts'
import type { Organisation, Text } from '../../records/types.ts'
import type { Snapshot, Tracked, TrackedDue } from '../../tracking/snapshot.ts'
import type { DueDate } from '../../tracking/due.ts'
import type { View } from '../parts/view.ts'
import { cellOf, headingOf, type Column } from '../parts/mandate-cells.ts'
import { markdownTable } from '../parts/markdown.ts'
import { disarmed } from '../../base/formula-injection.ts'
import { ownFieldsOf } from '../parts/own-fields.ts'
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
  readonly subjects: readonly string[]
  /** Only in internal output, and null where nobody is responsible. */
  readonly officer?: OfficerData | null
  /** The values of the organisation's own fields. */
  readonly extra: Readonly<Record<string, string>>
  readonly lastUpdate: string | null
  readonly actions: readonly {
    readonly id: string
    readonly title: Text
    readonly status: string
    readonly lastUpdate: string | null
    readonly officer?: OfficerData | null
  }[]
}

interface OfficerData {
  readonly id: string
  readonly name: Text | null
  readonly email: string | null
}

/** Which data may be shown. */
export interface Shown {
  readonly organisation: Organisation
  /** Whether officers may be named. */
  readonly internal: boolean
  /** Whether the organisation's own fields are limited to those that it declares as public. */
  readonly publicOnly?: boolean
}

export function mandateData(tracked: Tracked, shownData: Shown): MandateData {
  const { document, mandate } = tracked
  const { organisation, internal, publicOnly = false } = shownData
  const own = ownFieldsOf(mandate, organisation).filter(({ field }) => field.public || !publicOnly)
  const officer = (id: string | undefined): { officer?: OfficerData | null } =>
    internal ? { officer: officerData(id, organisation) } : {}
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
    subjects: mandate.subjects ?? [],
    ...officer(mandate.officer),
    extra: Object.fromEntries(own.map(({ field, value }) => [field.id, value])),
    lastUpdate: tracked.lastUpdate,
    actions: tracked.actions.map(({ id, action, status, lastUpdate }) => ({
      id,
      title: action.title,
      status,
      lastUpdate,
      ...officer(action.officer),
    })),
  }
}

function officerData(id: string | undefined, { officers }: Organisation): OfficerData | null {
  if (id === undefined) return null
  const known = officers.find(officer => officer.id === id)
  return { id, name: known?.name ?? null, email: known?.email ?? null }
}

function dueData(due: TrackedDue): MandateData['due'] {
  const { cancelled, body, original } = due
  return { ...point(due), cancelled, body, original: original && point(original) }
}

function point({ from, date, meeting }: DueDate): DueData {
  return { date: from, lastDay: date, meeting }
}

/** An array of mandates, indented for reading. */
export function listJson(mandates: readonly Tracked[], what: Shown): string {
  return jsonText(mandates.map(tracked => mandateData(tracked, what)))
}

/** One mandate on each line. */
export function listNdjson(mandates: readonly Tracked[], what: Shown): string {
  return mandates.map(tracked => jsonLine(mandateData(tracked, what))).join('')
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
  'subjects',
]

/** The columns after those that every organisation has: its own fields, and officers if they may be named. */
function moreColumns({ organisation, internal }: Shown): string[] {
  return [...organisation.fields.map(({ id }) => id), ...(internal ? ['officers'] : [])]
}

/** Cells that a spreadsheet would take for a formula are disarmed. */
function sheetRows(mandates: readonly Tracked[], what: Shown, { language }: View): string[][] {
  const headings = [...SHEET_COLUMNS, ...moreColumns(what)]
  const rows = mandates.map(tracked => {
    const data = mandateData(tracked, what)
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
    const added = [data.due?.lastDay ?? '', String(data.silent), data.subjects.join(' ')]
    const own = what.organisation.fields.map(({ id }) => data.extra[id] ?? '')
    const officers = what.internal ? [officersOf(tracked).join(' ')] : []
    return [...cells, ...flags, ...due, ...more, ...added, ...own, ...officers].map(cell =>
      disarmed(safe(cell)),
    )
  })
  return [headings, ...rows]
}

/** Comma-separated values, quoted where needed. */
export async function listCsv(
  mandates: readonly Tracked[],
  what: Shown,
  view: View,
): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  return stringify(sheetRows(mandates, what, view))
}

/** Tab-separated values. No cell contains a tab or a line break, or begins with a quotation mark. */
export function listTsv(mandates: readonly Tracked[], what: Shown, view: View): string {
  const lines = sheetRows(mandates, what, view).map(row =>
    row.map(cell => cell.replace(/^\s*"/, "'$&")).join('\t'),
  )
  return lines.map(line => `${line}\n`).join('')
}

/** A table in the Markdown of git hosts. */
export function listMarkdown(
  mandates: readonly Tracked[],
  columns: readonly Column[],
  snapshot: Snapshot,
  view: View,
): string {
  const rows = mandates.map(tracked =>
    columns.map(column => cellOf(column, tracked, snapshot, view).split('\n')),
  )
  const headings = columns.map(column => headingOf(column, view))
  return markdownTable(headings, rows, view.language)
}
