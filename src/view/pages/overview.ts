// The overview of all mandates, in a few lines.
import type { Meeting } from '../../records/types.ts'
import { isDueAt } from '../../tracking/due.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { asAt, OVERDUE_COUNT } from '../../words/list.ts'
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
} from '../../words/overview.ts'
import { counted, OUTSTANDING_MANDATES } from '../../words/plural.ts'
import { overdueText, silentText } from '../parts/counts.ts'
import { papersText, waitingText } from '../parts/waiting.ts'
import { wrapped } from '../parts/layout.ts'
import { safe } from '../parts/safe.ts'
import { namedMeeting, shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/** The page for a folder without records: how to begin. */
export function noRecordsText({ language }: View): string[] {
  const lines = [NO_RECORDS, HOW_TO_BEGIN, HOW_TO_PRACTISE, HOW_TO_NAME, HELP_LINE]
  return lines.map(line => line[language]())
}

/**
 * @param outstanding a snapshot with at least the outstanding mandates
 * @param documents the number of documents
 * @param next the next meeting to report to, if the calendar has one
 * @param me the officer who is reading, if it is known
 */
export function overviewText(
  outstanding: Snapshot,
  documents: number,
  next: Meeting | undefined,
  view: View,
  me?: string,
): string[] {
  const { language, paint } = view
  const { organisation, day } = outstanding
  const name = paint.heading(shown(organisation.acronym ?? organisation.name, language))
  if (documents === 0) return [name, EMPTY_RECORDS[language](), HELP_LINE[language]()]
  const open = outstanding.mandates.filter(tracked => tracked.outstanding)
  const [overdue, silent] = [overdueText(open, view), silentText(open, outstanding, view)]
  const due = open.filter(tracked => next && isDueAt(tracked, next.id)).length
  const late = open.filter(tracked => tracked.overdue).length
  const report = next
    ? nextReport[language](
        namedMeeting(next, language),
        counted(due, DUE_THERE, language),
        late === 0 ? '' : counted(late, OVERDUE_COUNT, language),
      )
    : NO_NEXT_REPORT[language](safe(organisation.reportsTo))
  const only = overdue !== undefined ? ' --overdue' : silent !== undefined ? ' --silent' : ''
  return [
    [name, counted(open.length, OUTSTANDING_MANDATES, language), asAt[language](day)].join(' · '),
    [overdue ?? NOTHING_LATE[language], ...(silent === undefined ? [] : [silent])].join(' · '),
    waitingText(open, outstanding, view, me),
    [report, ...papersText(next, outstanding, view)].join(' · '),
    nextStep[language](`mandates list${only}`),
    HELP_LINE[language](),
  ].flatMap(line => (line === '' ? [] : wrapped(line, view.width)))
}
