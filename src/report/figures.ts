// Every number and row of the report to a meeting, from the records alone. No words: the same in every language and format.
import type { CivilDate } from '../base/civil-date.ts'
import type { Evidence, Meeting, Records } from '../records/types.ts'
import { asOf, type AsOf, type Tracked } from '../tracking/as-of.ts'
import { lastDay, lastMeetingBy } from '../tracking/calendar.ts'
import { historyOf, type Event } from '../tracking/history.ts'
import { chain } from '../tracking/lineage.ts'
import { askedStates, repliesBy } from '../tracking/replies.ts'
import {
  ageing,
  byDepartment,
  byStatus,
  type AgeCount,
  type DepartmentCount,
  type StatusCount,
} from './counts.ts'

/** For whom the report is: the ministerial version leaves out what is marked internal. */
export type Audience = 'ministerial' | 'internal'

export interface Figures {
  readonly state: AsOf
  readonly meeting: Meeting
  /** The last meeting of the same body, since whose end the report tells; null before the first. */
  readonly lastMeeting: Meeting | null
  readonly since: CivilDate | null
  /** What the report is about: all that is outstanding, and what was closed since the last meeting. */
  readonly mandates: readonly Tracked[]
  readonly byStatus: readonly StatusCount[]
  readonly byDepartment: readonly DepartmentCount[]
  readonly ageing: readonly AgeCount[]
  readonly attention: Attention
  readonly progress: Progress
  readonly replies: readonly RepliesFigure[]
  readonly closed: readonly Tracked[]
  readonly evidence: readonly EvidenceRow[]
  readonly continuity: readonly ContinuityRow[]
  /** What was recorded of a mandate, newest first, as far as this audience may read it. */
  readonly eventsOf: (tracked: Tracked) => readonly Event[]
}

/** What came about since the last meeting, or ever where there was none. */
interface Progress {
  /** Mandates given, those that the last meeting itself gave among them. */
  readonly given: number
  /** Updates recorded, of mandates and of actions, that this audience may read. */
  readonly updates: number
  /** Mandates closed. */
  readonly closed: number
}

/** What the meeting is asked to look at first. */
export interface Attention {
  readonly overdue: readonly Tracked[]
  readonly dueHere: readonly Tracked[]
  readonly blocked: readonly Tracked[]
  readonly silent: readonly Tracked[]
  readonly proposed: readonly Tracked[]
}

export interface RepliesFigure {
  readonly tracked: Tracked
  readonly asked: readonly string[]
  readonly measures: readonly {
    readonly measure: string | null
    readonly replied: readonly string[]
    readonly silent: readonly string[]
    readonly groups: readonly {
      readonly group: string | null
      readonly asked: number
      readonly replied: number
    }[]
  }[]
}

interface EvidenceRow {
  readonly about: string
  readonly evidence: Evidence
}

interface ContinuityRow {
  readonly id: string
  readonly earlier: readonly string[]
  readonly later: readonly string[]
}

/** The figures for a report to `meeting`, as the records stood at the end of `day`. */
export function figuresOf(
  records: Records,
  meeting: Meeting,
  day: CivilDate,
  audience: Audience,
): Figures {
  const state = asOf(records, day)
  const lastMeeting = lastMeetingBy(state.calendar, meeting.body, day) ?? null
  const since = (lastMeeting && lastDay(lastMeeting)) ?? null
  const eventsOf = (tracked: Tracked): Event[] => eventsFor(audience, tracked, day)
  const givenOn = new Map(state.mandates.map(({ id, document }) => [id, document.date]))
  const closed = state.mandates.filter(tracked => {
    const [successor = ''] = state.lineage.renewedBy.get(tracked.id) ?? []
    return isClosedSince(tracked, since, givenOn.get(successor) ?? null)
  })
  const told = new Set(closed)
  const mandates = state.mandates.filter(tracked => tracked.outstanding || told.has(tracked))
  const outstanding = mandates.filter(tracked => tracked.outstanding)
  return {
    state,
    meeting,
    lastMeeting,
    since,
    mandates,
    byStatus: byStatus(mandates),
    byDepartment: byDepartment(mandates),
    ageing: ageing(outstanding, state),
    attention: attention(outstanding, meeting, since),
    progress: {
      given: state.mandates.filter(
        ({ document }) => document.date > (since ?? '') || document.meeting === lastMeeting?.id,
      ).length,
      updates: state.mandates
        .flatMap(({ mandate }) => [mandate, ...mandate.actions])
        .flatMap(({ updates }) => updates)
        .filter(({ date }) => date > (since ?? '') && date <= day)
        .filter(({ internal }) => audience === 'internal' || !internal).length,
      closed: closed.length,
    },
    replies: mandates.flatMap(tracked => repliesFigure(tracked, state)),
    closed,
    evidence: mandates.flatMap(tracked => evidenceRows(eventsOf(tracked), audience)),
    continuity: mandates.flatMap(({ id }) => continuity(id, state)),
    eventsOf,
  }
}

