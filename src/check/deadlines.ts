// The rules for deadlines: after the document, within four-digit years, never moved back, not at a cancelled meeting.
import { placeOf } from '../records/withdrawn-entries.ts'
import { addPeriod, parsePeriod, type CivilDate } from '../base/civil-date.ts'
import { MEETINGS_FILE } from '../files/find-records.ts'
import type { Deadline, Mandate, SourceDocument } from '../records/types.ts'
import { calendarOf, type Calendar } from '../tracking/calendar.ts'
import { dueInForce, originalDue } from '../tracking/due.ts'
import { compareDated, latest } from '../tracking/latest.ts'
import { found, isWhole, mandatesIn, type Finding, type Path, type Rules } from './finding.ts'

export const deadlineRules: Rules = function* (records, { day }) {
  const calendar = calendarOf(records.meetings)
  const isCalendarWhole = isWhole(records, MEETINGS_FILE)
  for (const { document, mandate, path } of mandatesIn(records)) {
    yield* dueBeforeDocument(document, mandate, path, calendar)
    yield* dueOutOfRange(document, mandate, path)
    if (isCalendarWhole) yield* extensionsBackwards(document, mandate, path, calendar)
    yield* dueAtCancelled(document, mandate, path, calendar, day)
  }
}

function* dueBeforeDocument(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
  calendar: Calendar,
): Generator<Finding> {
  const date = originalDue(mandate, document, calendar)?.date
  if (date == null || date >= document.date) return
  const values = { date, documentDate: document.date }
  yield found('due-before-document', document.file, [...path, 'due'], values)
}

/** Years have four digits, and a period may go beyond them. */
function* dueOutOfRange(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
): Generator<Finding> {
  const { due } = mandate
  if (typeof due !== 'object' || !('every' in due)) return
  const period = parsePeriod(due.every)
  if (!period || addPeriod(document.date, period) !== undefined) return
  const values = { every: due.every, documentDate: document.date }
  yield found('due-out-of-range', document.file, [...path, 'due', 'every'], values)
}

/** Compares each extension with the deadline that was in force before it. */
function* extensionsBackwards(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
  calendar: Calendar,
): Generator<Finding> {
  if (mandate.kind === 'recurring') return
  let before = originalDue(mandate, document, calendar)?.date ?? null
  for (const extension of [...mandate.extensions].toSorted(compareDated)) {
    const alone = { ...mandate, extensions: [extension] }
    const to = dueInForce(alone, document, calendar, extension.date)?.date ?? null
    if (before !== null && to !== null && to < before) {
      const at = [...path, 'extensions', placeOf(extension, mandate.extensions), 'to']
      yield found('extension-backwards', document.file, at, { to, from: before }, 'warning')
    }
    before = to
  }
}

/** The problem is reported at the extension that set the deadline in force, otherwise at the deadline itself. */
function* dueAtCancelled(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
  calendar: Calendar,
  day: CivilDate,
): Generator<Finding> {
  const meeting = calendar.byId.get(dueInForce(mandate, document, calendar, day)?.meeting ?? '')
  if (meeting?.state !== 'cancelled') return
  const extension = latest(day, mandate.extensions)
  const isExtended = extension !== undefined && isAt(extension.to, meeting.id)
  const at = isExtended ? ['extensions', placeOf(extension, mandate.extensions), 'to'] : ['due']
  const values = { meeting: meeting.id }
  yield found('due-at-cancelled', document.file, [...path, ...at], values, 'warning')
}

function isAt(deadline: Deadline, meeting: string): boolean {
  return typeof deadline === 'object' && 'meeting' in deadline && deadline.meeting === meeting
}
