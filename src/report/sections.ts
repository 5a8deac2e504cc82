// The parts of the report that are told in paragraphs: summary, introduction, attention, closed, observations.
import type { ByLanguage } from '../base/language.ts'
import type { AsOf, Tracked } from '../tracking/as-of.ts'
import { FIELD_LABELS, STATUS_LABELS } from '../words/labels.ts'
import { labelled, NO_INFORMATION } from '../words/listing.ts'
import { ACTIONS, counted, MANDATES } from '../words/plural.ts'
import {
  ASKED_TO_CONSIDER,
  ATTENTION,
  COLUMNS_OF_REPORT,
  countedAs,
  coverage,
  covers,
  METHOD,
  OBSERVATIONS_SLOT,
  PROGRESS,
  SECTIONS,
  sources,
  STATUS_MEANINGS,
  STATUS_OF_MANDATES,
  TAKE_NOTE,
  takenNoteOf,
} from '../words/report.ts'
import { namedIn, toldIn } from '../words/texts.ts'
import type { Block } from './document.ts'
import type { Attention, Figures } from './figures.ts'
import {
  citationOf,
  dueOf,
  heading,
  listed,
  paragraph,
  shortened,
  table,
  titleOf,
  type Say,
} from './say.ts'

/** What a meeting is shown first, in this order. */
const MATTERS = [
  'overdue',
  'dueHere',
  'blocked',
  'silent',
  'proposed',
] as const satisfies readonly (keyof Attention)[]

/** From counts only. */
export function summarySection(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { mandates, byStatus, attention, progress } = figures
  const actions = mandates.reduce((total, tracked) => total + tracked.actions.length, 0)
  const statuses = byStatus
    .filter(count => count.mandates > 0)
    .map(count => countedAs(STATUS_LABELS[count.status][language], count.mandates, language))
  const matters = MATTERS.map(matter =>
    countedAs(ATTENTION[matter][language], attention[matter].length, language),
  )
  const steps = (['given', 'updates', 'closed'] as const).map(step =>
    countedAs(PROGRESS[step][language], progress[step], language),
  )
  const covered = covers[language](
    counted(mandates.length, MANDATES, language),
    counted(actions, ACTIONS, language),
  )
  const sentence = (label: ByLanguage<string>, items: readonly string[]): string =>
    `${labelled(label[language], inSeries(items, say), language)}.`
  return [
    heading(SECTIONS.summary[language]),
    paragraph(
      statuses.length > 0 ? `${covered} ${sentence(STATUS_OF_MANDATES, statuses)}` : covered,
      say,
    ),
    paragraph(sentence(SECTIONS.attention, matters), say),
    paragraph(sentence(PROGRESS[figures.since === null ? 'ever' : 'since'], steps), say),
    ...(MATTERS.some(matter => attention[matter].length > 0)
      ? [paragraph(ASKED_TO_CONSIDER[language], say)]
      : []),
  ]
}

function inSeries(items: readonly string[], { language }: Say): string {
  return items.join({ en: '; ', fr: '\u00a0; ', ar: '؛ ' }[language])
}

export function introductionSection(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { lastMeeting, since, state, byStatus } = figures
  const symbols = [...new Set(figures.mandates.map(({ document }) => document.symbol))]
  const last = lastMeeting && namedIn([lastMeeting], lastMeeting.id, language)
  const columns = [FIELD_LABELS.status, COLUMNS_OF_REPORT.meaning]
  const meanings = byStatus.map(({ status }) => [
    [STATUS_LABELS[status][language]],
    [STATUS_MEANINGS[status][language]],
  ])
  return [
    heading(SECTIONS.introduction[language]),
    ...(symbols.length > 0 ? [paragraph(sources[language](listed(symbols, say)), say)] : []),
    paragraph(coverage[language](last, since, state.day), say),
    paragraph(METHOD[language], say),
    ...(meanings.length > 0
      ? [table(COLUMNS_OF_REPORT.meanings[language], columns, meanings, say)]
      : []),
  ]
}

/** Before the details: what the meeting has to look at. A mandate may stand under several matters. */
export function attentionSection(figures: Figures, say: Say): Block[] {
  const { language } = say
  const rows = MATTERS.flatMap(matter =>
    figures.attention[matter].map(tracked => [
      [
        ATTENTION[matter][language],
        ...(matter === 'blocked' ? causeOf(tracked, figures, say) : []),
      ],
      [titleOf(tracked, say), citationOf(tracked, say)],
      dueOf(tracked, say),
    ]),
  )
  const title = SECTIONS.attention[language]
  const columns = [COLUMNS_OF_REPORT.matter, FIELD_LABELS.mandate, FIELD_LABELS.due]
  return [heading(title), table(title, columns, rows, say)]
}

/** What was last recorded of why it is blocked. */
function causeOf(tracked: Tracked, { eventsOf }: Figures, say: Say): string[] {
  const blocked = eventsOf(tracked).find(
    ({ what }) => what.kind === 'update' && what.status === 'blocked',
  )
  const note = blocked?.note
  return note ? [shortened(toldIn(note, say.language, tracked.document.language), say)] : []
}

export function closedSection({ closed, state }: Figures, say: Say): Block[] {
  const { language } = say
  const title = SECTIONS.closed[language]
  const columns = [FIELD_LABELS.mandate, FIELD_LABELS.status, FIELD_LABELS.updated]
  const rows = closed.map(tracked => [
    [titleOf(tracked, say), citationOf(tracked, say)],
    [
      STATUS_LABELS[tracked.status][language],
      ...(state.lineage.renewedBy.get(tracked.id) ?? []),
      ...confirmation(tracked, state, say),
    ],
    [tracked.lastUpdate ?? NO_INFORMATION[language]],
  ])
  return [heading(title), table(title, columns, rows, say)]
}

/** What the secretariat reports as done is one thing; that the meeting took note of it, another. */
function confirmation({ mandate }: Tracked, { calendar, day }: AsOf, { language }: Say): string[] {
  const { confirmed } = mandate
  if (!confirmed) return []
  const date = confirmed.date ?? calendar.byId.get(confirmed.meeting)?.from
  if (date !== undefined && date > day) return []
  const meeting = namedIn([...calendar.byId.values()], confirmed.meeting, language)
  return [takenNoteOf[language](meeting)]
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
