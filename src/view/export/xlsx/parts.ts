// The parts of a workbook, and the main part that lists them.
import type { CivilDate } from '../../../base/civil-date.ts'
import type { Direction } from '../../../base/language.ts'
import { OFFICE, type OfficeFile } from '../../../office/package.ts'
import { XML_HEAD } from '../../../office/xml.ts'
import { stylesXml } from './styles.ts'
import { MAIN, sheetText } from './texts.ts'

export interface Workbook {
  readonly names: readonly string[]
  /** The direction of the workbook's language. */
  readonly direction: Direction
  /** The XML of each sheet. */
  readonly sheets: readonly string[]
  readonly texts: string
  /** The XML of the named ranges. */
  readonly definitions: string
  /** The creation date of the workbook. */
  readonly day: CivilDate
}

export function workbookFile(book: Workbook): OfficeFile {
  const sheets = book.sheets.map((xml, index) => ({
    kind: 'worksheet',
    path: `worksheets/sheet${index + 1}.xml`,
    xml,
  }))
  return {
    family: 'spreadsheetml',
    folder: 'xl',
    main: { kind: 'sheet.main', path: 'workbook.xml', xml: workbookXml(book) },
    parts: [
      ...sheets,
      { kind: 'styles', path: 'styles.xml', xml: stylesXml(book.direction) },
      { kind: 'sharedStrings', path: 'sharedStrings.xml', xml: book.texts },
    ],
    properties: { day: book.day },
  }
}

function workbookXml({ names, definitions }: Workbook): string {
  const sheets = names.map(
    (name, index) =>
      `<sheet name="${sheetText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>`,
    `<definedNames>${definitions}</definedNames></workbook>`,
  ].join('')
}
