// The house: floors, one home for each outside thing, and rooms that stay small.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('..', import.meta.url).pathname

/** Each folder of src/ with the floors that it may import from, beside itself. */
const FLOORS: Record<string, readonly string[]> = {
  base: [],
  system: ['base'],
  files: ['base', 'system'],
  words: ['base'],
  records: ['base', 'files'],
  tracking: ['base', 'records'],
  edit: ['base', 'files', 'records'],
  merge: ['base', 'records', 'edit'],
  example: ['base', 'edit'],
  setup: ['base', 'words', 'edit'],
  import: ['base', 'records', 'tracking', 'edit'],
  sheet: ['base'],
  query: ['base', 'records', 'tracking'],
  archive: ['base', 'files', 'records', 'tracking', 'query'],
  check: ['base', 'files', 'records', 'tracking'],
  report: ['base', 'words', 'records', 'tracking', 'query'],
  view: ['base', 'words', 'records', 'tracking', 'edit', 'query', 'import', 'report'],
  cli: [
    'base',
    'system',
    'files',
    'words',
    'records',
    'tracking',
    'edit',
    'merge',
    'example',
    'setup',
    'import',
    'sheet',
    'query',
    'archive',
    'check',
    'report',
    'view',
  ],
}

/** Which folders alone may touch what lies outside the program. */
const HOMES: Record<string, readonly string[]> = {
  'node:fs': ['system', 'files'],
  'node:path': ['system', 'files'],
  'node:url': ['files'],
  'node:os': ['files', 'archive'],
  'node:worker_threads': ['archive', 'cli'],
  'node:crypto': ['system', 'files', 'view'],
  'node:child_process': ['system', 'cli'],
  'node:net': ['system'],
  'node:stream': ['cli'],
  'node:tty': ['cli'],
  '@clack/core': ['cli'],
  commander: ['cli'],
  'supports-hyperlinks': ['cli'],
  chalk: ['view'],
  'cli-table3': ['view'],
  'string-width': ['view'],
  'wrap-ansi': ['view'],
  'csv-stringify/sync': ['view'],
  'csv-parse/sync': ['sheet'],
  fflate: ['view', 'import', 'sheet'],
  saxes: ['import', 'sheet'],
  htmlparser2: ['import'],
  unpdf: ['import'],
  yaml: ['records'],
  zod: ['records'],
  'node:util': ['edit', 'merge', 'view'],
}

const PROCESS_HOMES: readonly string[] = ['cli', 'files', 'system']

interface Source {
  readonly path: string
  readonly folder: string
  readonly text: string
  /** Paths within src/ for our own files, names for the rest. */
  readonly imports: readonly string[]
}

function sources(): Source[] {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  return files
    .filter(file => file.endsWith('.ts'))
    .map(path => {
      const text = readFileSync(join(ROOT, 'src', path), 'utf8')
      const named = [...text.matchAll(/(?:(?<=[}\w*] )from |import\()'([^']+)'/g)].map(
        ([, name = '']) => name,
      )
      const imports = named.map(name =>
        name.startsWith('.') ? normalize(join(dirname(path), name)) : name,
      )
      return { path, folder: path.split('/')[0] ?? '', text, imports }
    })
}

const SOURCES = sources()
const OWN = new Set(SOURCES.map(({ path }) => path))

describe('floors', () => {
  test('every folder has its floor', () => {
    const folders = new Set(SOURCES.map(({ folder }) => folder))
    expect([...folders].filter(folder => !(folder in FLOORS))).toEqual([])
  })

  test('a file imports from lower floors or its own folder only', () => {
    const wrong = SOURCES.flatMap(({ path, folder, imports }) =>
      imports
        .filter(name => OWN.has(name))
        .map(name => name.split('/')[0] ?? '')
        .filter(other => other !== folder && !FLOORS[folder]?.includes(other))
        .map(
          other =>
            `src/${path} imports ${other}/, which is not below ${folder}/: move what both need to a lower floor`,
        ),
    )
    expect(wrong).toEqual([])
  })

  test('each outside thing has one home', () => {
    const wrong = SOURCES.flatMap(({ path, folder, imports }) =>
      imports
        .filter(name => !OWN.has(name))
        .filter(name => !HOMES[name]?.includes(folder))
        .map(
          name =>
            `src/${path} imports ${name}: go through ${HOMES[name]?.join(' or ') ?? 'a home of its own'}`,
        ),
    )
    expect(wrong).toEqual([])
  })

  test('process is touched in cli/, files/ and system/ only', () => {
    const wrong = SOURCES.filter(
      ({ folder, text }) => !PROCESS_HOMES.includes(folder) && /\bprocess\./.test(text),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('which system this is, one file asks', () => {
    const asking = SOURCES.filter(({ text }) =>
      /\bprocess\.platform\b|\bplatform\(\)|win32|darwin/.test(
        text.replace(/^.*\bfrom '[^']+'$/gm, ''),
      ),
    )
    expect(asking.map(({ path }) => path)).toEqual(['system/system.ts'])
  })

  test('docs/architecture.md tells what each folder touches outside the program', () => {
    const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
    const rows = page.matchAll(/^\| \d+ +\| `(\w+)\/`[^|]*\|[^|]*\|([^|]*)\|$/gm)
    const told = [...rows].flatMap(([, folder = '', cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => `${folder}: ${name}`),
    )
    const homes = Object.entries({ ...HOMES, process: PROCESS_HOMES }).flatMap(([name, folders]) =>
      folders.map(folder => `${folder}: ${name}`),
    )
    expect(told.toSorted()).toEqual(homes.toSorted())
  })

  test('no file imports itself by any way round, not even for a type', () => {
    const graph = new Map(
      SOURCES.map(({ path, imports }) => [path, imports.filter(name => OWN.has(name))]),
    )
    const circles = [...graph.keys()].filter(path => reaches(graph, path, path))
    expect(circles).toEqual([])
  })
})

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const queue = [...(graph.get(from) ?? [])]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    queue.push(...(graph.get(next) ?? []))
  }
  return false
}

describe('rooms', () => {
  test('no file is longer than 250 lines, but for tables of words', () => {
    const long = SOURCES.filter(
      ({ folder, path, text }) =>
        folder !== 'words' && !path.includes('/phrases/') && text.split('\n').length > 251,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('half of all files have at most 90 lines', () => {
    const lengths = SOURCES.filter(({ folder }) => folder !== 'words').map(
      ({ text }) => text.split('\n').length,
    )
    const sorted = lengths.toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90)
  })

  test('every file opens with a line on its role', () => {
    expect(
      SOURCES.filter(({ text }) => !/^\/\/ \S.*[.:?]\n/.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  test('types are never given up', () => {
    const given = SOURCES.flatMap(({ path, text }) => {
      const lines = text
        .split('\n')
        .filter(line => !/^\s*(\/\/|\*|\/\*\*)/.test(line) && !/['`]/.test(line))
      const casts = lines.filter(line => /\)? as (?!const)[A-Z(]/.test(line)).map(() => path)
      const any = lines.filter(line => /: any\b|<any>|@ts-/.test(line)).map(() => `${path}: any`)
      return [...casts, ...any]
    })
    expect(given.filter(line => line.endsWith('any'))).toEqual([])
    expect(given.length).toBeLessThanOrEqual(12)
  })

  test('there are no default exports', () => {
    expect(
      SOURCES.filter(({ text }) => text.includes('export default')).map(({ path }) => path),
    ).toEqual([])
  })
})
