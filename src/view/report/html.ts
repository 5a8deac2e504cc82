// The report as one HTML page: without scripts or external resources, for phones and for paper.
import type { Language, LanguageTag } from '../../base/language.ts'
import { contentsOf } from '../../report/contents.ts'
import {
  type Block,
  type Cell,
  fileTitle,
  type Line,
  type Marked,
  partsOf,
  plainText,
  type ReportDocument,
  type Table,
  titleOfHeading,
} from '../../report/document.ts'
import { CONTENTS } from '../../words/report.ts'
import { directionOf } from '../parts/direction.ts'
import { htmlText, isolatedHtml } from '../parts/html.ts'
import { columnsOf, pagesOf, TEXT_WIDTH, type Page } from './columns.ts'
import { barHtml, barsHtml, figuresHtml } from '../charts/html.ts'
import { timelineHtml } from '../charts/timeline-html.ts'
import { staysWhole } from './table-size.ts'
import { styleOf } from './style.ts'

/** Not even an image may be loaded, and no script can run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The whole page, ending with a line break. */
export function reportHtml(document: ReportDocument): string {
  const { language } = document
  const say = (text: string): string => isolatedHtml(text, language)
  return `${[
    '<!doctype html>',
    `<html lang="${language}" dir="${directionOf(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(fileTitle(document))}</title>`,
    `<style>${styleOf(document)}</style>`,
    '</head>',
    '<body>',
    '<div class="page">',
    ...(document.marking === null ? [] : [`<p class="marking">${say(document.marking)}</p>`]),
    `<header class="cover">${document.cover.map(line => `<p>${say(line)}</p>`).join('')}`,
    `<h1>${say(document.title)}</h1></header>`,
    ...contents(document, language),
    `<main>${blocksHtml(document.blocks, language)}</main>`,
    ...(document.endMark === '' ? [] : [`<footer>${say(document.endMark)}</footer>`]),
    '</div>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function contents(document: ReportDocument, language: Language): string[] {
  const items = contentsOf(document).map(({ anchor, title, paragraphs }) => {
    const text = isolatedHtml(title, language)
    const link = anchor === undefined ? text : `<a href="#${htmlText(anchor)}">${text}</a>`
    return `<li>${link}${paragraphs === '' ? '' : ` <span>${isolatedHtml(paragraphs, language)}</span>`}</li>`
  })
  if (items.length === 0) return []
  const title = htmlText(CONTENTS[language])
  return [
    `<nav aria-labelledby="contents"><h2 id="contents">${title}</h2><ul>${items.join('')}</ul></nav>`,
  ]
}

/** Pages that are turned sideways on paper are one section. */
function blocksHtml(blocks: readonly Block[], language: Language): string {
  const widthsOf = columnsOf(blocks)
  const pages = pagesOf(blocks)
  const isBrief = !blocks.some(block => block.kind === 'heading' && block.level === 1)
  const parts = blocks.map((block, index) => {
    const page = pages[index] ?? 'upright'
    const html =
      block.kind === 'table'
        ? tableHtml(block, widthsOf(block, page), page, language)
        : blockHtml(block, blocks[index + 1], isBrief, language)
    const [before, after] = [pages[index - 1] ?? 'upright', pages[index + 1] ?? 'upright']
    const [begins, ends] = [page !== before, page !== after]
    if (page !== 'sideways') return html
    return `${begins ? '<div class="sideways">' : ''}${html}${ends ? '</div>' : ''}`
  })
  return parts.join('\n')
}

function blockHtml(
  block: Exclude<Block, Table>,
  next: Block | undefined,
  isBrief: boolean,
  language: Language,
): string {
  const say = (text: Line): string => lineHtml(text, language)
  switch (block.kind) {
    case 'heading': {
      // The first page alone has no parts, so its headings are one level higher.
      const tag = `h${block.level + (isBrief ? 0 : 1)}`
      const anchor = block.anchor === undefined ? '' : ` id="${htmlText(block.anchor)}"`
      const page = block.page === undefined ? '' : ' class="new-page"'
      return `<${tag}${anchor}${page}>${say(titleOfHeading(block))}</${tag}>`
    }
    case 'paragraph':
      return `<p class="numbered${leads(next) ? ' lead' : ''}"><span>${block.number}.</span><span>${say(block.text)}</span></p>`
    case 'item':
      return `<p class="numbered item"><span>${say(block.letter)}</span><span>${say(block.text)}</span></p>`
    case 'line':
      return `<p${leads(next) ? ' class="lead"' : ''}>${say(block.text)}</p>`
    case 'quote': {
      const original =
        block.original === null ? '' : `<p class="original">[${say(block.original)}]</p>`
      const text = isolatedHtml(block.text, block.language)
      return `<blockquote><p lang="${block.language}" dir="${directionOf(block.language)}">${text}</p>${original}</blockquote>`
    }
    case 'figures':
      return figuresHtml(block, language)
    case 'bar':
      return barHtml(block, language)
    case 'bars':
      return barsHtml(block, language)
    case 'timeline':
      return timelineHtml(block, language)
  }
}

