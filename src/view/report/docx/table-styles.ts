// The styles of tables in the Word document: of text, and of pictures.
import { COLOURS } from '../../charts/colours.ts'
import { valued, wrapped } from './markup.ts'

/** The XML of all table styles. */
export const tableStylesXml = (): string => NORMAL_TABLE + TABLE_STYLE + FIGURE_STYLE

/** Word's default table style, on which all others are based. */
const NORMAL_TABLE =
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal">${valued('name', 'Normal Table')}` +
  `${valued('uiPriority', 99)}<w:semiHidden/><w:unhideWhenUsed/>` +
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 108)}</w:tblPr></w:style>`

/** The id of the style of every table of text. */
export const TABLE_STYLE_ID = 'MandatesTable'

/** The id of the style of every picture. */
export const FIGURE_STYLE_ID = 'MandatesFigure'

/** Has lines above, below and between rows. */
const TABLE_STYLE = tableStyle(
  TABLE_STYLE_ID,
  'Mandates Table',
  edge('top', 6, COLOURS.edge) + edge('bottom', 6, COLOURS.edge) + edge('insideH', 4, COLOURS.rule),
  cellMargins(28, 68),
)

/** Has no lines. */
const FIGURE_STYLE = tableStyle(FIGURE_STYLE_ID, 'Mandates Figure', '', cellMargins(14, 100))

function tableStyle(id: string, name: string, borders: string, margins: string): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}">` +
    `${valued('name', name)}${valued('basedOn', 'TableNormal')}${valued('uiPriority', 99)}<w:qFormat/>` +
    `<w:tblPr>${wrapped('tblBorders', borders)}${margins}</w:tblPr></w:style>`
  )
}

/** @param width in eighths of a point */
export function edge(side: string, width: number, colour: string): string {
  return `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colour}"/>`
}

export function cellMargins(upright: number, sideways: number): string {
  const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`
  return wrapped(
    'tblCellMar',
    margin('top', upright) +
      margin('left', sideways) +
      margin('bottom', upright) +
      margin('right', sideways),
  )
}
