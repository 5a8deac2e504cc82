// The rules for deadlines: after the document, within four-digit years, never moved back, not at a cancelled meeting.
import { placeOf } from '../records/withdrawn-entries.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { MEETINGS_FILE } from '../files/find-records.ts'
import type { Deadline, Mandate, SourceDocument } from '../records/types.ts'
import { calendarOf, type Calendar } from '../tracking/calendar.ts'
import { dueInForce } from '../tracking/due.ts'
import { latest } from '../tracking/latest.ts'
import {
  backwardExtensions,
  dueBeforeDocument,
  dueOutOfRange,
} from '../tracking/rules/extensions.ts'
import { found, isWhole, mandatesIn, type Finding, type Path, type Rules } from './finding.ts'

export const deadlineRules: Rules = function* (records, { day }) {
  const calendar = calendarOf(records.meetings)
  const isCalendarWhole = isWhole(records, MEETINGS_FILE)
  for (const { document, mandate, path } of mandatesIn(records)) {
    yield* dueTooEarly(document, mandate, path, calendar)
    yield* dueTooFar(document, mandate, path)
    if (isCalendarWhole) yield* extensionsBackwards(document, mandate, path, calendar)
    yield* dueAtCancelled(document, mandate, path, calendar, day)
  }
}

function* dueTooEarly(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
  calendar: Calendar,
): Generator<Finding> {
  const date = dueBeforeDocument(mandate, document, calendar)
  if (date === undefined) return
  const values = { date, documentDate: document.date }
  yield found('due-before-document', document.file, [...path, 'due'], values)
}

function* dueTooFar(document: SourceDocument, mandate: Mandate, path: Path): Generator<Finding> {
  const every = dueOutOfRange(mandate, document)
  if (every === undefined) return
  const values = { every, documentDate: document.date }
  yield found('due-out-of-range', document.file, [...path, 'due', 'every'], values)
}

function* extensionsBackwards(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
  calendar: Calendar,
): Generator<Finding> {
  for (const { extension, from, to } of backwardExtensions(mandate, document, calendar)) {
    const at = [...path, 'extensions', placeOf(extension, mandate.extensions), 'to']
    yield found('extension-backwards', document.file, at, { to, from }, 'warning')
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
  const due = dueInForce(mandate, document, calendar, day)
  if (due === null || due.meeting === null || !due.cancelled) return
  const extension = latest(day, mandate.extensions)
  const isExtended = extension !== undefined && isAt(extension.to, due.meeting)
  const at = isExtended ? ['extensions', placeOf(extension, mandate.extensions), 'to'] : ['due']
  const values = { meeting: due.meeting }
  yield found('due-at-cancelled', document.file, [...path, ...at], values, 'warning')
}

function isAt(deadline: Deadline, meeting: string): boolean {
  return typeof deadline === 'object' && 'meeting' in deadline && deadline.meeting === meeting
}
