// The look of the Word document, as styles that a person can change in one place.
import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type IDocumentDefaultsOptions,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'
import type { Language } from '../../../base/language.ts'

/** Language tags as Word knows them. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-SA',
}

/** Fonts that Word has everywhere, and that have every letter of the three languages. */
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' }
const [INK, RULE, SHADE] = ['1C2430', 'A6AEBA', 'EDF0F4']

/** Twentieths of a point: the left edge of a numbered paragraph's text. */
const NUMBER_INDENT = 567

/** LibreOffice draws Arabic numbers outside of where they begin, which would be in the margin. */
const ARABIC_NUMBER_INDENT = 227

/** The styles of paragraphs and tables that only this document has. */
export const STYLE_IDS = {
  cover: 'Cover',
  organisation: 'CoverOrganisation',
  numbered: 'NumberedParagraph',
  quote: 'VerbatimText',
  original: 'OriginalLanguage',
  table: 'MandatesTable',
  cell: 'TableText',
  heading: 'TableHeading',
  gap: 'TableGap',
  running: 'RunningTitle',
  end: 'EndMark',
} as const

type DefaultStyles = NonNullable<IStylesOptions['default']>

/** Half-points, for Latin and Arabic letters alike. */
function size(points: number): { size: number; sizeComplexScript: number } {
  return { size: points * 2, sizeComplexScript: points * 2 }
}

const BOLD = { bold: true, boldComplexScript: true }

export function stylesFor(language: Language): DefaultStyles {
  const document: IDocumentDefaultsOptions = {
    run: {
      ...size(11),
      font: FONT,
      color: INK,
      language: {
        value: language === 'ar' ? LOCALES.en : LOCALES[language],
        bidirectional: LOCALES.ar,
      },
    },
    paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
  }
  return {
    document,
    title: {
      run: { ...size(18), ...BOLD, color: INK, font: FONT },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 360 } },
    },
    heading1: {
      run: { ...size(14), ...BOLD, color: INK, font: FONT },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { ...size(12), ...BOLD, color: INK, font: FONT },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { ...size(11), ...BOLD, color: INK, font: FONT },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  }
}

export const STYLES: IStylesOptions = {
  paragraphStyles: [
    paragraphStyle(STYLE_IDS.cover, { alignment: AlignmentType.CENTER, spacing: { after: 60 } }),
    paragraphStyle(
      STYLE_IDS.organisation,
      { alignment: AlignmentType.CENTER, spacing: { after: 60 } },
      { ...size(14), ...BOLD },
    ),
    paragraphStyle(STYLE_IDS.numbered, {}),
    paragraphStyle(STYLE_IDS.quote, { indent: { start: 567, end: 567 } }),
    paragraphStyle(
      STYLE_IDS.original,
      { indent: { start: 567, end: 567 }, spacing: { after: 200 } },
      size(9.5),
    ),
    paragraphStyle(
      STYLE_IDS.cell,
      { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO } },
      size(9.5),
    ),
    paragraphStyle(
      STYLE_IDS.heading,
      { spacing: { after: 40, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
      { ...size(9.5), ...BOLD },
    ),
    paragraphStyle(
      STYLE_IDS.gap,
      { spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } },
      size(4),
    ),
    paragraphStyle(
      STYLE_IDS.running,
      { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
      size(9.5),
    ),
    paragraphStyle(STYLE_IDS.end, { alignment: AlignmentType.CENTER, spacing: { before: 360 } }),
  ],
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function paragraphStyle(
  id: string,
  paragraph: ParagraphStyle['paragraph'],
  run: ParagraphStyle['run'] = {},
): ParagraphStyle {
  const name = id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
  return { id, name, basedOn: 'Normal', quickFormat: true, paragraph: paragraph ?? {}, run }
}

/** A real table style, ruled and with a shaded first row, as the XML of Word: the library has no words for it. */
export const TABLE_STYLE =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE_IDS.table}">` +
  '<w:name w:val="Mandates Table"/><w:uiPriority w:val="99"/><w:qFormat/>' +
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders>` +
  `<w:tblCellMar>${cellMargins({ top: 57, left: 85, bottom: 57, right: 85 })}</w:tblCellMar></w:tblPr>` +
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${SHADE}"/></w:tcPr></w:tblStylePr>` +
  '</w:style>'

function edge(side: string): string {
  return `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>`
}

function cellMargins(margins: Readonly<Record<string, number>>): string {
  return Object.entries(margins)
    .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
    .join('')
}

/** The numbers of paragraphs run through one language version, and start again in the next. */
export function numberingReference(language: Language): string {
  return `paragraphs-${language}`
}

export function numberingFor(language: Language): NumberingConfig {
  const first = language === 'ar' ? ARABIC_NUMBER_INDENT : 0
  const indent = { start: first + NUMBER_INDENT, hanging: NUMBER_INDENT }
  const level = {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
  }
  return {
    reference: numberingReference(language),
    levels: [{ ...level, style: { paragraph: { indent } } }],
  }
}

type NumberingConfig = INumberingOptions['config'][number]
