// The built program as users run it: processes, exit codes, pipes, and the published package.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { git, runBuilt } from './cli/run.ts'
import { inventedRecords, shippedCopy, temporaryFolder } from './folders.ts'

const ROOT = new URL('..', import.meta.url).pathname
const PROGRAM = join(ROOT, 'bin/mandates.js')

/** Runs a shell command in which `mandates` is the program, and returns its result. */
function shell(line: string, cwd: string): { code: number; out: string; err: string } {
  const script = `mandates() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${line}`
  const result = spawnSync('bash', ['-c', script], { cwd, encoding: 'utf8' })
  return { code: result.status ?? -1, out: result.stdout, err: result.stderr }
}

describe('as a process', () => {
  test('finds records/ in this folder or above it, by an option or by the environment', () => {
    const folder = shippedCopy()
    mkdirSync(join(folder, 'deep/er'), { recursive: true })
    const seven = /7 outstanding mandates/
    expect(runBuilt(['list'], folder).out).toMatch(seven)
    expect(runBuilt(['list'], join(folder, 'deep/er')).out).toMatch(seven)
    expect(runBuilt(['list'], join(folder, 'records/documents')).out).toMatch(seven)
    const elsewhere = temporaryFolder()
    expect(runBuilt(['list', '--records', folder], elsewhere).out).toMatch(seven)
    expect(
      runBuilt(['list'], elsewhere, { MANDATES_RECORDS: join(folder, 'records') }).out,
    ).toMatch(seven)
    expect(runBuilt(['list'], elsewhere)).toMatchObject({ code: 66, out: '' })
  })

  test('speaks the language of the option, the environment or the locale', () => {
    const folder = shippedCopy()
    const heading = (args: string[], env = {}): string =>
      runBuilt(['list', ...args], folder, env).out.split(' · ')[0] ?? ''
    expect(heading([])).toBe('Outstanding mandates')
    expect(heading([], { LANG: 'fr_FR.UTF-8' })).toBe('Mandats en suspens')
    expect(heading([], { LANG: 'fr_FR.UTF-8', MANDATES_LANG: 'ar' })).toBe('التكليفات غير المنجزة')
    expect(heading(['--lang', 'en'], { MANDATES_LANG: 'ar' })).toBe('Outstanding mandates')
    expect(heading([], { LANG: 'de_DE.UTF-8' })).toBe('Outstanding mandates')
  })

  test('--version shows the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(runBuilt(['--version'], ROOT)).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  test('a pipe gets no colours, even if the environment asks for them', () => {
    const { out } = runBuilt(['list'], shippedCopy(), { FORCE_COLOR: '3', TERM: 'xterm-256color' })
    expect(out).not.toContain('\u001b')
  })

  test('if a record cannot be read, the others are listed, the error is reported, and the exit code is 65', () => {
    const folder = inventedRecords({ 'documents/x.yaml': 'id: [\n' })
    const { code, out, err } = runBuilt(['list', '--as-of', '2018-06-01'], folder)
    expect(code).toBe(65)
    expect(out).toContain('1 outstanding mandate')
    expect(err).toContain('documents/x.yaml:')
  })

  test('an empty folder, and a folder without documents', () => {
    const empty = temporaryFolder()
    expect(runBuilt(['list', '--records', empty], empty)).toMatchObject({ code: 66 })
    const none = inventedRecords({ 'documents/HU-1.yaml': undefined })
    expect(runBuilt(['list'], none)).toEqual({
      code: 0,
      out: 'No outstanding mandates.\n',
      err: '',
    })
  })

  test('a bug in the program is reported in one line, and its trace is shown only with --debug', () => {
    const { err } = runBuilt(['list', '--lang', 'xx', '--debug'], ROOT)
    expect(err).toContain('at ')
    expect(runBuilt(['list', '--lang', 'xx'], ROOT).err).not.toContain('at file')
  })
})

describe('output', () => {
  test('a full disk is a failure', () => {
    expect(shell('mandates list --format json > /dev/full', shippedCopy())).toMatchObject({
      code: 74,
    })
  })
  test('a full disk is a failure even if nothing more can be written', () => {
    expect(shell('mandates list > /dev/full 2>&1', shippedCopy())).toMatchObject({ code: 74 })
  })
  test('a closed output pipe is not a failure', () => {
    const { code, err } = shell(
      'set -o pipefail; mandates list --all --format json | head -c 1 > /dev/null; exit ${PIPESTATUS[0]}',
      manyDocuments(),
    )
    expect({ code, err }).toEqual({ code: 141, err: '' })
  })
  test('a slow reader gets the whole output', () => {
    const folder = manyDocuments()
    const whole = shell('mandates list --all --format json | wc -c', folder).out
    expect(shell('mandates list --all --format json | (sleep 0.5; wc -c)', folder).out).toBe(whole)
    expect(Number(whole)).toBeGreaterThan(100_000)
  })
})

/** So many records that their list does not fit into a pipe at once. */
function manyDocuments(): string {
  const documents = Array.from({ length: 60 }, (_, number) => {
    const mandates = Array.from(
      { length: 8 },
      (__, index) =>
        `  - {id: ${index}, paragraph: "${index}", title: A mandate with some words, text: Requests}\n`,
    )
    const id = `D-${number}`
    return [
      `documents/${id}.yaml`,
      `id: ${id}\nsymbol: ${id}\ntitle: x\ntype: report\nbody: BOARD\ndate: 2018-05-01\nlanguage: en\nmandates:\n${mandates.join('')}`,
    ]
  })
  return inventedRecords(Object.fromEntries(documents))
}

