// Screens: no line is too wide, and the first letter of an Arabic line shows its direction.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { widthOf } from '../../src/view/parts/layout.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'
import { run } from './run.ts'

const DAY = '2026-04-01'
const SCREENS = [
  ['list'],
  ['list', '--group-by', 'department', '--all'],
  ['show', 'COMMITTEE-5-R2/5'],
  ['show', 'COMMITTEE-5-R2/5.1'],
  ['meetings'],
  ['log', '--since', 'COUNCIL-11'],
  [],
] as const

async function example(): Promise<string> {
  const cwd = temporaryFolder()
  await run(['init', 'records', '--example'], { cwd })
  return cwd
}

describe.each(LANGUAGES)('in %s', lang => {
  test.each([80, 100, 200])('no line is wider than %s columns', async columns => {
    const cwd = await example()
    for (const args of SCREENS) {
      const world = { cwd, columns, today: DAY, env: { NO_COLOR: '1', MANDATES_LANG: lang } }
      const { out } = await run(args, world)
      const wide = out.split('\n').filter(line => widthOf(line) > columns)
      expect([args, wide]).toEqual([args, []])
    }
  })
})

test('the first letter of a line with Arabic text is Arabic, except in quoted foreign words', async () => {
  const cwd = await example()
  for (const args of SCREENS) {
    const world = { cwd, columns: 80, today: DAY, env: { NO_COLOR: '1', MANDATES_LANG: 'ar' } }
    const { out } = await run(args, world)
    const wrong = out
      .split('\n')
      .filter(line => /\p{Script=Arabic}/u.test(line) && !/الأصل/u.test(line))
      .filter(line => !/^[^\p{L}]*\p{Script=Arabic}/u.test(line))
    expect([args, wrong]).toEqual([args, []])
  }
})

test('a title in another language does not turn an Arabic line round', async () => {
  const cwd = shippedCopy()
  const file = join(cwd, 'records/documents/ACM-2018-AZER.yaml')
  const record = readFileSync(file, 'utf8')
  writeFileSync(file, record.replaceAll(/^ +ar: .*\n/gm, ''))
  const done = ['--status', 'in-progress', '--note', 'x', '--by', 'Ann']
  for (const args of [['list'], ['show', '5b'], ['show', '5b.1'], ['update', '5b.1', ...done]]) {
    const world = { cwd, columns: 80, env: { NO_COLOR: '1', MANDATES_LANG: 'ar' } }
    const { out } = await run(args, world)
    const lines = out.split('\n').filter(line => /\p{Script=Arabic}/u.test(line))
    expect(lines.filter(line => line.includes('الأصل')).length).toBeGreaterThan(0)
    // A terminal finds the direction of a line outside its isolates.
    const outside = lines.map(line => line.replaceAll(/\u2068[^\u2069]*\u2069/g, ''))
    const wrong = outside.filter(line => !/^[^\p{L}]*\p{Script=Arabic}/u.test(line))
    expect([args, wrong]).toEqual([args, []])
  }
})
