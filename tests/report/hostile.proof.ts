// Anything in any field of the records is only text in every format, and no cell fills a page.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/base/language.ts'
import type { ReportDocument } from '../../src/report/document.ts'
import { writeReport, type ReportFormat } from '../../src/view/report/formats.ts'
import { widthOf } from '../../src/view/parts/layout.ts'
import type { Records } from '../../src/records/types.ts'
import { records } from '../records/build.ts'
import { figuresFor } from './figures-for.ts'
import { reportOn, update } from './small.ts'
import { cellText, rowsUnder } from './words-of.ts'

const HOSTILE =
  '=HYPERLINK("x") </w:t></p></style><script>alert(1)</script> [a](http://b.c) ![i](j) `c` | d \u202e\u001b[31m\u0007\u2066 # *e* _f_ &lt; "; } @import "k"'

/** Records with `text` in every field of words. */
function everywhere(text: string, count = 1): Records {
  const many = (each: object): object[] => Array.from({ length: count }, () => each)
  const evidence = many({ ref: text, date: '2018-02-01' })
  const updates = many(update('2018-02-03', 'blocked', { note: text, by: text, evidence }))
  return records({
    organisation: {
      name: text,
      departments: [{ id: 'd', name: text }],
      groups: [{ id: 'g', name: text }],
      states: [
        { code: 'XA', group: 'g', name: text },
        { code: 'XB', name: text },
      ],
    },
    meetings: [
      { id: 'B-1', from: '2018-02-02', name: text, place: text },
      { id: 'B-2', from: '2019-03-01', name: text, place: text },
    ],
    documents: [
      {
        symbol: text,
        annex: text,
        title: text,
        meeting: 'B-1',
        mandates: [
          {
            title: text,
            text,
            paragraph: text,
            departments: ['d'],
            renews: Array.from({ length: count }, (_, index) => `LOST-${index}/1`),
            updates,
            actions: [{ id: '1', title: text, updates }],
            states: {
              asked: 'members',
              measures: [{ id: 'm', title: text }],
              replies: [
                { state: 'XA', date: '2018-02-01', answer: 'complied', note: text, evidence },
              ],
            },
          },
          {
            id: 'done',
            title: text,
            updates: [
              update('2018-02-03', 'discontinued', { note: text, decidedBy: 'B-1', evidence }),
            ],
          },
        ],
      },
    ],
  })
}

function hostileReport(language: Language, all = everywhere(HOSTILE)): ReportDocument {
  const figures = figuresFor(all, 'B-2', '2018-12-01', 'internal')
  return reportOn(figures, language, { audience: 'internal', symbol: HOSTILE, final: true })
}

async function written(format: ReportFormat, language: Language): Promise<string> {
  const all = everywhere(HOSTILE)
  const figures = figuresFor(all, 'B-2', '2018-12-01', 'internal')
  const content = await writeReport(format, figures, [hostileReport(language, all)])
  if (typeof content === 'string') return content
  return Object.values(unzipSync(content))
    .map(file => strFromU8(file))
    .join('\n')
}

describe.each(LANGUAGES)('in %s', language => {
  test('plain text contains nothing that a terminal obeys, and has 80 columns', async () => {
    const text = await written('text', language)
    // A form feed is only between two versions.
    expect(text.replaceAll('\n', '')).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]/,
    )
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80)
  })

  test('Markdown contains no foreign markup, link or picture, and no table cell ends too soon', async () => {
    const text = await written('markdown', language)
    // The mark of an internal paper, anchors, links to them and bold words are ours.
    const theirs = text
      .replaceAll(/^\*\*\p{L}+\*\*$/gmu, '')
      .replaceAll(/<a id="[\p{L}\p{N}._-]+"><\/a>/gu, '')
      .replaceAll(/\[((?:\*\*)?\d+(?:\*\*)?|\\\[… [^\]\\]*\\\])\]\(#[\p{L}\p{N}._-]+\)/gu, '$1')
      .replaceAll(/(?<!\\)\*\*/g, '')
    expect(theirs.replaceAll(/<br>|<\/?div( dir="rtl")?>/g, '')).not.toMatch(/</)
    expect(theirs).not.toMatch(/(?<!\\)[[`*_](?!\*|\\\*)\w/)
    expect(text).not.toMatch(/http:/)
    for (const table of text.match(/(^\|.*\n)+/gm) ?? []) {
      const columns = table
        .trimEnd()
        .split('\n')
        .map(row => row.match(/(?<!\\)\|/g)?.length)
      expect(new Set(columns).size).toBe(1)
    }
  })

  test('the page contains no foreign element, style or request', async () => {
    const html = await written('html', language)
    expect(html).not.toMatch(/<script|<img|<a href="[^#]/)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
    expect(style).not.toMatch(/HYPERLINK|import/)
    expect(html).not.toMatch(/[\u0007\u001b\u202e]/)
  })

  test('the Word document contains no foreign field or link', async () => {
    const xml = await written('docx', language)
    const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, code]) => code)
    const contents = 'TOC \\o "1-1" \\h \\z \\u'
    expect(new Set(fields)).toEqual(new Set([contents, 'PAGE', 'NUMPAGES']))
    const ours = xml.replaceAll(/<w:hyperlink w:anchor="M_\w+" w:history="1">/g, '')
    expect(ours).not.toMatch(/<w:(fldSimple|hyperlink|object)|\u202e/)
  })

  test('very long texts fill no page, and their omissions are marked', () => {
    const long = `${'word '.repeat(3000)}${'x'.repeat(3000)}`
    const { blocks, cover } = hostileReport(language, everywhere(long, 30))
    const cells = blocks.flatMap(block => (block.kind === 'table' ? block.rows.flat() : []))
    for (const cell of cells) expect(cellText(cell).length).toBeLessThan(2600)
    for (const line of cover) expect(line.length).toBeLessThan(700)
    const quotes = blocks.flatMap(block => (block.kind === 'quote' ? [block.text] : []))
    expect(quotes[0]).toBe(long)
  })
})

test('a text that is missing in the language of the report is shown in its own, with a mark', () => {
  const all = records({
    meetings: [{ id: 'B-2', from: '2019-03-01' }],
    documents: [
      { language: 'fr', mandates: [{ title: { fr: 'Un titre' }, text: { fr: 'Un texte' } }] },
    ],
  })
  const report = reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en')
  const text = JSON.stringify(report.blocks)
  expect(text).toContain('Un titre [original: French]')
  const [[, decision = ''] = []] = rowsUnder(report, 'No.', 'Decision')
  expect(decision).toContain('Un texte | Paragraph 1 [original: French]')
  expect(text).toContain('{"text":"Un texte","look":"verbatim","language":"fr"}')
})
