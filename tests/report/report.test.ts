// The report to a meeting: its figures, its confidential parts, and the agreement of all formats.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { buildReport } from '../../src/report/build.ts'
import { plainText, type Block } from '../../src/report/document.ts'
import type { Audience } from '../../src/report/audience.ts'
import { reportHtml } from '../../src/view/report/html.ts'
import { reportJson } from '../../src/view/report/json.ts'
import { reportMarkdown } from '../../src/view/report/markdown.ts'
import { reportText } from '../../src/view/report/text.ts'
import { isolatedHtml } from '../../src/view/parts/html.ts'
import { widthOf } from '../../src/view/parts/layout.ts'
import type { Records } from '../../src/records/types.ts'
import { records } from '../records/build.ts'
import { figuresFor } from './figures-for.ts'
import { RECORDS, smallFigures, update } from './small.ts'
import { exampleFigures, exampleReport } from './example.ts'
import { cellText, linesOf } from './words-of.ts'

describe.each(LANGUAGES)('the report in %s', language => {
  const pages = (audience: Audience): string[] => {
    const all = smallFigures(audience)
    const document = buildReport(all, { language, audience, symbol: undefined, final: false })
    return [reportText(document), reportMarkdown(document), reportJson(all, document)]
  }

  test('hides names, internal notes and internal evidence from ministers, in every format', () => {
    for (const page of pages('ministerial')) {
      expect(page).not.toMatch(/Smith|SECRET-\d/)
      expect(page).toContain('OPEN-1')
    }
    for (const page of pages('internal')) {
      expect(page).toContain('Smith')
      expect(page).toContain('SECRET-1')
      expect(page).toContain('SECRET-2')
    }
  })

  test('numbers its paragraphs continuously', () => {
    const { blocks } = buildReport(smallFigures(), {
      language,
      audience: 'ministerial',
      symbol: 'X/1',
      final: true,
    })
    const numbers = blocks.flatMap((block: Block) =>
      block.kind === 'paragraph' ? [block.number] : [],
    )
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  test('fits into 80 columns, and leaves nothing out', () => {
    const all = smallFigures()
    const document = buildReport(all, {
      language,
      audience: 'ministerial',
      symbol: undefined,
      final: false,
    })
    const text = reportText(document)
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80)
    for (const [, { number }] of all.numbers) expect(text).toMatch(new RegExp(`\\b${number}\\b`))
    expect(text.trimEnd().endsWith('***')).toBe(true)
  })

  test('has the same figures as every other language', () => {
    const tables = (spoken: typeof language): unknown =>
      buildReport(smallFigures(), {
        language: spoken,
        audience: 'ministerial',
        symbol: undefined,
        final: false,
      }).blocks.flatMap(block =>
        block.kind === 'table'
          ? [
              block.rows.map(row =>
                row.flatMap(cell => cellText(cell).match(/\d+/g) ?? []).filter(Boolean),
              ),
            ]
          : [],
      )
    expect(tables(language)).toEqual(tables('en'))
  })
})

test('the cover has the symbol, draft or final, and both calendars; a recorded Hijri day has priority', () => {
  const cover = (options: { symbol?: string; final: boolean }): string => {
    const all = figuresFor(RECORDS, 'B-1', '2018-02-10')
    const { symbol, final } = options
    return buildReport(all, { language: 'en', audience: 'ministerial', symbol, final }).cover.join(
      '\n',
    )
  }
  expect(cover({ final: false })).toContain('Symbol to be assigned')
  expect(cover({ final: false })).toContain('DRAFT')
  expect(cover({ final: true, symbol: 'X/1' })).toMatch(/X\/1\n.*\n.*FINAL/)
  expect(cover({ final: true })).toContain('1 and 2 March 2018 (13 and 14 Jumada II 1439\u00a0H)')
  expect(cover({ final: true })).toContain('As at 10 February 2018 (24 Jumada I 1439\u00a0H)')
  expect(cover({ final: false })).toContain('(24 Jumada I 1439\u00a0H, calculated)')
})

describe('almost empty records', () => {
  const report = (all: Records, today: string): string => {
    const found = figuresFor(all, all.meetings[0]?.id ?? '', today)
    return reportText(
      buildReport(found, {
        language: 'en',
        audience: 'ministerial',
        symbol: undefined,
        final: false,
      }),
    )
  }
  const meetings = [{ id: 'B-1', from: '2018-03-01' }]

  test('without a mandate, the report says so', () => {
    const text = report(records({ meetings, documents: [] }), '2018-02-10')
    expect(text).toContain('No mandate is outstanding, and none was closed in the period.')
    expect(text).toContain('is invited to take note of this report.')
    expect(text).not.toContain('It may wish:')
  })
  test('before the first document, the report has nothing of later days', () => {
    const text = report(records({ meetings, documents: [{ symbol: 'LATER/1' }] }), '1990-01-01')
    expect(text).not.toContain('LATER/1')
  })
  test('a note that would fill a page is shortened in its cell, with a mark', () => {
    const note = 'word '.repeat(4000).trim()
    const updates = [update('2018-02-01', 'blocked', { note })]
    const all = records({ meetings, documents: [{ mandates: [{ updates }] }] })
    const text = report(all, '2018-02-10')
    expect(text.length).toBeLessThan(8000)
    expect(text.replaceAll(/\s+/g, ' ')).toContain('shortened;')
  })
})

describe('the page', () => {
  const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(1)>&"\u202e'
  const page = (language: (typeof LANGUAGES)[number]): string => {
    const all = records({
      meetings: [{ id: 'B-1', from: '2018-03-01', name: hostile, place: hostile }],
      documents: [
        {
          symbol: hostile,
          title: hostile,
          mandates: [
            {
              title: hostile,
              text: hostile,
              updates: [
                update('2018-02-01', 'blocked', { note: hostile, evidence: [{ ref: hostile }] }),
              ],
            },
          ],
        },
      ],
    })
    const [{ id: meeting } = { id: '' }] = all.meetings
    const document = buildReport(figuresFor(all, meeting, '2018-02-10', 'internal'), {
      language,
      audience: 'internal',
      symbol: hostile,
      final: true,
    })
    return reportHtml(document)
  }

  test.each(LANGUAGES)(
    'in %s has no script, fetches nothing, and treats all text as text',
    language => {
      const html = page(language)
      expect(html).not.toMatch(/<script|<img|url\(|@import/)
      expect(html).not.toMatch(/\u202e/)
      expect(html).toContain('&lt;script&gt;')
      expect(html).toContain("default-src 'none'")
      expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to = '']) => to.startsWith('#'))).toBe(
        true,
      )
      expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    },
  )

  test('has headings in order, tables with column headings, and a link to each existing part', () => {
    const html = page('en')
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(
      levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1),
    ).toBe(true)
    for (const [, id = ''] of html.matchAll(/href="#([^"]*)"/g))
      expect(html).toContain(`id="${id}"`)
    expect(html.split('<th ').length).toBe(html.split(/<th [^>]*scope="(?:col|row)/).length)
    const opened = (tag: string): number => html.split(new RegExp(`<${tag}[ >]`)).length
    for (const tag of ['p', 'table', 'tr', 'td', 'div', 'svg', 'bdi', 'blockquote', 'h2']) {
      expect(html.split(`</${tag}>`).length).toBe(opened(tag))
    }
  })

  test('isolates Latin symbols and whole titles inside Arabic', () => {
    expect(isolatedHtml('رمز ACM-2018/AZER/REP هنا', 'ar')).toBe(
      'رمز <bdi dir="ltr"><span class="whole">ACM-2018/AZER/REP</span></bdi> هنا',
    )
    expect(isolatedHtml("Rapport de l'année 2018 [الأصل: بالفرنسية]", 'ar')).toBe(
      '<bdi dir="ltr">Rapport de l&#39;année 2018</bdi> [الأصل: بالفرنسية]',
    )
    expect(isolatedHtml('A < B', 'en')).toBe('A &lt; B')
  })
})

