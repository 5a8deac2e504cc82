// The documents tell the truth: their examples are run, their lists compared with the program.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { programOf } from '../src/cli/main.ts'
import { jsonSchemas } from '../src/records/json-schema.ts'
import { EXIT_CODES } from '../src/words/help.ts'
import { RULE_NAMES } from '../src/words/problems.ts'
import { person } from './cli/asking/person.ts'
import { ioOfNobody, run, words } from './cli/run.ts'
import { shippedCopy } from './folders.ts'

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

describe('README.md', () => {
  const readme = read('README.md')

  test('every session goes as printed', async () => {
    const sessions = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].map(
      ([, session = '']) => session,
    )
    expect(sessions.length).toBeGreaterThanOrEqual(5)
    const cwd = shippedCopy()
    for (const session of sessions) {
      const [, command = '', printed = ''] = /^\$ mandates (.*)\n([\s\S]*)$/.exec(session) ?? []
      const { out, err } = await run(words(command), { cwd, today: '2019-04-01' })
      const isCheck = command === 'check'
      const told = isCheck ? onlyUnconfirmed(out) : out + err
      expect(told).toBe(isCheck ? onlyUnconfirmed(printed) : printed)
    }
  })

  test('is short, and lists the exit codes', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(200)
    for (const [code] of EXIT_CODES) expect(readme).toMatch(new RegExp(`^\\| ${code} +\\|`, 'm'))
  })
})

/** The calendar reaches beyond the day of the examples; what is told of later meetings is not in the README. */
function onlyUnconfirmed(page: string): string {
  return page.split('\n\n').find(paragraph => paragraph.includes('meeting-unconfirmed')) ?? page
}

test('the examples in help can be run', async () => {
  const program = await programOf({
    io: ioOfNobody(),
    language: 'en',
    end: () => undefined,
  })
  const pages = await Promise.all(
    program.commands.map(
      async command => (await run([command.name(), '--help'], { cwd: shippedCopy() })).out,
    ),
  )
  const examples = [...pages.join('\n').matchAll(/^ {2}\$ mandates (.*)$/gm)].map(
    ([, example = '']) => example,
  )
  expect(examples.length).toBeGreaterThanOrEqual(10)
  for (const example of examples) {
    // Whoever reviews is asked at once; all others say what they want on the command line.
    const asked = example.startsWith('review') ? { ask: person(['quit']).ask } : {}
    const world = { cwd: shippedCopy(), today: '2026-01-01', ...asked }
    // Only what is done can be confirmed.
    const confirmed = /^confirm (\w+)/.exec(example)?.[1]
    const done = `--status implemented --date 2019-03-01 --evidence report:R/1`
    if (confirmed) await run(words(`update ${confirmed} ${done}`), world)
    if (example.startsWith('apply')) await run(['export', '--output', 'mandates.xlsx'], world)
    const { code, err } = await run(words(example), world)
    expect(`${example}: ${code === 1 && example.includes('strict') ? 0 : code} ${err}`).toMatch(
      new RegExp(`^${example.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}: 0 (Nothing was written.*)?`),
    )
  }
})

test('docs/checks.md has a heading for every rule, and none else', () => {
  const headings = [...read('docs/checks.md').matchAll(/^### `([a-z0-9-]+)`/gm)].map(
    ([, rule]) => rule,
  )
  expect(new Set(headings)).toEqual(new Set(RULE_NAMES))
})

test('docs/records.md explains every field of the schemas, and none else', () => {
  const told = [...read('docs/records.md').matchAll(/^\| `([A-Za-z0-9.]+)`( ●)? +\|/gm)].map(
    ([, field = '', required]) => `${field}${required ? ' ●' : ''}`,
  )
  const fields = Object.values(jsonSchemas()).flatMap(schema => fieldsOf(schema, ''))
  // Updates of actions and the evidence of replies are explained once, where updates and evidence are.
  const repeated = /^mandates\.(actions\.updates|states\.replies\.evidence)\./
  const expected = new Set(fields.filter(field => !repeated.test(field)))
  expect(told.toSorted()).toEqual([...expected].toSorted())
})

/** The paths of all fields in a JSON Schema; texts, which are maps by language, are one field. */
function fieldsOf(schema: unknown, above: string): string[] {
  const at = (key: string): unknown => Reflect.get(Object(schema), key)
  const branches = [at('anyOf'), at('oneOf')].flatMap(list =>
    Array.isArray(list) ? (list as unknown[]) : [],
  )
  const inner = [...branches, at('items')].filter(Boolean).flatMap(each => fieldsOf(each, above))
  const properties = Object.entries(Object(at('properties')) as object)
  if (properties.some(([name]) => name === 'fr')) return inner
  const required = at('required')
  const own = properties.flatMap(([name, property]: [string, unknown]) => {
    const path = above === '' ? name : `${above}.${name}`
    const mark = Array.isArray(required) && required.includes(name) ? ' ●' : ''
    return [`${path}${mark}`, ...fieldsOf(property, path)]
  })
  return [...own, ...inner]
}

test('docs/architecture.md has a row for every folder of src/', () => {
  const rows = read('docs/architecture.md').matchAll(/^\| \d+ +\| (.*?) +\|/gm)
  const told = [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)\/`/g)])
  const folders = readdirSync(new URL('../src', import.meta.url))
  expect(new Set(told.map(([, name]) => name))).toEqual(new Set(['bin', ...folders]))
})

test('what the README names is there', () => {
  for (const [, path = ''] of read('README.md').matchAll(
    /\]\(((?:docs|records|CHANGELOG|LICENSE)[^)]*)\)/g,
  )) {
    expect(() => readFileSync(join(new URL('..', import.meta.url).pathname, path))).not.toThrow(
      /ENOENT/,
    )
  }
})
