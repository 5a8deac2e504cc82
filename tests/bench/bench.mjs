// npm run bench: how long commands take on archives of growing size, beside a bare start of Node and beside other
// tools that keep lists in files. Writes what it measured into docs/performance.md.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeArchive } from './archive.mjs'
import { isInstalled, median, output, paired, peakMemory, timed } from './measure.mjs'
import { PEERS } from './peers.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MANDATES = join(ROOT, 'bin/mandates.js')
const PAGE = join(ROOT, 'docs/performance.md')
const YAML_ALONE = join(ROOT, 'tests/bench/yaml-alone.mjs')
const SIZES = process.argv.slice(2).map(Number)
const sizes = SIZES.length > 0 ? SIZES : [100, 1_000, 10_000, 50_000, 100_000]

const folder = mkdtempSync(join(tmpdir(), 'mandates-bench-'))
const env = { XDG_CACHE_HOME: join(folder, 'cache') }
const bare = [process.execPath, '-e', '0']
const rows = []

try {
  const archives = new Map(sizes.map(size => [size, made(size)]))
  row('`mandates --version`', '', 2, ['--version'])
  for (const [size, archive] of archives) measure(size, archive)
  summaries()
  const peers = comparePeers(archives)
  const page = report(peers)
  process.stdout.write(page)
  if (SIZES.length === 0) writeIntoPage(page)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** An archive of `size` mandates, with its index. */
function made(size, options) {
  const records = join(folder, `${size}-${options ? 'outstanding' : 'archive'}`)
  progress(`writing an archive of ${size}`)
  const facts = writeArchive(records, size, options)
  return { records, ...facts, few: fewOf(size) }
}

/** Filters that leave at most 25 rows of an archive whatever its size: the overdue ones of a department, from long ago. */
function fewOf(size) {
  const years = Math.min(25, (25 * 15) / (size * 0.0088))
  const year = 2000 + Math.floor(years)
  return [
    '--overdue',
    '--department',
    'legal',
    '--due-before',
    `${year}-${years % 1 > 0.5 ? '12' : '07'}-01`,
  ]
}

function command(records, args) {
  return [process.execPath, MANDATES, ...args, '--records', records]
}

function row(what, size, goal, args, options = {}) {
  progress(`${what} ${size}`)
  const full = options.records
    ? command(options.records, args)
    : [process.execPath, MANDATES, ...args]
  const { base, command: time, ratio } = paired(bare, full, { env, ...options })
  rows.push({ what, size, time, base, ratio, goal })
}

function measure(size, { records, few, sample, open }) {
  const cold = timed(command(records, ['list', ...few]), env)
  if (size === 10_000) firstRun(records, cold)
  if (size === 100_000) {
    rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true })
    memory('first run without an index', size, 600, command(records, ['list', ...few]))
    memory('`list` with filters', size, 250, command(records, ['list', ...few]))
  }
  if (size === 100) row('`list`', size, 3, ['list'], { records })
  const goals = { 10_000: 4, 50_000: 6, 100_000: 9 }
  row(
    `\`list --overdue\` with filters (${count(records, few)} rows)`,
    size,
    goals[size],
    ['list', ...few],
    { records },
  )
  if (size === 10_000) row(`\`list\` (${open} rows)`, size, 10, ['list'], { records })
  row('`show ID`', size, { 10_000: 4, 100_000: 6 }[size], ['show', sample], { records })
  changes(size, records)
}

/** Updates, each on an index that is warm; then a reading command after one file has changed. */
function changes(size, records) {
  const copy = `${records}-changed`
  cpSync(records, copy, { recursive: true })
  const id = `RES-${String(Math.ceil(size / 16)).padStart(5, '0')}/2.1`
  const update = [
    'update',
    id,
    '--status',
    'in-progress',
    '--date',
    '2026-01-05',
    '--by',
    'Registry',
  ]
  const warm = () => {
    timed(command(copy, ['list', '--document', id.slice(0, 9)]), env)
  }
  row('`update ID`, on disk', size, { 10_000: 5, 100_000: 7 }[size], update, {
    records: copy,
    before: warm,
  })
  warm()
  const touch = () => {
    timed(command(copy, update), env)
  }
  row('`show ID` after one file changed', size, undefined, ['show', id], {
    records: copy,
    before: touch,
  })
  rmSync(copy, { recursive: true, force: true })
}

