// The look of the Word document, as styles that a person can change in one place.
import { type Language } from '../../../base/language.ts'
import { latinLocale, LOCALES, valued, wrapped } from './markup.ts'

const [INK, RULE, SHADE] = ['1C2430', 'A6AEBA', 'EDF0F4']

/** A font that is available wherever Word is, with all letters of the three languages. */
const FONT = 'Times New Roman'

/** How the paragraphs of a style differ from the default: lengths in twentieths of a point, sizes in points. */
interface Look {
  readonly size?: number
  readonly bold?: boolean
  readonly centred?: boolean
  readonly before?: number
  readonly after?: number
  /** The line spacing: in 240ths of a line, or `exact`. */
  readonly line?: number
  readonly exact?: boolean
  /** The indent on both sides. */
  readonly indent?: number
  readonly keepNext?: boolean
  /** The outline level, from 0. */
  readonly outline?: number
}

/** The built-in styles, by their names in Word. */
const BUILT_IN = {
  Title: { size: 18, bold: true, centred: true, before: 360, after: 360 },
  Heading1: { size: 14, bold: true, before: 360, after: 120, keepNext: true, outline: 0 },
  Heading2: { size: 12, bold: true, before: 240, after: 80, keepNext: true, outline: 1 },
  Heading3: { size: 11, bold: true, before: 200, after: 80, keepNext: true, outline: 2 },
} satisfies Record<string, Look>

/** The styles that only this document has. */
const OWN = {
  Cover: { centred: true, after: 60 },
  CoverOrganisation: { size: 14, bold: true, centred: true, after: 60 },
  NumberedParagraph: {},
  VerbatimText: { indent: 567 },
  OriginalLanguage: { size: 9.5, indent: 567, after: 200 },
  TableText: { size: 9.5, after: 40, line: 240 },
  TableHeading: { size: 9.5, bold: true, after: 40, line: 240, keepNext: true },
  TableGap: { size: 4, before: 0, after: 0, line: 160, exact: true },
  RunningTitle: { size: 9.5, centred: true, after: 0 },
  Marking: { size: 11, bold: true, centred: true, after: 0 },
  EndMark: { centred: true, before: 360 },
} satisfies Record<string, Look>

/** The style of a paragraph, by its id. */
export type ParagraphStyle = keyof typeof BUILT_IN | keyof typeof OWN

/** @param language the language of the document, or of its first version */
export function stylesXml(language: Language): string {
  return [
    defaultsXml(language),
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">${valued('name', 'Normal')}<w:qFormat/></w:style>`,
    NORMAL_TABLE,
    ...Object.entries<Look>(BUILT_IN).map(([id, look]) =>
      styleXml(id, builtInName(id), look, valued('next', 'Normal')),
    ),
    ...Object.entries<Look>(OWN).map(([id, look]) => styleXml(id, ownName(id), look, '')),
    TABLE_STYLE,
  ].join('')
}

function defaultsXml(language: Language): string {
  const latin = latinLocale(language)
  const run = [
    `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>`,
    valued('color', INK),
    sizeXml(11),
    `<w:lang w:val="${latin}" w:bidi="${LOCALES.ar}"/>`,
  ].join('')
  return [
    '<w:docDefaults>',
    `<w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${spacingXml({ after: 120, line: 264 })}</w:pPr></w:pPrDefault>`,
    '</w:docDefaults>',
  ].join('')
}

/** The built-in name, for example `heading 1` for `Heading1`. */
function builtInName(id: string): string {
  return id.replace(/(?=\d)/, ' ').replace('Heading', 'heading')
}

/** The name shown to users, for example `Table Text` for `TableText`. */
function ownName(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
}

function styleXml(id: string, name: string, look: Look, next: string): string {
  const own = next === '' ? ' w:customStyle="1"' : ''
  return [
    `<w:style w:type="paragraph"${own} w:styleId="${id}">`,
    `${valued('name', name)}${valued('basedOn', 'Normal')}${next}<w:qFormat/>`,
    wrapped('pPr', paragraphLook(look)),
    wrapped('rPr', runLook(look)),
    '</w:style>',
  ].join('')
}

function paragraphLook(look: Look): string {
  const { keepNext, indent, centred, outline } = look
  return [
    keepNext ? '<w:keepNext/>' : '',
    spacingXml(look),
    indent === undefined ? '' : `<w:ind w:start="${indent}" w:end="${indent}"/>`,
    centred ? valued('jc', 'center') : '',
    outline === undefined ? '' : valued('outlineLvl', outline),
  ].join('')
}

function spacingXml({ before, after, line, exact = false }: Look): string {
  const rule = line === undefined ? undefined : exact ? 'exact' : 'auto'
  const spacings = Object.entries({ before, after, line, lineRule: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` w:${name}="${value}"`)
  return spacings.length === 0 ? '' : `<w:spacing${spacings.join('')}/>`
}

/** Word has separate properties for Latin and Arabic letters. */
function runLook({ bold, size }: Look): string {
  return (bold ? '<w:b/><w:bCs/>' : '') + (size === undefined ? '' : sizeXml(size))
}

/** The size in half-points, for Latin and Arabic letters. */
function sizeXml(points: number): string {
  return valued('sz', points * 2) + valued('szCs', points * 2)
}

/** Word's default table style, on which all others are based. */
const NORMAL_TABLE =
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal">${valued('name', 'Normal Table')}` +
  `${valued('uiPriority', 99)}<w:semiHidden/><w:unhideWhenUsed/>` +
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 108)}</w:tblPr></w:style>`

/** The id of the style of every table. */
export const TABLE_STYLE_ID = 'MandatesTable'

/** Has borders, and a shaded first row. */
const TABLE_STYLE =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE_ID}">` +
  `${valued('name', 'Mandates Table')}${valued('basedOn', 'TableNormal')}${valued('uiPriority', 99)}<w:qFormat/>` +
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders>` +
  `${cellMargins(57, 85)}</w:tblPr>` +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${SHADE}"/></w:tcPr></w:tblStylePr>` +
  '</w:style>'

function edge(side: string): string {
  return `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`
}

function cellMargins(upright: number, sideways: number): string {
  const margin = (side: string, width: number): string => `<w:${side} w:w="${width}" w:type="dxa"/>`
  return wrapped(
    'tblCellMar',
    margin('top', upright) +
      margin('left', sideways) +
      margin('bottom', upright) +
      margin('right', sideways),
  )
}
