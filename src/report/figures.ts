// Computes every number and row of the report from the records. They contain no words, so every language shares them.
import type { CivilDate } from '../base/civil-date.ts'
import type { Body, Evidence } from '../records/types.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { attention, isNew, type Attention } from '../tracking/attention.ts'
import { closedSince, type Closed } from '../tracking/closure.ts'
import type { Event } from '../tracking/history.ts'
import type { Filter } from '../query/filter.ts'
import { chain } from '../tracking/lineage.ts'
import { isInPeriod, type ReportingPeriod } from '../tracking/reporting-period.ts'
import { eventsFor, forAudience, type Audience } from './audience.ts'
import {
  ageing,
  byDepartment,
  byStatus,
  type AgeCount,
  type DepartmentCount,
  type StatusCount,
} from './counts.ts'
import { numbered, type Numbers } from './numbers.ts'
import { deadlinesToDraw } from '../charts/timeline.ts'
import { trendOf, type Standing } from '../tracking/trend.ts'
import type { PublishedReport } from '../tracking/reconciliation.ts'
import { balanceSince, type Balance } from './balance.ts'
import { changeIn, type PeriodChange } from '../tracking/period-change.ts'
import { countByGroup, type Group } from '../tracking/group.ts'
import { repliesFigure, type RepliesFigure } from './replies.ts'

/** The mandates that a report is limited to. */
export interface Selection {
  readonly filter: Filter
  readonly includes: (tracked: Tracked) => boolean
}

export interface Figures extends ReportingPeriod {
  /** Undefined for a report on all mandates. */
  readonly selection: Selection | undefined
  readonly snapshot: Snapshot
  readonly bodies: readonly Body[]
  /** The mandates of the report: all outstanding ones, and those closed since the last meeting. */
  readonly mandates: readonly Tracked[]
  readonly outstanding: readonly Tracked[]
  /** The numbers and anchors of the mandates in the report. */
  readonly numbers: Numbers
  readonly groups: Readonly<Record<Group, number>>
  /** Null if there was no last meeting. */
  readonly change: PeriodChange | null
  /** The balance since the last final report; null if none is kept. */
  readonly balance: Balance | null
  /** The outstanding mandates at the end of each of the last meetings, and now. */
  readonly trend: readonly Standing[]
  /** The outstanding mandates with a deadline that passed or was moved. */
  readonly deadlines: readonly Tracked[]
  readonly byStatus: readonly StatusCount[]
  readonly byDepartment: readonly DepartmentCount[]
  readonly ageing: readonly AgeCount[]
  readonly attention: Attention
  readonly progress: Progress
  readonly replies: readonly RepliesFigure[]
  readonly closed: readonly Closed[]
  readonly evidence: readonly EvidenceRow[]
  readonly continuity: readonly ContinuityRow[]
  /** The events of a mandate that this audience may read, newest first. */
  readonly eventsOf: (tracked: Tracked) => readonly Event[]
}

/** What happened at the last meeting or after it. If there was no last meeting, all events count. */
interface Progress {
  /** The number of mandates given. */
  readonly given: number
  /** The number of updates of mandates and actions that this audience may read. */
  readonly updates: number
  /** The number of mandates closed. */
  readonly closed: number
}

interface EvidenceRow {
  readonly tracked: Tracked
  /** The id of the mandate or of one of its actions. */
  readonly about: string
  readonly evidence: Evidence
  /** The date of the entry that the evidence supports. It is used if the evidence has no date. */
  readonly reported: CivilDate
}

interface ContinuityRow {
  readonly tracked: Tracked
  readonly earlier: readonly string[]
  readonly later: readonly string[]
}

/** What a report is limited to, and compared with. */
interface Basis {
  readonly selection?: Selection | undefined
  /** The last final report. */
  readonly published?: PublishedReport | undefined
}

/**
 * The figures of a report to a meeting, for the records at the end of the day.
 *
 * @param records with at least every mandate that is outstanding, had an event in the period or was outstanding at a
 *   meeting that the trend looks back to, or is in the published report, and its earlier and later versions
 */
export function figuresOf(
  records: Snapshot,
  bodies: readonly Body[],
  period: ReportingPeriod,
  audience: Audience,
  { selection, published }: Basis = {},
): Figures {
  const snapshot = forAudience(records, audience)
  const eventsOf = eventsFor(audience, snapshot.day)
  const isIncluded = (tracked: Tracked): boolean => selection?.includes(tracked) ?? true
  const selected = { ...snapshot, mandates: snapshot.mandates.filter(isIncluded) }
  const closed = closedSince(snapshot, period).filter(({ tracked }) => isIncluded(tracked))
  const reported = new Set(closed.map(({ tracked }) => tracked))
  const mandates = selected.mandates.filter(tracked => tracked.outstanding || reported.has(tracked))
  const outstanding = mandates.filter(tracked => tracked.outstanding)
  return {
    ...period,
    selection,
    snapshot,
    bodies,
    mandates,
    outstanding,
    numbers: numbered(mandates),
    groups: countByGroup(mandates),
    change: changeIn(snapshot, selected.mandates, period, closed),
    balance: published ? balanceSince(published, snapshot, selection?.includes) : null,
    trend: trendOf(snapshot, selected.mandates, period.meeting),
    deadlines: deadlinesToDraw(outstanding, snapshot),
    byStatus: byStatus(mandates),
    byDepartment: byDepartment(mandates, snapshot.organisation),
    ageing: ageing(outstanding, snapshot),
    attention: attention(outstanding, snapshot, period),
    progress: {
      given: selected.mandates.filter(tracked => isNew(tracked, period)).length,
      updates: countUpdates(selected, period, audience),
      closed: closed.length,
    },
    replies: mandates.flatMap(tracked => repliesFigure(tracked, snapshot, audience)),
    closed,
    evidence: mandates.flatMap(tracked => evidenceRows(tracked, eventsOf(tracked))),
    continuity: mandates.flatMap(tracked => continuity(tracked, snapshot)),
    eventsOf,
  }
}

function countUpdates(
  { mandates, day }: Snapshot,
  period: ReportingPeriod,
  audience: Audience,
): number {
  return mandates
    .flatMap(({ mandate }) => [mandate, ...mandate.actions])
    .flatMap(({ updates }) => updates)
    .filter(({ date }) => isInPeriod(date, period, day))
    .filter(({ internal }) => audience === 'internal' || !internal).length
}

function evidenceRows(tracked: Tracked, events: readonly Event[]): EvidenceRow[] {
  return events
    .toReversed()
    .flatMap(({ about, evidence, date }) =>
      evidence.map(item => ({ tracked, about, evidence: item, reported: date })),
    )
}

function continuity(tracked: Tracked, snapshot: Snapshot): ContinuityRow[] {
  const { id } = tracked
  const [earlier, later] = [
    chain(snapshot.lineage, id, 'renews'),
    chain(snapshot.lineage, id, 'renewedBy'),
  ]
  return earlier.length + later.length === 0 ? [] : [{ tracked, earlier, later }]
}
