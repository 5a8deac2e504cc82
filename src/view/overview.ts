// Where things stand, in five lines.
import type { Meeting } from '../records/types.ts'
import type { AsOf } from '../tracking/as-of.ts'
import { isolate } from '../words/isolate.ts'
import { asAt, OVERDUE_COUNT, STALE_COUNT } from '../words/listing.ts'
import {
  DUE_THERE,
  EMPTY_RECORDS,
  HELP_LINE,
  HOW_TO_BEGIN,
  HOW_TO_NAME,
  HOW_TO_PRACTISE,
  nextReport,
  nextStep,
  NO_NEXT_REPORT,
  NO_RECORDS,
  NOTHING_LATE,
} from '../words/overview.ts'
import { counted, OUTSTANDING_MANDATES } from '../words/plural.ts'
import { wrapped } from './layout.ts'
import { safe } from './safe.ts'
import { shown } from './texts.ts'
import type { View } from './view.ts'

/** Where there are no records yet: how to begin. */
export function noRecordsText({ language }: View): string[] {
  const lines = [NO_RECORDS, HOW_TO_BEGIN, HOW_TO_PRACTISE, HOW_TO_NAME, HELP_LINE]
  return lines.map(line => line[language]())
}

/**
 * @param outstanding the day with, at least, what is outstanding
 * @param documents how many documents there are
 * @param next the next meeting that is reported to, when the calendar has one
 */
export function overviewText(
  outstanding: AsOf,
  documents: number,
  next: Meeting | undefined,
  view: View,
): string[] {
  const { language, paint } = view
  const { organisation, day } = outstanding
  const name = paint.heading(shown(organisation.acronym ?? organisation.name, language))
  if (documents === 0) return [name, EMPTY_RECORDS[language](), HELP_LINE[language]()]
  const open = outstanding.mandates.filter(tracked => tracked.outstanding)
  const overdue = open.filter(tracked => tracked.overdue).length
  const stale = open.filter(tracked => tracked.stale).length
  const late =
    overdue === 0
      ? NOTHING_LATE[language]
      : paint.overdue(counted(overdue, OVERDUE_COUNT, language))
  const due = open.filter(tracked => tracked.due?.meeting === next?.id).length
  const report = next
    ? nextReport[language](
        isolate(safe(next.id), language),
        counted(due, DUE_THERE, language),
        overdue === 0 ? '' : counted(overdue, OVERDUE_COUNT, language),
      )
    : NO_NEXT_REPORT[language](safe(organisation.reportsTo))
  const step =
    overdue > 0 ? 'mandates list --overdue' : stale > 0 ? 'mandates list --stale' : 'mandates list'
  return [
    [name, counted(open.length, OUTSTANDING_MANDATES, language), asAt[language](day)].join(' · '),
    [late, ...(stale > 0 ? [paint.attention(counted(stale, STALE_COUNT, language))] : [])].join(
      ' · ',
    ),
    report,
    nextStep[language](step),
    HELP_LINE[language](),
  ].flatMap(line => wrapped(line, view.width))
}
