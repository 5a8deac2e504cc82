// The index never changes an answer. Whatever happens to the records, to the clock and to the index itself, the answers
// are the same as if every file had just been read.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { openArchive } from '../../src/archive/open.ts'
import type { CivilDate } from '../../src/base/civil-date.ts'
import type { Filter } from '../../src/query/filter.ts'
import { findById } from '../../src/query/find.ts'
import { matches } from '../../src/query/filter.ts'
import { emptiedDocuments, timelineOf } from '../../src/query/timeline.ts'
import { listJson } from '../../src/view/data/list.ts'
import { showJson } from '../../src/view/data/show.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { lookedBack } from '../../src/tracking/trend.ts'
import { calendarOf } from '../../src/tracking/calendar.ts'
import { reportingPeriod } from '../../src/tracking/reporting-period.ts'
import { buildReport } from '../../src/report/build.ts'
import { figuresOf } from '../../src/report/figures.ts'
import { reportJson } from '../../src/view/report/json.ts'
import { git } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { MEETINGS, ORGANISATION, temporaryFolder } from '../folders.ts'
import { day } from '../records/build.ts'
import { runs } from '../runs.ts'

afterEach(() => {
  vi.restoreAllMocks()
  disk.tellsSeconds = false
})

/** Some file systems keep the times of files in whole seconds. */
const disk = vi.hoisted(() => ({ tellsSeconds: false }))

vi.mock('node:fs', async importOriginal => {
  const real = await importOriginal<typeof import('node:fs')>()
  const coarse = (stats: Stats | undefined): Stats | undefined => {
    if (!stats || !disk.tellsSeconds) return stats
    const whole = (time: number): number => Math.floor(time / 1000) * 1000
    return Object.assign(stats, { mtimeMs: whole(stats.mtimeMs), ctimeMs: whole(stats.ctimeMs) })
  }
  return {
    ...real,
    lstatSync: (path: string) => coarse(real.lstatSync(path, { throwIfNoEntry: false })),
    fstatSync: (descriptor: number) => coarse(real.fstatSync(descriptor)),
  }
})

/** Random numbers from a seed. */
function drawFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x7fffffff) * below) % below
  }
}

interface World {
  readonly folder: string
  readonly records: string
  readonly cache: string
  readonly draw: (below: number) => number
}

const STATUSES = ['in-progress', 'implemented', 'blocked', 'overtaken', 'ongoing', 'discontinued']
const KINDS = ['one-off', 'recurring', 'continuing']
const DEADLINES = ['2018-06-30', '{next: BOARD}', '{meeting: BOARD-2}', '{every: BOARD}', '']

function documentText({ draw }: World, number: number): string {
  const mandates = Array.from({ length: draw(4) }, (_, index) => {
    const due = DEADLINES[draw(DEADLINES.length)] ?? ''
    const updates = Array.from(
      { length: draw(4) },
      () =>
        `          - {date: 2018-0${1 + draw(9)}-1${draw(9)}, status: ${STATUSES[draw(6)] ?? ''}}`,
    )
    return [
      `  - id: ${index + 1}`,
      ...(draw(6) === 0 ? [`    formerly: [old${index}]`] : []),
      ...(draw(6) === 0 ? ['    removed: {date: 2018-09-01, reason: Not ours}'] : []),
      `    paragraph: "${index + 1}"`,
      `    title: Mandate ${draw(100)}`,
      '    text: A text of its own.',
      `    kind: ${KINDS[draw(3)] ?? ''}`,
      ...(due === '' ? [] : [`    due: ${due}`]),
      ...([['    departments: [ports]'], ['    departments: [law]'], []][draw(3)] ?? []),
      ...(draw(4) === 0
        ? [`    renews: [D${draw(6)}/${['1', '2', '3', 'old1'][draw(4)] ?? ''}]`]
        : []),
      ...([['    subjects: [fish]'], ['    subjects: [ice, fish]'], []][draw(3)] ?? []),
      ...(draw(3) === 0 ? ['    officer: amina'] : []),
      ...(draw(3) === 0 ? [`    extra: {budget: ${draw(3)}}`] : []),
      ...(draw(4) === 0 ? ['    states: {asked: [XA]}'] : []),
      ...(draw(5) === 0 ? ['    extensions: [{date: 2018-05-01, to: 2019-01-01}]'] : []),
      ...(draw(5) === 0
        ? [
            `    updates: [{date: 2018-08-0${1 + draw(8)}, status: discontinued, decidedBy: BOARD-1, note: n}]`,
          ]
        : []),
      '    actions:',
      '      - id: 1',
      '        title: An action',
      ...(draw(5) === 0 ? ['        officer: bela'] : []),
      ...(draw(6) === 0 ? ['        removed: {date: 2018-09-01, reason: Twice}'] : []),
      ...(updates.length > 0 ? ['        updates:', ...updates] : []),
    ].join('\n')
  })
  return [
    // Sometimes two files have the id of the same document.
    `id: D${draw(6) === 0 ? draw(6) : number}`,
    `symbol: D/${number}`,
    'title: A document',
    'type: resolution',
    draw(5) === 0 ? 'body: PANEL' : 'body: BOARD',
    ...(draw(4) === 0 ? ['meeting: BOARD-1'] : []),
    `date: 2018-0${1 + draw(5)}-10`,
    'language: en',
    ...(mandates.length > 0 ? ['mandates:', ...mandates] : []),
    '',
  ].join('\n')
}

