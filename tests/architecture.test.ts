// The architecture: rooms on floors, one home for each outside thing, small files, and one home for the rules.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MANDATE_KINDS, STATUSES } from '../src/base/vocabulary.ts'

const ROOT = new URL('..', import.meta.url).pathname

/** Each room of src/, from the ground up, with the rooms below it that its files may import from. */
const FLOORS: Record<string, readonly string[]> = {
  base: [],
  system: ['base'],
  words: ['base'],
  office: ['base'],
  sheet: ['base', 'office'],
  files: ['base', 'system'],
  programs: ['system'],
  records: ['base', 'files'],
  tracking: ['base', 'records'],
  edit: ['base', 'files', 'records'],
  check: ['base', 'files', 'records', 'tracking'],
  merge: ['base', 'records', 'edit'],
  query: ['base', 'records', 'tracking'],
  example: ['base', 'edit'],
  setup: ['base', 'words', 'edit'],
  import: ['base', 'office', 'records', 'tracking', 'edit'],
  adopt: ['base', 'words', 'files', 'records', 'tracking', 'edit', 'sheet', 'import'],
  archive: ['base', 'files', 'records', 'tracking', 'query'],
  untrusted: ['base', 'system', 'files', 'programs', 'import', 'sheet', 'adopt'],
  charts: ['base', 'words', 'tracking'],
  report: ['base', 'words', 'records', 'tracking', 'query', 'charts'],
  'view/parts': ['base', 'words', 'records', 'tracking', 'query'],
  'view/charts': ['base', 'words', 'tracking', 'charts', 'view/parts'],
  'view/data': ['base', 'words', 'records', 'tracking', 'query', 'adopt', 'view/parts'],
  'view/export': [
    'base',
    'words',
    'records',
    'tracking',
    'query',
    'office',
    'view/parts',
    'view/data',
  ],
  'view/report': [
    'base',
    'words',
    'records',
    'tracking',
    'office',
    'charts',
    'report',
    'view/parts',
    'view/charts',
    'view/data',
  ],
  'view/pages': [
    'base',
    'words',
    'records',
    'tracking',
    'edit',
    'query',
    'import',
    'adopt',
    'view/parts',
    'view/data',
    'view/export',
  ],
  site: [
    'base',
    'words',
    'files',
    'records',
    'tracking',
    'query',
    'charts',
    'report',
    'view/parts',
    'view/charts',
    'view/data',
    'view/export',
  ],
  terminal: ['base', 'system', 'words', 'files', 'programs', 'records', 'untrusted', 'view/parts'],
  'command-line': [
    'base',
    'system',
    'words',
    'files',
    'records',
    'edit',
    'setup',
    'tracking',
    'query',
    'archive',
    'view/parts',
    'view/pages',
    'terminal',
  ],
  git: [
    'base',
    'words',
    'files',
    'programs',
    'edit',
    'setup',
    'merge',
    'view/parts',
    'terminal',
    'command-line',
  ],
  completion: [
    'base',
    'words',
    'files',
    'records',
    'tracking',
    'query',
    'archive',
    'view/parts',
    'terminal',
    'command-line',
  ],
  recording: [
    'base',
    'words',
    'files',
    'records',
    'tracking',
    'edit',
    'check',
    'query',
    'archive',
    'view/parts',
    'view/pages',
    'terminal',
    'command-line',
    'git',
  ],
  requests: [
    'base',
    'words',
    'records',
    'tracking',
    'query',
    'report',
    'view/parts',
    'view/export',
    'view/report',
  ],
  apply: [
    'base',
    'words',
    'files',
    'records',
    'tracking',
    'edit',
    'check',
    'query',
    'import',
    'archive',
    'sheet',
    'view/parts',
    'view/export',
    'view/pages',
    'terminal',
    'command-line',
    'recording',
  ],
  dialogues: [
    'base',
    'words',
    'files',
    'records',
    'tracking',
    'edit',
    'query',
    'archive',
    'check',
    'view/parts',
    'view/pages',
    'terminal',
    'command-line',
    'git',
    'recording',
  ],
  drafting: [
    'base',
    'words',
    'files',
    'records',
    'edit',
    'query',
    'import',
    'adopt',
    'untrusted',
    'view/parts',
    'view/pages',
    'terminal',
    'command-line',
    'recording',
    'dialogues',
  ],
  // The program itself may use all rooms.
  cli: [
    'base',
    'system',
    'words',
    'sheet',
    'files',
    'programs',
    'records',
    'tracking',
    'edit',
    'check',
    'merge',
    'query',
    'example',
    'setup',
    'import',
    'adopt',
    'archive',
    'untrusted',
    'report',
    'view/parts',
    'view/data',
    'view/export',
    'view/report',
    'view/pages',
    'site',
    'terminal',
    'command-line',
    'git',
    'completion',
    'recording',
    'requests',
    'apply',
    'dialogues',
    'drafting',
  ],
}

