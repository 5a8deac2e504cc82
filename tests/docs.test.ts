// The documents are right: their examples are run, and their lists are compared with the program.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../src/base/language.ts'
import { SHOWN_ENDINGS } from '../src/base/vocabulary.ts'
import { programOf } from '../src/cli/main.ts'
import { commandsBelow, pathOf } from '../src/command-line/help.ts'
import { jsonSchemas } from '../src/records/json-schema.ts'
import { EXIT_CODES } from '../src/words/help.ts'
import { RULES } from '../src/words/problems.ts'
import { person } from './dialogues/person.ts'
import { ioOfNobody, run, words } from './cli/run.ts'
import { shippedCopy } from './folders.ts'

const ROOT = new URL('..', import.meta.url).pathname
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

describe('README.md', () => {
  const readme = read('README.md')

  test('every session has the printed output', async () => {
    const sessions = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].map(
      ([, session = '']) => session,
    )
    expect(sessions.length).toBeGreaterThanOrEqual(5)
    const cwd = shippedCopy()
    for (const session of sessions) {
      const [, command = '', printed = ''] = /^\$ mandates (.*)\n([\s\S]*)$/.exec(session) ?? []
      const { out, err } = await run(words(command), { cwd, today: '2026-06-01' })
      expect(out + err).toBe(printed)
    }
  })

  test('names every language', () => {
    expect(readme).toContain(`\`--lang ${LANGUAGES.join('|')}\``)
  })

  test('is short, and lists the exit codes in the words of --help', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(200)
    expect(readme.indexOf('](docs/tutorial.md)')).toBeLessThan(readme.indexOf('## Quick start'))
    const plain = readme.replaceAll('`', '').replaceAll(/ +/g, ' ')
    for (const [code, { en }] of EXIT_CODES) expect(plain).toContain(`\n| ${code} | ${en}`)
  })
})

test('the examples in help can be run', async () => {
  const program = await programOf({
    io: ioOfNobody(),
    language: 'en',
    end: () => undefined,
  })
  const pages = await Promise.all(
    commandsBelow(program).map(
      async command =>
        (await run([...pathOf(command).split(' '), '--help'], { cwd: shippedCopy() })).out,
    ),
  )
  const examples = [...pages.join('\n').matchAll(/^ {2}\$ mandates (.*)$/gm)].map(
    ([, example = '']) => example,
  )
  expect(examples.length).toBeGreaterThanOrEqual(10)
  for (const example of examples) {
    // Only `review` asks questions. The other commands get everything on the command line.
    const asked = example.startsWith('review') ? { ask: person(['quit']).ask } : {}
    const edit = (): 'edited' => 'edited'
    const world = { cwd: shippedCopy(), today: '2026-01-01', edit, ...asked }
    // Only an implemented mandate can be confirmed.
    const confirmed = /^confirm (\w+)/.exec(example)?.[1]
    const done = `--status implemented --date 2019-03-01 --evidence report:R/1`
    if (confirmed) await run(words(`update ${confirmed} ${done}`), world)
    // Only a recorded entry can be withdrawn.
    const withdrawn = /^(?:withdraw|correct) (\S+)/.exec(example)?.[1]
    const begun = '--status in-progress --date 2018-10-05'
    if (withdrawn) await run(words(`update ${withdrawn} ${begun}`), world)
    // Only what was added can be changed. No real State is said to join, to be suspended or to leave.
    if (/^member (?:suspend|leave)/.test(example))
      await run(words('member add XA --name Coria --group asian --date 2020-01-01'), world)
    if (/^(?:subject|officer) (?!add)/.test(example)) {
      await run(words('subject add heritage --name Heritage'), world)
      for (const id of ['amina', 'karim']) await run(words(`officer add ${id} --name ${id}`), world)
    }
    if (example.startsWith('import')) layDocuments(world.cwd, await resolution())
    if (example.startsWith('adopt')) await layTracker(world.cwd, example, world)
    if (example.startsWith('apply')) await run(['export', '--output', 'mandates.xlsx'], world)
    const { code, err } = await run(words(example), world)
    expect(`${example}: ${code === 1 && example.includes('strict') ? 0 : code} ${err}`).toMatch(
      new RegExp(`^${example.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}: 0 (Nothing was written.*)?`),
    )
  }
})

function resolution(): Promise<Buffer> {
  const texts = [
    'Resolution UL/2025/9',
    'Adopted on 3 March 2025',
    'The Council of the Union of Lighthouses,',
    '1. Requests the Secretary-General to count the lanterns;',
  ]
  const children = texts.map(text => new Paragraph(text))
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}

/** The documents that the examples of `import` read. */
function layDocuments(folder: string, document: Buffer): void {
  mkdirSync(join(folder, 'documents'))
  for (const name of ['resolution.docx', 'documents/resolution.docx'])
    writeFileSync(join(folder, name), document)
}

/** The tracker that the examples of `adopt` read, and the map that an earlier example wrote. */
async function layTracker(
  folder: string,
  example: string,
  world: Parameters<typeof run>[1],
): Promise<void> {
  writeFileSync(join(folder, 'matrix.xlsx'), TRACKER)
  if (example.includes('--write')) await run(words(example.replace(' --write', '')), world)
}