const fileOf = ({ records }: World, number: number): string =>
  join(records, 'documents', `d${number}.yaml`)

function someFile(world: World): string | undefined {
  const folder = join(world.records, 'documents')
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder).filter(name => existsSync(join(folder, name)))
  return names.length === 0
    ? undefined
    : join(world.records, 'documents', names[world.draw(names.length)] ?? '')
}

/** The files of the index. */
function indexFiles(world: World): string[] {
  const own = join(world.cache, 'mandates', 'index')
  if (!existsSync(own)) return []
  return readdirSync(own).flatMap(name =>
    readdirSync(join(own, name)).map(file => join(own, name, file)),
  )
}

function onIndex(world: World, change: (path: string) => void): void {
  const files = indexFiles(world)
  const path = files[world.draw(Math.max(1, files.length))]
  if (path !== undefined) change(path)
}

/** Replaces one digit of a file, so that its size stays the same. */
function sameSize(world: World, path: string): string {
  const text = readFileSync(path, 'utf8')
  const places = [...text.matchAll(/Mandate (\d)/g)].map(({ index }) => index + 8)
  const at = places[world.draw(Math.max(1, places.length))]
  if (at === undefined) return text
  return text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1)
}

/** The events between two questions. */
const EVENTS: Record<string, (world: World) => void> = {
  nothing: () => undefined,
  write: world => {
    const number = world.draw(6)
    mkdirSync(join(world.records, 'documents'), { recursive: true })
    rmSync(fileOf(world, number), { force: true })
    writeFileSync(fileOf(world, number), documentText(world, number))
  },
  append: world => {
    const path = someFile(world)
    if (path && statSync(path).isFile()) writeFileSync(path, '# a remark\n', { flag: 'a' })
  },
  'same size': world => {
    const path = someFile(world)
    if (path) writeFileSync(path, sameSize(world, path))
  },
  'same size, old time': world => {
    const path = someFile(world)
    if (!path) return
    const { atime, mtime } = statSync(path)
    writeFileSync(path, sameSize(world, path))
    utimesSync(path, atime, mtime)
  },
  'time of long ago': world => {
    const path = someFile(world)
    if (path) utimesSync(path, new Date(2001, 1, 1), new Date(2001, 1, 1))
  },
  'clock back': () => {
    const real = performance.timeOrigin + performance.now()
    vi.spyOn(Date, 'now').mockReturnValue(Math.floor(real) - 3_600_000)
  },
  'clock ahead': () => {
    const real = performance.timeOrigin + performance.now()
    vi.spyOn(Date, 'now').mockReturnValue(Math.floor(real) + 3_600_000)
  },
  'clock right': () => {
    vi.restoreAllMocks()
  },
  rename: world => {
    const path = someFile(world)
    if (path) renameSync(path, join(world.records, 'documents', `r${world.draw(9)}.yaml`))
  },
  swap: world => {
    const [one, other] = [someFile(world), someFile(world)]
    if (!one || !other || one === other) return
    renameSync(one, `${one}.tmp`)
    renameSync(other, one)
    renameSync(`${one}.tmp`, other)
  },
  remove: world => {
    const path = someFile(world)
    if (path && world.draw(3) === 0) rmSync(path)
  },
  break: world => {
    const path = someFile(world)
    if (path)
      writeFileSync(path, ['mandates: [', '\ufffd\u0000', 'id: 1\n', ''][world.draw(4)] ?? '')
  },
  link: world => {
    const path = someFile(world)
    if (!path || !statSync(path).isFile()) return
    const aside = join(world.folder, '.git', `aside-${world.draw(1000)}.yaml`)
    renameSync(path, aside)
    symlinkSync(aside, path)
  },
  calendar: world => {
    const text = MEETINGS.replaceAll('2018', ['2018', '2017', '2019'][world.draw(3)] ?? '')
    writeFileSync(join(world.records, 'meetings.yaml'), text)
  },
  organisation: world => {
    const text =
      world.draw(4) === 0 ? 'name: [' : ORGANISATION.replace('Harbour', `Harbour ${world.draw(9)}`)
    writeFileSync(join(world.records, 'organisation.yaml'), text)
  },
  commit: world => {
    git(world.folder, 'add', '-A')
    git(world.folder, 'commit', '-qm', 'a state', '--allow-empty')
  },
  checkout: world => {
    git(world.folder, 'stash', '-u', '-q')
    const commits = git(world.folder, 'log', '--all', '--format=%h').trim().split('\n')
    git(world.folder, 'checkout', '-q', '-f', commits[world.draw(commits.length)] ?? 'HEAD')
  },
  'index cut': world =>
    onIndex(world, path => truncateSync(path, world.draw(statSync(path).size + 1))),
  'index flipped': world =>
    onIndex(world, path => {
      const bytes = readFileSync(path)
      const at = world.draw(Math.max(1, bytes.length))
      bytes[at] = (bytes[at] ?? 0) ^ (1 << world.draw(8))
      writeFileSync(path, bytes)
    }),
  'index forged': world =>
    onIndex(world, path => {
      const bytes = readFileSync(path).toString('latin1')
      writeFileSync(
        path,
        bytes.replace(/Mandate \d/, 'Mandate X').replace('implemented', 'in-progress'),
        'latin1',
      )
    }),
  'index kept, put back': world =>
    onIndex(world, path => {
      const kept = join(world.folder, '.git', `kept-${path.endsWith('head') ? 'head' : 'pages'}`)
      if (existsSync(kept) && world.draw(2) === 0) writeFileSync(path, readFileSync(kept))
      else writeFileSync(kept, readFileSync(path))
    }),
  'index gone': world => onIndex(world, path => rmSync(path)),
  'lock left behind': world => onIndex(world, path => writeFileSync(join(path, '..', 'lock'), '')),
}

