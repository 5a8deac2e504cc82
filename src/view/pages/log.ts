// The timeline as a page: what was recorded, day by day, newest first.
import type { CivilDate } from '../../base/civil-date.ts'
import type { TimelineEntry } from '../../query/timeline.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { longDate } from '../../words/dates.ts'
import { isolate } from '../../words/isolate.ts'
import { documentGave, LOG_TITLE, NOTHING_RECORDED } from '../../words/log.ts'
import { counted, ENTRIES, MANDATES } from '../../words/plural.ts'
import { organisationEventText } from '../parts/change-texts.ts'
import { eventDetails, evidenceText } from '../parts/events.ts'
import { indented, wrapped } from '../parts/layout.ts'
import { availableWidth, pageHeading } from '../parts/page.ts'
import { safe } from '../parts/safe.ts'
import { shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/** @param criteria what the mandates were selected by */
export function logText(
  entries: readonly TimelineEntry[],
  snapshot: Snapshot,
  view: View,
  criteria: readonly string[] = [],
): string[] {
  const { language } = view
  const head = pageHeading(LOG_TITLE[language], snapshot, view, criteria)
  if (entries.length === 0) return [...head, NOTHING_RECORDED[language]]
  const days = [...new Set(entries.map(({ date }) => date))].flatMap(date => [
    ...dayLines(date, entries, snapshot, view),
    '',
  ])
  return [...head, ...days, counted(entries.length, ENTRIES, language)]
}

function dayLines(
  date: CivilDate,
  entries: readonly TimelineEntry[],
  snapshot: Snapshot,
  view: View,
): string[] {
  const ofDay = entries.filter(entry => entry.date === date)
  return [
    view.paint.heading(longDate(date, view.language)),
    ...alike(ofDay).flatMap(group => groupLines(group, snapshot, view)),
  ]
}

/** A handover is one change of many mandates. Its entries are together, at the place of the first. */
function alike(entries: readonly TimelineEntry[]): TimelineEntry[][] {
  const groups = new Map<unknown, TimelineEntry[]>()
  for (const entry of entries) {
    const key = isHandedOver(entry) ? JSON.stringify([entry.event.what, entry.event.by]) : entry
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}

type EventEntry = Extract<TimelineEntry, { readonly event: unknown }>

function isHandedOver(entry: TimelineEntry): entry is EventEntry {
  return 'event' in entry && ['departments', 'officer'].includes(entry.event.what.kind)
}

function groupLines(entries: readonly TimelineEntry[], snapshot: Snapshot, view: View): string[] {
  const [first] = entries
  if (first === undefined) return []
  const mandates = new Set(entries.flatMap(entry => ('event' in entry ? entry.mandate : [])))
  if (!isHandedOver(first) || mandates.size === 1)
    return entries.flatMap(entry => entryLines(entry, snapshot, view))
  const { language } = view
  const head = `${counted(mandates.size, MANDATES, language)} · ${eventDetails(first.event, snapshot, view)}`
  return indented(wrapped(head, availableWidth(view, 2)), '    ', '  ')
}

function entryLines(entry: TimelineEntry, snapshot: Snapshot, view: View): string[] {
  const { language, paint } = view
  if ('mandateCount' in entry) {
    const { document, mandateCount } = entry
    const line = documentGave[language](safe(document.symbol), mandateCount)
    return indented(wrapped(line, availableWidth(view, 2)), '    ', '  ')
  }
  if ('change' in entry) {
    const { note } = entry.change
    const text = organisationEventText(entry.change, snapshot, view)
    return [
      ...indented(wrapped(text, availableWidth(view, 2)), '    ', '  '),
      ...(note ? indented(wrapped(shown(note, language), availableWidth(view, 4)), '    ') : []),
    ]
  }
  const { event, document, mandate } = entry
  const id = paint.id(isolate(safe(event.about), language))
  const head = eventDetails(event, snapshot, view, id)
  const below = [
    shown((mandate ?? document).title, language, document.language),
    ...(event.note ? [shown(event.note, language)] : []),
    ...event.evidence.map(item => evidenceText(item, view)),
  ]
  return [
    ...indented(wrapped(head, availableWidth(view, 2)), '    ', '  '),
    ...below.flatMap((line, index) =>
      indented(wrapped(index === 0 ? paint.quiet(line) : line, availableWidth(view, 4)), '    '),
    ),
  ]
}
