// The timeline of the Word document: cells of a table. A stretch is a cell across as many columns as it is long.
import type { CivilDate } from '../../../base/civil-date.ts'
import type { Timeline, TimelineRow, TimelineSign } from '../../../charts/chart.ts'
import { meetingsWithRoom, placeOf, stretchesOf } from '../../../charts/timeline.ts'
import type { Line } from '../../../report/document.ts'
import { directionOf } from '../../parts/direction.ts'
import { COLOURS } from '../../charts/colours.ts'
import { described } from '../../charts/words.ts'
import type { Context } from './context.ts'
import { valued, wrapped } from './markup.ts'
import { lettersXml, paragraphOf, paragraphXml, runXml } from './paragraph.ts'
import { SYMBOL_FONT } from './pictures.ts'
import { edge, TABLE_STYLE_ID } from './table-styles.ts'
import { cellXml, gridXml, shadeXml, spanXml, tableProperties } from './table.ts'

/** The columns of the line, and the width of the words as a share of the page. */
const [UNITS, WORDS] = [46, 0.46]

/** The columns that the name of a month needs. */
const LABEL_UNITS = 9

export function timelineXml(block: Timeline, width: number, context: Context): string {
  const unit = Math.floor((width * (1 - WORDS)) / UNITS)
  const widths = [width - unit * UNITS, ...Array.from({ length: UNITS }, () => unit)]
  const words = described(block, context.language)
  const properties = tableProperties(TABLE_STYLE_ID, width, block.caption, words, context)
  const rows = block.rows.map((row, index) => {
    const keepNext = index < block.rows.length - 1
    const cells = [
      nameXml(row, widths[0] ?? 0, keepNext, context),
      ...lineXml(row, block, unit, context),
    ]
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`
  })
  const note = paragraphXml([{ text: block.lines, look: 'quiet' }], context, {
    style: 'Note',
    keepNext: true,
  })
  return [
    keyXml(block, context),
    note,
    `<w:tbl>${properties}${gridXml(widths)}${headXml(block, widths, context)}${rows.join('')}</w:tbl>`,
  ].join('')
}

function nameXml(
  { number, to, label, words, isLate }: TimelineRow,
  width: number,
  keepNext: boolean,
  context: Context,
): string {
  const named =
    number === undefined
      ? []
      : [
          { text: String(number), look: 'strong', ...(to === undefined ? {} : { to }) } as const,
          '  ',
        ]
  const lines: Line[] = [
    [...named, label],
    ...words.map((text, index): Line => [{ text, look: isLate && index === 0 ? 'late' : 'quiet' }]),
  ]
  return cellXml(lines, width, context, { style: 'TableText', keepNext })
}

/** What the signs mean. */
function keyXml({ key }: Timeline, context: Context): string {
  const { language } = context
  const direction = directionOf(language)
  const runs = key.map(({ sign, label }, index) => {
    const colour = sign === 'late' ? COLOURS.late : COLOURS.ink
    const mark = runXml(
      lettersXml(SIGNS[sign]),
      language,
      direction,
      SYMBOL_FONT + valued('color', colour),
    )
    const before = index === 0 ? '' : runXml(lettersXml('    '), language, direction)
    return before + mark + runXml(lettersXml(`\u00a0${label}`), language, direction)
  })
  return paragraphOf(runs.join(''), context, { style: 'Legend', keepNext: true })
}

const SIGNS: Readonly<Record<TimelineSign, string>> = {
  first: '○',
  due: '●',
  late: '■',
  moved: '┄',
}

/** The months of the meetings, each at its line. */
function headXml(block: Timeline, widths: readonly number[], context: Context): string {
  const unit = widths[1] ?? 0
  const cells: string[] = []
  let at = 0
  for (const { middle, date } of meetingsWithRoom(block, LABEL_UNITS / UNITS)) {
    const wanted = Math.round(middle * UNITS - LABEL_UNITS / 2)
    const begin = Math.max(at, Math.min(UNITS - LABEL_UNITS, wanted))
    // Rounding may leave less room than a name needs.
    if (begin + LABEL_UNITS > UNITS) break
    if (begin > at) cells.push(monthXml('', begin - at, unit, context))
    cells.push(monthXml(date, LABEL_UNITS, unit, context))
    at = begin + LABEL_UNITS
  }
  if (at < UNITS) cells.push(monthXml('', UNITS - at, unit, context))
  const head = cellXml([block.heading], widths[0] ?? 0, context, { style: 'TableHeading' })
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}${cells.join('')}</w:tr>`
}

function monthXml(text: string, span: number, unit: number, context: Context): string {
  const inner = paragraphXml(text, context, { style: 'Month' })
  return `<w:tc><w:tcPr><w:tcW w:w="${span * unit}" w:type="dxa"/>${spanXml(span)}${NO_MARGINS}${valued('vAlign', 'bottom')}</w:tcPr>${inner}</w:tc>`
}

const NO_MARGINS =
  '<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar>'

/** What is drawn in one column. */
type Unit = TimelineSign | 'nothing'

/** The cells of a line: neighbours that look alike are one, except at the line of a meeting. */
function lineXml(row: TimelineRow, block: Timeline, unit: number, context: Context): string[] {
  const units: Unit[] = Array.from({ length: UNITS }, () => 'nothing')
  for (const { kind, from, to } of stretchesOf(row, block)) {
    units.fill(
      kind,
      columnOf(from, block),
      Math.max(columnOf(from, block) + 1, columnOf(to, block)),
    )
  }
  row.deadlines.forEach((day, index) => {
    const isInForce = index === row.deadlines.length - 1 && !row.isOpen
    units[columnOf(day, block)] = isInForce ? 'due' : 'first'
  })
  const lines = new Map<number, string>([
    ...block.meetings.map(({ day }) => [columnOf(day, block), MEETING] as const),
    [columnOf(block.asAt, block), AS_AT],
  ])
  const begins = units.flatMap((kind, index) =>
    index === 0 || kind !== units[index - 1] || lines.has(index) || isDot(kind) ? [index] : [],
  )
  return begins.map((begin, index) => {
    const end = begins[index + 1] ?? UNITS
    // Both neighbours have the line, because LibreOffice may lose one.
    const borders = wrapped(
      'tcBorders',
      (lines.get(begin)?.replaceAll('SIDE', 'left') ?? '') +
        (lines.get(end)?.replaceAll('SIDE', 'right') ?? ''),
    )
    return unitXml(units[begin] ?? 'nothing', end - begin, unit, borders, context)
  })
}

function isDot(unit: Unit): boolean {
  return unit === 'first' || unit === 'due'
}

/** The vertical lines, at either side of a cell. */
const MEETING = edge('SIDE', 6, COLOURS.edge)
const AS_AT = edge('SIDE', 12, COLOURS.ink).replace('single', 'dashed')

function unitXml(
  kind: Unit,
  span: number,
  unit: number,
  borders: string,
  context: Context,
): string {
  const inner = isDot(kind)
    ? dotXml(kind === 'due' ? '●' : '○', context)
    : paragraphXml('', context, {
        style: kind === 'moved' ? 'TableGap' : 'Bar',
        shade: SHADES[kind],
      })
  return `<w:tc><w:tcPr><w:tcW w:w="${span * unit}" w:type="dxa"/>${spanXml(span)}${borders}${NO_MARGINS}${valued('vAlign', 'center')}</w:tcPr>${inner}</w:tc>`
}

const SHADES: Readonly<Record<Unit, string>> = {
  nothing: '',
  first: '',
  due: '',
  late: shadeXml(COLOURS.late),
  moved: wrapped('pBdr', edge('bottom', 8, COLOURS.ink).replace('single', 'dashed')),
}

function dotXml(sign: string, context: Context): string {
  const { language } = context
  const run = runXml(lettersXml(sign), language, directionOf(language), SYMBOL_FONT)
  return paragraphOf(run, context, { style: 'Dot' })
}

function columnOf(day: CivilDate, block: Timeline): number {
  return Math.min(UNITS - 1, Math.floor(placeOf(day, block) * UNITS))
}
