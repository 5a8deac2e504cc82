// Draws the pictures of the documents that are out of date: npm run pictures.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { program } from '../programs.ts'
import { PAGES, SCREENS, type PagePicture } from './pictures.ts'
import { digestIn, digestOf, signed } from './png.ts'

const DOCS = new URL('../../docs/', import.meta.url).pathname

/** The size of a browser window, and of a sheet beside another, in pixels. */
const [PAGE, SHEET] = [
  { width: 1000, height: 1100 },
  { width: 620, gap: 24 },
]

test.each(SCREENS)('docs/$file', async ({ file, draw }) => {
  writeFileSync(join(DOCS, file), await draw())
})

test.each(PAGES)('docs/$file', { timeout: 300_000 }, async picture => {
  const path = join(DOCS, picture.file)
  const source = picture.source()
  const digest = digestOf(source)
  if (existsSync(path) && digestIn(readFileSync(path)) === digest) return
  const drawn = picture.kind === 'html' ? await pageOf(source) : await sheetsOf(source, picture)
  expect(drawn.length).toBeGreaterThan(10_000)
  writeFileSync(path, signed(drawn, digest))
})

async function pageOf(html: string | Uint8Array): Promise<Buffer> {
  const file = join(temporaryFolder(), 'page.html')
  writeFileSync(file, html)
  return pictureOf(file, PAGE)
}

/** Pages of a Word document, side by side, as a word processor prints them. */
async function sheetsOf(docx: string | Uint8Array, { pages }: PagePicture): Promise<Buffer> {
  const folder = temporaryFolder()
  const file = join(folder, 'report.docx')
  writeFileSync(file, docx)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  execFileSync(needed('soffice'), args, { stdio: 'pipe' })
  const sheets = pages.map(page => {
    const name = join(folder, `page-${page}`)
    const only = ['-f', String(page), '-l', String(page), '-singlefile', '-r', '110', '-png']
    execFileSync(needed('pdftoppm'), [...only, join(folder, 'report.pdf'), name])
    return `<img src="page-${page}.png" width="${SHEET.width}">`
  })
  const style = `body { margin: 0; background: #e4e7ec; display: flex; gap: ${SHEET.gap}px; padding: ${SHEET.gap}px }`
  const table = join(folder, 'sheets.html')
  writeFileSync(table, `<!doctype html><style>${style}</style>${sheets.join('')}`)
  const width = pages.length * (SHEET.width + SHEET.gap) + SHEET.gap
  const height = Math.round(SHEET.width * Math.SQRT2) + 2 * SHEET.gap
  return pictureOf(table, { width, height })
}

/** A file in a browser window of a size. @throws Error if the page writes anything to its console */
async function pictureOf(file: string, viewport: typeof PAGE): Promise<Buffer> {
  let browser: Browser | undefined
  try {
    const executablePath = needed('chromium')
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    const page = await browser.newPage({ viewport })
    const messages: string[] = []
    page.on('console', message => messages.push(message.text()))
    page.on('pageerror', error => messages.push(error.message))
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' })
    const picture = await page.screenshot()
    expect(messages).toEqual([])
    return picture
  } finally {
    await browser?.close()
  }
}

function needed(name: string): string {
  const path = program(name)
  if (path === undefined) throw new Error(`to draw the pictures, install ${name}`)
  return path
}
