// The report as one HTML page: no script, nothing fetched from anywhere, readable on a telephone and on paper.
import type { Language } from '../../base/language.ts'
import type { Block, ReportDocument } from '../../report/document.ts'
import { CONTENTS } from '../../words/report.ts'
import { htmlText, spokenHtml } from '../html.ts'
import { STYLE } from './style.ts'

/** Not even an image may be fetched, and no script can run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** The whole page, ending with a line break. */
export function reportHtml(document: ReportDocument, language: Language): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const say = (text: string): string => spokenHtml(text, language)
  return `${[
    '<!doctype html>',
    `<html lang="${language}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(document.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<div class="page">',
    `<header class="cover">${document.cover.map(line => `<p>${say(line)}</p>`).join('')}`,
    `<h1>${say(document.title)}</h1></header>`,
    contents(document, language),
    `<main>${document.blocks.map((block, index) => blockHtml(block, index, language)).join('\n')}</main>`,
    `<p class="end">${say(document.endMark)}</p>`,
    '</div>',
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function contents({ blocks }: ReportDocument, language: Language): string {
  const items = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 1
      ? [`<li><a href="#part-${index}">${spokenHtml(block.text, language)}</a></li>`]
      : [],
  )
  const title = htmlText(CONTENTS[language])
  return `<nav aria-labelledby="contents"><h2 id="contents">${title}</h2><ul>${items.join('')}</ul></nav>`
}

function blockHtml(block: Block, index: number, language: Language): string {
  const say = (text: string): string => spokenHtml(text, language)
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} id="part-${index}">${say(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p class="numbered"><span>${block.number}.</span><span>${say(block.text)}</span></p>`
    case 'line':
      return `<p>${say(block.text)}</p>`
    case 'quote': {
      const direction = block.language === 'ar' ? 'rtl' : 'ltr'
      const original =
        block.original === null ? '' : `<p class="original">[${say(block.original)}]</p>`
      const text = spokenHtml(block.text, block.language)
      return `<blockquote><p lang="${block.language}" dir="${direction}">${text}</p>${original}</blockquote>`
    }
    case 'table':
      return tableHtml(block, language)
    case 'shares':
      return sharesSvg(block, language)
  }
}

/** A table that a narrow screen can move sideways, also by keyboard. */
function tableHtml(block: Extract<Block, { kind: 'table' }>, language: Language): string {
  const say = (text: string): string => spokenHtml(text, language)
  const head = block.headings.map(heading => `<th scope="col">${say(heading)}</th>`).join('')
  const rows = block.rows.map(row => {
    const cells = row.map(cell => `<td>${cell.map(line => `<p>${say(line)}</p>`).join('')}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  const caption = `<caption>${say(block.caption)}</caption>`
  const table = `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  return `<div class="sheet" role="region" aria-label="${htmlText(block.caption)}" tabindex="0">${table}</div>`
}

const [WIDTH, ROW, BAR] = [640, 44, 16]

/** A bar for each part, as long as its share; its name and number are text, and told to those who do not see. */
function sharesSvg(
  { caption, parts }: Extract<Block, { kind: 'shares' }>,
  language: Language,
): string {
  const most = Math.max(1, ...parts.map(({ count }) => count))
  const right = language === 'ar'
  const bars = parts.map(({ label, count }, index) => {
    const [top, length] = [index * ROW, Math.round((count / most) * (WIDTH - 60))]
    const start = right ? WIDTH - length : 0
    const text = `<text x="${right ? WIDTH : 0}" y="${top + 14}" direction="${right ? 'rtl' : 'ltr'}">${htmlText(label)}: ${count}</text>`
    return `${text}<rect x="${start}" y="${top + 20}" width="${length}" height="${BAR}" rx="2"/>`
  })
  const told = parts.map(({ label, count }) => `${label}: ${count}`).join('; ')
  const size = `viewBox="0 0 ${WIDTH} ${Math.max(1, parts.length) * ROW}"`
  return `<svg role="img" ${size} aria-label="${htmlText(`${caption}. ${told}`)}">${bars.join('')}</svg>`
}