const FILTERS: readonly Filter[] = [
  {},
  { all: true },
  { overdue: true },
  { silent: true },
  { stale: true },
  { statuses: ['implemented', 'superseded'] },
  { statuses: ['in-progress', 'blocked'] },
  { departments: ['ports'] },
  { departments: ['ports', 'law'] },
  { dueBefore: day('2018-12-31') },
  { dueAt: ['BOARD-2'] },
  { dueAt: ['BOARD-2', 'BOARD-3'] },
  { documents: ['D1'], all: true },
  { documents: ['D1', 'D3'], all: true },
  { kinds: ['continuing'], searches: ['mandate 1'] },
  { kinds: ['continuing', 'one-off'], searches: ['mandate 1', 'mandate 2'] },
  { states: ['XA'], all: true },
  { states: ['XA', 'XB'], all: true },
  { without: ['department'] },
  { departments: ['ports'], without: ['department', 'subject'] },
  { without: ['due'], all: true },
  { dueBefore: day('2018-07-01'), without: ['due'], all: true },
  { dueAt: ['BOARD-2'], without: ['due'], all: true },
  { dueAfter: day('2018-06-29'), dueBefore: day('2019-03-02') },
  { dueUpTo: day('2018-12-31'), all: true },
  { subjects: ['fish'], all: true },
  { subjects: ['fish', 'ice'], officers: ['amina'], all: true },
  { without: ['officer'], subjects: ['ice'] },
  { bodies: ['BOARD'], madeBefore: day('2018-04-01') },
  { bodies: ['PANEL'], all: true },
  { silentSince: { since: day('2018-06-01') } },
  { silentSince: { since: day('2018-03-01'), meeting: 'BOARD-1' }, all: true },
  { fields: [{ id: 'budget', values: ['1', '2'] }], all: true },
]
const DAYS = ['2018-02-01', '2018-06-15', '2018-08-05', '2019-03-01', '2030-01-01'].map(day)
const IDS = ['1', 'd1/1', 'D2/2.1', '/3', 'nothing', 'd', '.1', 'D0/1']

