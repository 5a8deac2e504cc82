// The report as one HTML page: without scripts or external resources, for phones and for paper.
import type { Language } from '../../base/language.ts'
import {
  fileTitle,
  repeatsHeading,
  type Block,
  type ReportDocument,
} from '../../report/document.ts'
import { CONTENTS } from '../../words/report.ts'
import { directionOf } from '../parts/direction.ts'
import { htmlText, isolatedHtml } from '../parts/html.ts'
import { columnsOf, TEXT_WIDTH, type Table } from './columns.ts'
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
    contents(document, language),
    `<main>${blocksHtml(document.blocks, language)}</main>`,
    `<footer>${say(document.endMark)}</footer>`,
    '</div>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function contents({ blocks }: ReportDocument, language: Language): string {
  const items = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1
      ? [`<li><a href="#part-${index}">${isolatedHtml(block.text, language)}</a></li>`]
      : [],
  )
  const title = htmlText(CONTENTS[language])
  return `<nav aria-labelledby="contents"><h2 id="contents">${title}</h2><ul>${items.join('')}</ul></nav>`
}

function blocksHtml(blocks: readonly Block[], language: Language): string {
  const widthsOf = columnsOf(blocks)
  const parts = blocks.map((block, index) =>
    block.kind === 'table'
      ? tableHtml(block, widthsOf(block), language)
      : blockHtml(block, blocks, index, language),
  )
  return parts.join('\n')
}

function blockHtml(
  block: Exclude<Block, Table>,
  blocks: readonly Block[],
  index: number,
  language: Language,
): string {
  const say = (text: string): string => isolatedHtml(text, language)
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} id="part-${index}">${say(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p class="numbered${leads(blocks[index + 1]) ? ' lead' : ''}"><span>${block.number}.</span><span>${say(block.text)}</span></p>`
    case 'line':
      return `<p${leads(blocks[index + 1]) ? ' class="lead"' : ''}>${say(block.text)}</p>`
    case 'quote': {
      const original =
        block.original === null ? '' : `<p class="original">[${say(block.original)}]</p>`
      const text = isolatedHtml(block.text, block.language)
      return `<blockquote><p lang="${block.language}" dir="${directionOf(block.language)}">${text}</p>${original}</blockquote>`
    }
    case 'chart':
      return chartHtml(block, language, repeatsHeading(blocks, index))
  }
}

/** Whether the block above belongs to this one, so that both stay on one page. */
function leads(next: Block | undefined): boolean {
  return next?.kind === 'table' || next?.kind === 'chart' || next?.kind === 'quote'
}

/** A table with this many columns scrolls on a narrow screen instead of shrinking. */
const MANY_COLUMNS = 5

/** A table that can be scrolled on a narrow screen, also by keyboard. */
function tableHtml(block: Table, widths: readonly number[], language: Language): string {
  const say = (text: string): string => isolatedHtml(text, language)
  const counted = (index: number): string => (block.counts.includes(index) ? ' class="count"' : '')
  const head = block.headings
    .map((heading, index) => `<th scope="col"${counted(index)}>${say(heading)}</th>`)
    .join('')
  const rows = block.rows.map(row => {
    const cells = row.map((cell, index) => {
      const lines = cell.map(line => `<p>${say(line)}</p>`).join('')
      return `<td${counted(index)}>${lines}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  // Sighted readers see the caption in the heading or paragraph above.
  const caption = `<caption class="unseen">${say(block.caption)}</caption>`
  const columns = widths.map(
    width => `<col style="width:${((100 * width) / TEXT_WIDTH).toFixed(1)}%">`,
  )
  const table = `<table${widths.length >= MANY_COLUMNS ? ' class="wide"' : ''}>${caption}<colgroup>${columns.join('')}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  return `<div class="sheet${staysWhole(block.rows) ? ' short' : ''}" role="region" aria-label="${htmlText(block.caption)}" tabindex="0">${table}</div>`
}

/** The size of the drawing area, which is stretched to the width of the page. */
const [LENGTH, THICKNESS] = [1000, 12]

/** A bar for each count, beside its words. The words are ordinary text; only the bars are drawn. */
function chartHtml(
  { caption, bars }: Extract<Block, { kind: 'chart' }>,
  language: Language,
  isTitled: boolean,
): string {
  const say = (text: string): string => isolatedHtml(text, language)
  const most = Math.max(1, ...bars.map(({ count, of }) => of ?? count))
  const rect = (share: number, name: string): string => {
    const width = Math.round((share / most) * LENGTH)
    const x = directionOf(language) === 'rtl' ? LENGTH - width : 0
    return `<rect class="${name}" x="${x}" width="${width}" height="${THICKNESS}"/>`
  }
  const items = bars.map(({ label, told: text, count, of }) => {
    const drawn = (of === null ? '' : rect(of, 'rest')) + rect(count, 'part')
    const size = `viewBox="0 0 ${LENGTH} ${THICKNESS}" preserveAspectRatio="none"`
    return `<li><span>${say(label)}</span> <b>${say(text)}</b><svg aria-hidden="true" ${size}>${drawn}</svg></li>`
  })
  const title = `<figcaption${isTitled ? ' class="unseen"' : ''}>${say(caption)}</figcaption>`
  return `<figure>${title}<ul>${items.join('')}</ul></figure>`
}
