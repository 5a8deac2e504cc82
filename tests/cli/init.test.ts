// The samples in the files of a new records folder can be used unchanged.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { temporaryFolder } from '../folders.ts'
import { run } from './run.ts'

const WORKING = ['en', 'fr', 'ar', 'en,fr,ar']

const cases = LANGUAGES.flatMap(spoken => WORKING.map(languages => ({ spoken, languages })))

test.each(cases)(
  'the samples are valid records: $spoken, $languages',
  async ({ spoken, languages }) => {
    const cwd = temporaryFolder()
    const world = { cwd, today: '2026-11-25' }
    await run(['init', '--languages', languages, '--lang', spoken], world)
    const lists = {
      'organisation.yaml': ['departments', 'groups', 'states'],
      'meetings.yaml': ['meetings'],
    }
    for (const [name, fields] of Object.entries(lists)) {
      const file = join(cwd, 'records', name)
      const taken = readFileSync(file, 'utf8').replace(/^# (?=[a-z]+:$| +- \{)/gm, '')
      expect([...taken.matchAll(/^([a-z]+):\n {2}- \{/gm)].map(([, field]) => field)).toEqual(
        fields,
      )
      writeFileSync(file, taken)
    }
    const remark = readFileSync(join(cwd, 'records/documents/README.md'), 'utf8')
    const [, sample = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(remark) ?? []
    const id = /^id: (.*)$/m.exec(sample)?.[1] ?? ''
    writeFileSync(join(cwd, 'records/documents', `${id}.yaml`), sample)

    expect(await run(['check', '--strict', '--lang', 'en'], world)).toEqual({
      code: 0,
      out: 'No problems: 1 document, 1 mandate.\n',
      err: '',
    })
    const { out } = await run(['list', '--lang', spoken, '--columns', 'id,due'], world)
    expect(out).toContain('2027')
  },
)

test('the current folder stays the same folder', async () => {
  const cwd = temporaryFolder()
  const before = statSync(cwd).ino
  expect((await run(['init', '.', '--example'], { cwd })).code).toBe(0)
  expect(statSync(cwd).ino).toBe(before)
  expect((await run(['check', '--records', '.'], { cwd })).code).toBe(0)
  expect(readdirSync(cwd).toSorted()).toEqual([
    '.schema',
    'documents',
    'meetings.yaml',
    'organisation.yaml',
  ])
})

/** A folder with a file that is not a record. */
function usedFolder(name = '.'): { readonly cwd: string; readonly kept: () => string } {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, name), { recursive: true })
  const file = join(cwd, name, 'letter.txt')
  writeFileSync(file, 'ours')
  return { cwd, kept: () => readFileSync(file, 'utf8') }
}

test.each([
  [[], '.', 'records'],
  [['.'], '.', 'records'],
  [['house'], 'house', 'house/records'],
  [['house/'], 'house', 'house/records'],
  [['--records', 'house'], 'house', 'house/records'],
  [['--records', 'new'], '.', 'new'],
])('init %j beside other files in %s makes %s', async (args, used, place) => {
  const { cwd, kept } = usedFolder(used)
  const { code, err } = await run(['init', ...args], { cwd })
  expect([code, kept()]).toEqual([0, 'ours'])
  expect(err).toContain(`The records folder ${place} is ready.`)
  const next = / then run: (mandates .*) <document>$/m.exec(err)?.[1] ?? ''
  const where = place === 'records' ? '' : ` --records ${place}`
  expect(next).toBe(`mandates${where} import`)
  expect((await run(['check', '--records', place], { cwd })).code).toBe(0)
})

test.each([
  [[], '.'],
  [[], 'deep/below'],
  [['.'], '.'],
  [['records'], '.'],
  [['--records', 'records'], '.'],
])('init %j in %s is refused where records stand already', async (args, below) => {
  const { cwd } = usedFolder()
  await run(['init', '--name', 'Union'], { cwd })
  mkdirSync(join(cwd, below), { recursive: true })
  const names = (): string[] => readdirSync(cwd, { recursive: true, encoding: 'utf8' }).toSorted()
  const before = [names(), readFileSync(join(cwd, 'records/organisation.yaml'), 'utf8')]
  const { code, err } = await run(['init', ...args], { cwd: join(cwd, below) })
  expect([code, err]).toEqual([73, expect.stringContaining(join(cwd, 'records'))])
  expect([names(), readFileSync(join(cwd, 'records/organisation.yaml'), 'utf8')]).toEqual(before)
})

test('existing files are not overwritten', async () => {
  const { cwd, kept } = usedFolder('records')
  expect((await run(['init'], { cwd })).code).toBe(73)
  expect(kept()).toBe('ours')
})
