// Part I: the report in four sentences, made from counts only.
import { ATTENTION_REASONS } from '../../words/attention.ts'
import { askedToConsider, askedToTakeNote } from '../../words/report-asks.ts'
import {
  attentionSentence,
  byStatusSentence,
  covers,
  progressSentence,
} from '../../words/report-counts.ts'
import { NOTHING_TO_REPORT, SECTIONS } from '../../words/report.ts'
import type { Block } from '../document.ts'
import type { Figures } from '../figures.ts'
import { heading, paragraph, type Say } from '../context.ts'
import { bodyName } from './body-name.ts'

export function summaryPart(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { attention, lastMeeting, progress, since } = figures
  const matters = ATTENTION_REASONS.map(matter => [matter, attention[matter].length] as const)
  const isCalled = matters.some(([, count]) => count > 0)
  const last = lastMeeting && say.meetingName(lastMeeting.id)
  return [
    heading(SECTIONS.summary[language]),
    paragraph(covered(figures, say), say),
    paragraph(attentionSentence(matters, since !== null, language), say),
    paragraph(progressSentence(progress, last, language), say),
    paragraph(
      (isCalled ? askedToConsider : askedToTakeNote)(bodyName(figures, say), language),
      say,
    ),
  ]
}

/** The numbers of mandates, of outstanding ones and of actions; and the mandates by status. */
function covered({ mandates, outstanding, byStatus, since }: Figures, { language }: Say): string {
  if (mandates.length === 0) return NOTHING_TO_REPORT[language]
  const counts = {
    mandates: mandates.length,
    outstanding: outstanding.length,
    actions: mandates.reduce((total, tracked) => total + tracked.actions.length, 0),
  }
  return `${covers(counts, since !== null, language)} ${byStatusSentence(byStatus, language)}`
}
