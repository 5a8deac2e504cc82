// The pictures of the Word document: cells of tables, which can be edited, mirrored in Arabic, and read aloud.
import {
  totalOf,
  type Bar,
  type Bars,
  type Chart,
  type KeyFigure,
  type KeyFigures,
} from '../../../charts/chart.ts'
import type { Group } from '../../../tracking/group.ts'
import { numeral } from '../../../words/plural.ts'
import { sharesOf } from '../../parts/status-bar.ts'
import { COLOURS, GROUP_COLOURS } from '../../charts/colours.ts'
import { described } from '../../charts/words.ts'
import type { Context } from './context.ts'
import { valued, wrapped } from './markup.ts'
import {
  paragraphOf,
  paragraphXml,
  runXml,
  lettersXml,
  type ParagraphOptions,
} from './paragraph.ts'
import { directionOf } from '../../parts/direction.ts'
import { edge, FIGURE_STYLE_ID, TABLE_STYLE_ID } from './table-styles.ts'
import { cellXml, gridXml, shadeXml, spanXml, sum, tableProperties } from './table.ts'

/** Large numbers beside each other, each above its label. */
export function figuresXml(block: KeyFigures, width: number, context: Context): string {
  const widths = parted(width, block.items.length)
  const borders = wrapped(
    'tcBorders',
    edge('top', 12, COLOURS.ink) + edge('bottom', 4, COLOURS.rule),
  )
  const cells = block.items.map((item, index) => {
    const number = paragraphXml(figureLine(item, context), context, { style: 'Figure' })
    const label = paragraphXml(item.label, context, { style: 'FigureLabel' })
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${borders}</w:tcPr>${number}${label}</w:tc>`
  })
  return pictureXml(block, FIGURE_STYLE_ID, widths, [rowXml(cells.join(''))], context)
}

function figureLine({ count, sign, isLate }: KeyFigure, { language }: Context): ParagraphLine {
  const number = numeral(count, language)
  const text = sign === undefined ? number : `${sign}\u00a0${number}`
  return isLate ? [{ text, look: 'late' }] : text
}

type ParagraphLine = Parameters<typeof paragraphXml>[0]

/** One bar as wide as the page, with the numbers in it, and its legend. */
export function barXml(block: Bar, width: number, context: Context): string {
  const { language } = context
  const { parts } = block
  const counts = parts.map(({ count }) => count)
  // Every part has room for its number.
  const least = 500
  const rest = sharesOf(counts, width - least * parts.length)
  const widths = rest.map(share => share + least)
  const cells = parts.map(({ group, count }, index) => {
    const borders = group === 'waiting' ? outline() : ''
    const inner = paragraphOf(
      runXml(
        lettersXml(numeral(count, language)),
        language,
        directionOf(language),
        valued('color', GROUP_COLOURS[group].on),
      ),
      context,
      { style: 'BarNumber', keepNext: true },
    )
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/>${borders}${shadeXml(GROUP_COLOURS[group].fill)}</w:tcPr>${inner}</w:tc>`
  })
  const legend = parts.map(({ group, label, count }, index): [string, string, string] => [
    index === 0 ? '' : '  ',
    group,
    `${label}\u00a0${numeral(count, language)}`,
  ])
  return (
    pictureXml(block, FIGURE_STYLE_ID, widths, [rowXml(cells.join(''))], context) +
    legendXml(legend, context)
  )
}

function outline(): string {
  return wrapped(
    'tcBorders',
    ['top', 'left', 'bottom', 'right'].map(side => edge(side, 6, COLOURS.edge)).join(''),
  )
}

/** A paragraph with a square in the colour of each group, and its words. */
function legendXml(
  items: readonly (readonly [string, string, string])[],
  context: Context,
  keepNext = false,
): string {
  const { language } = context
  const direction = directionOf(language)
  const run = (text: string, look = ''): string =>
    runXml(lettersXml(text), language, direction, look)
  const runs = items.map(([before, group, words]) => {
    const colour = group === 'waiting' ? COLOURS.edge : GROUP_COLOURS[group as Group].fill
    const square = run(group === 'waiting' ? '□' : '■', SYMBOL_FONT + valued('color', colour))
    return (before === '' ? '' : run(before)) + square + run(`\u00a0${words}`)
  })
  return paragraphOf(runs.join(''), context, { style: 'Legend', keepNext })
}

/** The font that has these squares wherever Word is. */
export const SYMBOL_FONT =
  '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>'

/** The units of the longest bar, and the widths of the other columns as shares of the page. */
const [UNITS, LABEL, TOTAL, NUMBER] = [40, 0.43, 0.09, 0.05]

