// The timeline for programs: JSON, NDJSON, CSV and Markdown. A public contract: docs/json.md.
import { mandateId } from '../../records/types.ts'
import type { TimelineEntry } from '../../query/timeline.ts'
import type { Event } from '../../tracking/history.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { documentGave } from '../../words/log.ts'
import { organisationEventText } from '../parts/change-texts.ts'
import { eventDetails } from '../parts/events.ts'
import { markdownText } from '../parts/markdown.ts'
import { safe } from '../parts/safe.ts'
import { shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'
import { jsonLine, jsonText } from './json.ts'

function entryData(entry: TimelineEntry): Record<string, unknown> {
  if ('mandateCount' in entry) {
    const { date, document, mandateCount } = entry
    return {
      date,
      id: document.id,
      kind: 'document',
      symbol: document.symbol,
      mandates: mandateCount,
    }
  }
  if ('change' in entry) {
    const { date, about, by = null, note = null, internal, what } = entry.change
    return { date, id: about, ...what, by, note, internal }
  }
  const { about, what, by = null, note = null, evidence, internal, withdrawn } = entry.event
  return {
    date: entry.date,
    id: about,
    ...(entry.mandate && { mandate: mandateId(entry.document, entry.mandate) }),
    ...whatData(what),
    by,
    note,
    evidence,
    internal,
    ...(withdrawn && { withdrawn }),
  }
}

/** A withdrawal has a date. The fields of the withdrawn entry are under `of`. */
function whatData(what: Event['what']): Record<string, unknown> {
  return what.kind === 'withdrawal'
    ? { kind: what.kind, of: { date: what.of.date, ...whatData(what.of.what) } }
    : what
}

/** An array of entries. Each entry has `date`, `id` and `kind`, and the fields of its kind. */
export function logJson(entries: readonly TimelineEntry[]): string {
  return jsonText(entries.map(entryData))
}

/** One entry on each line. */
export function logNdjson(entries: readonly TimelineEntry[]): string {
  return entries.map(entry => jsonLine(entryData(entry))).join('')
}

/** Comma-separated values. Cells that a spreadsheet would take for a formula are disarmed. */
export async function logCsv(
  entries: readonly TimelineEntry[],
  snapshot: Snapshot,
  view: View,
): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  const rows = entries.map(entry => rowOf(entry, snapshot, view).map(safe))
  return stringify([['date', 'id', 'what', 'by', 'note'], ...rows], { escape_formulas: true })
}

/** A table in the Markdown of git hosts. */
export function logMarkdown(
  entries: readonly TimelineEntry[],
  snapshot: Snapshot,
  view: View,
): string {
  const { language } = view
  const headings = [FIELD_LABELS.date, FIELD_LABELS.id, FIELD_LABELS.history].map(
    label => label[language],
  )
  const rows = entries.map(entry => rowOf(entry, snapshot, view).slice(0, 3))
  const cells = rows.map(row => row.map(cell => markdownText(cell, language)))
  return [headings, headings.map(() => '---'), ...cells]
    .map(row => `| ${row.join(' | ')} |\n`)
    .join('')
}

function rowOf(entry: TimelineEntry, snapshot: Snapshot, view: View): string[] {
  const { language } = view
  if ('mandateCount' in entry) {
    return [
      entry.date,
      entry.document.id,
      documentGave[language](entry.document.symbol, entry.mandateCount),
      '',
      '',
    ]
  }
  if ('change' in entry) {
    const { date, about, by = '', note } = entry.change
    const what = organisationEventText({ ...entry.change, by: undefined }, snapshot, view)
    return [date, about, what, by, note ? shown(note, language) : '']
  }
  const { event } = entry
  const note = event.note ? shown(event.note, language) : ''
  return [
    entry.date,
    event.about,
    eventDetails({ ...event, by: undefined }, snapshot, view),
    event.by ?? '',
    note,
  ]
}