test('the statuses below the bar add up to its numbers, and no closed mandate is among the outstanding', () => {
  const report = exampleReport('en')
  const bar = report.blocks.find(block => block.kind === 'bar')?.parts ?? []
  const closed = bar.find(({ group }) => group === 'closed')?.count
  const words = report.blocks
    .flatMap(block => (block.kind === 'line' ? [plainText(block.text)] : []))
    .find(text => text.startsWith('Outstanding by status'))
  const sums = (words ?? '')
    .split('Closed:')
    .map(part =>
      [...part.matchAll(/\((\d+)\)/g)].reduce((sum, [, count]) => sum + Number(count), 0),
    )
  const all = bar.reduce((sum, { count }) => sum + count, 0)
  expect(sums).toEqual([all - (closed ?? 0), closed])
  expect(words).toContain('Proposed for closure (2)')
})

test.each(LANGUAGES)('the first page alone names what the decision is about in %s', language => {
  const figures = exampleFigures()
  const form = { audience: 'ministerial', symbol: undefined, final: false, brief: true } as const
  const words = buildReport(figures, { language, ...form })
    .blocks.flatMap(linesOf)
    .map(plainText)
    .join('\n')
  for (const each of [...figures.attention.proposed, ...figures.attention.blocked]) {
    const title = each.mandate.title[language] ?? ''
    expect(title).not.toBe('')
    expect(words).toContain(title)
  }
})
