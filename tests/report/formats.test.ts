// All formats and languages of the report on the example have the same complete content.
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { exampleFiles } from '../../src/example/files.ts'
import { plainText, type ReportDocument } from '../../src/report/document.ts'
import { formatOfFile, writeReport, type ReportFormat } from '../../src/view/report/formats.ts'
import { checkRecords } from '../../src/check/run.ts'
import { SECTIONS } from '../../src/words/report.ts'
import { day } from '../records/build.ts'
import { textIn } from '../../src/words/texts.ts'
import { exampleFigures, exampleRecords, exampleReport } from './example.ts'
import { linesOf, paragraphsOf } from './words-of.ts'

const FIGURES = exampleFigures()

/** The words of a report in one format, without its markup. */
async function wordsIn(format: ReportFormat, document: ReportDocument): Promise<string> {
  const written = await writeReport(format, FIGURES, [document])
  if (typeof written !== 'string') {
    const xml = strFromU8(unzipSync(written)['word/document.xml'] ?? new Uint8Array())
    return unescaped(xml.replaceAll('<w:noBreakHyphen/>', '-').replaceAll(/<[^>]*>/g, ''))
  }
  if (format === 'html') return unescaped(written.replaceAll(/<[^>]*>/g, ''))
  if (format !== 'markdown') return written
  const plain = written
    .replaceAll(/<br>|<a id="[^"]*"><\/a>|\*\*/g, '')
    .replaceAll(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(#[^)]*\)/g, '$1')
  return unescaped(plain.replaceAll(/\\(?=[^\p{L}\p{N}\s])/gu, ''))
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')
}

/** A text without spaces, and without the marks around text of the other direction. */
const packed = (text: string): string => text.replaceAll(/[\s\u200e\u200f\u2066-\u2069]/g, '')

/** All texts that every format must contain. Word makes the numbers of parts itself. */
function saidBy({ cover, title, blocks, endMark }: ReportDocument): string[] {
  const texts = blocks.flatMap(block =>
    block.kind === 'heading' ? [block.text] : linesOf(block).map(plainText),
  )
  return [...cover, title, ...texts, endMark]
}

describe.each(LANGUAGES)('in %s', language => {
  const document = exampleReport(language)

  test.each(['markdown', 'html', 'docx'] as const)('%s leaves nothing out', async format => {
    const words = packed(await wordsIn(format, document))
    const missing = saidBy(document).filter(text => !words.includes(packed(text)))
    expect(missing).toEqual([])
  })

  test('text has every figure and every mandate', async () => {
    const text = await wordsIn('text', document)
    const lines = packed(text)
    for (const [{ mandate, document: source }, { number }] of FIGURES.numbers) {
      const [word = ''] = textIn(mandate.title, language, source.language).split(' ')
      expect(text).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`))
      expect(lines).toContain(packed(word))
    }
    const [total] = paragraphsOf(document)
    expect(lines).toContain(packed(total ?? ''))
  })

  test('json has the whole document', async () => {
    const data: unknown = JSON.parse(await wordsIn('json', document))
    expect(data).toMatchObject({ document: JSON.parse(JSON.stringify(document)) as object })
  })

  test('no part of the report is empty', () => {
    const headings = document.blocks.flatMap(block =>
      block.kind === 'heading' && block.level === 1 ? [block.text] : [],
    )
    // One heading is only for the very first report, and no text of the example is shortened.
    expect(headings).toHaveLength(Object.keys(SECTIONS).length - 1)
    for (const [index, block] of document.blocks.entries()) {
      if (block.kind !== 'heading' || block.level !== 1) continue
      const next = document.blocks[index + 1]
      expect(`${block.text}: ${next?.kind ?? 'nothing'}`).not.toMatch(/: nothing$/)
    }
  })

  test('its tables have the same shape and numbers as in English', () => {
    const numbers = (report: ReportDocument): unknown =>
      report.blocks.flatMap(block =>
        block.kind === 'table'
          ? [block.rows.map(row => row.map(cell => figuresOnly(cell.map(plainText).join(' '))))]
          : [],
      )
    expect(numbers(document)).toEqual(numbers(exampleReport('en')))
  })
})

/** The numbers of a cell with a day, numbers or a count. Names have their own numerals. */
function figuresOnly(cell: string): readonly string[] | null {
  const plain = cell.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ')
  const isDay = /^\d+(er)? \p{L}+ \d{4}$/u.test(plain)
  return isDay || /^\d+([,،] \d+)*$|^\d+ (of|sur|من) \d+$/.test(plain) ? plain.match(/\d+/g) : null
}

test('two versions of one report follow each other if the format allows it', async () => {
  const versions = [exampleReport('ar'), exampleReport('fr')] as const
  const text = String(await writeReport('text', FIGURES, versions))
  expect(text).toContain('اتحاد دول المنارات')
  expect(text.split('\f')).toHaveLength(2)
  expect(text.indexOf('Union des États')).toBeGreaterThan(text.indexOf('اتحاد دول'))
})

test('the extension of a file name chooses the format', () => {
  expect(formatOfFile('a/Report.DOCX')).toBe('docx')
  expect(formatOfFile('report.md')).toBe('markdown')
  expect(formatOfFile('report.pdf')).toBe('pdf')
  expect(formatOfFile('report')).toBeUndefined()
})

describe('the example', () => {
  test('is valid, and the same each time', () => {
    const records = exampleRecords()
    expect(checkRecords(records, { day: day('2026-04-01'), today: day('2026-04-01') })).toEqual([])
    expect(records.documents).toHaveLength(12)
    expect(records.documents.flatMap(({ mandates }) => mandates)).toHaveLength(60)
    expect(exampleFiles()).toEqual(exampleFiles())
  })
  test('has mandates of every kind and, over time, of every status', () => {
    const records = exampleRecords()
    const mandates = records.documents.flatMap(document => document.mandates)
    expect(new Set(mandates.map(({ kind }) => kind)).size).toBe(3)
    const updates = mandates.flatMap(mandate => [
      ...mandate.updates,
      ...mandate.actions.flatMap(action => action.updates),
    ])
    expect(new Set(updates.map(({ status }) => status))).toEqual(
      new Set(['in-progress', 'implemented', 'ongoing', 'blocked', 'overtaken', 'discontinued']),
    )
    expect(mandates.some(({ extensions }) => extensions.length > 0)).toBe(true)
    expect(mandates.some(({ confirmed }) => confirmed !== undefined)).toBe(true)
    const replies = mandates.flatMap(({ states }) => states?.replies ?? [])
    expect(new Set(replies.map(({ state }) => state)).size).toBe(20)
  })
})

test.each(LANGUAGES)('docs/summary/%s.md is the report on the example', async language => {
  const markdown = await writeReport('markdown', FIGURES, [exampleReport(language)])
  await expect(markdown).toMatchFileSnapshot(`../../docs/summary/${language}.md`)
})
