// The package of an Office file: its parts, their relationships, and how they are zipped.
import { strToU8, zipSync } from 'fflate'
import type { CivilDate } from '../base/civil-date.ts'
import { XML_HEAD, xmlText } from './xml.ts'

export interface OfficeFile {
  readonly family: 'spreadsheetml' | 'wordprocessingml'
  /** The folder of the parts in the package. */
  readonly folder: string
  /** The part that refers to all others. */
  readonly main: Part
  /** The other parts. The main part refers to them as `rId1`, `rId2`, … in this order. */
  readonly parts: readonly Part[]
  readonly properties: Properties
}

export interface Part {
  /** The word for its kind that occurs in both its content type and its relationship. */
  readonly kind: string
  /** Its path, relative to the folder. */
  readonly path: string
  readonly xml: string
}

interface Properties {
  /** The creation date stored in the file. */
  readonly day: CivilDate
  readonly title?: string
  readonly subject?: string
  readonly creator?: string
}

/** The namespace of relationships in the main part. */
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** The bytes of the file. The same parts and properties give the same bytes. */
export function packOffice(file: OfficeFile): Uint8Array {
  const { folder, main, parts, properties } = file
  const files: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(file)],
    [
      '_rels/.rels',
      relationships([
        [`${OFFICE}/officeDocument`, `${folder}/${main.path}`],
        [`${PACKAGE}/relationships/metadata/core-properties`, CORE],
      ]),
    ],
    [CORE, coreXml(properties)],
    [`${folder}/${main.path}`, main.xml],
    [
      `${folder}/_rels/${main.path}.rels`,
      relationships(parts.map(({ kind, path }) => [`${OFFICE}/${kind}`, path])),
    ],
    ...parts.map(({ path, xml }): [string, string] => [`${folder}/${path}`, xml]),
  ]
  const bytes = Object.fromEntries(files.map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync(bytes, { mtime: ZIP_EPOCH, level: 6 })
}

/** The earliest time that a zip file can store. */
const ZIP_EPOCH = new Date(1980, 0, 1)

const CORE = 'docProps/core.xml'

function contentTypes({ family, folder, main, parts }: OfficeFile): string {
  const typed = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    typed(CORE, 'package.core-properties'),
    ...[main, ...parts].map(({ kind, path }) =>
      typed(`${folder}/${path}`, `officedocument.${family}.${kind}`),
    ),
    '</Types>',
  ].join('')
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  )
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`
}

function coreXml({ day, title, subject, creator }: Properties): string {
  const property = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `<${name}>${xmlText(text)}</${name}>`
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    property('dc:title', title),
    property('dc:subject', subject),
    property('dc:creator', creator),
    property('cp:lastModifiedBy', creator),
    time('created'),
    time('modified'),
    '</cp:coreProperties>',
  ].join('')
}