/** The only rooms that may use each thing outside the program. */
const HOMES: Record<string, readonly string[]> = {
  'node:fs': ['system', 'files', 'programs'],
  'node:path': ['system', 'files'],
  'node:url': ['files'],
  'node:os': ['files', 'archive'],
  'node:worker_threads': ['archive', 'untrusted'],
  'node:crypto': ['system', 'files', 'requests', 'view/export'],
  'nodemailer/lib/mail-composer': ['requests'],
  'node:child_process': ['system', 'programs', 'untrusted'],
  'node:net': ['system'],
  'node:stream': ['terminal'],
  'node:tty': ['terminal'],
  '@clack/core': ['terminal'],
  commander: ['cli', 'command-line', 'completion'],
  'supports-hyperlinks': ['terminal'],
  chalk: ['view/parts'],
  'cli-table3': ['view/parts'],
  'string-width': ['view/parts'],
  'wrap-ansi': ['view/parts'],
  'csv-stringify/sync': ['view/data', 'view/export'],
  'csv-parse/sync': ['sheet'],
  fflate: ['office'],
  saxes: ['office'],
  diff: ['edit'],
  htmlparser2: ['import', 'adopt'],
  unpdf: ['import'],
  'postal-mime': ['import'],
  yaml: ['records'],
  zod: ['records'],
  'node:util': ['edit', 'merge', 'view/parts'],
}

const PROCESS_HOMES: readonly string[] = ['files', 'programs', 'system', 'terminal', 'untrusted']

interface Source {
  readonly path: string
  /** Its folder in src/, or in src/view/. */
  readonly room: string
  readonly text: string
  /** Our own files by their paths in src/, and libraries by their names. */
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
      return { path, room: roomOf(path), text, imports }
    })
}

function roomOf(path: string): string {
  const folders = dirname(path).split('/')
  return folders.slice(0, folders[0] === 'view' ? 2 : 1).join('/')
}

const SOURCES = sources()
const OWN = new Set(SOURCES.map(({ path }) => path))

