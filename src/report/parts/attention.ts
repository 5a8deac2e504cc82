// Part III: the matters that the meeting has to look at. Each mandate is in the first table that it belongs to.
import { timelineOf } from '../../charts/timeline.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Event } from '../../tracking/history.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { attentionLabel, type AttentionReason } from '../../words/attention.ts'
import { countedAs } from '../../words/brackets.ts'
import {
  COLUMNS_OF_REPORT,
  LISTED_ABOVE,
  NO_UPDATE,
  SECTIONS,
  SILENT_EVER,
  SILENT_SINCE,
} from '../../words/report.ts'
import { DEADLINES_PASSED_OR_MOVED, NOT_DRAWN } from '../../words/timeline.ts'
import { namedIn, textIn } from '../../words/texts.ts'
import type { Block, Cell, Line } from '../document.ts'
import type { Figures } from '../figures.ts'
import { shortened } from '../cell-limits.ts'
import {
  dayOf,
  dueOf,
  heading,
  line,
  mandateCell,
  NOTHING,
  numberCell,
  partHeading,
  quiet,
  statusLine,
  table,
  titleOf,
  withNumbers,
  type Say,
} from '../context.ts'
import { overdueRow, overdueShares } from './overdue.ts'
import { overdueOnFirstPage } from './summary.ts'

/** In the order of the part. */
const MATTERS: readonly AttentionReason[] = ['overdue', 'blocked', 'proposed', 'dueHere', 'silent']

/** Omitted if the first page already has everything. */
export function attentionPart(figures: Figures, say: Say): Block[] {
  const listed = new Set(overdueOnFirstPage(figures, say))
  const groups = MATTERS.flatMap(matter => {
    const fresh = figures.attention[matter].filter(each => !listed.has(each))
    for (const each of fresh) listed.add(each)
    return fresh.length === 0 ? [] : matterBlocks(matter, fresh, figures, say)
  })
  const drawn = timeline(figures, say)
  if (groups.length + drawn.length === 0) return []
  return [partHeading('attention', SECTIONS.attention[say.language]), ...drawn, ...groups]
}

/** At most this many deadlines are drawn. */
const MOST_DRAWN = 14

/** The deadlines that passed or were moved, among the sessions. */
function timeline({ deadlines, snapshot, meeting, numbers }: Figures, say: Say): Block[] {
  const { language } = say
  const [shown, rest] = [deadlines.slice(0, MOST_DRAWN), deadlines.slice(MOST_DRAWN)]
  const nameOf = (tracked: Tracked): { number?: number; to?: string; label: string } => {
    const naming = numbers.get(tracked)
    const named = naming === undefined ? {} : { number: naming.number, to: naming.anchor }
    return { ...named, label: titleOf(tracked, say) }
  }
  const heads = { snapshot, body: meeting.body, heading: FIELD_LABELS.mandate[language] }
  const drawn = timelineOf(shown, nameOf, heads, language)
  if (drawn.length === 0) return []
  return [
    heading(DEADLINES_PASSED_OR_MOVED[language]),
    ...drawn,
    ...(rest.length === 0 ? [] : [line(withNumbers(rest, NOT_DRAWN[language], say))]),
  ]
}

/** @param fresh the mandates that no table above has */
function matterBlocks(
  matter: AttentionReason,
  fresh: readonly Tracked[],
  figures: Figures,
  say: Say,
): Block[] {
  const { language } = say
  const all = figures.attention[matter]
  const above = all.filter(each => !fresh.includes(each))
  const label = attentionLabel(matter, figures.since !== null)[language]
  const columns = [COLUMNS_OF_REPORT.number, FIELD_LABELS.mandate, ...COLUMNS_OF[matter]]
  const rows = fresh.map(tracked =>
    matter === 'overdue'
      ? overdueRow(tracked, figures, say)
      : [
          numberCell(tracked, say),
          mandateCell(tracked, say),
          ...cellsOf(matter, tracked, figures, say),
        ],
  )
  return [
    heading(countedAs(label, all.length, language)),
    ...(matter === 'silent' ? [line([quiet(populationOf(figures, say))])] : []),
    {
      ...table(label, columns, rows, say),
      ...(matter === 'overdue' ? { shares: overdueShares(say) } : {}),
    },
    ...(above.length === 0 ? [] : [line(withNumbers(above, LISTED_ABOVE[language], say))]),
  ]
}

/** Says which mandates were considered for the list of mandates without an update. */
function populationOf({ since, lastMeeting, snapshot }: Figures, { language }: Say): string {
  if (since === null || lastMeeting === null) return SILENT_EVER[language](snapshot.day)
  const last = namedIn([lastMeeting], lastMeeting.id, language)
  return SILENT_SINCE[language](last, since, snapshot.day)
}

/** The last columns of the table of each matter. */
const COLUMNS_OF = {
  overdue: [FIELD_LABELS.due, COLUMNS_OF_REPORT.stateOfPlay],
  dueHere: [FIELD_LABELS.status, FIELD_LABELS.updated],
  blocked: [COLUMNS_OF_REPORT.cause, FIELD_LABELS.due],
  silent: [FIELD_LABELS.status, FIELD_LABELS.updated],
  proposed: [FIELD_LABELS.status, COLUMNS_OF_REPORT.reason],
}

function cellsOf(
  matter: Exclude<AttentionReason, 'overdue'>,
  tracked: Tracked,
  figures: Figures,
  say: Say,
): Cell[] {
  switch (matter) {
    case 'dueHere':
    case 'silent':
      return [[statusLine(tracked, say), ...moved(tracked, say)], [lastUpdate(tracked, say)]]
    case 'blocked':
      return [[noteOf(tracked, figures, say)], dueOf(tracked, say)]
    case 'proposed':
      return [[statusLine(tracked, say)], [noteOf(tracked, figures, say)]]
  }
}

function lastUpdate({ lastUpdate: last }: Tracked, say: Say): string {
  return last === null ? NO_UPDATE[say.language] : dayOf(last, say)
}

/** The original deadline, if it was moved. The heading gives the one in force. */
function moved(tracked: Tracked, say: Say): Line[] {
  return tracked.due?.original == null
    ? []
    : dueOf(tracked, say)
        .slice(-1)
        .map(text => [quiet(text)])
}

/** The note of the update that gave the mandate its status. An internal note is omitted. */
function noteOf(tracked: Tracked, { eventsOf }: Figures, { language }: Say): string {
  const { status, document } = tracked
  const isGround = ({ what }: Event): boolean => what.kind === 'update' && what.status === status
  const note = eventsOf(tracked).find(isGround)?.note
  return note ? shortened(textIn(note, language, document.language), language) : NOTHING
}
