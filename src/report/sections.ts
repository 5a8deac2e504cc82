// The parts of the report that are told in paragraphs: summary, introduction, attention, closed, observations.
import type { Tracked } from '../tracking/as-of.ts'
import { ACTIONS, counted, MANDATES } from '../words/plural.ts'
import { FIELD_LABELS, STATUS_LABELS } from '../words/labels.ts'
import { labelled, NO_INFORMATION, OVERDUE_COUNT } from '../words/listing.ts'
import {
  ASKED_TO_CONSIDER,
  ATTENTION,
  COLUMNS_OF_REPORT,
  coverage,
  METHOD,
  OBSERVATIONS_SLOT,
  SECTIONS,
  SILENT_MANDATES,
  TAKE_NOTE,
  sources,
} from '../words/report.ts'
import { namedIn } from '../words/texts.ts'
import type { Block } from './document.ts'
import type { Attention, Figures } from './figures.ts'
import { citationOf, dueOf, heading, nothing, paragraph, titleOf, type Say } from './say.ts'

/** From counts only. */
export function summarySection(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { mandates, byStatus, attention } = figures
  const actions = mandates.reduce((total, tracked) => total + tracked.actions.length, 0)
  const statuses = byStatus
    .filter(count => count.mandates > 0)
    .map(count => labelled(STATUS_LABELS[count.status][language], String(count.mandates), language))
  const counts = [
    counted(mandates.length, MANDATES, language),
    counted(actions, ACTIONS, language),
    ...statuses,
    counted(attention.overdue.length, OVERDUE_COUNT, language),
    counted(attention.silent.length, SILENT_MANDATES, language),
  ]
  const separator = language === 'ar' ? '؛ ' : language === 'fr' ? '\u00a0; ' : '; '
  return [
    heading(SECTIONS.summary[language]),
    paragraph(`${counts.join(separator)}.`, say),
    ...(isQuiet(attention) ? [] : [paragraph(ASKED_TO_CONSIDER[language], say)]),
  ]
}

function isQuiet(attention: Attention): boolean {
  return Object.values(attention).every((list: readonly Tracked[]) => list.length === 0)
}

export function introductionSection(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { lastMeeting, since, state } = figures
  const symbols = [...new Set(figures.mandates.map(({ document }) => document.symbol))]
  const last = lastMeeting && namedIn([lastMeeting], lastMeeting.id, language)
  return [
    heading(SECTIONS.introduction[language]),
    ...(symbols.length > 0
      ? [paragraph(sources[language](symbols.join(language === 'ar' ? '، ' : ', ')), say)]
      : []),
    paragraph(coverage[language](last, since, state.day), say),
    paragraph(METHOD[language], say),
  ]
}

/** Before the details: what the meeting has to look at. A mandate may stand under several matters. */
export function attentionSection({ attention }: Figures, say: Say): Block[] {
  const { language } = say
  const matters = ['overdue', 'dueHere', 'blocked', 'silent', 'proposed'] as const
  const rows = matters.flatMap(matter =>
    attention[matter].map(tracked => [
      [ATTENTION[matter][language]],
      [titleOf(tracked, say), citationOf(tracked, say)],
      [dueOf(tracked, say)],
    ]),
  )
  const title = SECTIONS.attention[language]
  const columns = [COLUMNS_OF_REPORT.matter, FIELD_LABELS.mandate, FIELD_LABELS.due]
  return [
    heading(title),
    rows.length === 0
      ? nothing(say)
      : { kind: 'table', caption: title, headings: columns.map(column => column[language]), rows },
  ]
}

export function closedSection({ closed }: Figures, say: Say): Block[] {
  const { language } = say
  const title = SECTIONS.closed[language]
  const columns = [FIELD_LABELS.mandate, FIELD_LABELS.status, FIELD_LABELS.updated]
  const rows = closed.map(tracked => [
    [titleOf(tracked, say), citationOf(tracked, say)],
    [STATUS_LABELS[tracked.status][language]],
    [tracked.lastUpdate ?? NO_INFORMATION[language]],
  ])
  return [
    heading(title),
    rows.length === 0
      ? nothing(say)
      : { kind: 'table', caption: title, headings: columns.map(column => column[language]), rows },
  ]
}

/** A slot for people to fill, and the mandates it may be about. */
export function observationsSection({ attention }: Figures, say: Say): Block[] {
  const { language } = say
  const { overdue, blocked, silent, proposed } = attention
  const candidates = [...new Set([...overdue, ...blocked, ...silent, ...proposed])]
  return [
    heading(SECTIONS.observations[language]),
    paragraph((candidates.length > 0 ? OBSERVATIONS_SLOT : TAKE_NOTE)[language], say),
    ...candidates.map((tracked): Block => ({
      kind: 'line',
      text: `${titleOf(tracked, say)} (${citationOf(tracked, say)})`,
    })),
  ]
}
