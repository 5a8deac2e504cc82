// The formats of the report. Each writer is loaded only when it is wanted.
import type { Figures } from '../../report/figures.ts'
import type { ReportDocument } from '../../report/document.ts'

export const REPORT_FORMATS = ['text', 'markdown', 'html', 'docx', 'json'] as const

export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** How the names of their files end. */
export const REPORT_EXTENSIONS: Readonly<Record<ReportFormat, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  docx: 'docx',
  json: 'json',
}

/** The format that the name of a file asks for, if it does. */
export function formatOfFile(name: string): ReportFormat | undefined {
  return REPORT_FORMATS.find(format => name.toLowerCase().endsWith(`.${REPORT_EXTENSIONS[format]}`))
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
      return reportDocx(versions, figures.state.day)
    }
    case 'json': {
      const { reportJson } = await import('./json.ts')
      return reportJson(figures, versions[0])
    }
  }
}
