// The pages of a site: every link leads somewhere, nothing comes from outside, and no text of a record is markup.
import { posix } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { namesFor } from '../../src/site/addresses.ts'
import { runs } from '../runs.ts'
import { elementsOf, EXAMPLE_DAY, exampleRecords, siteFiles } from './written.ts'

const SITES = [
  ['public', siteOfExample({})],
  ['internal', siteOfExample({ audience: 'internal', languages: ['ar'] })],
  [
    'of one department',
    siteOfExample({ filter: { all: true, departments: ['legal'] }, languages: ['fr'] }),
  ],
] as const

/** Made once for all tests of a site. */
function siteOfExample(choice: Parameters<typeof siteFiles>[2]): () => Map<string, string> {
  let made: Map<string, string> | undefined
  return () => (made ??= siteFiles(exampleRecords(), EXAMPLE_DAY, choice))
}

const pagesIn = (files: ReadonlyMap<string, string>): [string, string][] =>
  [...files].filter(([path]) => path.endsWith('.html'))

describe.each(SITES)('the site %s', (_, make) => {
  test('every link and fragment leads to a file of the site, and the same page is in every language', () => {
    const files = make()
    const ids = new Map(
      pagesIn(files).map(([path, html]) => [
        path,
        elementsOf(html).flatMap(({ attributes }) => attributes['id'] ?? []),
      ]),
    )
    const lost: string[] = []
    for (const [path, html] of pagesIn(files)) {
      for (const { attributes } of elementsOf(html)) {
        const address = attributes['href'] ?? attributes['src']
        if (address === undefined || /^https?:/.test(address)) continue
        const [to = '', fragment] = address.split('#')
        const target = to === '' ? path : posix.join(posix.dirname(path), decodeURI(to))
        const isThere = files.has(target) && (!fragment || ids.get(target)?.includes(fragment))
        if (!isThere) lost.push(`${path}: ${address}`)
      }
    }
    expect(lost).toEqual([])
    const [first = [], ...others] = LANGUAGES.filter(each => files.has(`${each}/index.html`)).map(
      language =>
        [...files.keys()].flatMap(path =>
          path.startsWith(`${language}/`) ? path.slice(language.length) : [],
        ),
    )
    for (const other of others) expect(other).toEqual(first)
  })

  test('every page has one h1, a title, landmarks, its language and the policy, and ids are unique', () => {
    for (const [path, html] of pagesIn(make())) {
      const elements = elementsOf(html)
      const count = (name: string): number => elements.filter(each => each.name === name).length
      expect([count('h1'), count('title'), count('main')], path).toEqual([1, 1, 1])
      const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
      expect(new Set(ids).size, path).toBe(ids.length)
      expect(elements[3]?.attributes['http-equiv'], path).toBe('Content-Security-Policy')
      const foreign = elements.filter(({ attributes }) => {
        const names = Object.keys(attributes)
        return names.includes('style') || names.some(name => name.startsWith('on'))
      })
      expect(foreign, path).toEqual([])
    }
  })
})

test('the same records give the same bytes', () => {
  const languages = ['ar'] as const
  const [once, again] = [siteOfExample({ languages })(), siteOfExample({ languages })()]
  expect([...once]).toEqual([...again])
})

test('the page of a closed mandate does not depend on the day', () => {
  const records = exampleRecords()
  const [early, late] = ['2026-04-01', '2026-04-02'].map(day =>
    siteFiles(records, day, { languages: ['en'] }),
  )
  const closed = [...(early ?? [])].filter(
    ([path, html]) => path.startsWith('en/m/') && !html.includes('As at 1 April 2026'),
  )
  expect(closed.length).toBeGreaterThan(15)
  for (const [path, html] of closed) expect(late?.get(path), path).toBe(html)
})

test('different ids have different names on every system', () => {
  const id = fc.oneof(
    fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
    fc.string({ minLength: 1, maxLength: 5, unit: fc.constantFrom('a', 'A', '~', 'é', '7', 'e') }),
    fc.constantFrom('index', 'INDEX', 'con', 'nul', 'a'.repeat(200), 'ا'.repeat(64), 'CON~', '.'),
  )
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 12 }), ids => {
      const names = ids.map(namesFor(ids))
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(ids.length)
      for (const name of names) {
        expect(name).toMatch(/^[\w~-]{1,120}$/)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/i)
      }
    }),
    { numRuns: runs(500) },
  )
})

test('a plain id is its own name', () => {
  const ids = ['COUNCIL-10-R2', '4', '5a', 'x_1']
  expect(ids.map(namesFor(ids))).toEqual(ids)
})
