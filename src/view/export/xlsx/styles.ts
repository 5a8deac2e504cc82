// The styles of the workbook's cells, by name.
import type { Direction } from '../../../base/language.ts'
import { XML_HEAD } from '../../../office/xml.ts'
import { MAIN } from './texts.ts'

interface Details {
  readonly font?: number
  readonly fill?: number
  readonly wrap?: boolean
  readonly format?: number
  /** Whether the cell holds symbols, which run from left to right in every language. */
  readonly isCode?: boolean
}

/** The styles in the order of their numbers. Days are `yyyy-mm-dd` in every country. */
const LOOKS = {
  plain: {},
  heading: { font: 1, fill: 2, wrap: true },
  openHeading: { font: 1, fill: 3, wrap: true },
  text: { wrap: true },
  longText: {},
  day: { format: 164 },
  open: { fill: 4, wrap: true },
  openDay: { fill: 4, format: 164 },
  quiet: { font: 2, isCode: true },
  title: { font: 3 },
  strong: { font: 4 },
  code: { wrap: true, isCode: true },
  openCode: { fill: 4, wrap: true, isCode: true },
  badHeading: { font: 1, fill: 5, wrap: true },
  bad: { fill: 6, wrap: true },
  badDay: { fill: 6, format: 164 },
} satisfies Readonly<Record<string, Details>>

export type Look = keyof typeof LOOKS

const NAMES = Object.keys(LOOKS)

/** The number by which a cell refers to its style. */
export function lookNumber(name: Look): number {
  return NAMES.indexOf(name)
}

export function isWrapped(name: Look): boolean {
  const { wrap = false }: Details = LOOKS[name]
  return wrap
}

function lookXml(details: Details, direction: Direction): string {
  const { font = 0, fill = 0, wrap = false, format = 49, isCode = false } = details
  const border = fill > 1 ? 1 : 0
  const applied = 'applyFont="1" applyFill="1" applyAlignment="1" applyNumberFormat="1"'
  const order =
    direction === 'ltr' ? '' : ` readingOrder="${isCode ? LEFT_TO_RIGHT : RIGHT_TO_LEFT}"`
  const alignment = `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}${order}/>`
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied} applyBorder="1">${alignment}</xf>`
}

/** The codes of workbooks for the reading direction of a cell. */
const [LEFT_TO_RIGHT, RIGHT_TO_LEFT] = [1, 2]

const FONTS = [
  '<sz val="11"/><name val="Calibri"/><family val="2"/>',
  '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/>',
  '<sz val="8"/><color rgb="FF8C8C8C"/><name val="Calibri"/><family val="2"/>',
  '<b/><sz val="16"/><color rgb="FF1F3A5F"/><name val="Calibri"/><family val="2"/>',
  '<b/><sz val="11"/><color rgb="FF1F3A5F"/><name val="Calibri"/><family val="2"/>',
]

/**
 * Headings are blue. Headings of editable columns are dark amber, and their cells light amber. What has to be corrected
 * is red.
 */
const FILLS = ['FF1F3A5F', 'FF8A5A00', 'FFFFF7E0', 'FF8B1A1A', 'FFFFC7CE'].map(
  colour =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
)

const EDGE = '<color rgb="FFD9D9D9"/>'
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border><left style="thin">${EDGE}</left><right style="thin">${EDGE}</right><top style="thin">${EDGE}</top><bottom style="thin">${EDGE}</bottom><diagonal/></border>`,
]

/** @param direction the direction of the workbook's language */
export function stylesXml(direction: Direction): string {
  const looks = Object.values<Details>(LOOKS).map(details => lookXml(details, direction))
  return [
    `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
    `<fonts count="${FONTS.length}">${FONTS.map(font => `<font>${font}</font>`).join('')}</fonts>`,
    `<fills count="${FILLS.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${FILLS.join('')}</fills>`,
    `<borders count="${BORDERS.length}">${BORDERS.join('')}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${NAMES.length}">${looks.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}
