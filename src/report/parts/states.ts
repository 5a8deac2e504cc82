// Part V: the replies of the Member States, a row for each State and a column for each measure.
import { alphabetOf } from '../../words/alphabet.ts'
import { ANSWER_LABELS } from '../../words/labels.ts'
import { capitalised } from '../../words/list.ts'
import {
  COLUMNS_OF_REPORT,
  HOW_REPLIES_ARE_READ,
  NO_REPLY_TO,
  REPLIED_OF,
  REPLY_RECEIVED,
  SECTIONS,
} from '../../words/report.ts'
import { namedIn, textIn } from '../../words/texts.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Block, Cell, Marked } from '../document.ts'
import type { Figures } from '../figures.ts'
import type { MeasureFigure, RepliesFigure } from '../replies.ts'
import { shortened } from '../cell-limits.ts'
import {
  line,
  NOTHING,
  paragraph,
  partHeading,
  strong,
  tableOf,
  titleOf,
  withNumbers,
  type Say,
} from '../context.ts'

/** A measure of a mandate that at least one State replied to. */
interface Column {
  readonly reply: RepliesFigure
  readonly measure: MeasureFigure
}

/** Omitted if no mandate asks the Member States for anything. */
export function statesPart(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { replies, snapshot } = figures
  if (replies.length === 0) return []
  const columns = replies.flatMap(reply =>
    reply.measures.filter(({ replied }) => replied.length > 0).map(measure => ({ reply, measure })),
  )
  const answered = new Set(columns.map(({ reply }) => reply.tracked))
  const unanswered = replies.map(({ tracked }) => tracked).filter(each => !answered.has(each))
  const title = SECTIONS.states[language]
  const silence = withNumbers(unanswered, NO_REPLY_TO[language], say)
  if (columns.length === 0) return [partHeading('states', title), paragraph(silence, say)]
  return [
    partHeading('states', title, 'sideways'),
    paragraph(HOW_REPLIES_ARE_READ[language](snapshot.day), say),
    ...tablesOf(columns).map(some => matrix(some, figures, say)),
    ...(unanswered.length === 0 ? [] : [line(silence)]),
  ]
}

/** A table has room for this many measures. */
const MOST_COLUMNS = 8

/** The columns of each table. The measures of one mandate stay together if they fit. */
function tablesOf(columns: readonly Column[]): Column[][] {
  const tables: Column[][] = []
  for (const column of columns) {
    const last = tables.at(-1)
    const alike = columns.filter(({ reply }) => reply === column.reply)
    const isFirst = alike[0] === column
    const needed = isFirst ? Math.min(alike.length, MOST_COLUMNS) : 1
    if (last && last.length + needed <= MOST_COLUMNS) last.push(column)
    else tables.push([column])
  }
  return tables
}

/** The width of the column of States, as a share of eight columns of measures. */
const STATE_SHARE = 0.12

function matrix(columns: readonly Column[], figures: Figures, say: Say): Block {
  const { language } = say
  const replies = [...new Set(columns.map(({ reply }) => reply))]
  const over = replies.map(reply => ({
    text: mandateHead(reply.tracked, say),
    columns: columns.filter(each => each.reply === reply).length,
  }))
  const headings = columns.map(({ reply, measure }) => measureTitle(reply, measure.measure, say))
  const counts = columns.map(({ reply, measure }): Cell => {
    const text = REPLIED_OF[language](measure.replied.length, reply.asked.length)
    return [[strong(text)]]
  })
  return {
    ...tableOf(
      SECTIONS.states[language],
      [COLUMNS_OF_REPORT.state[language], ...headings],
      [
        [[[strong(COLUMNS_OF_REPORT.replied[language])]], ...counts],
        ...stateRows(columns, figures, say),
      ],
      [],
      say,
    ),
    over: [{ text: '', columns: 1 }, ...over],
    shares: [STATE_SHARE, ...columns.map(() => 1 / MOST_COLUMNS)],
  }
}

function mandateHead(tracked: Tracked, say: Say): readonly (string | Marked)[] {
  const naming = say.numbers.get(tracked)
  return [
    ...(naming ? [{ text: String(naming.number), to: naming.anchor }, ' '] : []),
    titleOf(tracked, say),
  ]
}

/** The States that were asked, by regional group and in the alphabetical order of the reader's language. */
function stateRows(columns: readonly Column[], { snapshot }: Figures, say: Say): Cell[][] {
  const { language } = say
  const { states, groups } = snapshot.organisation
  const alphabet = alphabetOf(language)
  const asked = new Set(columns.flatMap(({ reply }) => reply.asked))
  const groupOf = new Map(states.map(({ code, group }) => [code, group]))
  const named = states.map(({ code, name }) => ({ id: code, name }))
  const rowOf = (code: string): Cell[] => [
    [namedIn(named, code, language)],
    ...columns.map(column => answerCell(code, column, say)),
  ]
  const inGroup = (group: string | undefined): Cell[][] =>
    [...asked]
      .filter(code => groupOf.get(code) === group)
      .map(code => ({ code, name: namedIn(named, code, language) }))
      .toSorted((a, b) => alphabet(a.name, b.name))
      .map(({ code }) => rowOf(code))
  const grouped = groups.flatMap(({ id }) => {
    const rows = inGroup(id)
    return rows.length === 0 ? [] : [[[[strong(namedIn(groups, id, language))]]], ...rows]
  })
  const known = new Set(groups.map(({ id }) => id))
  const others = [...asked].filter(code => !known.has(groupOf.get(code) ?? ''))
  const rest = [...new Set(others.map(code => groupOf.get(code)))].flatMap(inGroup)
  return rest.length > 0 && grouped.length > 0
    ? [...grouped, [[[strong(NOTHING)]]], ...rest]
    : [...grouped, ...rest]
}

/** The answer of a State, nothing if it did not reply, or a dash if it was not asked. */
function answerCell(code: string, { reply, measure }: Column, { language }: Say): Cell {
  if (!reply.asked.includes(code)) return [NOTHING]
  const found = measure.answers.find(({ state }) => state === code)
  if (!found) return []
  const label = found.answer === null ? REPLY_RECEIVED : ANSWER_LABELS[found.answer]
  return [capitalised(label[language])]
}

/** The title of the measure, or the word for a reply if the mandate asks for one thing only. */
function measureTitle({ tracked }: RepliesFigure, measure: string | null, say: Say): string {
  const { language } = say
  const found = tracked.mandate.states?.measures.find(({ id }) => id === measure)
  return found
    ? shortened(textIn(found.title, language, tracked.document.language), language)
    : COLUMNS_OF_REPORT.reply[language]
}
