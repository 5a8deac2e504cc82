// The report as a Word document: the form in which such papers are exchanged, edited and translated.
import { Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { CivilDate } from '../../base/civil-date.ts'
import type { Language } from '../../base/language.ts'
import type { ReportDocument } from '../../report/document.ts'
import { safe } from '../safe.ts'
import { sectionOf } from './docx/section.ts'
import { numberingFor, STYLES, stylesFor, TABLE_STYLE } from './docx/styles.ts'

/**
 * One or several language versions, one after another in one document.
 *
 * @param day the day as of which the report is told, which dates the document: the same report is the same bytes
 */
export async function reportDocx(
  versions: readonly [ReportDocument, ...ReportDocument[]],
  day: CivilDate,
): Promise<Uint8Array> {
  const [first] = versions
  const languages: Language[] = versions.map(({ language }) => language)
  const document = new Document({
    title: safe(first.title),
    subject: safe(first.running),
    creator: safe(first.cover[0] ?? ''),
    lastModifiedBy: safe(first.cover[0] ?? ''),
    styles: { ...STYLES, default: stylesFor(first.language) },
    numbering: { config: languages.map(numberingFor) },
    sections: versions.map(sectionOf),
  })
  return finished(day, await Packer.toBuffer(document))
}

/** The package with its table style, and with the times of its making replaced by the report's own day. */
function finished(day: CivilDate, packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed)
  const rewrite = (path: string, change: (xml: string) => string): void => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())))
  }
  rewrite('word/styles.xml', xml => xml.replace('</w:styles>', `${TABLE_STYLE}</w:styles>`))
  rewrite('docProps/core.xml', xml =>
    xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
  )
  return zipSync(files, { mtime: ZIP_EPOCH })
}

/** The earliest time that a zip file can hold. */
const ZIP_EPOCH = new Date(1980, 0, 1)
