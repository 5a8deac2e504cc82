// A site in a real browser, from a disk and without a network: for everybody, at every width, by night, with and without script.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { temporaryFolder } from '../folders.ts'
import { runBuilt } from '../cli/run.ts'
import { lacks, program } from '../programs.ts'
import { exampleFiles } from '../../src/example/files.ts'
import { EXAMPLE_DAY } from './written.ts'

let browser: Browser | undefined

beforeAll(async () => {
  const executablePath = program('chromium')
  if (executablePath === undefined) return
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})

afterAll(async () => {
  await browser?.close()
})

/** The site of the example, written by the built program into a folder with an awkward name. */
function writtenSite(): string {
  const folder = temporaryFolder()
  for (const { name, content } of exampleFiles()) {
    mkdirSync(dirname(join(folder, 'records', name)), { recursive: true })
    writeFileSync(join(folder, 'records', name), content)
  }
  const site = 'a site #1 100% موقع'
  const { code, err } = runBuilt(['--as-of', EXAMPLE_DAY, 'site', site], folder)
  expect(code, err).toBe(0)
  return join(folder, site)
}

interface Look {
  readonly width?: number
  readonly dark?: boolean
  readonly script?: boolean
}

async function opened(site: string, path: string, look: Look = {}): Promise<Page> {
  if (!browser) throw new Error('no browser')
  const { width = 1280, dark = false, script = true } = look
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    offline: true,
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    bypassCSP: true,
  })
  const page = await context.newPage()
  page.on('request', request => expect(request.url()).toMatch(/^file:/))
  page.on('pageerror', error => expect(error.message).toBe(''))
  const [file = '', hash] = path.split('#')
  const url = pathToFileURL(join(site, file))
  await page.goto(`${url.href}${hash === undefined ? '' : `#${hash}`}`)
  return page
}

const KINDS = [
  'index.html',
  'list.html',
  'meetings.html',
  'meeting/COUNCIL-12.html',
  'departments.html',
  'states.html',
  's/XB.html',
  'changes.html',
  'words.html',
  'm/COUNCIL-10-R2/index.html',
  'm/COUNCIL-10-R2/4.html',
]

describe.skipIf(lacks('chromium'))('the example', { timeout: 600_000 }, () => {
  test('no page has a fault for any reader, sticks out or fetches anything', async () => {
    const site = writtenSite()
    const faults: string[] = []
    for (const language of LANGUAGES)
      for (const kind of KINDS)
        for (const width of [320, 360, 768, 1280]) {
          const dark = width === 360 || width === 1280
          const page = await opened(site, `${language}/${kind}`, { width, dark })
          const wide: unknown = await page.evaluate(
            'document.documentElement.scrollWidth > document.documentElement.clientWidth',
          )
          if (wide === true) faults.push(`${language}/${kind} at ${width}: too wide`)
          await page.evaluate(axe.source)
          const found: unknown = await page.evaluate(
            "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
          )
          for (const each of found as string[])
            faults.push(`${language}/${kind} at ${width}: ${each}`)
          await page.context().close()
        }
    expect(faults).toEqual([])
  })

  test('a filter, a mandate and the way back give the same list', async () => {
    const page = await opened(writtenSite(), 'en/list.html#is=overdue')
    const found = page.locator('[role=status]')
    await expect.poll(() => found.innerText()).toBe('Mandates found: 6 · Overdue')
    await page.locator('table.list a').first().click()
    await expect.poll(() => page.locator('blockquote').count()).toBe(1)
    await page.goBack()
    await expect.poll(() => found.innerText()).toBe('Mandates found: 6 · Overdue')
    await page.locator('.lang a').first().click()
    await expect.poll(() => page.url()).toMatch(/fr\/list\.html#is=overdue$/)
    await expect.poll(() => page.locator('table.list tbody tr').count()).toBe(6)
  })

  test('words are found as one types, from the first page too', async () => {
    const page = await opened(writtenSite(), 'en/index.html')
    await page.fill('input[type=search]', '"marine litter"')
    await page.press('input[type=search]', 'Enter')
    await expect.poll(() => page.locator('[role=status]').innerText()).toContain('found: 10')
    await page.fill('input[type=search]', 'zzzz')
    await expect
      .poll(() => page.locator('[role=status]').innerText())
      .toContain('No mandates match')
    await page.fill('input[type=search]', '')
    await expect.poll(() => page.locator('table.list tbody tr').count()).toBeGreaterThan(30)
  })

  test('without script every control is hidden, and the list is there', async () => {
    const page = await opened(writtenSite(), 'en/list.html', { script: false })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(await page.locator('table.list tbody tr').count()).toBe(37)
  })

  test('rubbish in the address does no harm', async () => {
    const page = await opened(writtenSite(), 'en/list.html#is=<script>&dep=%%%&q=%22&s=zz&x=1')
    await expect.poll(() => page.locator('[role=status]').innerText()).not.toBe('')
    expect(await page.locator('h1').innerText()).toBe('Outstanding mandates')
  })
})
