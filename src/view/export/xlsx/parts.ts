// The parts of a workbook's package, and how they hang together.
import type { CivilDate } from '../../../base/civil-date.ts'
import { STYLES_XML } from './styles.ts'
import { MAIN, XML_HEAD, xmlText } from './xml.ts'

export interface Workbook {
  readonly names: readonly string[]
  /** The XML of each sheet. */
  readonly sheets: readonly string[]
  readonly texts: string
  /** The XML of names for ranges of cells. */
  readonly definitions: string
  /** The day that the workbook says it was made on. */
  readonly day: CivilDate
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Names and contents, in the order in which they are packed. */
export function packageParts(book: Workbook): [name: string, xml: string][] {
  return [
    ['[Content_Types].xml', contentTypes(book.sheets.length)],
    [
      '_rels/.rels',
      relationships([
        ['officeDocument', 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreXml(book.day)],
    ['xl/workbook.xml', workbookXml(book)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...book.sheets.map((_, index): [string, string] => ['worksheet', sheetPath(index)]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES_XML],
    ['xl/sharedStrings.xml', book.texts],
    ...book.sheets.map((xml, index): [string, string] => [`xl/${sheetPath(index)}`, xml]),
  ]
}

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/${name}" ContentType="${type}"/>`
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('xl/workbook.xml', `${TYPE}.sheet.main+xml`),
    part('xl/styles.xml', `${TYPE}.styles+xml`),
    part('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      part(`xl/${sheetPath(index)}`, `${TYPE}.worksheet+xml`),
    ),
    '</Types>',
  ].join('')
}

/** @param targets the kind of each, by its last word or in full, and where it is */
function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(([kind, target], index) => {
    const type = kind.includes('/') ? kind : `${OFFICE}/${kind}`
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`
  })
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

function workbookXml({ names, definitions }: Workbook): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>`,
    `<definedNames>${definitions}</definedNames></workbook>`,
  ].join('')
}

function coreXml(day: CivilDate): string {
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${time('created')}${time('modified')}</cp:coreProperties>`
}
