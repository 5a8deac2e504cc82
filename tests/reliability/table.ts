// The tables of docs/reliability.md: every promise, how it is tested, and the last measurement.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from '../figures.ts'
import { ROWS, type Promised, type Row } from './rows.ts'

const GROUPS: Readonly<Record<string, string>> = {
  A: 'Crashes, full disks, many hands at once',
  B: 'Editing, reading, merging',
  C: 'Limits and hostile input',
  D: 'Changes, answers and places that mislead nobody',
}

/** The figures that the last test runs recorded below `root`. */
export function recordedFigures(root: string): Figure[] {
  const folder = join(root, 'reports/figures')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .toSorted()
    .map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Figure)
}

/** The tables as Markdown, between their markers in the document. */
export function tablesOf(figures: readonly Figure[]): string {
  return Object.entries(GROUPS)
    .map(([group, heading]) => {
      const rows = rowsWithPromises().filter(([row]) => row.startsWith(group))
      return [
        `### ${group}. ${heading}\n`,
        '| | Promise | Tried with | Measured |',
        '|---|---|---|---|',
        ...rows.map(([row, promised]) => line(row, promised, figures)),
      ].join('\n')
    })
    .join('\n\n')
}

function line(
  row: Row,
  { promise, how, tests, gap }: Promised,
  figures: readonly Figure[],
): string {
  const own = figures.filter(figure => figure.row === row && tests.includes(figure.test))
  const places = tests.map(test => `[${test.replace(/^.*\//, '')}](../${test})`).join(', ')
  const measured = own.map(({ told, command }) => `${told.join('; ')} (\`${command}\`)`)
  const missing = tests.length > own.length ? ['not measured on this platform'] : []
  const cells = [
    how + (places && `: ${places}`),
    [...measured, ...missing, gap ?? ''].filter(Boolean).join('. '),
  ]
  return `| ${row} | ${promise} | ${cells[0] ?? ''} | ${cells[1] || 'no test yet'} |`
}

export function rowsWithPromises(): [Row, Promised][] {
  return Object.entries(ROWS) as [Row, Promised][]
}

const [START, END] = ['<!-- figures: written by `npm run figures` -->', '<!-- /figures -->']

/** The document with the tables of `figures`. */
export function withTables(document: string, figures: readonly Figure[]): string {
  const [start, end] = [document.indexOf(START), document.indexOf(END)]
  if (start === -1 || end < start) throw new Error('docs/reliability.md has lost its marks')
  const ignored = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->']
  const tables = [START, ignored[0], '', tablesOf(figures), '', ignored[1], ''].join('\n')
  return document.slice(0, start) + tables + document.slice(end)
}

/** The rows that `document` shows as measured, with the test files that it names. */
export function shownAsMeasured(document: string): { row: string; tests: string[] }[] {
  return [...document.matchAll(/^\| ([ABCD]\d+) \| .*$/gm)]
    .filter(([whole]) => /\(`npm [^`]+`\)/.test(whole))
    .map(([whole, row = '']) => ({
      row,
      tests: [...whole.matchAll(/\]\(\.\.\/(tests\/[^)]+)\)/g)].map(([, test = '']) => test),
    }))
}
