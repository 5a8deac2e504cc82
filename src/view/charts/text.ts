// The pictures of the report in characters: large figures, and bars of groups. Each has its numbers beside it.
import { isRightToLeft, type Language } from '../../base/language.ts'
import { totalOf, type Bar, type Bars, type KeyFigures } from '../../charts/chart.ts'
import type { Group } from '../../tracking/group.ts'
import { numeral } from '../../words/plural.ts'
import { labelled } from '../../words/list.ts'
import { padded, wrapped } from '../parts/layout.ts'
import { isolatedText } from '../parts/direction.ts'
import { sharesOf } from '../parts/status-bar.ts'
import { pageTableLines } from '../parts/table.ts'

const WIDTH = 80

/** The character of each group, told apart on any paper. */
const GLYPHS: Readonly<Record<Group, string>> = {
  pressing: '█',
  reported: '▓',
  waiting: '░',
  closed: '·',
}

/** The numbers beside each other, each above its label. In Arabic, each has a line. */
export function figureLines({ items }: KeyFigures, language: Language): string[] {
  const named = items.map(({ count, label, sign }) => ({
    number: sign === undefined ? numeral(count, language) : `${sign} ${numeral(count, language)}`,
    label: isolatedText(label, language),
  }))
  if (isRightToLeft(language)) {
    return named.flatMap(({ number, label }) => wrapped(labelled(label, number, language), WIDTH))
  }
  const room = Math.floor((WIDTH + 2) / items.length) - 2
  const columns = named.map(({ number, label }) => [number, ...wrapped(label, room)])
  const height = Math.max(...columns.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(lines => padded(lines[line] ?? '', room))
      .join('  ')
      .trimEnd(),
  )
}

/** The length of a bar. */
const [LONG, SHORT] = [70, 20]

export function barLines({ parts }: Bar, language: Language): string[] {
  const counts = parts.map(({ count }) => count)
  const bar = bars(
    parts.map(({ group }) => group),
    sharesOf(counts, LONG),
  )
  const legend = parts.map(({ group, label, count }) =>
    `${GLYPHS[group]} ${isolatedText(label, language)} ${numeral(count, language)}`.replaceAll(
      ' ',
      '\u00a0',
    ),
  )
  return [bar, ...wrapped(legend.join('  '), WIDTH)]
}

/** A row for each bar, with its total and the count of each group. In Arabic, the bar has a line of its own. */
export function barsLines(block: Bars, language: Language): string[] {
  const { groups, rows, heading, total } = block
  const say = (text: string): string => isolatedText(text, language)
  const most = Math.max(1, ...rows.map(totalOf))
  const drawn = rows.map(row => ({ ...row, label: say(row.label), bar: barOf(row, block, most) }))
  const key = groups.map(({ group, label }) => `${GLYPHS[group]}\u00a0${say(label)}`).join('  ')
  if (isRightToLeft(language)) {
    return drawn.flatMap(row => {
      const counts = groups.map(({ label }, index) =>
        labelled(say(label), numeral(row.counts[index] ?? 0, language), language),
      )
      const sum = labelled(row.label, numeral(totalOf(row), language), language)
      return [...wrapped(`${sum} (${counts.join('، ')})`, WIDTH), row.bar]
    })
  }
  const columns = [
    { heading: say(heading), least: 20 },
    { heading: say(total), align: 'right' as const },
    { heading: ' '.repeat(SHORT) },
    ...groups.map(({ group }) => ({ heading: GLYPHS[group], align: 'right' as const })),
  ]
  const cells = drawn.map(row => [
    row.label,
    numeral(totalOf(row), language),
    row.bar,
    ...row.counts.map(count => numeral(count, language)),
  ])
  return [...wrapped(key, WIDTH), ...pageTableLines(columns, cells, WIDTH)]
}

function barOf(row: Bars['rows'][number], { groups }: Bars, most: number): string {
  const present = groups.flatMap(({ group }, index) => {
    const count = row.counts[index] ?? 0
    return count === 0 ? [] : [{ group, count }]
  })
  if (present.length === 0) return ''
  const length = Math.max(present.length, Math.round((totalOf(row) / most) * SHORT))
  const shares = sharesOf(
    present.map(({ count }) => count),
    length,
  )
  return bars(
    present.map(({ group }) => group),
    shares,
  )
}

function bars(groups: readonly Group[], lengths: readonly number[]): string {
  return groups.map((group, index) => GLYPHS[group].repeat(lengths[index] ?? 0)).join('')
}
