// The pictures in the documents are up to date.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { PAGES, SCREENS, screenSvg } from './pictures.ts'
import { digestIn, digestOf, signed } from './png.ts'

const DOCS = new URL('../../docs/', import.meta.url).pathname
const REDRAW = 'the picture is not what the program shows now; to draw it anew: npm run pictures'

test.each(SCREENS)('docs/$file shows the present screen', async ({ file, draw }) => {
  expect(readFileSync(join(DOCS, file), 'utf8'), REDRAW).toBe(await draw())
})

test.each(PAGES)('docs/$file was drawn from the present report', ({ file, source }) => {
  const drawn = existsSync(join(DOCS, file)) ? digestIn(readFileSync(join(DOCS, file))) : undefined
  expect(drawn, REDRAW).toBe(digestOf(source()))
})

test('every picture is made by the script, and shown in a document', () => {
  const made = [...SCREENS, ...PAGES].map(({ file }) => file)
  const files = readdirSync(DOCS).filter(name => /\.(png|svg|jpe?g|gif)$/.test(name))
  expect(files.toSorted()).toEqual(made.toSorted())
  const pages = ['../README.md', ...readdirSync(DOCS).filter(name => name.endsWith('.md'))]
  const text = pages.map(name => readFileSync(join(DOCS, name), 'utf8')).join('\n')
  const shown = [...text.matchAll(/!\[[^\]]+\]\((?:docs\/)?([^)]+)\)/g)].map(([, file]) => file)
  expect(new Set(shown)).toEqual(new Set<string | undefined>(made))
})

test('no picture is drawn if the program fails or prints a message', async () => {
  await expect(screenSvg('list --nonsense', '2019-04-01', 80)).rejects.toThrow('ended with 2')
  await expect(screenSvg('show 99', '2019-04-01', 80)).rejects.toThrow('ended with')
  expect((await run(['list'], { cwd: '/nowhere' })).code).not.toBe(0)
})

test('the digest in a picture can be read again', () => {
  const png = readFileSync(join(DOCS, PAGES[0]?.file ?? ''))
  const digest = digestOf('anything')
  expect(digestIn(signed(png.subarray(0, 33), digest))).toBe(digest)
  expect(digestIn(png.subarray(0, 33))).toBeUndefined()
})
