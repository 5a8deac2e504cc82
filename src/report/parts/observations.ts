// Part VIII: room for people's observations, and the mandates that they may be about. The program proposes nothing.
import type { Tracked } from '../../tracking/snapshot.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { attentionLabel, type AttentionReason } from '../../words/attention.ts'
import { guidanceWanted, mayTakeNote, observationsHeading } from '../../words/report-asks.ts'
import { COLUMNS_OF_REPORT, OBSERVATIONS_SLOT } from '../../words/report.ts'
import type { Block } from '../document.ts'
import type { Figures } from '../figures.ts'
import { bodyName } from './body-name.ts'
import { heading, mandateCell, paragraph, table, type Say } from '../context.ts'

/** A deadline at this meeting is no reason for a decision, because the mandate is being reported on. */
const REASONS = [
  'overdue',
  'blocked',
  'silent',
  'proposed',
] as const satisfies readonly AttentionReason[]

export function observationsPart(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { attention, outstanding, since } = figures
  const body = bodyName(figures, say)
  const title = observationsHeading(body, language)
  const reasonsOf = (tracked: Tracked): string[] =>
    REASONS.filter(matter => attention[matter].includes(tracked)).map(
      matter => attentionLabel(matter, since !== null)[language],
    )
  const rows = outstanding
    .map(tracked => [mandateCell(tracked, say), reasonsOf(tracked)])
    .filter(([, reasons = []]) => reasons.length > 0)
  const columns = [FIELD_LABELS.mandate, COLUMNS_OF_REPORT.matter]
  return [
    heading(title),
    ...(say.final ? [] : [paragraph(OBSERVATIONS_SLOT[language], say)]),
    paragraph(mayTakeNote(body, language), say),
    ...(rows.length === 0
      ? []
      : [paragraph(guidanceWanted(body, language), say), table(title, columns, rows, say)]),
  ]
}
