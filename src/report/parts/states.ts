// Part VI: what the Member States did. It is separate from part V, because either can be complete without the other.
import {
  ALL_STATES,
  COLUMNS_OF_REPORT,
  HOW_REPLIES_ARE_COUNTED,
  REPLIED_OF,
  SECTIONS,
} from '../../words/report.ts'
import { namedIn, textIn } from '../../words/texts.ts'
import type { Bar, Block } from '../document.ts'
import type { Figures } from '../figures.ts'
import type { MeasureFigure, RepliesFigure } from '../replies.ts'
import { shortened } from '../cell-limits.ts'
import { cells, citationOf, heading, paragraph, tableOf, titleOf, type Say } from '../context.ts'
import { chart } from './chart.ts'

/** Omitted if no mandate asks the Member States for anything. */
export function statesPart(figures: Figures, say: Say): Block[] {
  const { replies } = figures
  if (replies.length === 0) return []
  return [
    heading(SECTIONS.states[say.language]),
    paragraph(HOW_REPLIES_ARE_COUNTED[say.language], say),
    ...replies.flatMap(reply => repliesBlocks(reply, figures, say)),
  ]
}

/** A row for each measure. The columns are all States that were asked, and each regional group. */
function repliesBlocks(reply: RepliesFigure, figures: Figures, say: Say): Block[] {
  const { language } = say
  const { tracked, measures } = reply
  const caption = `${titleOf(tracked, say)} (${citationOf(tracked, say)})`
  const drawn = measures.map(measure => ({
    title: measureTitle(reply, measure.measure, say),
    bars: barsOf(measure, reply, figures, say),
  }))
  const labels = (drawn[0]?.bars ?? []).map(({ label }) => label)
  const headings = [COLUMNS_OF_REPORT.measure[language], ...labels]
  const rows = drawn.map(({ title, bars }) => cells(title, ...bars.map(({ told: text }) => text)))
  return [
    heading(caption, 2),
    tableOf(
      caption,
      headings,
      rows,
      labels.map((_, index) => index + 1),
      say,
    ),
    ...drawn.flatMap(({ title, bars }) => chart(title, bars)),
  ]
}

function barsOf(
  { replied, groups }: MeasureFigure,
  { asked }: RepliesFigure,
  { snapshot }: Figures,
  say: Say,
): Bar[] {
  return [
    part(ALL_STATES[say.language], replied.length, asked.length, say),
    ...groups.flatMap(({ group, asked: of, replied: count }) =>
      group === null
        ? []
        : [part(namedIn(snapshot.organisation.groups, group, say.language), count, of, say)],
    ),
  ]
}

function part(label: string, count: number, of: number, { language }: Say): Bar {
  return { label, told: REPLIED_OF[language](count, of), count, of }
}

/** The title of the measure, or of the mandate if it asks for one thing only. */
export function measureTitle({ tracked }: RepliesFigure, measure: string | null, say: Say): string {
  const { language } = say
  const found = tracked.mandate.states?.measures.find(({ id }) => id === measure)
  return found
    ? shortened(textIn(found.title, language, tracked.document.language), language)
    : titleOf(tracked, say)
}
