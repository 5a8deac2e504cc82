// Part I: the report in four sentences, from counts only.
import type { ByLanguage } from '../../base/language.ts'
import { STATUS_LABELS } from '../../words/labels.ts'
import { labelled } from '../../words/listing.ts'
import { ACTIONS, counted, MANDATES } from '../../words/plural.ts'
import {
  ASKED_TO_CONSIDER,
  ASKED_TO_TAKE_NOTE,
  countedAs,
  covers,
  NOTHING_TO_REPORT,
  PROGRESS,
  SECTIONS,
  STATUS_OF_MANDATES,
} from '../../words/report.ts'
import { matterLabel, MATTERS } from '../../words/matters.ts'
import type { Block } from '../document.ts'
import type { Figures } from '../figures.ts'
import { heading, paragraph, type Say } from '../say.ts'

export function summaryPart(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { attention, progress, since } = figures
  const isCalled = MATTERS.some(matter => attention[matter].length > 0)
  const matters = MATTERS.map(
    matter => [matterLabel(matter, since !== null)[language], attention[matter].length] as const,
  )
  const steps = (['given', 'updates', 'closed'] as const).map(
    step => [PROGRESS[step][language], progress[step]] as const,
  )
  return [
    heading(SECTIONS.summary[language]),
    paragraph(covered(figures, say), say),
    paragraph(series(SECTIONS.attention, matters, say), say),
    paragraph(series(PROGRESS[since === null ? 'ever' : 'since'], steps, say), say),
    paragraph((isCalled ? ASKED_TO_CONSIDER : ASKED_TO_TAKE_NOTE)[language], say),
  ]
}

/** How many mandates, how many of them outstanding and how many closed, how many actions; and the mandates by status. */
function covered({ mandates, outstanding, byStatus, since }: Figures, say: Say): string {
  const { language } = say
  if (mandates.length === 0) return NOTHING_TO_REPORT[language]
  const actions = mandates.reduce((total, tracked) => total + tracked.actions.length, 0)
  const statuses = byStatus
    .filter(count => count.mandates > 0)
    .map(count => [STATUS_LABELS[count.status][language], count.mandates] as const)
  const all = covers[language](
    counted(mandates.length, MANDATES, language),
    outstanding.length,
    mandates.length - outstanding.length,
    counted(actions, ACTIONS, language),
    since !== null,
  )
  return `${all} ${series(STATUS_OF_MANDATES, statuses, say)}`
}

/** `Matters calling for attention: overdue (6); blocked (2).` */
function series(
  label: ByLanguage<string>,
  counts: readonly (readonly [label: string, count: number])[],
  { language }: Say,
): string {
  const items = counts.map(([each, count]) => countedAs(withinSentence(each), count, language))
  const all = items.join({ en: '; ', fr: '\u00a0; ', ar: '؛ ' }[language])
  return `${labelled(label[language], all, language)}.`
}

function withinSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