function summaries() {
  const { records } = made(1_500, { outstanding: 0.2 })
  const summary = format => [
    'summary',
    '--format',
    format,
    '--output',
    join(folder, `report.${format}`),
    '--force',
  ]
  row('`summary --format text`', '1,500', 8, summary('text'), { records })
  row('`summary --format docx`', '1,500', 25, summary('docx'), { records })
}

/** Beside the time that the YAML library alone takes for the same bytes on one core. */
function firstRun(records, first) {
  progress('first run')
  const cold = () => {
    rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true })
    return timed(command(records, ['list', '--overdue']), env)
  }
  // Kept on one core, where a system can: a free one would compile and clear up for it.
  const onOneCore = isInstalled('taskset') ? ['taskset', '-c', '0'] : []
  const alone = [...onOneCore, process.execPath, YAML_ALONE, join(records, 'documents')]
  const parsing = () => Number(output(alone))
  const [colds, parsings] = [[first], []]
  for (let run = 0; run < 5; run++) {
    parsings.push(parsing())
    colds.push(cold())
  }
  const [time, base] = [median(colds), median(parsings)]
  rows.push({
    what: 'first run without an index, beside `yaml` alone on one core',
    size: 10_000,
    time,
    base,
    ratio: time / base,
    goal: 0.65,
  })
}

function memory(what, size, goal, full) {
  progress(`memory ${what}`)
  rows.push({ what: `${what}: most memory, MB`, size, memory: peakMemory(full, env), goal })
}

function count(records, filters) {
  return JSON.parse(output(command(records, ['list', ...filters, '--format', 'json']), env)).length
}

/** The same question to other tools, on the same mandates, which have to find as many. */
function comparePeers(archives) {
  const lines = []
  for (const peer of PEERS.filter(({ program }) => isInstalled(program))) {
    for (const [size, { records, sample }] of archives) {
      if (size > peer.most) continue
      progress(`${peer.name} ${size}`)
      const all = JSON.parse(output(command(records, ['list', '--all', '--format', 'json']), env))
      const filters = ['--overdue', '--department', 'legal']
      const expected = count(records, filters)
      const asked = peer.load(join(folder, `${peer.program}-${size}`), all)
      const found = asked.count()
      if (found !== expected)
        throw new Error(`${peer.name} finds ${found}, not ${expected}, of ${size}`)
      const list = paired(command(records, ['list', ...filters]), asked.list, { env, runs: 5 })
      const show = paired(command(records, ['show', sample]), asked.show(sample), { env, runs: 5 })
      lines.push(
        `| ${peer.name} | ${size.toLocaleString('en')} | ${expected} | ${ms(list.base)} | ${ms(list.command)} | ${ms(show.base)} | ${ms(show.command)} |`,
      )
    }
  }
  return lines
}

function report(peers) {
  const { model } = cpus()[0]
  const day = new Date().toISOString().slice(0, 10)
  return [
    `Measured on ${day} with \`npm run bench\`: Node ${process.version}, ${availableParallelism()} cores of ${model}. Medians; a`,
    'ratio is to `node -e 0`, run in turn with the command.',
    '',
    '| work | mandates | ms | ratio | goal |',
    '| ---- | -------: | -: | ----: | ---: |',
    ...rows.map(line),
    '',
    ...(peers.length === 0
      ? ['No other tool was found on the path to measure beside.']
      : [
          '| beside | mandates | rows | `mandates list`, ms | theirs | `mandates show`, ms | theirs |',
          '| ------ | -------: | ---: | ------------------: | -----: | ------------------: | -----: |',
          ...peers,
        ]),
    '',
  ].join('\n')
}

function line({ what, size, time, ratio, memory: peak, goal }) {
  const shown = typeof size === 'number' ? size.toLocaleString('en') : size
  if (peak !== undefined) return `| ${what} | ${shown} | | ${peak.toFixed(0)} | ${goal} |`
  return `| ${what} | ${shown} | ${ms(time)} | ${ratio.toFixed(ratio < 1 ? 2 : 1)} | ${goal ?? ''} |`
}

function ms(time) {
  return Math.round(time).toLocaleString('en')
}

function writeIntoPage(figures) {
  const page = readFileSync(PAGE, 'utf8')
  writeFileSync(
    PAGE,
    page.replace(
      /(<!-- figures -->\n)[^]*(<!-- end -->)/,
      (_, open, close) => `${open}\n${figures}\n${close}`,
    ),
  )
}

function progress(text) {
  process.stderr.write(`${text}\n`)
}
