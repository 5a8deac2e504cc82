// HTML pages as paragraphs, those of scanned documents too.
import { convert, type DomNode, type FormatCallback } from 'html-to-text'
import type { Paragraph } from '../paragraph.ts'
import { paragraphsOfText } from './text.ts'

/** What is no text of the document. */
const LEFT_OUT = ['img', 'script', 'style', 'noscript', 'template', 'svg', 'nav', 'button', 'form']

/** The number of a footnote is left out; other raised text (`1er`) is not. */
const raised: FormatCallback = (element, walk, builder) => {
  if (!/^[\d\s,*]*$/.test(textOf(element))) walk(element.children, builder)
}

function textOf(node: DomNode): string {
  return (node.data ?? '') + (node.children ?? []).map(textOf).join('')
}

export function paragraphsOfHtml(html: string): Paragraph[] {
  const text = convert(html, {
    wordwrap: false,
    preserveNewlines: false,
    limits: { maxInputLength: 50_000_000, maxDepth: 200, maxChildNodes: 200_000 },
    formatters: { raised },
    selectors: [
      ...LEFT_OUT.map(selector => ({ selector, format: 'skip' })),
      { selector: 'sup', format: 'raised' },
      { selector: 'a', options: { ignoreHref: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  })
  return paragraphsOfText(text)
}
