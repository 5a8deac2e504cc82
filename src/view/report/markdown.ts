// The report as Markdown for a git host: tables and headings, with all text escaped.
import type { Language } from '../../base/language.ts'
import type { Block, ReportDocument } from '../../report/document.ts'
import { setApart } from '../../words/isolate.ts'
import { directionOf } from '../parts/direction.ts'
import { markdownTable, markdownText } from '../parts/markdown.ts'

/** The text ends with a line break. */
export function reportMarkdown(document: ReportDocument): string {
  const { language } = document
  const say = (text: string): string => markdownText(text, language)
  const marking = document.marking === null ? [] : [`**${say(document.marking)}**`]
  const body = [
    ...marking,
    document.cover.map(line => `${say(line)}  `).join('\n'),
    `# ${say(document.title)}`,
    ...document.blocks.map(block => blockText(block, language)).filter(text => text !== ''),
    say(document.endMark),
    ...marking,
  ].join('\n\n')
  // A git host lays out pages from left to right by default.
  return directionOf(language) === 'rtl' ? `<div dir="rtl">\n\n${body}\n\n</div>\n` : `${body}\n`
}

function blockText(block: Block, language: Language): string {
  const say = (text: string): string => markdownText(text, language)
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${say(block.text)}`
    case 'paragraph':
      return `${block.number}\\. ${say(block.text)}`
    case 'line':
      return say(block.text)
    case 'quote': {
      const original = block.original === null ? '' : ` \\[${say(block.original)}\\]`
      const text = markdownText(block.text, block.language)
      const isSame = directionOf(block.language) === directionOf(language)
      return `> ${isSame ? text : setApart(text)}${original}`
    }
    case 'chart':
      // The table below it shows the same numbers.
      return ''
    case 'table':
      return markdownTable(block.headings, block.rows, language, block.counts).trimEnd()
  }
}
