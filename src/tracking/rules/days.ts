// The rules for the day of an entry: not before the document, and not in the future.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import type { SourceDocument } from '../../records/types.ts'

export function inFuture(date: CivilDate, today: CivilDate): Failure | undefined {
  return date > today ? failure('date-in-future', { date, today }) : undefined
}

export function beforeDocument(
  date: CivilDate,
  document: Pick<SourceDocument, 'date' | 'symbol'>,
): Failure | undefined {
  if (date >= document.date) return undefined
  return failure('date-before-document', {
    date,
    documentDate: document.date,
    symbol: document.symbol,
  })
}

/** The rule that the day of an entry about a mandate of `document` breaks, if any. */
export function wrongDay(
  date: CivilDate,
  today: CivilDate,
  document: Pick<SourceDocument, 'date' | 'symbol'>,
): Failure | undefined {
  return inFuture(date, today) ?? beforeDocument(date, document)
}
