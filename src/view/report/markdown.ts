// The report as Markdown for a git host: tables, headings, nothing that a renderer would act on.
import type { Language } from '../../base/language.ts'
import type { Block, ReportDocument } from '../../report/document.ts'
import { markdownText } from '../markdown.ts'

/** Ends with a line break. */
export function reportMarkdown(document: ReportDocument, language: Language): string {
  const body = [
    document.cover.map(line => `${markdownText(line)}  `).join('\n'),
    `# ${markdownText(document.title)}`,
    ...document.blocks.map(blockText).filter(text => text !== ''),
    markdownText(document.endMark),
  ].join('\n\n')
  // A git host lays a page out from left to right unless told otherwise.
  return language === 'ar' ? `<div dir="rtl">\n\n${body}\n\n</div>\n` : `${body}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${markdownText(block.text)}`
    case 'paragraph':
      return `${block.number}\\. ${markdownText(block.text)}`
    case 'line':
      return markdownText(block.text)
    case 'quote': {
      const original = block.original === null ? '' : ` \\[${markdownText(block.original)}\\]`
      return `> ${markdownText(block.text)}${original}`
    }
    case 'shares':
      // The table below it tells the same.
      return ''
    case 'table': {
      const rows = block.rows.map(row => row.map(cell => cell.map(markdownText).join('<br>')))
      const lines = [block.headings.map(markdownText), block.headings.map(() => '---'), ...rows]
      return lines.map(cells => `| ${cells.join(' | ')} |`).join('\n')
    }
  }
}
