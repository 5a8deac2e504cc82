// Every command starts quickly, because it loads only the parts that it needs.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runBuilt } from './cli/run.ts'
import { shippedCopy, temporaryFolder } from './folders.ts'

/** Words that occur only in the code of a library. */
const LIBRARIES: Readonly<Record<string, string>> = {
  commander: 'commander.missingArgument',
  '@clack/core': 'clack:cancel',
  'cli-table3': 'bottom-mid',
  yaml: 'Nested mappings are not allowed in compact mappings',
  zod: 'invalid_format',
  'csv-stringify': 'CSV_',
  htmlparser2: 'lowerCaseAttributeNames',
  unpdf: 'pdfjs',
  saxes: 'xmlns prefix',
  // Not a library, but as large as one: the words for failures.
  failures: 'No records folder was found in',
}

/** The parts of the program that a command loads, according to Node, and the libraries in them. */
function loadedBy(args: readonly string[], cwd: string, env: Record<string, string>): string[] {
  const coverage = join(temporaryFolder(), 'coverage')
  mkdirSync(coverage)
  const { code, err } = runBuilt(args, cwd, { ...env, NODE_V8_COVERAGE: coverage })
  expect([code, err]).toEqual([0, ''])
  const loaded = readdirSync(coverage).flatMap(name => {
    const report: unknown = JSON.parse(readFileSync(join(coverage, name), 'utf8'))
    return urlsOf(report).filter(url => url.includes('/dist/'))
  })
  const texts = loaded.map(url => readFileSync(fileURLToPath(url), 'utf8'))
  expect(texts.length).toBeGreaterThan(0)
  return Object.entries(LIBRARIES).flatMap(([library, word]) =>
    texts.some(text => text.includes(word)) ? [library] : [],
  )
}

function urlsOf(report: unknown): string[] {
  const result: unknown = Reflect.get(Object(report), 'result')
  return Array.isArray(result)
    ? result.map(script => String(Reflect.get(Object(script), 'url')))
    : []
}

test('every word that identifies a library occurs in the program', () => {
  const dist = fileURLToPath(new URL('../dist', import.meta.url))
  const texts = readdirSync(dist)
    .filter(name => name.endsWith('.cjs'))
    .map(name => readFileSync(join(dist, name), 'utf8'))
  const unknown = Object.entries(LIBRARIES).filter(
    ([, word]) => !texts.some(text => text.includes(word)),
  )
  expect(unknown).toEqual([])
})

test('--version loads the command line and nothing else', () => {
  expect(loadedBy(['--version'], temporaryFolder(), {})).toEqual(['commander'])
})

test('with an index, list and show load no parser, no schema and no format', () => {
  const folder = shippedCopy()
  const env = { XDG_CACHE_HOME: temporaryFolder() }
  const [list, show] = [['list'], ['show', '5b']]
  expect(loadedBy(list, folder, env)).toContain('yaml')
  // A file that was just written is read once more, and is known after that.
  runBuilt(list, folder, env)
  expect(loadedBy(list, folder, env)).toEqual(['commander', 'cli-table3'])
  expect(loadedBy(show, folder, env)).toEqual(['commander', 'cli-table3'])
})

test('an update loads no questions and no words for failures', () => {
  const folder = shippedCopy()
  const env = { XDG_CACHE_HOME: temporaryFolder() }
  runBuilt(['list'], folder, env)
  const update = ['update', '5b', '--status', 'in-progress', '--by', 'Registry']
  expect(loadedBy(update, folder, env)).toEqual(['commander', 'yaml', 'zod'])
})

/** For each part that `list` loads: whether its compiled code was rejected; null if there was none. */
function compiledAnew(dist: string, cwd: string): (boolean | null)[] {
  const script = `
    const { load, parts } = require(${JSON.stringify(join(dist, 'load.cjs'))})
    load('main.cjs').main(['list', '--quiet']).then(() => {
      const anew = [...parts.values()].map(({ script }) => script.cachedDataRejected ?? null)
      console.log('\\n' + JSON.stringify(anew))
    })`
  const out = execFileSync(process.execPath, ['-e', script], { cwd, encoding: 'utf8' })
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as (boolean | null)[]
}

test('parts are loaded with their compiled code, and still work if it is missing or from another V8', () => {
  const folder = shippedCopy()
  const built = fileURLToPath(new URL('../dist', import.meta.url))
  const parts = compiledAnew(built, folder)
  expect(parts.length).toBeGreaterThan(5)
  expect(new Set(parts)).toEqual(new Set([false]))

  const other = join(temporaryFolder(), 'dist')
  cpSync(built, other, { recursive: true })
  const codes = readdirSync(other).filter(name => name.endsWith('.code'))
  for (const name of codes) {
    const code = readFileSync(join(other, name))
    // The second word of the code names the version of V8.
    code.writeUInt32LE((code.readUInt32LE(4) ^ 1) >>> 0, 4)
    writeFileSync(join(other, name), code)
  }
  expect(new Set(compiledAnew(other, folder))).toEqual(new Set([true]))
  for (const name of codes) rmSync(join(other, name))
  expect(new Set(compiledAnew(other, folder))).toEqual(new Set([null]))
})

test('with an index, TAB loads no parser, no schema and no table, whichever command it is for', () => {
  const folder = shippedCopy()
  const env = { XDG_CACHE_HOME: temporaryFolder() }
  runBuilt(['list'], folder, env)
  runBuilt(['list'], folder, env)
  for (const words of [
    [''],
    ['show', ''],
    ['update', '5'],
    ['update', '5b.1', '--status', ''],
    ['reply', '5d', ''],
    ['list', '--department', ''],
  ]) {
    expect([words, loadedBy(['__complete', 'fish', ...words], folder, env)]).toEqual([
      words,
      words[0] === 'list' || words[0] === 'show' ? ['commander', 'cli-table3'] : ['commander'],
    ])
  }
})
