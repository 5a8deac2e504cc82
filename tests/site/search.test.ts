// The script of a site finds what `list` finds, with the same words and filters.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matches, type Filter } from '../../src/query/filter.ts'
import type { SiteData, TextPart } from '../../src/site/script/data.ts'
import { countsOf, matching, rowsWith } from '../../src/site/script/find.ts'
import { hashOf, KEYS, stateIn, type State } from '../../src/site/script/state.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { day } from '../records/build.ts'
import { runs } from '../runs.ts'
import { EXAMPLE_DAY, exampleRecords, siteFiles } from './written.ts'

const RECORDS = exampleRecords

interface Read {
  readonly list: SiteData
  readonly texts: readonly string[]
}

function dataOf(files: ReadonlyMap<string, string>): Read {
  const read = (path: string): unknown =>
    JSON.parse(`[${/^mandates\((.*)\)\n$/s.exec(files.get(path) ?? '')?.[1] ?? ''}]`)
  const [, list] = read('data/en-list.js') as [string, SiteData]
  const texts = Array.from({ length: list.parts }, (_, index) => {
    const [, part] = read(`data/text-${index + 1}.js`) as [string, TextPart]
    expect(part.index).toBe(index)
    return part.texts
  })
  return { list, texts: texts.flat() }
}

test('a search finds what `list --search` finds', { timeout: 120_000 }, () => {
  const records = RECORDS()
  const snapshot = snapshotOf(records, day(EXAMPLE_DAY))
  const { list, texts } = dataOf(
    siteFiles(records, EXAMPLE_DAY, { audience: 'internal', languages: ['en'] }),
  )
  const words = [...new Set(texts.join(' ').split(/[\s"'.,;:()]+/))].filter(word => word !== '')
  const word = fc.constantFrom(...words)
  const query = fc.oneof(
    word,
    fc.tuple(word, word).map(pair => pair.join(' ')),
    fc.tuple(word, word).map(([a, b]) => `${a} -${b}`),
    word.map(text => `"${text.slice(0, 4)}"`),
    fc.constantFrom(
      'marine litter',
      '"note verbale"',
      '«النفايات البحرية»',
      'déchets',
      'ULS/COUNCIL-10',
      'zzz',
    ),
  )
  fc.assert(
    fc.property(query, fc.boolean(), (q, closedToo) => {
      const state: State = { ...stateIn(''), query: q, closedToo }
      const found = matching(state, list, rowsWith(state, list, texts)).map(
        index => list.rows[index]?.path,
      )
      const filter: Filter = { all: closedToo, searches: [q] }
      const expected = snapshot.mandates
        .filter(tracked => matches(filter, tracked, snapshot))
        .map(({ document, mandate }) => `m/${document.id}/${mandate.id}.html`)
      expect(found).toEqual(expected)
    }),
    { numRuns: runs(40) },
  )
})

test('filters find what those of `list` find, and the numbers beside them are what they would give', () => {
  const records = RECORDS()
  const snapshot = snapshotOf(records, day(EXAMPLE_DAY))
  const { list, texts } = dataOf(siteFiles(records, EXAMPLE_DAY, { languages: ['en'] }))
  const cases: [string, Filter][] = [
    ['', {}],
    ['is=overdue', { overdue: true }],
    ['is=silent', { silent: true }],
    ['status=blocked,ongoing', { statuses: ['blocked', 'ongoing'] }],
    ['dep=legal&is=overdue', { departments: ['legal'], overdue: true }],
    ['dep=legal,culture&all=1', { departments: ['legal', 'culture'], all: true }],
    ['kind=recurring', { kinds: ['recurring'] }],
  ]
  for (const [hash, filter] of cases) {
    const state = stateIn(`#${hash}`)
    const found = rowsWith(state, list, texts)
    const expected = snapshot.mandates.filter(tracked => matches(filter, tracked, snapshot))
    expect(matching(state, list, found).length, hash).toBe(expected.length)
    for (const key of KEYS.filter(each => each !== 'is')) {
      for (const [value, count] of countsOf(key, state, list, found)) {
        const chosen = { ...state, chosen: { ...state.chosen, [key]: [value] } }
        const wouldGive = matching(chosen, list, found).length
        if (key !== 'status') expect(count, `${hash} ${key} ${value}`).toBe(wouldGive)
      }
    }
  }
})

test('a choice is the same after a trip through the address, and rubbish in it is harmless', () => {
  const value = fc.stringMatching(/^[\w-]{1,6}$/)
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 3 }),
      fc.string({ unit: 'grapheme' }).filter(text => text.trim() !== ''),
      fc.boolean(),
      (values, query, closedToo) => {
        const state: State = { ...stateIn(''), query, closedToo }
        const whole = { ...state, chosen: { ...state.chosen, dep: values } }
        expect(stateIn(`#${hashOf(whole)}`)).toEqual(whole)
      },
    ),
  )
  fc.assert(fc.property(fc.string(), text => void stateIn(`#${text}`)))
})
