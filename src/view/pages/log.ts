// The timeline as a page: what was recorded, day by day, newest first.
import type { CivilDate } from '../../base/civil-date.ts'
import type { TimelineEntry } from '../../query/timeline.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { longDate } from '../../words/dates.ts'
import { isolate } from '../../words/isolate.ts'
import { documentGave, LOG_TITLE, NOTHING_RECORDED } from '../../words/log.ts'
import { counted, ENTRIES } from '../../words/plural.ts'
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
    ...ofDay.flatMap(entry => entryLines(entry, snapshot, view)),
  ]
}

function entryLines(entry: TimelineEntry, snapshot: Snapshot, view: View): string[] {
  const { language, paint } = view
  if ('mandateCount' in entry) {
    const { document, mandateCount } = entry
    const line = documentGave[language](safe(document.symbol), mandateCount)
    return indented(wrapped(line, availableWidth(view, 2)), '    ', '  ')
  }
  const { event, document, mandate } = entry
  const id = paint.id(isolate(safe(event.about), language))
  const head = eventDetails(event, snapshot, view, id)
  const below = [
    shown(mandate.title, language, document.language),
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
