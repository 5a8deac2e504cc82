// Compares a published report with the records: what was given, closed or moved since, and what the report had wrong.
import type { CivilDate } from '../base/civil-date.ts'
import type { Status } from '../base/vocabulary.ts'
import type { KeptReport, PrintedMandate, ReportIssue } from '../records/report-schema.ts'
import type { Meeting, Withdrawn } from '../records/types.ts'
import type { Calendar } from './calendar.ts'
import { hasOccurrences } from './due.ts'
import { presentId } from './lineage.ts'
import type { Snapshot, Tracked } from './snapshot.ts'
import { mandateStatus } from './status.ts'

/** One issue of the final report to a meeting. */
export interface PublishedReport {
  readonly meeting: string
  readonly issue: ReportIssue
}

/**
 * The latest report to a meeting of the same body that was published before a report to `meeting` on `day`. Earlier issues
 * of the report to the same meeting are no previous reports.
 */
export function previousReport(
  reports: Iterable<KeptReport>,
  { id, body }: Pick<Meeting, 'id' | 'body'>,
  calendar: Calendar,
  day: CivilDate,
): PublishedReport | undefined {
  return [...reports]
    .filter(report => report.meeting !== id && calendar.byId.get(report.meeting)?.body === body)
    .flatMap(({ meeting: to, issues }) => issues.map(issue => ({ meeting: to, issue })))
    .filter(({ issue }) => issue.asOf <= day)
    .toSorted((a, b) => compareIssues(a.issue, b.issue))
    .at(-1)
}

function compareIssues(a: ReportIssue, b: ReportIssue): number {
  const [one, other] = [a, b].map(({ asOf, made }) => `${asOf} ${made}`)
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1
}

/** The ids of all mandates that a report printed. */
export function printedIds({ outstanding, closed }: ReportIssue): string[] {
  return [...outstanding, ...closed].map(({ id }) => id)
}

/** A mandate as a report printed it, and as it is now. */
interface Compared {
  readonly printed: PrintedMandate
  readonly tracked: Tracked
}

/** A statement of a report that the records no longer support. */
export interface Correction extends Compared {
  /** The status on the day of the report, according to the records of today. */
  readonly status: Status
  /** The entries and evidence that the report counted, and that were withdrawn after it was made. */
  readonly withdrawn: readonly Withdrawn[]
}

/**
 * The changes since a report. The outstanding mandates of the report, without `closed` and `gone`, and with `given` and
 * `reopened`, are the outstanding mandates of the snapshot.
 */
export interface Reconciliation {
  /** The outstanding mandates that the report did not contain. */
  readonly given: readonly Tracked[]
  /** The outstanding mandates that the report listed as closed. */
  readonly reopened: readonly Compared[]
  /** The mandates that were given after the report, and are closed already. They change no number. */
  readonly passed: readonly Tracked[]
  /** The mandates that were outstanding in the report and are closed now. */
  readonly closed: readonly Compared[]
  /** The mandates that were outstanding and still are, with another deadline for the same occurrence. */
  readonly moved: readonly Compared[]
  /** The outstanding mandates of the report that were removed from the records, or joined with another. */
  readonly gone: readonly PrintedMandate[]
  readonly corrections: readonly Correction[]
}

/**
 * Compares a published report with the records of today. Mandates are found by former ids too.
 *
 * @param snapshot with at least all outstanding mandates, those of the report, and the later versions of both
 */
export function reconciled(report: ReportIssue, snapshot: Snapshot): Reconciliation {
  const tracked = new Map(snapshot.mandates.map(each => [each.id, each]))
  const compared = (list: readonly PrintedMandate[]): Map<string, Compared> =>
    new Map(
      list.toReversed().flatMap((printed): [string, Compared][] => {
        const found = tracked.get(presentId(snapshot.lineage, printed.id))
        return found ? [[found.id, { printed, tracked: found }]] : []
      }),
    )
  const [outstanding, ended] = [compared(report.outstanding), compared(report.closed)]
  const known = new Set([...outstanding.values()].map(({ printed }) => printed))
  const pairs = [...outstanding.values()].toReversed()
  const isNew = ({ id }: Tracked): boolean => !outstanding.has(id) && !ended.has(id)
  return {
    given: snapshot.mandates.filter(each => each.outstanding && isNew(each)),
    passed: snapshot.mandates.filter(
      each => !each.outstanding && isNew(each) && each.document.date > report.asOf,
    ),
    reopened: [...ended].flatMap(([id, pair]) =>
      pair.tracked.outstanding && !outstanding.has(id) ? [pair] : [],
    ),
    closed: pairs.filter(pair => !pair.tracked.outstanding),
    moved: pairs.filter(pair => pair.tracked.outstanding && isMoved(pair)),
    gone: report.outstanding.filter(printed => !known.has(printed)),
    corrections: [...pairs, ...[...ended.values()].toReversed()].flatMap(pair =>
      correctionOf(pair, report, snapshot),
    ),
  }
}

/** The withdrawals after `day`, for those who have to account for them. */
export function withdrawnAfter(
  day: CivilDate,
  { mandates }: Snapshot,
): { readonly tracked: Tracked; readonly withdrawn: Withdrawn }[] {
  return mandates.flatMap(tracked =>
    (tracked.mandate.withdrawn ?? [])
      .filter(({ withdrawn }) => withdrawn.date > day)
      .map(withdrawn => ({ tracked, withdrawn })),
  )
}

function isMoved({ printed, tracked: { due, mandate } }: Compared): boolean {
  // The next occurrence of a recurring mandate has a deadline of its own.
  if (hasOccurrences(mandate.kind)) return false
  return printed.due !== (due?.date ?? undefined) || printed.dueAt !== dueAtOf(due)
}

/** The meeting at which a mandate is due, or the body whose next meeting it waits for. */
export function dueAtOf(due: Tracked['due']): string | undefined {
  return due?.meeting ?? due?.body ?? undefined
}

function correctionOf(pair: Compared, report: ReportIssue, snapshot: Snapshot): Correction[] {
  const { document, mandate } = pair.tracked
  const { asOf, made } = report
  const status = statusOn(asOf, pair.tracked, snapshot)
  const withdrawn = (mandate.withdrawn ?? []).filter(
    entry => dayOfWithdrawn(entry, document.date) <= asOf && entry.withdrawn.date > made,
  )
  const isRight = status === pair.printed.status && withdrawn.length === 0
  return isRight ? [] : [{ ...pair, status, withdrawn }]
}

function statusOn(
  day: CivilDate,
  { id, mandate }: Tracked,
  { lineage, mandates }: Snapshot,
): Status {
  const later = lineage.renewedBy.get(id) ?? []
  const renewed =
    later.length > 0 && mandates.some(each => later.includes(each.id) && each.document.date <= day)
  return mandateStatus(mandate, day, renewed)
}

/** The day on which an entry counted before it was withdrawn. */
export function dayOfWithdrawn(entry: Withdrawn, documentDate: CivilDate): CivilDate {
  return entry.kind === 'evidence' ? entry.of.date : (entry.entry.date ?? documentDate)
}
