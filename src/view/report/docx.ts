// The report as a Word document, the form in which such papers are exchanged, edited and translated.
import type { CivilDate } from '../../base/civil-date.ts'
import { fileTitle, type ReportDocument } from '../../report/document.ts'
import { packOffice } from '../../office/package.ts'
import { safe } from '../parts/safe.ts'
import { directionOf } from '../parts/direction.ts'
import { bookmarksOf, type Context } from './docx/context.ts'
import { wordPart } from './docx/markup.ts'
import { numberingXml } from './docx/numbering.ts'
import { framesOf } from './docx/pages.ts'
import { bodyXml } from './docx/body.ts'
import { stylesXml } from './docx/styles.ts'

/**
 * One or several language versions, one after another in one document.
 *
 * @param day the day of the snapshot. It dates the document, so that the same report gives the same bytes
 */
export function reportDocx(
  versions: readonly [ReportDocument, ...ReportDocument[]],
  day: CivilDate,
): Uint8Array {
  const [first] = versions
  const languages = versions.map(({ language }) => language)
  let last = 0
  const next = (): number => ++last
  const base = directionOf(first.language)
  const contexts = versions.map(({ language }, version): Context => {
    return { language, base, version, bookmarks: bookmarksOf(version, next) }
  })
  return packOffice({
    family: 'wordprocessingml',
    folder: 'word',
    main: {
      kind: 'document.main',
      path: 'document.xml',
      xml: wordPart('document', bodyXml(versions, contexts)),
    },
    parts: [
      // The frames of pages come first, because the sections refer to them by number.
      ...versions.flatMap((version, index) => {
        const context = contexts[index]
        return context ? framesOf(version, context) : []
      }),
      { kind: 'styles', path: 'styles.xml', xml: wordPart('styles', stylesXml(first.language)) },
      {
        kind: 'numbering',
        path: 'numbering.xml',
        xml: wordPart('numbering', numberingXml(languages)),
      },
      { kind: 'settings', path: 'settings.xml', xml: wordPart('settings', SETTINGS) },
    ],
    properties: {
      day,
      title: safe(fileTitle(first)),
      subject: safe(first.running),
      creator: safe(first.cover[0] ?? ''),
    },
  })
}

/** Without this setting, Word 2013 and later would imitate an older version. */
const SETTINGS =
  '<w:defaultTabStop w:val="720"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat>'
