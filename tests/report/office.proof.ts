// A real word processor opens the Word document without repair, and prints all of it.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { buildReport } from '../../src/report/build.ts'
import type { Block, ReportDocument } from '../../src/report/document.ts'
import { reportDocx } from '../../src/view/report/docx.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'
import { day } from '../records/build.ts'
import { exampleFigures, exampleReport } from './example.ts'

describe.each(LANGUAGES)('in %s', language => {
  test.skipIf(lacks('soffice'))(
    'opens, and has every mandate and every heading',
    { timeout: 120_000 },
    () => {
      const folder = temporaryFolder()
      const report = exampleReport(language)
      writeFileSync(join(folder, 'report.docx'), reportDocx([report], day('2026-04-01')))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
      ]
      execFileSync('soffice', [...args, join(folder, 'report.docx')], { stdio: 'pipe' })
      const text = readFileSync(join(folder, 'report.txt'), 'utf8')
      for (const { document } of exampleFigures().mandates) {
        expect(withoutMarks(text).replaceAll('\u2011', '-')).toContain(document.symbol)
      }
      for (const block of report.blocks) {
        if (block.kind === 'heading') expect(withoutMarks(text)).toContain(withoutMarks(block.text))
      }
    },
  )
})

test.skipIf(lacks('soffice', 'pdftotext'))(
  'in the Arabic print, no count in brackets and no column heading is broken',
  { timeout: 120_000 },
  () => {
    const counts = Array.from({ length: 40 }, (_, index): Block => {
      const words = Array.from(
        { length: 20 },
        (__, place) => `${'ت'.repeat(index % 7)}خانة (${place + 10})`,
      )
      return { kind: 'line', text: `${'حالة '.repeat(index % 5)}${words.join('؛ ')}.` }
    })
    const report = exampleReport('ar')
    const tables = report.blocks.filter(
      block => block.kind === 'table' || (block.kind === 'heading' && block.page !== undefined),
    )
    const text = printed({ ...report, blocks: [...counts, ...tables] })
    const lines = text.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').split('\n')
    const counted = lines.filter(line => /خانة|ةناخ/.test(line))
    expect(counted.length).toBeGreaterThan(80)
    // PDF readers may swap brackets, but a line has equal numbers of both, and of counts.
    const broken = counted.filter(line => {
      const signs = [/[(]/g, /[)]/g, /\d+/g].map(sign => line.match(sign)?.length ?? 0)
      return new Set(signs).size > 1
    })
    expect(broken).toEqual([])
    expect(lines.filter(line => /(?:^|\s)الرق(?!م)/.test(line))).toEqual([])
    expect(text).toContain('الرقم')
  },
)

test.skipIf(lacks('soffice', 'pdfinfo')).each(LANGUAGES)(
  'in %s the report has at most sixteen pages, and its first page alone has one',
  { timeout: 180_000 },
  language => {
    const options = { language, audience: 'ministerial', symbol: undefined, final: false } as const
    const figures = exampleFigures()
    expect(pagesOf(buildReport(figures, options))).toBeLessThanOrEqual(16)
    expect(pagesOf(buildReport(figures, { ...options, brief: true }))).toBe(1)
  },
)

function pagesOf(report: ReportDocument): number {
  const info = execFileSync('pdfinfo', [printedFile(report)], { encoding: 'utf8' })
  return Number(/^Pages: *(\d+)$/m.exec(info)?.[1])
}

/** The printed text of a report in a word processor. */
function printed(report: ReportDocument): string {
  return execFileSync('pdftotext', ['-layout', printedFile(report), '-'], { encoding: 'utf8' })
}

/** The path of the PDF that a word processor makes of a report. */
function printedFile(report: ReportDocument): string {
  const folder = temporaryFolder()
  const file = join(folder, 'report.docx')
  writeFileSync(file, reportDocx([report], day('2026-04-01')))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  execFileSync('soffice', args, { stdio: 'pipe' })
  return join(folder, 'report.pdf')
}

/** The marks around text of the other direction are separate runs in Word. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
}