/** A line with its links, its looks and its languages. */
function lineHtml(line: Line, language: LanguageTag): string {
  if (typeof line === 'string') return isolatedHtml(line, language)
  return partsOf(line)
    .map(part => partHtml(part, language))
    .join('')
}

function partHtml(
  { text, look, language: own, to, anchor }: Marked,
  language: LanguageTag,
): string {
  const html = isolatedHtml(text, own ?? language)
  const linked = to === undefined ? html : `<a href="#${htmlText(to)}">${html}</a>`
  const names = look === undefined ? '' : ` class="${look}"`
  const id = anchor === undefined ? '' : ` id="${htmlText(anchor)}"`
  const lang =
    own === undefined || own === language
      ? ''
      : ` lang="${htmlText(own)}" dir="${directionOf(own)}"`
  return names + id + lang === '' ? linked : `<span${id}${names}${lang}>${linked}</span>`
}

/** Whether the block above belongs to this one, so that both stay on one page. */
function leads(next: Block | undefined): boolean {
  return next !== undefined && LED.has(next.kind)
}

const LED: ReadonlySet<Block['kind']> = new Set([
  'table',
  'figures',
  'bar',
  'bars',
  'timeline',
  'quote',
  'item',
])

/** A table that becomes cards on a narrow screen. The roles keep its meaning there. */
function tableHtml(
  block: Table,
  widths: readonly number[],
  page: Page,
  language: Language,
): string {
  const say = (text: Line): string => lineHtml(text, language)
  const counted = (index: number): string => (block.counts.includes(index) ? ' class="count"' : '')
  const heads = block.headings.map(
    (heading, index) => `<th role="columnheader" scope="col"${counted(index)}>${say(heading)}</th>`,
  )
  const over = (block.over ?? []).map(({ text, columns }) =>
    plainText(text) === ''
      ? `<td role="cell"></td>`
      : `<th role="columnheader" scope="colgroup" colspan="${columns}">${say(text)}</th>`,
  )
  const labels = labelsOf(block)
  const rows = block.rows.map(row => {
    if (row.length === 1 && block.headings.length > 1) {
      const [cell = []] = row
      return `<tr role="row" class="band"><th role="rowheader" scope="rowgroup" colspan="${block.headings.length}">${cell.map(say).join(' ')}</th></tr>`
    }
    const cells = row.map((cell, index) => {
      const lines = cell.map(line => `<p${languageHtml(line, language)}>${say(line)}</p>`).join('')
      const label = isTitle(cell, index) ? '' : ` data-label="${htmlText(labels[index] ?? '')}"`
      return `<td role="cell"${counted(index)}${label}>${lines}</td>`
    })
    return `<tr role="row">${cells.join('')}</tr>`
  })
  // Sighted readers see the caption in the heading or paragraph above.
  const caption = `<caption class="unseen">${say(block.caption)}</caption>`
  const columns = widths.map(
    width => `<col style="width:${((100 * width) / TEXT_WIDTH[page]).toFixed(1)}%">`,
  )
  const names = [
    staysWhole(block.rows) ? 'short' : '',
    block.over ? 'matrix' : '',
    block.compared ? 'compared' : '',
  ].filter(name => name !== '')
  const overRow = over.length === 0 ? '' : `<tr role="row" class="over">${over.join('')}</tr>`
  return `<table role="table"${names.length === 0 ? '' : ` class="${names.join(' ')}"`}>${caption}<colgroup>${columns.join('')}</colgroup><thead role="rowgroup">${overRow}<tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table>`
}

/** Whether a cell names its row, and so needs no label on a card. */
function isTitle(cell: Cell, index: number): boolean {
  return index === 0 || (index === 1 && partsOf(cell[0] ?? '')[0]?.look === 'strong')
}

/** What is above each cell on a card: its heading, and the one that spans it. */
function labelsOf({ headings, over }: Table): string[] {
  const above = (over ?? []).flatMap(({ text, columns }) =>
    Array.from({ length: columns }, () => plainText(text)),
  )
  return headings.map((heading, index) =>
    (above[index] ?? '') === '' ? heading : `${above[index] ?? ''} – ${heading}`,
  )
}

/** The direction of a line that begins with the words of a meeting. */
function languageHtml(line: Line, language: Language): string {
  const own = partsOf(line)[0]?.language
  if (own === undefined || directionOf(own) === directionOf(language)) return ''
  return ` dir="${directionOf(own)}"`
}
