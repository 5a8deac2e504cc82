// The report as data: its whole content, figures and texts. A public contract: docs/json.md.
import type { ReportDocument } from '../../report/document.ts'
import type { Figures } from '../../report/figures.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { deadlinesUpTo } from '../../tracking/due.ts'
import { mandateData } from '../data/list.ts'
import { jsonText } from '../data/json.ts'

export function reportJson(figures: Figures, document: ReportDocument): string {
  const { attention, meeting, lastMeeting, numbers, change, since, snapshot } = figures
  const internal = document.marking !== null
  const { organisation } = snapshot
  const ids = (list: readonly Tracked[]): string[] => list.map(({ id }) => id)
  const data = {
    meeting: meeting.id,
    asOf: snapshot.day,
    lastMeeting: lastMeeting?.id ?? null,
    since,
    groups: figures.groups,
    filters: figures.selection?.filter ?? null,
    byStatus: figures.byStatus,
    byDepartment: figures.byDepartment,
    ageing: figures.ageing,
    attention: {
      overdue: ids(attention.overdue),
      dueHere: ids(attention.dueHere),
      blocked: ids(attention.blocked),
      silent: ids(attention.silent),
      proposed: ids(attention.proposed),
    },
    progress: figures.progress,
    change: change && {
      since: change.since,
      before: ids(change.before),
      given: ids(change.given),
      reopened: ids(change.reopened),
      closed: ids(change.closed),
    },
    previousReport: figures.balance && {
      meeting: figures.balance.published.meeting,
      asOf: figures.balance.published.issue.asOf,
      symbol: figures.balance.published.issue.symbol ?? null,
      before: figures.balance.before,
      given: ids(figures.balance.given),
      reopened: ids(figures.balance.reopened),
      closed: ids(figures.balance.closed),
      gone: figures.balance.gone.map(({ id }) => id),
      moved: ids(figures.balance.moved),
      corrections: figures.balance.corrections.map(({ tracked, printed, status }) => ({
        mandate: tracked.id,
        printed: printed.status,
        corrected: status,
      })),
    },
    trend: figures.trend.map(({ meeting: at, day, groups }) => ({
      meeting: at?.id ?? null,
      day,
      groups,
    })),
    deadlines: figures.deadlines.map(({ id, mandate, document: source, overdue }) => ({
      mandate: id,
      deadlines: deadlinesUpTo(mandate, source, snapshot.calendar, snapshot.day),
      overdue,
    })),
    mandates: figures.mandates.map(tracked => ({
      ...mandateData(tracked, { organisation, internal, publicOnly: !internal }),
      ...numbers.get(tracked),
      text: tracked.mandate.text,
      history: figures.eventsOf(tracked),
    })),
    replies: figures.replies.map(({ tracked, asked, measures }) => ({
      mandate: tracked.id,
      asked,
      measures,
    })),
    closed: figures.closed.map(({ tracked }) => tracked.id),
    closures: figures.closed.map(({ tracked, date, successors }) => ({
      mandate: tracked.id,
      date,
      successors,
    })),
    evidence: figures.evidence.map(({ about, evidence, reported }) => ({
      about,
      evidence,
      reported,
    })),
    continuity: figures.continuity.map(({ tracked: { id }, earlier, later }) => ({
      id,
      earlier,
      later,
    })),
    document,
  }
  return jsonText(data)
}
