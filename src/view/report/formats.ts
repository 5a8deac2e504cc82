// The formats of the report. Each writer is loaded only when it is wanted.
import type { Language } from '../../base/language.ts'
import type { Figures } from '../../report/figures.ts'
import type { ReportDocument } from '../../report/document.ts'

export const REPORT_FORMATS = ['text', 'markdown', 'html', 'docx', 'json'] as const

export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** How the names of their files end. */
const REPORT_EXTENSIONS: Readonly<Record<ReportFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  docx: 'docx',
  json: 'json',
}

/** `summary-CFM-46.ar.docx`: a name within its folder, whatever the meeting is called. */
export function reportFile(meeting: string, language: Language, format: ReportFormat): string {
  const name = meeting.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')
  return `summary-${name}.${language}.${REPORT_EXTENSIONS[format]}`
}

/** Endings that promise a format which is none of these. */
const FOREIGN_ENDINGS: ReadonlySet<string> = new Set(
  'pdf ps doc rtf odt pages tex epub csv tsv xls xlsx ods ppt pptx odp xml yaml yml ics'.split(' '),
)

/** What the name of a file asks for: a format, or an ending that means one which is none of these; else nothing. */
export function formatOfFile(name: string): string | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined) return undefined
  const format = REPORT_FORMATS.find(each => REPORT_EXTENSIONS[each] === ending)
  return format ?? (FOREIGN_ENDINGS.has(ending) ? ending : undefined)
}

/** Whether one file holds several language versions one after another. */
export function holdsSeveral(format: ReportFormat): boolean {
  return format === 'text' || format === 'markdown' || format === 'docx'
}

/** The bytes or the text of the report, its language versions one after another. */
export async function writeReport(
  format: ReportFormat,
  figures: Figures,
  versions: readonly [ReportDocument, ...ReportDocument[]],
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text': {
      const { reportText } = await import('./text.ts')
      return versions.map(reportText).join('\n\f')
    }
    case 'markdown': {
      const { reportMarkdown } = await import('./markdown.ts')
      return versions.map(reportMarkdown).join('\n---\n\n')
    }
    case 'html': {
      const { reportHtml } = await import('./html.ts')
      return reportHtml(versions[0])
    }
    case 'docx': {
      const { reportDocx } = await import('./docx.ts')
      return reportDocx(versions, figures.snapshot.day)
    }
    case 'json': {
      const { reportJson } = await import('./json.ts')
      return reportJson(figures, versions[0])
    }
  }
}
