// Part IV: the matters that the meeting has to look at first.
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Event } from '../../tracking/history.ts'
import { lateness } from '../../words/deadlines.ts'
import { FIELD_LABELS, shortStatusLabel } from '../../words/labels.ts'
import { NO_INFORMATION } from '../../words/list.ts'
import { attentionLabel, ATTENTION_REASONS, type AttentionReason } from '../../words/attention.ts'
import {
  COLUMNS_OF_REPORT,
  countedAs,
  NO_UPDATE,
  SECTIONS,
  SILENT_EVER,
  SILENT_SINCE,
} from '../../words/report.ts'
import { namedIn, textIn } from '../../words/texts.ts'
import type { Block, Cell } from '../document.ts'
import type { Figures } from '../figures.ts'
import { shortened } from '../cell-limits.ts'
import { dayOf, dueOf, heading, mandateCell, NOTHING, table, type Say } from '../context.ts'

export function attentionPart(figures: Figures, say: Say): Block[] {
  const { language } = say
  const found = ATTENTION_REASONS.filter(matter => figures.attention[matter].length > 0)
  return [
    heading(SECTIONS.attention[language]),
    ...(found.length === 0 ? [{ kind: 'line' as const, text: NO_INFORMATION[language] }] : []),
    ...found.flatMap(matter => matterBlocks(matter, figures, say)),
  ]
}

function matterBlocks(matter: AttentionReason, figures: Figures, say: Say): Block[] {
  const { language } = say
  const mandates = figures.attention[matter]
  const label = attentionLabel(matter, figures.since !== null)[language]
  const columns = [FIELD_LABELS.mandate, COLUMN_OF[matter], FIELD_LABELS.due]
  const rows = mandates.map(tracked => [
    mandateCell(tracked, say),
    whatOf(matter, tracked, figures, say),
    dueOf(tracked, say),
  ])
  return [
    heading(countedAs(label, mandates.length, language), 2),
    ...(matter === 'silent' ? [{ kind: 'line' as const, text: populationOf(figures, say) }] : []),
    table(label, columns, rows, say),
  ]
}

/** Says which mandates were considered for the list of mandates without an update. */
function populationOf({ since, lastMeeting, snapshot }: Figures, { language }: Say): string {
  if (since === null || lastMeeting === null) return SILENT_EVER[language](snapshot.day)
  const last = namedIn([lastMeeting], lastMeeting.id, language)
  return SILENT_SINCE[language](last, since, snapshot.day)
}

/** The last column of the table of each matter. */
const COLUMN_OF = {
  overdue: FIELD_LABELS.status,
  dueHere: FIELD_LABELS.status,
  blocked: COLUMNS_OF_REPORT.cause,
  silent: FIELD_LABELS.updated,
  proposed: COLUMNS_OF_REPORT.reason,
}

function whatOf(matter: AttentionReason, tracked: Tracked, figures: Figures, say: Say): Cell {
  const status = shortStatusLabel(tracked.status, 'mandate', say.language)
  switch (matter) {
    case 'overdue': {
      const due = tracked.due?.date
      return due == null ? [status] : [status, lateness(due, figures.snapshot.day, say.language)]
    }
    case 'dueHere':
      return [status]
    case 'blocked':
      return [noteOf(tracked, figures, say)]
    case 'silent':
      return [
        tracked.lastUpdate === null ? NO_UPDATE[say.language] : dayOf(tracked.lastUpdate, say),
      ]
    case 'proposed': {
      const note = noteOf(tracked, figures, say)
      // The note is a sentence of its own, which a format without lines in cells would join with a comma.
      return [note === NOTHING ? status : `${status}. ${note}`]
    }
  }
}

/** The note of the update that gave the mandate its status. An internal note is omitted. */
function noteOf(tracked: Tracked, { eventsOf }: Figures, { language }: Say): string {
  const { status, document } = tracked
  const isGround = ({ what }: Event): boolean => what.kind === 'update' && what.status === status
  const note = eventsOf(tracked).find(isGround)?.note
  return note ? shortened(textIn(note, language, document.language), language) : NOTHING
}