const TRACKER = [
  'Resolution,Date adopted,Para.,Text,Status,Updated',
  'UL/2025/9,2025-03-03,1,Requests the Secretary-General to count the lanterns.,In progress,2025-10-01',
].join('\n')

test('docs/checks.md has a heading for every rule, and no others', () => {
  const rules = [...read('docs/checks.md').matchAll(/^### `([a-z0-9-]+)`/gm)].map(
    ([, rule]) => rule,
  )
  expect(new Set(rules)).toEqual(new Set(Object.keys(RULES)))
})

/** Updates of actions, evidence of replies, withdrawals and mandates of a report are explained only where they occur first. */
const REPEATED =
  /^mandates\.(actions\.updates\.|states\.replies\.evidence\.|(?!updates\.withdrawn)[a-zA-Z.]+\.withdrawn)|^issues\.closed\./

test('docs/records.md explains every field of the schemas, and no others', () => {
  const listed = [...read('docs/records.md').matchAll(/^\| `([A-Za-z0-9.]+)`( ●)? +\|/gm)].map(
    ([, field = '', required]) => `${field}${required ? ' ●' : ''}`,
  )
  const fields = recordSchemas().flatMap(schema => fieldsOf(schema, ''))
  const expected = new Set(fields.filter(field => !REPEATED.test(field)))
  expect(listed.toSorted()).toEqual([...expected].toSorted())
})

/** The schemas of records. A map of a tracker is no record; docs/adopt.md explains it. */
function recordSchemas(): object[] {
  return Object.entries(jsonSchemas()).flatMap(([name, schema]) =>
    name === 'tracker-map' ? [] : [schema],
  )
}

test('docs/adopt.md explains every field of the map of a tracker, and every value', () => {
  const page = read('docs/adopt.md')
  const map = jsonSchemas()['tracker-map']
  const listed = [...page.matchAll(/^\| `([A-Za-z0-9.]+)`( ●)? +\|/gm)].map(
    ([, field = '', required]) => `${field}${required ? ' ●' : ''}`,
  )
  expect(listed.toSorted()).toEqual(fieldsOf(map, '').toSorted())
  for (const { choices } of choicesOf(map, ''))
    for (const word of choices) expect(page).toContain(`\`${word}\``)
})

test('docs/import.md names the extensions of every format that is read', () => {
  for (const ending of SHOWN_ENDINGS) expect(read('docs/import.md')).toContain(`\`${ending}\``)
})

test('docs/records.md lists every fixed value of a field', () => {
  const rows = new Map(
    [...read('docs/records.md').matchAll(/^\| `([A-Za-z0-9.]+)`[^|]*\|(.*)\|$/gm)].map(
      ([, field = '', text = '']) => [field, text],
    ),
  )
  const missing = recordSchemas()
    .flatMap(schema => choicesOf(schema, ''))
    .flatMap(({ field, choices }) =>
      choices
        .filter(word => !rows.get(field)?.includes(`\`${word}\``))
        .map(word => `${field}: ${word}`),
    )
    .filter(word => !REPEATED.test(word))
  expect(missing).toEqual([])
})

/** The fields of a JSON Schema that have fixed choices, with these choices. */
function choicesOf(schema: unknown, field: string): { field: string; choices: string[] }[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'enum' && Array.isArray(value)) {
      const choices = value.map(String)
      // The values of a flag need no list.
      return choices.includes('true') ? [] : [{ field, choices }]
    }
    if (key !== 'properties') return choicesOf(value, field)
    return Object.entries(Object(value) as object).flatMap(([name, property]: [string, unknown]) =>
      choicesOf(property, field === '' ? name : `${field}.${name}`),
    )
  })
}

/** The paths of all fields in a JSON Schema. A text is one field, although it is a map by language. */
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
  const listed = [...rows].flatMap(([, cell = '']) => [
    ...cell.matchAll(/`([\w-]+)(?:\/[\w-]+)?\/`/g),
  ])
  const folders = readdirSync(new URL('../src', import.meta.url))
  expect(new Set(listed.map(([, name]) => name))).toEqual(new Set(['bin', ...folders]))
})

test('every link to our own files leads to an existing file and heading', () => {
  const pages = ['', 'docs', 'docs/summary']
    .flatMap(folder => readdirSync(join(ROOT, folder)).map(name => join(folder, name)))
    .filter(path => path.endsWith('.md'))
  expect(pages).toContain('docs/tutorial.md')
  const lost = pages.flatMap(page => {
    const links = read(page).matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]*))?\)/g)
    return [...links]
      .filter(([, path = '', heading]) => !leads(path ? join(dirname(page), path) : page, heading))
      .map(([link]) => `${page}: ${link}`)
  })
  expect(lost).toEqual([])
})

function leads(target: string, heading: string | undefined): boolean {
  if (!existsSync(join(ROOT, target))) return false
  return heading === undefined || anchorsOf(read(target)).includes(heading)
}

/** The anchors of a page, and those that GitHub gives its headings. */
function anchorsOf(page: string): string[] {
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return [...headings, ...[...page.matchAll(/<a id="([^"]*)">/g)].map(([, id = '']) => id)]
}
