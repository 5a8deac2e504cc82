// The timeline in characters: a line beside the words of each row. In Arabic, the words say everything.
import { isRightToLeft, type Language } from '../../base/language.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import type { Timeline, TimelineRow, TimelineSign } from '../../charts/chart.ts'
import { placeOf, stretchesOf } from '../../charts/timeline.ts'
import { labelled } from '../../words/list.ts'
import { isolatedText } from '../parts/direction.ts'
import { indented, padded, wrapped } from '../parts/layout.ts'

/** The columns of the page, of the words, and of the line. */
const [WIDTH, WORDS, LINE] = [80, 42, 36]

const SIGNS: Readonly<Record<TimelineSign, string>> = {
  first: '○',
  due: '●',
  late: '█',
  moved: '┄',
}

/** The characters of a meeting, and of the day of the report. */
const [MEETING, AS_AT] = ['│', '┊']

export function timelineLines(block: Timeline, language: Language): string[] {
  const say = (text: string): string => isolatedText(text, language)
  if (isRightToLeft(language)) {
    return block.rows.flatMap(row =>
      wrapped(labelled(nameOf(row, say), row.words.map(say).join('، '), language), WIDTH),
    )
  }
  const key = block.key.map(({ sign, label }) => `${SIGNS[sign]}\u00a0${say(label)}`)
  const rows = block.rows.flatMap(row => {
    const name = wrapped(nameOf(row, say), WORDS - 2)
    const words = row.words.flatMap(text => indented(wrapped(say(text), WORDS - 4), '  '))
    return [...name, ...words].map((text, index) =>
      `${padded(text, WORDS)}  ${index === 0 ? drawn(row, block) : grid(block)}`.trimEnd(),
    )
  })
  return [...wrapped(key.join('  '), WIDTH), ...wrapped(say(block.lines), WIDTH), ...rows]
}

function nameOf({ number, label }: TimelineRow, say: (text: string) => string): string {
  return number === undefined ? say(label) : `${number}\u00a0 ${say(label)}`
}

/** The lines of the meetings and of the day. */
function grid(block: Timeline): string {
  return cells(block).join('')
}

function cells(block: Timeline): string[] {
  const empty = Array.from({ length: LINE }, () => ' ')
  for (const { day } of block.meetings) empty[columnOf(day, block)] = MEETING
  empty[columnOf(block.asAt, block)] = AS_AT
  return empty
}

function drawn(row: TimelineRow, block: Timeline): string {
  const line = cells(block)
  for (const { kind, from, to } of stretchesOf(row, block)) {
    line.fill(SIGNS[kind], columnOf(from, block), columnOf(to, block))
  }
  row.deadlines.forEach((day, index) => {
    const isInForce = index === row.deadlines.length - 1 && !row.isOpen
    line[columnOf(day, block)] = SIGNS[isInForce ? 'due' : 'first']
  })
  return line.join('')
}

function columnOf(day: CivilDate, block: Timeline): number {
  return Math.min(LINE - 1, Math.floor(placeOf(day, block) * LINE))
}
