// An internal paper is marked on every page in every format. The paper for ministers never is.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import type { ReportDocument } from '../../src/report/document.ts'
import { writeReport, type ReportFormat } from '../../src/view/report/formats.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks, program } from '../programs.ts'
import { exampleFigures, exampleReport } from './example.ts'

const MARKS = { en: 'INTERNAL', fr: 'INTERNE', ar: 'داخلي' } as const

const FIGURES = exampleFigures('internal')

const internal = LANGUAGES.map(language =>
  exampleReport(language, FIGURES, { audience: 'internal' }),
) as [ReportDocument, ...ReportDocument[]]

async function written(format: ReportFormat, ...versions: ReportDocument[]): Promise<Uint8Array> {
  const content = await writeReport(format, FIGURES, versions as [ReportDocument])
  return typeof content === 'string' ? Buffer.from(content) : content
}

/** Each page of a PDF as its letters, in any order and without marks. */
function pagesOf(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  return text.split('\f').filter(page => page.trim() !== '')
}

/** Whether a line of a page is the mark. PDF readers give Arabic letters in either order. */
function hasMark(page: string, mark: string): boolean {
  const backwards = Array.from(mark).toReversed().join('')
  return page
    .split('\n')
    .map(line =>
      line
        .replaceAll(/[^\p{L}\s]/gu, '')
        .trim()
        .split(/\s{2,}/),
    )
    .some(parts => parts.some(part => part === mark || part === backwards))
}

describe.each(internal.map(report => [report.language, report] as const))(
  'in %s',
  (language, report) => {
    const mark = MARKS[language]

    test('text and Markdown begin and end with the mark', async () => {
      for (const format of ['text', 'markdown'] as const) {
        const lines = strFromU8(await written(format, report))
          .split('\n')
          .map(line => line.replaceAll(/[*]|<\/?div[^>]*>/g, '').trim())
          .filter(line => line !== '')
        expect([lines[0], lines.at(-1)], format).toEqual([mark, mark])
      }
    })

    test('the titles of the file and its window have the mark', async () => {
      const parts = unzipSync(await written('docx', report))
      expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(
        `<dc:title>${mark} – `,
      )
      expect(strFromU8(await written('html', report))).toContain(`<title>${mark} – `)
    })

    test('the paper for ministers has no mark', async () => {
      const plain = exampleReport(language)
      for (const format of ['text', 'markdown', 'html'] as const) {
        const lines = strFromU8(await written(format, plain)).split('\n')
        expect(lines.filter(line => line.trim() === mark || line.includes(`>${mark}<`))).toEqual([])
      }
      const parts = Object.entries(unzipSync(await written('docx', plain)))
      const headers = parts.filter(([name]) => name.startsWith('word/header'))
      expect(headers.filter(([, xml]) => strFromU8(xml).includes(mark))).toEqual([])
    })

    test.skipIf(lacks('chromium', 'pdftotext'))(
      'a browser prints the mark on every page, and shows it at the top of the screen',
      { timeout: 120_000 },
      async () => {
        const folder = temporaryFolder()
        const [file, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')]
        writeFileSync(file, await written('html', report))
        const browser = await chromium.launch({
          executablePath: program('chromium') ?? '',
          args: ['--no-sandbox'],
        })
        try {
          const page = await browser.newPage()
          await page.goto(pathToFileURL(file).href)
          expect((await page.innerText('body')).trim().startsWith(mark)).toBe(true)
          await page.pdf({ path: pdf, preferCSSPageSize: true })
        } finally {
          await browser.close()
        }
        const pages = pagesOf(pdf)
        expect(pages.length).toBeGreaterThan(5)
        expect(pages.filter(text => !hasMark(text, mark))).toEqual([])
      },
    )
  },
)

test.skipIf(lacks('soffice', 'pdftotext'))(
  'a word processor prints the mark on every page of a document in three languages',
  { timeout: 180_000 },
  async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'report.docx')
    writeFileSync(file, await written('docx', ...internal))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
    execFileSync('soffice', args, { stdio: 'pipe' })
    const pages = pagesOf(join(folder, 'report.pdf'))
    expect(pages.length).toBeGreaterThan(30)
    const marks = Object.values(MARKS)
    expect(pages.filter(text => !marks.some(mark => hasMark(text, mark)))).toEqual([])
  },
)
