// How the number of outstanding mandates came about: since the last final report, or since the last session.
import type { KeyFigure } from '../../charts/chart.ts'
import type { Correction } from '../../tracking/reconciliation.ts'
import { dayOfWithdrawn } from '../../tracking/reconciliation.ts'
import type { PeriodChange } from '../../tracking/period-change.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { commaList } from '../../words/isolate.ts'
import { FIELD_LABELS, shortStatusLabel } from '../../words/labels.ts'
import { labelled } from '../../words/list.ts'
import {
  BALANCE_LABELS,
  CORRECTED_TO,
  CORRECTION_COLUMNS,
  CORRECTIONS,
  ENTRY_WITHDRAWN,
  FROM_LAST_REPORT,
  NO_REPORT_KEPT,
  SINCE_LAST_REPORT,
} from '../../words/previous-report.ts'
import { progressSentence } from '../../words/report-counts.ts'
import {
  COMPUTED_FROM_RECORDS,
  FIGURE_LABELS,
  SINCE_LAST_SESSION,
} from '../../words/report-groups.ts'
import { COLUMNS_OF_REPORT } from '../../words/report.ts'
import type { Balance } from '../balance.ts'
import type { Block, Cell, Line } from '../document.ts'
import type { Figures } from '../figures.ts'
import {
  citationOf,
  heading,
  line,
  mandateCell,
  numberCell,
  numberShare,
  paragraph,
  quiet,
  strong,
  table,
  withNumbers,
  type Say,
} from '../context.ts'

export function changePart(figures: Figures, say: Say): Block[] {
  const { balance, change } = figures
  if (balance) return [...sinceReport(balance, figures, say), ...corrections(balance, say)]
  if (change) return sinceSession(change, figures, say)
  return [paragraph(progressSentence(figures.progress, null, say.language), say)]
}

/** The balance from the number that the last final report printed. */
function sinceReport(balance: Balance, { outstanding, numbers }: Figures, say: Say): Block[] {
  const { language } = say
  const { published, before, given, reopened, closed, gone, moved } = balance
  const title = SINCE_LAST_REPORT[language]
  const label = (step: keyof typeof FIGURE_LABELS): string => FIGURE_LABELS[step][language]
  const [listed, elsewhere] = [
    closed.filter(each => numbers.has(each)),
    closed.filter(each => !numbers.has(each)),
  ]
  return [
    heading(title),
    paragraph(
      FROM_LAST_REPORT[language](say.meetingName(published.meeting), published.issue.asOf),
      say,
    ),
    {
      kind: 'figures',
      caption: title,
      items: [
        { count: before, label: BALANCE_LABELS.before[language] },
        { count: given.length, label: label('given'), sign: '+' },
        ...term(reopened.length, label('reopened'), '+'),
        { count: closed.length, label: label('closed'), sign: '−' },
        ...term(gone.length, BALANCE_LABELS.gone[language], '−'),
        { count: outstanding.length, label: label('now'), sign: '=' },
      ],
    },
    ...listOf(label('given'), given, say),
    ...listOf(label('reopened'), reopened, say),
    ...listOf(label('closed'), listed, say),
    // These are in no part of this report, and so have no number.
    ...(elsewhere.length === 0
      ? []
      : [
          line(
            labelled(
              BALANCE_LABELS.closedElsewhere[language],
              elsewhere.map(each => citationOf(each, say)).join(' · '),
              language,
            ),
          ),
        ]),
    ...listOf(BALANCE_LABELS.moved[language], moved, say),
  ]
}

/** A term of the sum, unless it is zero. */
function term(count: number, label: string, sign: NonNullable<KeyFigure['sign']>): KeyFigure[] {
  return count === 0 ? [] : [{ count, label, sign }]
}

/** The balance from the records as they stand now. */
function sinceSession(change: PeriodChange, figures: Figures, say: Say): Block[] {
  const { language } = say
  const { progress, lastMeeting, snapshot, outstanding } = figures
  const { before, given, reopened, closed } = change
  const last = lastMeeting && say.meetingName(lastMeeting.id)
  const label = (step: keyof typeof FIGURE_LABELS): string => FIGURE_LABELS[step][language]
  const sentences = [
    progressSentence(progress, last, language),
    NO_REPORT_KEPT[language],
    COMPUTED_FROM_RECORDS[language](change.since, snapshot.day),
  ]
  return [
    heading(SINCE_LAST_SESSION[language]),
    paragraph(sentences.join(' '), say),
    {
      kind: 'figures',
      caption: SINCE_LAST_SESSION[language],
      items: [
        { count: before.length, label: label('before') },
        { count: given.length, label: label('given'), sign: '+' },
        ...term(reopened.length, label('reopened'), '+'),
        { count: closed.length, label: label('closed'), sign: '−' },
        { count: outstanding.length, label: label('now'), sign: '=' },
      ],
    },
    ...listOf(label('given'), given, say),
    ...listOf(label('reopened'), reopened, say),
    ...listOf(label('closed'), closed, say),
  ]
}

/** The mandates of a term by their numbers. */
function listOf(label: string, mandates: readonly Tracked[], say: Say): Block[] {
  if (mandates.length === 0) return []
  const sentence = (numbers: string): string => `${labelled(label, numbers, say.language)}.`
  return [line(withNumbers(mandates, sentence, say))]
}

/** What the last report printed, and what the records now say of the same day. */
function corrections({ published, corrections: all }: Balance, say: Say): Block[] {
  const { language } = say
  const found = all.flatMap(correction => {
    const lines = correctedLines(correction, say)
    return lines.length === 0 ? [] : [{ correction, lines }]
  })
  if (found.length === 0) return []
  const title = CORRECTIONS[language]
  const columns = [
    COLUMNS_OF_REPORT.number,
    FIELD_LABELS.mandate,
    CORRECTION_COLUMNS.printed,
    CORRECTION_COLUMNS.corrected,
  ]
  const rows = found.map(({ correction: { tracked, printed }, lines }): Cell[] => [
    numberCell(tracked, say),
    mandateCell(tracked, say),
    [shortStatusLabel(printed.status, 'mandate', language)],
    lines,
  ])
  return [
    heading(title),
    paragraph(CORRECTED_TO[language](published.issue.asOf), say),
    { ...table(title, columns, rows, say), shares: [numberShare(say), 0.42, 0.2, 0.32] },
  ]
}

/** Empty if everything that was corrected is internal, and the report is not. */
function correctedLines({ printed, status, withdrawn, tracked }: Correction, say: Say): Line[] {
  const { language, audience } = say
  const entries = withdrawn.filter(each => audience === 'internal' || !isInternal(each))
  if (status === printed.status && entries.length === 0) return []
  const days = [...new Set(entries.map(each => dayOfWithdrawn(each, tracked.document.date)))]
  const remarks = days.map(day => ENTRY_WITHDRAWN[language](day).replaceAll(' ', '\u00a0'))
  return [
    [strong(shortStatusLabel(status, 'mandate', language))],
    ...(remarks.length === 0 ? [] : [[quiet(commaList(remarks, language))]]),
  ]
}

function isInternal(withdrawn: Correction['withdrawn'][number]): boolean {
  const entries =
    withdrawn.kind === 'evidence' ? [withdrawn.entry, withdrawn.of] : [withdrawn.entry]
  return entries.some(entry => 'internal' in entry && entry.internal)
}
