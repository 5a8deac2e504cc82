// The look of the Word document, as styles that a person can change in one place.
import { isRightToLeft, type Direction, type Language } from '../../../base/language.ts'
import { directionOf } from '../../parts/direction.ts'
import { COLOURS } from '../../charts/colours.ts'
import { latinLocale, LOCALES, valued, wrapped } from './markup.ts'
import { tableStylesXml } from './table-styles.ts'
import { BUILT_IN, NORMAL, OWN, RUNS, type Look } from './looks.ts'
import { HEADING_LIST } from './numbering.ts'

/** Fonts that are available wherever Word is, with all letters of the three languages. */
const [FONT, SERIF] = ['Arial', 'Times New Roman']

/** The id of a style for text against the direction of the document. */
export function turnedId(id: string, base: Direction): string {
  return `${id}${base === 'rtl' ? 'Latin' : 'Arabic'}`
}

/** @param language the language of the document, or of its first version */
export function stylesXml(language: Language): string {
  const base = directionOf(language)
  return [
    defaultsXml(language),
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">${valued('name', 'Normal')}<w:qFormat/>` +
      `${wrapped('pPr', paragraphLook(NORMAL, base))}${wrapped('rPr', valued('color', COLOURS.ink))}</w:style>`,
    tableStylesXml(),
    ...Object.entries<Look>(BUILT_IN).flatMap(([id, look]) => [
      styleXml(id, builtInName(id), look, base, valued('next', 'Normal')),
      turnedXml(id, look, base),
    ]),
    ...Object.entries<Look>(OWN).flatMap(([id, look]) => [
      styleXml(id, ownName(id), look, base, ''),
      turnedXml(id, look, base),
    ]),
    turnedXml('Normal', NORMAL, base),
    ...Object.entries<Look>(RUNS).map(([id, look]) => runStyleXml(id, look)),
  ].join('')
}

function defaultsXml(language: Language): string {
  const latin = latinLocale(language)
  const run = [
    fontXml(FONT),
    sizesXml(NORMAL),
    isRightToLeft(language) ? '<w:rtl/>' : '',
    `<w:lang w:val="${latin}" w:bidi="${LOCALES.ar}"/>`,
  ].join('')
  return [
    '<w:docDefaults>',
    `<w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault>`,
    '<w:pPrDefault/>',
    '</w:docDefaults>',
  ].join('')
}

function fontXml(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`
}

/** The built-in name, for example `heading 1` for `Heading1`. */
function builtInName(id: string): string {
  return id
    .replace(/(?=\d)/, ' ')
    .replace('Heading', 'heading')
    .replace('TOC', 'toc')
}

/** The name shown to users, for example `Table Text` for `TableText`. */
function ownName(id: string): string {
  return id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
}

function styleXml(id: string, name: string, look: Look, base: Direction, next: string): string {
  const own = next === '' ? ' w:customStyle="1"' : ''
  return [
    `<w:style w:type="paragraph"${own} w:styleId="${id}">`,
    `${valued('name', name)}${valued('basedOn', 'Normal')}${next}<w:qFormat/>`,
    wrapped('pPr', paragraphLook(look, base)),
    wrapped('rPr', runLook(look)),
    '</w:style>',
  ].join('')
}

/** The same style for text against the direction of the document, with the line spacing of its letters. */
function turnedXml(id: string, look: Look, base: Direction): string {
  const turned = turnedId(id, base)
  const other: Direction = base === 'rtl' ? 'ltr' : 'rtl'
  const list = look.list === undefined ? '' : `<w:numPr>${valued('numId', 0)}</w:numPr>`
  return [
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${turned}">`,
    `${valued('name', ownName(turned))}${valued('basedOn', id)}${valued('uiPriority', 99)}`,
    wrapped('pPr', list + bidiXml(other) + spacingXml(look, other)),
    '</w:style>',
  ].join('')
}

function runStyleXml(id: string, look: Look): string {
  return [
    `<w:style w:type="character" w:customStyle="1" w:styleId="${id}">`,
    `${valued('name', `Mandates ${id}`)}<w:qFormat/>`,
    wrapped('rPr', runLook(look)),
    '</w:style>',
  ].join('')
}

function paragraphLook(look: Look, base: Direction): string {
  const { keepNext, indent, centred, outline, list } = look
  // Arabic parts have typed ordinals, because Word has no such numbers.
  const isListed = list !== undefined && !(list === HEADING_LIST && base === 'rtl')
  return [
    keepNext ? '<w:keepNext/>' : '',
    isListed ? `<w:numPr>${valued('numId', list)}</w:numPr>` : '',
    bidiXml(base),
    spacingXml(look, base),
    indent === undefined ? '' : `<w:ind w:start="${indent}" w:end="${indent}"/>`,
    centred ? valued('jc', 'center') : '',
    outline === undefined ? '' : valued('outlineLvl', outline),
  ].join('')
}

function bidiXml(direction: Direction): string {
  return direction === 'rtl' ? '<w:bidi/>' : valued('bidi', 0)
}

function spacingXml(look: Look, direction: Direction): string {
  const { before, after } = look
  const letters = direction === 'rtl' ? look.arabic : look.latin
  const points = letters?.[1]
  const line = letters === undefined ? undefined : points === undefined ? 252 : points * 20
  const rule = line === undefined ? undefined : points === undefined ? 'auto' : 'exact'
  const spacings = Object.entries({ before, after, line, lineRule: rule })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` w:${name}="${value}"`)
  return spacings.length === 0 ? '' : `<w:spacing${spacings.join('')}/>`
}

/** Word has separate properties for Latin and Arabic letters. */
function runLook(look: Look): string {
  const { bold, colour, serif } = look
  return [
    serif ? fontXml(SERIF) : '',
    bold ? '<w:b/><w:bCs/>' : '',
    colour === undefined ? '' : valued('color', colour),
    sizesXml(look),
  ].join('')
}

/** The sizes in half-points. */
function sizesXml({ latin, arabic }: Look): string {
  if (latin === undefined || arabic === undefined) return ''
  return valued('sz', latin[0] * 2) + valued('szCs', arabic[0] * 2)
}