describe('update', () => {
  const UPDATE = ['update', '5b.1', '--status', 'in-progress', '--date', '2018-10-05']

  test('only adds lines, as git shows', () => {
    const folder = shippedCopy()
    git(folder, 'init', '--quiet')
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '-m', 'records')
    const args = [
      'update',
      '5b.1',
      '--status',
      'implemented',
      '--date',
      '2018-10-05',
      '--by',
      'Ann',
      '--evidence',
      'note-verbale:NV/2018/412',
    ]
    expect(runBuilt(args, folder).code).toBe(0)
    expect(git(folder, 'diff', '--numstat').trim()).toBe(
      '6\t0\trecords/documents/ACM-2018-AZER.yaml',
    )
    expect(runBuilt(['list'], folder).out).toContain('6 outstanding mandates')
    expect(runBuilt(['show', '5b'], folder).out).toContain('note verbale NV/2018/412')
    expect(runBuilt(['check'], folder).code).toBe(0)
  })

  test('--commit commits only that file, whatever else is staged', () => {
    const folder = shippedCopy()
    git(folder, 'init', '--quiet')
    git(folder, 'config', 'user.name', 'Ann Officer')
    git(folder, 'config', 'user.email', 'ann@example.org')
    git(folder, 'add', '.')
    git(folder, 'commit', '--quiet', '-m', 'records')
    writeFileSync(join(folder, 'other.txt'), 'x')
    git(folder, 'add', 'other.txt')
    expect(runBuilt([...UPDATE, '--commit'], folder).code).toBe(0)
    expect(git(folder, 'show', '--stat', '--format=%s', 'HEAD')).toContain(
      'update: ACM-2018-AZER/5b.1: in-progress',
    )
    expect(git(folder, 'show', '--name-only', '--format=', 'HEAD').trim()).toBe(
      'records/documents/ACM-2018-AZER.yaml',
    )
    expect(git(folder, 'status', '--porcelain')).toBe('A  other.txt\n')
    expect(readFileSync(join(folder, 'records/documents/ACM-2018-AZER.yaml'), 'utf8')).toContain(
      'by: Ann Officer',
    )
  })

  test('--commit without a repository writes nothing and reports it', () => {
    const folder = shippedCopy()
    const { code, err } = runBuilt([...UPDATE, '--by', 'Ann', '--commit'], folder)
    expect(code).toBe(66)
    expect(err).toContain('is not in a git repository')
    expect(runBuilt(['show', '5b.1'], folder).out).toContain('Not started')
  })

  test('a file of evidence is recorded with its digest, and a file outside the records is refused', () => {
    const folder = shippedCopy()
    mkdirSync(join(folder, 'records/evidence'))
    writeFileSync(join(folder, 'records/evidence/nv.txt'), 'proof')
    writeFileSync(join(folder, 'outside.txt'), 'proof')
    const args = [
      'update',
      '5b.1',
      '--status',
      'implemented',
      '--date',
      '2018-10-05',
      '--by',
      'Ann',
      '--evidence',
    ]
    expect(runBuilt([...args, 'outside.txt'], folder)).toMatchObject({ code: 2 })
    expect(runBuilt([...args, 'records/evidence/nv.txt'], folder).code).toBe(0)
    expect(runBuilt(['check'], folder).code).toBe(0)
    writeFileSync(join(folder, 'records/evidence/nv.txt'), 'forged')
    expect(runBuilt(['check'], folder)).toMatchObject({ code: 1 })
  })

  test('a record with errors is reported and stays as it is', () => {
    const folder = shippedCopy()
    const file = join(folder, 'records/documents/ACM-2018-AZER.yaml')
    const broken = readFileSync(file, 'utf8').replace('kind: continuing', 'kind: contnuing')
    writeFileSync(file, broken)
    const { code, err } = runBuilt([...UPDATE, '--by', 'Ann'], folder)
    expect(code).toBe(65)
    expect(err).toContain('nothing was written')
    expect(readFileSync(file, 'utf8')).toBe(broken)
  })

  test('a read-only record is refused to users who may not write it', () => {
    const folder = shippedCopy()
    const file = join(folder, 'records/documents/ACM-2018-AZER.yaml')
    chmodSync(file, 0o444)
    for (const path of [folder, join(folder, 'records'), join(folder, 'records/documents')])
      chmodSync(path, 0o755)
    // Root may write everything. The program is therefore run as the user nobody.
    const asNobody =
      process.getuid?.() === 0
        ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
        : []
    const [command, ...rest] = [
      ...asNobody,
      process.execPath,
      PROGRAM,
      ...UPDATE,
      '--by',
      'Ann',
      '--records',
      join(folder, 'records'),
    ]
    const result = spawnSync(command, rest, {
      cwd: '/',
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '' },
    })
    expect(result.status).toBe(73)
    expect(readFileSync(file, 'utf8')).not.toContain('Ann')
  })
})

test('the package contains all that it needs, and runs without the source', () => {
  const folder = temporaryFolder()
  const packed = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder],
    { cwd: ROOT, encoding: 'utf8' },
  )
  execFileSync('tar', ['-xzf', packed.trim()], { cwd: folder })
  const program = join(folder, 'package/bin/mandates.js')
  const records = shippedCopy()
  const result = spawnSync(process.execPath, [program, 'list'], { cwd: records, encoding: 'utf8' })
  expect(result.stdout).toContain('7 outstanding mandates')
  const shipped = readdirSync(join(folder, 'package'))
  expect(shipped).not.toContain('src')
  expect(existsSync(join(folder, 'package/dist/schema/document.json'))).toBe(true)
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(folder, 'package/package.json'), 'utf8'),
  ) as { dependencies?: object }
  expect(Object.keys(dependencies)).toEqual([])
})

test('the lock file contains no addresses', () => {
  expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(
    /"resolved"|https?:\/\/registry/,
  )
})
