// The report as a page in a real browser: readable at every width, by everybody, by night and on paper.
import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/base/language.ts'
import { printedBeside } from '../../src/files/page-for-browser.ts'
import { findBrowser, printPage } from '../../src/programs/browser.ts'
import { reportHtml } from '../../src/view/report/html.ts'
import { temporaryFolder } from '../folders.ts'
import { program, lacks } from '../programs.ts'
import { exampleReport } from './example.ts'

let browser: Browser | undefined

beforeAll(async () => {
  const executablePath = program('chromium')
  if (executablePath === undefined) return
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
})

interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
}

/** The report from a file on disk, with the network off. */
async function open(language: Language, width: number): Promise<Opened> {
  if (!browser) throw new Error('no browser')
  const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true })
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  const file = join(temporaryFolder(), 'report.html')
  writeFileSync(file, reportHtml(exampleReport(language)))
  await page.goto(pathToFileURL(file).href)
  return { page, requests }
}

/** What a checker of accessibility objects to. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe.source)
  const found: unknown = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join(' ')))",
  )
  return found
}

/** Parts that stick out of the page, are cut off, or lie over the next one. */
async function faults(page: Page): Promise<unknown> {
  const found: unknown = await page.evaluate(`(() => {
    const faults = []
    const name = element => element.tagName + ' ' + element.textContent.slice(0, 40)
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth > width) faults.push('the page is too wide')
    for (const cell of document.querySelectorAll('th, td, p, li, h1, h2, h3')) {
      if (cell.scrollWidth > cell.clientWidth + 1) faults.push('cut off: ' + name(cell))
    }
    let bottom = -Infinity
    for (const part of document.querySelector('main').children) {
      const box = part.getBoundingClientRect()
      if (box.top < bottom - 1) faults.push('lies over the one before: ' + name(part))
      bottom = box.bottom
    }
    return faults
  })()`)
  return found
}

/** The shares of the columns of each table, for tables of the same headings one beside the other. */
async function columnsByHeadings(page: Page): Promise<number[][][]> {
  const found: unknown = await page.evaluate(`(() => {
    const alike = new Map()
    for (const table of document.querySelectorAll('table')) {
      const cells = [...table.querySelectorAll('thead th')]
      const name = cells.map(cell => cell.textContent).join('|')
      const whole = table.getBoundingClientRect().width
      const shares = cells.map(cell => Math.round((100 * cell.getBoundingClientRect().width) / whole))
      alike.set(name, [...(alike.get(name) ?? []), shares])
    }
    return [...alike.values()]
  })()`)
  return found as number[][][]
}

describe.each(LANGUAGES)('the page in %s', language => {
  test.skipIf(lacks('chromium')).each(['screen', 'print'] as const)(
    'on %s, tables alike have the same columns, and none is squeezed',
    async media => {
      const { page } = await open(language, 1000)
      await page.emulateMedia({ media })
      const alike = await columnsByHeadings(page)
      for (const tables of alike) for (const shares of tables) expect(shares).toEqual(tables[0])
      // The number, what was decided, what was done, and what comes next.
      const wide = alike.find(
        ([shares]) => shares?.length === 4 && (shares[0] ?? 0) < 8 && (shares[2] ?? 0) > 30,
      )
      const [, decision = 0, done = 0, next = 0] = wide?.[0] ?? []
      expect(Math.min(decision, done)).toBeGreaterThanOrEqual(30)
      expect(next).toBeGreaterThanOrEqual(15)
      await page.context().close()
    },
  )

  for (const width of [360, 800, 1400, 1920]) {
    test.skipIf(lacks('chromium'))(
      `at ${width} pixels: nothing wrong for any reader, nothing fetched`,
      async () => {
        const { page, requests } = await open(language, width)
        expect(await faults(page)).toEqual([])
        expect(await violations(page)).toEqual([])
        expect(requests.filter(url => !url.startsWith('file:'))).toEqual([])
        await page.context().close()
      },
    )
  }

  test.skipIf(lacks('chromium'))('by night: the same', async () => {
    const { page } = await open(language, 800)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page)).toEqual([])
    const background: unknown = await page.evaluate(
      'getComputedStyle(document.body).backgroundColor',
    )
    expect(background).not.toBe('rgb(255, 255, 255)')
    await page.context().close()
  })

  test.skipIf(lacks('chromium', 'pdftotext'))(
    'on paper: A4 pages with their numbers, headings of tables repeated',
    async () => {
      const { page } = await open(language, 800)
      const pdf = join(temporaryFolder(), 'report.pdf')
      await page.pdf({ path: pdf, preferCSSPageSize: true })
      await page.context().close()
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
      const pages = text.split('\f').filter(sheet => sheet.trim() !== '')
      expect(pages.length).toBeGreaterThan(5)
      for (const [index, sheet] of pages.entries()) {
        expect(sheet.replaceAll(/[\u2066-\u2069\u200e\u200f\u202a-\u202e]/g, '')).toMatch(
          pageNumber(index + 1, pages.length),
        )
      }
      const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
      expect(info).toMatch(/Page size:.*A4/)
    },
  )
})

test.skipIf(lacks('chromium', 'pdfinfo'))(
  'a PDF has tags and an outline, and nothing is left beside it',
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder()
    const installed = findBrowser(process.env) ?? ''
    const html = reportHtml(exampleReport('en'))
    const pdf = printedBeside(folder, 'report.pdf', html, places => {
      printPage(installed, places, process.env)
    })
    expect(readdirSync(folder)).toEqual([])
    const file = join(folder, 'report.pdf')
    writeFileSync(file, pdf ?? '')
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
    expect(info).toMatch(/Tagged: +yes/)
    expect(Buffer.from(pdf ?? []).includes('/Outlines')).toBe(true)
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })
    expect(text).toContain('Decision asked of the Council of Ministers')
  },
)

test('without an installed browser, none is found', () => {
  expect(findBrowser({ PATH: temporaryFolder() })).toBeUndefined()
})

/** `Page 2 of 38` in each language, in whichever order a PDF keeps the numbers of Arabic. */
function pageNumber(page: number, pages: number): RegExp {
  return new RegExp(`(?<!\\d)(${page}\\s*(of|sur|من)\\s*${pages}|${pages}\\s*من\\s*${page})(?!\\d)`)
}
