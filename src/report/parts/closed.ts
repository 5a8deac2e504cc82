// Part VII: the mandates closed at the last meeting or after it, with the date and the basis.
import type { Closed } from '../../tracking/closure.ts'
import { takenNoteBy } from '../../tracking/rules/confirmations.ts'
import { namesSuccessor } from '../../tracking/status.ts'
import { isolate } from '../../words/isolate.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import {
  COLUMNS_OF_REPORT,
  decisionOf,
  laterMandate,
  SECTIONS,
  takenNoteOf,
} from '../../words/report.ts'
import type { Block, Cell } from '../document.ts'
import type { Figures } from '../figures.ts'
import {
  citationOf,
  evidenceName,
  mandateCell,
  numberShare,
  orNothing,
  ownNumberCell,
  partHeading,
  quiet,
  type Say,
  statusLine,
  table,
  wholeDate,
} from '../context.ts'

/** Omitted if no mandate was closed. */
export function closedPart(figures: Figures, say: Say): Block[] {
  const { language } = say
  if (figures.closed.length === 0) return []
  const title = SECTIONS[figures.since === null ? 'closedEver' : 'closed'][language]
  const columns = [
    COLUMNS_OF_REPORT.number,
    FIELD_LABELS.mandate,
    FIELD_LABELS.status,
    COLUMNS_OF_REPORT.basis,
  ]
  const rows = figures.closed.map(closed => [
    ownNumberCell(closed.tracked, say),
    mandateCell(closed.tracked, say),
    [statusLine(closed.tracked, say), [quiet(wholeDate(closed.date, language))]],
    basisOf(closed, figures, say),
  ])
  const shares = [numberShare(say), 0.4, 0.2, 0.33]
  return [partHeading('closed', title, 'upright'), { ...table(title, columns, rows, say), shares }]
}

/**
 * The basis of the closure: the decision, the replacing mandate or the evidence; and any confirmation by the meeting.
 */
function basisOf({ tracked, successors }: Closed, { eventsOf, snapshot }: Figures, say: Say): Cell {
  const { language } = say
  const { status, decision } = tracked
  const decidedBy = decision?.status === status ? decision.decidedBy : undefined
  const notedBy = takenNoteBy(tracked, snapshot)
  const evidence = namesSuccessor(status) ? [] : eventsOf(tracked).flatMap(event => event.evidence)
  return orNothing([
    ...(decidedBy === undefined ? [] : [decisionOf[language](say.meetingName(decidedBy))]),
    ...successors.map(id => {
      const successor = snapshot.mandates.find(each => each.id === id)
      return laterMandate[language](successor ? citationOf(successor, say) : isolate(id, language))
    }),
    ...new Set(evidence.toReversed().map(item => evidenceName(item, say))),
    // The secretariat's report that it is done, and the meeting's confirmation, are two separate facts.
    ...(notedBy === undefined ? [] : [takenNoteOf[language](say.meetingName(notedBy))]),
  ])
}
