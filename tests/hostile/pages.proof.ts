// Browsers, word processors and calendars find only text in hostile records.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import ICAL from 'ical.js'
import MarkdownIt from 'markdown-it'
import { chromium } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks, program } from '../programs.ts'
import { hostileRecords, KINDS } from './hostile-records.ts'

const kinds = [KINDS.MARKUP, KINDS.MARKUP, KINDS.FORMULAS, KINDS.ATTACKS]
const SUMMARY = ['summary', '--for', 'BOARD-2', '--internal']

async function written(file: string, ...args: string[]): Promise<{ path: string; texts: number }> {
  const { folder, texts } = hostileRecords(8, 100, kinds)
  const desk = temporaryFolder()
  const command = [...args, '--output', file, '--records', folder]
  const { code, err } = await run(command, { cwd: desk, today: '2019-06-01' })
  expect(code, err).toBe(0)
  return { path: join(desk, file), texts: texts.length }
}

/** The names of the elements of `xml`. @throws Error if it is not well-formed */
function elementsOf(xml: string): Set<string> {
  const names = new Set<string>()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name }) => names.add(name))
  parser.write(xml).close()
  return names
}

const PAGE =
  'col colgroup html head meta title style body div header p h1 h2 h3 h4 nav ul li dl dt dd a main span b blockquote bdi table caption thead tbody tr th td section figure figcaption svg rect line circle text footer'

test.skipIf(lacks('chromium'))(
  'a browser finds only text in the report, and runs and fetches nothing',
  { timeout: 120_000 },
  async () => {
    const executablePath = program('chromium') ?? ''
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    let counted = 0
    try {
      for (const lang of ['en', 'ar']) {
        const { path, texts } = await written(`report-${lang}.html`, ...SUMMARY, '--lang', lang)
        const page = await browser.newPage()
        const deeds: string[] = []
        page.on('dialog', dialog => deeds.push(dialog.message()))
        page.on('request', request => deeds.push(request.url()))
        page.on('console', message => deeds.push(message.text()))
        const address = pathToFileURL(path).href
        await page.goto(address)
        expect(deeds).toEqual([address])
        const found = (await page.evaluate(`({
        names: [...new Set([...document.querySelectorAll('*')].map(each => each.localName))],
        links: [...document.querySelectorAll('[href], [src]')].map(each => each.getAttribute('href') ?? each.src),
        ids: [...document.querySelectorAll('[id]')].map(each => each.id),
        deeds: [...document.querySelectorAll('*')].flatMap(each => each.getAttributeNames()).filter(name => name.startsWith('on')),
        text: document.body.textContent,
      })`)) as { names: string[]; links: string[]; ids: string[]; deeds: string[]; text: string }
        expect(found.names.filter(name => !PAGE.split(' ').includes(name))).toEqual([])
        // Every link leads to a place in the page.
        const places = new Set(found.ids.map(id => `#${id}`))
        expect(found.links.filter(link => !places.has(link))).toEqual([])
        expect(found.deeds).toEqual([])
        expect(found.text).toContain('<script>alert(1)</script>')
        counted += texts
        await page.close()
      }
    } finally {
      await browser.close()
    }
    figure(
      'C8',
      `HTML: ${counted.toLocaleString('en')} hostile texts, 0 elements, handlers, requests or links of theirs in a browser`,
    )
  },
)

test('a Markdown reader finds only text, and no hostile link, image, code or page', async () => {
  const { path, texts } = await written('report.md', ...SUMMARY)
  const markdown = new MarkdownIt({ html: true, linkify: true })
  const tokens = markdown
    .parse(readFileSync(path, 'utf8'), {})
    .flatMap(token => [token, ...(token.children ?? [])])
  const kindsFound = new Set(tokens.map(({ type }) => type))
  const theirs = [
    'image',
    'code_inline',
    'fence',
    'code_block',
    'em_open',
    's_open',
    'html_block',
    'hr',
  ]
  expect(theirs.filter(kind => kindsFound.has(kind))).toEqual([])
  // A text like an address may become a link, but only to a page or a mailbox.
  const links = tokens
    .filter(({ type }) => type === 'link_open')
    .map(token => String(token.attrGet('href')))
  const html = tokens.filter(({ type }) => type === 'html_inline').map(({ content }) => content)
  const places = new Set(html.flatMap(tag => /^<a id="([\w-]+)">$/.exec(tag)?.[1] ?? []))
  const elsewhere = links.filter(link => !(link.startsWith('#') && places.has(link.slice(1))))
  expect(elsewhere.filter(link => !/^(?:https?:\/\/|mailto:)/.test(link))).toEqual([])
  const others = html.filter(tag => !/^(?:<br ?\/?>|<a id="[\w-]+">|<\/a>)$/.test(tag))
  expect([...new Set(others)]).toEqual([])
  figure(
    'C8',
    `Markdown: ${texts.toLocaleString('en')}, 0 images, code or HTML of theirs, 0 links to anything but pages and mailboxes`,
  )
})

test('Word and Excel files are well-formed XML with the elements that we use', async () => {
  const report = await written('report.docx', ...SUMMARY)
  const sheet = await written('all.xlsx', 'export', '--all')
  for (const { path } of [report, sheet]) {
    const parts = Object.entries(unzipSync(readFileSync(path)))
    for (const [name, bytes] of parts.filter(([part]) => /\.(?:xml|rels)$/.test(part))) {
      const xml = strFromU8(bytes)
      const names = elementsOf(xml)
      expect(
        [...names].filter(each =>
          /(?:^|:)(?:script|svg|img|object|oleObject|control)$/i.test(each),
        ),
        name,
      ).toEqual([])
      expect(xml, name).not.toMatch(/TargetMode="External"|w:instrText[^<]*HYPERLINK|<f[ >]/)
    }
  }
  figure(
    'C8',
    `Word and Excel: ${(report.texts + sheet.texts).toLocaleString('en')}, every part well-formed, 0 links or fields of theirs`,
  )
})

test('a calendar reader finds our entries, and no hostile ones', async () => {
  const { path, texts } = await written('all.ics', 'export', '--all')
  const text = readFileSync(path, 'utf8')
  expect(text.split('\r\n').filter(line => /[\r\n]|[^\t\P{Cc}]/u.test(line))).toEqual([])
  const root = new ICAL.Component(ICAL.parse(text))
  const events = root.getAllSubcomponents('vevent')
  expect(events.flatMap(event => event.getAllSubcomponents())).toEqual([])
  expect(root.getAllSubcomponents().length).toBe(events.length)
  expect(events.length).toBe([...text.matchAll(/^BEGIN:/gm)].length - 1)
  const names = new Set(events.flatMap(event => event.getAllProperties().map(({ name }) => name)))
  expect([...names].filter(name => /alarm|action|attach|x-/.test(name))).toEqual([])
  figure('C8', `calendar: ${texts.toLocaleString('en')}, ${events.length} entries, none of theirs`)
})
