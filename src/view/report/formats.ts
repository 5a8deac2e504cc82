// The formats of the report. Each writer is loaded only when it is needed.
import type { Language } from '../../base/language.ts'
import type { Figures } from '../../report/figures.ts'
import type { ReportDocument } from '../../report/document.ts'

export const REPORT_FORMATS = ['text', 'markdown', 'html', 'docx', 'json'] as const

export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** The formats of `summary`. A browser makes the PDF from the HTML page. */
export const SUMMARY_FORMATS = [...REPORT_FORMATS, 'pdf'] as const

export type SummaryFormat = (typeof SUMMARY_FORMATS)[number]

/** The extensions of the files. */
const REPORT_EXTENSIONS: Readonly<Record<SummaryFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  docx: 'docx',
  json: 'json',
  pdf: 'pdf',
}

/** For example `summary-CFM-46.ar.docx`. The meeting's id cannot lead out of the folder. */
export function reportFile(meeting: string, language: Language, format: SummaryFormat): string {
  const name = meeting.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')
  return `summary-${name}.${language}.${REPORT_EXTENSIONS[format]}`
}

/** Extensions of formats that are not supported. */
const FOREIGN_ENDINGS: ReadonlySet<string> = new Set(
  'ps doc rtf odt pages tex epub csv tsv xls xlsx ods ppt pptx odp xml yaml yml ics'.split(' '),
)

/** The format that a file name asks for, or its extension if that is of an unsupported format; otherwise undefined. */
export function formatOfFile(name: string): string | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined) return undefined
  const format = SUMMARY_FORMATS.find(each => REPORT_EXTENSIONS[each] === ending)
  return format ?? (FOREIGN_ENDINGS.has(ending) ? ending : undefined)
}

/** Whether one file can hold several language versions, one after another. */
export function holdsSeveral(format: SummaryFormat): boolean {
  return format === 'text' || format === 'markdown' || format === 'docx'
}

/** The report as bytes or text, with its language versions one after another. */
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
