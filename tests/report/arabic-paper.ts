// The sentences of the Arabic paper, and a document with any sentences.
import { partsOf, plainText, type Block, type ReportDocument } from '../../src/report/document.ts'
import { exampleFigures, exampleReport } from './example.ts'
import { linesOf as linesIn } from './words-of.ts'

/** A document with these sentences, one in each paragraph. */
export function lines(sentences: readonly string[]): ReportDocument {
  const blocks = sentences.map((text): Block => ({ kind: 'line', text }))
  return { ...REPORTS.ministerial, cover: [], title: '', blocks, endMark: '' }
}

/** All sentences of a report in the language of its reader. */
function sentencesOf({ cover, title, running, blocks }: ReportDocument): string[] {
  const texts = blocks.flatMap((block): string[] =>
    block.kind === 'quote'
      ? block.original === null
        ? []
        : [block.original]
      : linesIn(block)
          .filter(line => partsOf(line)[0]?.language === undefined)
          .map(plainText),
  )
  return [...new Set([...cover, title, running, ...texts])].filter(text => text !== '')
}

const REPORTS = {
  ministerial: exampleReport('ar'),
  internal: exampleReport('ar', exampleFigures('internal'), { audience: 'internal' }),
}

/** Every sentence of both versions. */
export const ALL = [...new Set(Object.values(REPORTS).flatMap(sentencesOf))]

/** HTML without tags, as text. */
export function unescaped(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