describe('floors', () => {
  test('every room is on a floor', () => {
    const rooms = new Set(SOURCES.map(({ room }) => room))
    expect([...rooms].toSorted()).toEqual(Object.keys(FLOORS).toSorted())
  })

  test('a file imports from its own room and the rooms below it only', () => {
    const wrong = SOURCES.flatMap(({ path, room, imports }) =>
      imports
        .filter(name => OWN.has(name))
        .map(roomOf)
        .filter(other => other !== room && !FLOORS[room]?.includes(other))
        .map(
          other =>
            `src/${path} imports ${other}/, which is not below ${room}/: move what both need to a lower floor`,
        ),
    )
    expect(wrong).toEqual([])
  })

  test('each outside thing has one home', () => {
    const wrong = SOURCES.flatMap(({ path, room, imports }) =>
      imports
        .filter(name => !OWN.has(name))
        .filter(name => !HOMES[name]?.includes(room))
        .map(
          name =>
            `src/${path} imports ${name}: go through ${HOMES[name]?.join(' or ') ?? 'a home of its own'}`,
        ),
    )
    expect(wrong).toEqual([])
  })

  test('only its homes use `process`', () => {
    const wrong = SOURCES.filter(
      ({ room, text }) => !PROCESS_HOMES.includes(room) && /\bprocess\./.test(text),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('no code compares languages: tables hold what differs, and the compiler asks for each language', () => {
    const asking = SOURCES.filter(({ text }) => /[!=]== '(?:ar|en|fr)'/.test(text))
    expect(asking.map(({ path }) => path)).toEqual([])
  })

  test('only one file asks which system this is', () => {
    const asking = SOURCES.filter(({ text }) =>
      /\bprocess\.platform\b|\bplatform\(\)|win32|darwin/.test(
        text.replace(/^.*\bfrom '[^']+'$/gm, ''),
      ),
    )
    expect(asking.map(({ path }) => path)).toEqual(['system/system.ts'])
  })

  test('docs/architecture.md says what each room uses outside the program', () => {
    const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')
    const rows = page.matchAll(/^\| \d+ +\| `([\w/-]+)\/`[^|]*\|[^|]*\|([^|]*)\|$/gm)
    const listed = [...rows].flatMap(([, folder = '', cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => `${folder}: ${name}`),
    )
    const homes = Object.entries({ ...HOMES, process: PROCESS_HOMES }).flatMap(([name, folders]) =>
      folders.map(folder => `${folder}: ${name}`),
    )
    expect(listed.toSorted()).toEqual(homes.toSorted())
  })

  test('no file imports itself through others, not even for a type', () => {
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
  test('no file is longer than 250 lines, except tables of words', () => {
    const long = SOURCES.filter(
      ({ room, path, text }) =>
        room !== 'words' && !path.includes('/phrases/') && text.split('\n').length > 251,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('every file begins with a line about its role', () => {
    expect(
      SOURCES.filter(({ text }) => !/^\/\/ \S.*[.:?]\n/.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  test('types are never cast away', () => {
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

function comparing(words: readonly string[]): RegExp {
  return new RegExp(`(?:[!=]== |case )'(?:${words.join('|')})'`)
}

/** Code that decides a rule of the domain itself instead of asking tracking/. */
const DECIDING: Readonly<Record<string, RegExp>> = {
  'a status is compared': comparing(STATUSES),
  'a kind of mandate is compared': comparing(MANDATE_KINDS),
  'a day is compared':
    /\b(?:date|day|today|due|since|until|closedFrom)\b(?: \?\? \S+)? [<>]=? | [<>]=? (?:\w+\.)*(?:date|day|today|since|until|due)\b/,
  'days are counted': /\b(?:daysBetween|yearsBetween|addDays|addPeriod)\(/,
  'a rule has a function':
    /\bfunction (?:is|was)\w*(?:Overdue|Outstanding|Silent|Stale|Superseded|Implemented|Proposed|Withdrawn)\b/,
}

/** The paths at which such code may be, by their beginnings, each with the reason. */
const MAY_DECIDE: Readonly<Record<string, string>> = {
  'tracking/': 'the home of the rules',
  'base/': 'dates themselves',
  'words/': 'the sentence for each status, and the length of time in words',
  'sheet/': 'dates in the numbers of spreadsheets',
  'example/': 'invents histories',
  'archive/': 'columns that rule mandates out before tracking/ decides',
  'query/timeline.ts': 'the days that a person asked for',
  'query/filter.ts': 'the days that a person asked for',
  'cli/commands/log.ts': 'the days that a person asked for',
  'command-line/options.ts': 'the days that a person typed',
  'completion/names.ts': 'suggests yesterday as a day',
  'adopt/days.ts': 'the days of the Hijri calendar in a tracker',
  'adopt/repetitions.ts': 'data that is not a record yet',
  'adopt/updates.ts': 'data that is not a record yet',
  'import/deadline.ts': 'the days in the text of a document',
  'import/issuing-body.ts': 'the meeting whose days a document names',
  'merge/conflicts.ts': 'data that is not a record yet',
  'charts/timeline.ts': 'the places of days in a picture',
  'report/counts.ts': 'the order of sessions',
  'report/parts/attention.ts': 'a matter that has the name of a status',
  'check/statuses.ts': 'the place at which a circle is reported',
  'view/parts/status-bar.ts': 'the colour of each status',
  'view/parts/status-remarks.ts': 'the words for a status that did not change',
  'view/export/ics-event.ts': 'the days of a calendar event',
  'view/export/xlsx/worksheet.ts': 'dates as the numbers of spreadsheets',
}

describe('rules of the domain', () => {
  const deciding = SOURCES.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter(line => !/^\s*(?:\/\/|\/?\*)/.test(line))
      .flatMap(line =>
        Object.entries(DECIDING)
          .filter(([, pattern]) => pattern.test(line))
          .map(([what]) => ({ path, what: `src/${path}: ${what}: ${line.trim()}` })),
      ),
  )

  test('a rule is decided in tracking/, and other rooms ask for the result', () => {
    const exempt = Object.keys(MAY_DECIDE)
    const elsewhere = deciding.filter(({ path }) => !exempt.some(start => path.startsWith(start)))
    expect(elsewhere.map(({ what }) => what)).toEqual([])
  })

  test('each exception is needed', () => {
    const unused = Object.keys(MAY_DECIDE).filter(
      start => !deciding.some(({ path }) => path.startsWith(start)),
    )
    expect(unused).toEqual([])
  })
})
