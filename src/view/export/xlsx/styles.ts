// How the cells of the workbook look, each look with a name.
import { XML_HEAD } from '../../office/xml.ts'
import { MAIN } from './texts.ts'

/** The looks in the order of their numbers. Days are `yyyy-mm-dd` whatever the reader's country. */
const LOOKS = {
  plain: look(0, 0),
  heading: look(1, 2, { wrap: true }),
  openHeading: look(1, 3, { wrap: true }),
  text: look(0, 0, { wrap: true }),
  longText: look(0, 0, {}),
  day: look(0, 0, { format: 164 }),
  open: look(0, 4, { wrap: true }),
  openDay: look(0, 4, { format: 164 }),
  quiet: look(2, 0, {}),
  title: look(3, 0, {}),
  strong: look(4, 0, {}),
}

export type Look = keyof typeof LOOKS

const NAMES = Object.keys(LOOKS)

/** The number by which a cell names its look. */
export function lookNumber(name: Look): number {
  return NAMES.indexOf(name)
}

export function isWrapped(name: Look): boolean {
  return LOOKS[name].includes('wrapText')
}

interface Details {
  readonly wrap?: boolean
  readonly format?: number
}

function look(font: number, fill: number, { wrap = false, format = 49 }: Details = {}): string {
  const border = fill > 1 ? 1 : 0
  const applied = 'applyFont="1" applyFill="1" applyAlignment="1" applyNumberFormat="1"'
  const alignment = `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ${applied} applyBorder="1">${alignment}</xf>`
}

const FONTS = [
  '<sz val="11"/><name val="Calibri"/><family val="2"/>',
  '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/>',
  '<sz val="8"/><color rgb="FF8C8C8C"/><name val="Calibri"/><family val="2"/>',
  '<b/><sz val="16"/><color rgb="FF1F3A5F"/><name val="Calibri"/><family val="2"/>',
  '<b/><sz val="11"/><color rgb="FF1F3A5F"/><name val="Calibri"/><family val="2"/>',
]

/** Blue headings; those of the columns that may be changed in a dark amber, their cells in a light one. */
const FILLS = ['FF1F3A5F', 'FF8A5A00', 'FFFFF7E0'].map(
  colour =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
)

const EDGE = '<color rgb="FFD9D9D9"/>'
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border><left style="thin">${EDGE}</left><right style="thin">${EDGE}</right><top style="thin">${EDGE}</top><bottom style="thin">${EDGE}</bottom><diagonal/></border>`,
]

export const STYLES_XML = [
  `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  `<fonts count="${FONTS.length}">${FONTS.map(font => `<font>${font}</font>`).join('')}</fonts>`,
  `<fills count="${FILLS.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${FILLS.join('')}</fills>`,
  `<borders count="${BORDERS.length}">${BORDERS.join('')}</borders>`,
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${NAMES.length}">${Object.values(LOOKS).join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('')
