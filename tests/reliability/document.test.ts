// docs/reliability.md lists every promise, and shows as measured only what a test measures.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  recordedFigures,
  rowsWithPromises,
  shownAsMeasured,
  tablesOf,
  withTables,
} from './table.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8')
const document = read('docs/reliability.md')

describe('docs/reliability.md', () => {
  test('has a row for every promise, in order', () => {
    const shown = [...document.matchAll(/^\| ([ABCD]\d+) \| (.*?) \|/gm)].map(
      ([, row, promise]) => [row, promise],
    )
    expect(shown).toEqual(rowsWithPromises().map(([row, { promise }]) => [row, promise]))
  })

  test('says for every row how it is tested, and the result', () => {
    const lines = document.split('\n').filter(text => /^\| [ABCD]\d+ \|/.test(text))
    const wrong = lines.filter(text => /no test yet|not measured on this platform/.test(text))
    expect(wrong).toEqual([])
    const tried = lines.map(text => text.split(' | ')[2]?.split(': [')[0])
    expect(tried).toEqual(rowsWithPromises().map(([, { how }]) => how))
  })

  test('names test files that exist and that record the figure of their row', () => {
    const wrong = rowsWithPromises().flatMap(([row, { tests }]) =>
      tests.filter(file => !existsSync(new URL(file, ROOT)) || !records(file, row)),
    )
    expect(wrong).toEqual([])
  })

  test('shows as measured only what a test measures', () => {
    const wrong = shownAsMeasured(document).filter(
      ({ row, tests }) => tests.length === 0 || !tests.some(file => records(file, row)),
    )
    expect(wrong).toEqual([])
  })
})

function records(file: string, row: string): boolean {
  return new RegExp(`\\bfigure\\(\\s*'${row}'`).test(read(file))
}

describe('the table', () => {
  test('says where nothing was measured', () => {
    expect(shownAsMeasured(tablesOf([]))).toEqual([])
  })

  test('has a row for every measurement', () => {
    const rows = new Set(rowsWithPromises().map(([row]) => row))
    const figures = recordedFigures(fileURLToPath(ROOT))
    expect(figures.filter(({ row }) => !rows.has(row))).toEqual([])
  })

  test('uses only the figures of the tests that a row names', () => {
    const stray = { row: 'A1', test: 'tests/x.test.ts', command: 'npm test', told: ['1'] } as const
    expect(tablesOf([stray])).toBe(tablesOf([]))
  })

  test('is written between its markers, and the rest stays the same', () => {
    const text = withTables(document, [])
    expect(withTables(text, [])).toBe(text)
    expect(text.replace(/<!-- figures[\s\S]*<!-- \/figures -->/, '')).toBe(
      document.replace(/<!-- figures[\s\S]*<!-- \/figures -->/, ''),
    )
  })
})