/** A row for each bar. A bar is one cell for each group, of as many columns as its share. */
export function barsXml(block: Bars, width: number, context: Context): string {
  const { groups, rows, heading, total } = block
  const [label, sums, number] = [LABEL, TOTAL, NUMBER].map(share => Math.floor(share * width))
  const fixed = [label ?? 0, sums ?? 0, ...groups.map(() => number ?? 0)]
  const unit = Math.floor((width - sum(fixed)) / UNITS)
  const widths = [
    width - sum(fixed.slice(1)) - unit * UNITS,
    sums ?? 0,
    ...Array.from({ length: UNITS }, () => unit),
    ...groups.map(() => number ?? 0),
  ]
  const most = Math.max(1, ...rows.map(totalOf))
  const text = (value: ParagraphLine, index: number, options: ParagraphOptions, span = 1): string =>
    cellXml([value], sum(widths.slice(index, index + span)), context, options, spanXml(span))
  const end = { style: 'TableText', align: 'end' } as const
  const head = [
    text(heading, 0, { style: 'TableHeading' }),
    text(total, 1, { style: 'TableHeading', align: 'end' }),
    text('', 2, { style: 'TableHeading' }, UNITS),
    ...groups.map(({ group }, index) => keyCell(group, widths[2 + UNITS + index] ?? 0, context)),
  ]
  const body = rows.map((row, index) => {
    const keep = index < rows.length - 1 ? { keepNext: true } : {}
    return rowXml(
      [
        text(row.label, 0, { style: 'TableText', ...keep }),
        text([{ text: numeral(totalOf(row), context.language), look: 'strong' }], 1, end),
        ...unitCells(row, block, most, unit, context),
        ...row.counts.map((count, place) =>
          text(count === 0 ? '–' : numeral(count, context.language), 2 + UNITS + place, end),
        ),
      ].join(''),
    )
  })
  const headRow = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.join('')}</w:tr>`
  const legend = groups.map(({ group, label: words }, index): [string, string, string] => [
    index === 0 ? '' : '    ',
    group,
    words,
  ])
  return (
    legendXml(legend, context, true) +
    pictureXml(block, TABLE_STYLE_ID, widths, [headRow, ...body], context)
  )
}

/** The square of a group above its numbers. */
function keyCell(group: Group, width: number, context: Context): string {
  const colour = group === 'waiting' ? COLOURS.edge : GROUP_COLOURS[group].fill
  const square = runXml(
    lettersXml(group === 'waiting' ? '□' : '■'),
    context.language,
    directionOf(context.language),
    SYMBOL_FONT + valued('color', colour),
  )
  const inner = paragraphOf(square, context, { style: 'TableHeading', align: 'end' })
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`
}

/** The cells of a bar, and an empty one up to the end of the longest bar. */
function unitCells(
  row: Bars['rows'][number],
  { groups }: Bars,
  most: number,
  unit: number,
  context: Context,
): string[] {
  const present = groups.flatMap(({ group }, index) => {
    const count = row.counts[index] ?? 0
    return count === 0 ? [] : [{ group, count }]
  })
  const units = Math.max(present.length, Math.round((totalOf(row) / most) * UNITS))
  const shares = sharesOf(
    present.map(({ count }) => count),
    units,
  )
  const cells = present.map(({ group }, index) => {
    const share = shares[index] ?? 1
    const shade =
      wrapped('pBdr', group === 'waiting' ? boxXml() : '') + shadeXml(GROUP_COLOURS[group].fill)
    const style = group === 'pressing' ? 'TallBar' : 'Bar'
    return barCell(share, unit, paragraphXml('', context, { style, shade }))
  })
  const rest = UNITS - units
  return rest > 0
    ? [...cells, barCell(rest, unit, paragraphXml('', context, { style: 'Bar' }))]
    : cells
}

function boxXml(): string {
  return ['top', 'left', 'bottom', 'right'].map(side => edge(side, 4, COLOURS.edge)).join('')
}

/** A cell with hardly any margin, so that the parts of a bar nearly touch. */
function barCell(share: number, unit: number, inner: string): string {
  const margin = (side: string): string => `<w:${side} w:w="7" w:type="dxa"/>`
  const margins = `<w:tcMar>${margin('left')}${margin('right')}</w:tcMar>`
  return `<w:tc><w:tcPr><w:tcW w:w="${share * unit}" w:type="dxa"/>${spanXml(share)}${margins}${valued('vAlign', 'center')}</w:tcPr>${inner}</w:tc>`
}

function rowXml(cells: string): string {
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`
}

function pictureXml(
  block: Chart,
  style: string,
  widths: readonly number[],
  rows: readonly string[],
  context: Context,
): string {
  const words = described(block, context.language)
  const properties = tableProperties(style, sum(widths), block.caption, words, context)
  return `<w:tbl>${properties}${gridXml(widths)}${rows.join('')}</w:tbl>`
}

/** Equal widths that add up to `width`. */
function parted(width: number, count: number): number[] {
  const each = Math.floor(width / count)
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? width - each * (count - 1) : each,
  )
}