async function answers(world: World, index: boolean): Promise<string[]> {
  const archive = await openArchive({
    folder: world.records,
    index,
    cache: world.cache,
    progress: () => undefined,
  })
  const { draw } = world
  const on = DAYS[draw(DAYS.length)] ?? day('2018-06-15')
  const filter = FILTERS[draw(FILTERS.length)] ?? {}
  const id = IDS[draw(IDS.length)] ?? ''
  const matching = await archive.matching(filter, on)
  const naming = await archive.naming([id], on)
  const all = await archive.all()
  return [
    JSON.stringify([archive.organisation, archive.bodies, archive.meetings, archive.problems]),
    JSON.stringify(
      await archive.documents().then(list => list.map(({ id: name, symbol }) => [name, symbol])),
    ),
    listJson(
      matching.mandates.filter(tracked => matches(filter, tracked, matching)),
      { ...matching, internal: true },
    ),
    resultOf(() =>
      showJson(
        findById(naming, id, () => 'title'),
        naming,
      ),
    ),
    await logged(archive, { ...filter, all: true }, on),
    await reported(archive, on, draw),
    listJson(snapshotOf(all, on).mandates, { ...all, internal: true }),
    JSON.stringify(all.documents),
  ]
}

/** What the log shows, also of mandates that were removed. */
async function logged(archive: Archive, filter: Filter, on: CivilDate): Promise<string> {
  const snapshot = await archive.matching(filter, on)
  const asked = snapshot.mandates.filter(tracked => matches(filter, tracked, snapshot))
  const emptied = emptiedDocuments(filter, archive, snapshot)
  const entries = timelineOf(asked, undefined, on, [], emptied)
  return JSON.stringify(
    entries.map(entry => [
      entry.date,
      'event' in entry
        ? entry.event
        : 'document' in entry && [entry.document.file, entry.mandateCount],
    ]),
  )
}

/** The report to one of the meetings, with all its content. */
async function reported(
  archive: Archive,
  on: CivilDate,
  draw: (below: number) => number,
): Promise<string> {
  const { meetings, bodies } = archive
  const meeting = meetings[draw(Math.max(1, meetings.length))]
  if (!meeting) return ''
  const period = reportingPeriod(calendarOf(meetings), meeting, on)
  const needed = lookedBack(period, calendarOf(meetings), on)
  const figures = figuresOf(await archive.reporting(needed, on), bodies, period, 'internal')
  const options = { language: 'en', audience: 'internal', symbol: undefined, final: false } as const
  return reportJson(figures, buildReport(figures, options))
}

function resultOf(tell: () => string): string {
  try {
    return tell()
  } catch (error) {
    return JSON.stringify(Reflect.get(Object(error), 'failure'))
  }
}

async function live(seed: number, steps: number): Promise<Record<string, number>> {
  const folder = temporaryFolder()
  const records = join(folder, 'records')
  const draw = drawFrom(seed)
  const world: World = { folder, records, cache: join(folder, '.git', 'cache'), draw }
  mkdirSync(join(records, 'documents'), { recursive: true })
  writeFileSync(join(records, 'organisation.yaml'), ORGANISATION)
  writeFileSync(join(records, 'meetings.yaml'), MEETINGS)
  for (const number of [0, 1, 2, 3])
    writeFileSync(fileOf(world, number), documentText(world, number))
  execFileSync('git', ['init', '-q', folder])
  EVENTS['commit']?.(world)
  const events = Object.entries(EVENTS)
  const happened: Record<string, number> = {}
  const past: string[] = []
  for (let step = 0; step < steps; step++) {
    const [name, event] = events[draw(events.length)] ?? ['', () => undefined]
    // A checkout may have removed the folders.
    mkdirSync(join(records, 'documents'), { recursive: true })
    event(world)
    happened[name] = (happened[name] ?? 0) + 1
    past.push(name)
    const question = draw(1_000_000)
    const ask = async (index: boolean): Promise<string[]> =>
      answers({ ...world, draw: drawFrom(question) }, index)
    const [indexed, afresh] = [await ask(true), await ask(false)]
    const wrong = afresh.findIndex((answer, number) => answer !== indexed[number])
    expect(indexed[wrong], `seed ${seed}: ${past.slice(-6).join(', ')}`).toEqual(afresh[wrong])
  }
  return happened
}

test('the answers are right in 500 steps of two histories on a file system with whole seconds', async () => {
  for (const seed of [5, 6]) {
    disk.tellsSeconds = true
    await live(seed, runs(250))
  }
  figure(
    'D4',
    '500 changes where the times of files are recorded in whole seconds: 0 stale answers',
  )
}, 600_000)

test('the answers are right in 2,000 steps of four histories', async () => {
  for (const seed of [1, 2, 3, 4]) {
    const happened = await live(seed, runs(500))
    expect(Object.values(happened).reduce((sum, count) => sum + count, 0)).toBe(runs(500))
  }
  figure(
    'C13',
    '2,000 changes of records, indexes and clocks: every answer the same as without the index',
  )
}, 600_000)
