// What a final report prints of each mandate, as it is kept in the records.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import type { PrintedMandate, ReportIssue } from '../records/report-schema.ts'
import { dueAtOf } from '../tracking/reconciliation.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import type { Figures } from './figures.ts'

/** How a final report was made. */
interface Making {
  /** The day on which it was made. */
  readonly made: CivilDate
  readonly symbol: string | undefined
  readonly languages: readonly Language[]
}

/** @param figures those of a report on all mandates; a report on a part of them is no report to a meeting */
export function printedIssue(figures: Figures, making: Making): ReportIssue {
  const { snapshot, outstanding, attention, progress, closed } = figures
  return {
    ...making,
    languages: [...making.languages],
    asOf: snapshot.day,
    figures: {
      outstanding: outstanding.length,
      overdue: attention.overdue.length,
      given: progress.given,
      updates: progress.updates,
      closed: progress.closed,
    },
    outstanding: outstanding.map(printed),
    closed: closed.map(({ tracked }) => printed(tracked)),
  }
}

function printed({ id, status, due, overdue }: Tracked): PrintedMandate {
  return { id, status, due: due?.date ?? undefined, dueAt: dueAtOf(due), overdue }
}
