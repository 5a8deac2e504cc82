// The report as Markdown for a git host: tables and headings, with all text escaped.
import type { Language } from '../../base/language.ts'
import {
  plainText,
  titleOfHeading,
  type Block,
  type Line,
  type ReportDocument,
  type Table,
} from '../../report/document.ts'
import { totalOf } from '../../charts/chart.ts'
import { COLUMNS_OF_REPORT } from '../../words/report.ts'
import { setApart } from '../../words/isolate.ts'
import { directionOf } from '../parts/direction.ts'
import { markdownRows, markdownText } from '../parts/markdown.ts'

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
    ...(document.endMark === '' ? [] : [say(document.endMark)]),
    ...marking,
  ].join('\n\n')
  // A git host lays out pages from left to right by default.
  return directionOf(language) === 'rtl' ? `<div dir="rtl">\n\n${body}\n\n</div>\n` : `${body}\n`
}

function blockText(block: Block, language: Language): string {
  const say = (text: Line): string => lineMarkdown(text, language)
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${say(titleOfHeading(block))}`
    case 'paragraph':
      return `${block.number}\\. ${say(block.text)}`
    case 'item':
      return `${say(block.letter)} ${say(block.text)}`
    case 'line':
      return say(block.text)
    case 'quote': {
      const original = block.original === null ? '' : ` \\[${say(block.original)}\\]`
      const text = markdownText(block.text, block.language)
      const isSame = directionOf(block.language) === directionOf(language)
      return `> ${isSame ? text : setApart(text)}${original}`
    }
    case 'figures':
      return tableText(
        block.items.map(({ label }) => label),
        [
          block.items.map(({ count, sign }) => [
            sign === undefined ? String(count) : `${sign} ${count}`,
          ]),
        ],
        block.items.map((_, index) => index),
        language,
      )
    case 'bar':
      return tableText(
        block.parts.map(({ label }) => label),
        [block.parts.map(({ count }) => [String(count)])],
        block.parts.map((_, index) => index),
        language,
      )
    case 'bars':
      return tableText(
        [block.heading, block.total, ...block.groups.map(({ label }) => label)],
        block.rows.map(row => [
          [row.label],
          [String(totalOf(row))],
          ...row.counts.map(count => [String(count)]),
        ]),
        [1, ...block.groups.map((_, index) => index + 2)],
        language,
      )
    case 'timeline':
      return tableText(
        [COLUMNS_OF_REPORT.number[language], block.heading, block.caption],
        block.rows.map(({ number, to, label, words }) => [
          number === undefined || to === undefined ? [] : [[{ text: String(number), to }]],
          [label],
          words,
        ]),
        [],
        language,
      )
    case 'table':
      return tableText(headingsOf(block), block.rows, block.counts, language)
  }
}

/** The headings, each after the one that spans it. */
function headingsOf({ headings, over }: Table): string[] {
  const above = (over ?? []).flatMap(({ text, columns }) =>
    Array.from({ length: columns }, () => plainText(text)),
  )
  return headings.map((heading, index) =>
    (above[index] ?? '') === '' ? heading : `${above[index] ?? ''} – ${heading}`,
  )
}

function tableText(
  headings: readonly string[],
  rows: readonly (readonly (readonly Line[])[])[],
  counts: readonly number[],
  language: Language,
): string {
  const say = (line: Line): string => lineMarkdown(line, language)
  const cells = rows.map(row => row.map(lines => lines.map(say)))
  // A band has empty cells after it.
  const filled = cells.map(row => [...row, ...headings.slice(row.length).map(() => [])])
  return markdownRows(headings.map(say), filled, counts).trimEnd()
}

/** A line with its links, and with what stands out in bold. */
function lineMarkdown(line: Line, language: Language): string {
  if (typeof line === 'string') return markdownText(line, language)
  return line
    .map(part => {
      if (typeof part === 'string') return spaced(part, text => markdownText(text, language))
      const { text, look, to, anchor } = part
      const written = spaced(text, each => {
        const plain = markdownText(each, language)
        return look === 'strong' || look === 'late' ? `**${plain}**` : plain
      })
      const linked = to === undefined ? written : `[${written}](#${to})`
      return anchor === undefined ? linked : `<a id="${anchor}"></a>${linked}`
    })
    .join('')
}

/** The spaces at both ends of a part belong to the line. */
function spaced(text: string, write: (text: string) => string): string {
  const trimmed = text.trim()
  if (trimmed === '') return text === '' ? '' : ' '
  const before = text.slice(0, text.length - text.trimStart().length)
  return spacesIn(before) + write(trimmed) + spacesIn(text.slice(text.trimEnd().length))
}

/** Spaces alone: another sign would end the line. */
function spacesIn(text: string): string {
  return Array.from(text)
    .filter(sign => sign === ' ' || sign === '\u00a0')
    .join('')
}