/** The ministerial version knows no internal note and no internal evidence; that something was done, it does. */
function eventsFor(audience: Audience, { document, mandate }: Tracked, day: CivilDate): Event[] {
  const events = historyOf(document, mandate, day)
  if (audience === 'internal') return events
  return events
    .filter(event => !event.internal)
    .map(event => ({
      ...event,
      by: undefined,
      evidence: event.evidence.filter(item => !item.internal),
    }))
}

/** Closed by what was recorded, or renewed by a document made, since the last meeting. */
function isClosedSince(
  { outstanding, lastUpdate }: Tracked,
  since: CivilDate | null,
  renewedOn: CivilDate | null,
): boolean {
  if (outstanding) return false
  const closing = [lastUpdate, renewedOn].filter(date => date !== null)
  return since === null || closing.some(date => date > since)
}

function attention(
  outstanding: readonly Tracked[],
  meeting: Meeting,
  since: CivilDate | null,
): Attention {
  return {
    overdue: outstanding.filter(tracked => tracked.overdue),
    dueHere: outstanding.filter(({ due, overdue }) => due?.meeting === meeting.id && !overdue),
    blocked: outstanding.filter(({ status }) => status === 'blocked'),
    silent: outstanding.filter(tracked => isSilent(tracked, since)),
    proposed: outstanding.filter(
      ({ status }) => status === 'overtaken' || status === 'discontinued',
    ),
  }
}

/** Given before the last meeting, and nothing recorded since. */
function isSilent({ document, lastUpdate }: Tracked, since: CivilDate | null): boolean {
  if (since === null) return lastUpdate === null
  return document.date <= since && (lastUpdate === null || lastUpdate <= since)
}

function repliesFigure(tracked: Tracked, state: AsOf): RepliesFigure[] {
  const { states } = tracked.mandate
  if (!states) return []
  const asked = askedStates(states, tracked.document, state.organisation)
  const groupOf = new Map(state.organisation.states.map(({ code, group }) => [code, group ?? null]))
  const groups = [...new Set(asked.map(code => groupOf.get(code) ?? null))]
  const measures = repliesBy(states, asked, state.day).map(({ measure, answers }) => ({
    measure,
    replied: asked.filter(code => answers.has(code)),
    silent: asked.filter(code => !answers.has(code)),
    groups: groups.map(group => {
      const members = asked.filter(code => (groupOf.get(code) ?? null) === group)
      return {
        group,
        asked: members.length,
        replied: members.filter(code => answers.has(code)).length,
      }
    }),
  }))
  return [{ tracked, asked, measures }]
}

function evidenceRows(events: readonly Event[], audience: Audience): EvidenceRow[] {
  return events
    .toReversed()
    .flatMap(({ about, evidence }) => evidence.map(item => ({ about, evidence: item })))
    .filter(({ evidence }) => audience === 'internal' || !evidence.internal)
}

function continuity(id: string, state: AsOf): ContinuityRow[] {
  const [earlier, later] = [
    chain(state.lineage, id, 'renews'),
    chain(state.lineage, id, 'renewedBy'),
  ]
  return earlier.length + later.length === 0 ? [] : [{ id, earlier, later }]
}
