// Odd keys, names and files are reported and have no other effect.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadRecords } from '../../src/records/load.ts'
import { run, runBuilt } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { DOCUMENT, inventedRecords, shippedCopy, temporaryFolder } from '../folders.ts'

const BUILT = new URL('../../bin/mandates.js', import.meta.url).pathname

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '<<',
  'valueOf',
]

describe('keys with a meaning in JavaScript', () => {
  test('are ordinary keys everywhere', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).toSorted()
    const places = [
      (key: string): string => `${key}: {polluted: yes}\n${DOCUMENT}`,
      (key: string): string => DOCUMENT.replace('due: {next: BOARD}', `due: {${key}: BOARD}`),
      (key: string): string => DOCUMENT.replace('title: Survey of harbours', `title: {${key}: x}`),
      (key: string): string =>
        DOCUMENT.replace('    actions:', `    ${key}: {polluted: yes}\n    actions:`),
      (key: string): string => `${DOCUMENT}        ${key}: {polluted: yes}\n`,
    ]
    for (const key of KEYS) {
      for (const place of places) {
        const { problems } = loadRecords(inventedRecords({ 'documents/HU-1.yaml': place(key) }))
        expect(problems.length, key).toBeGreaterThan(0)
        expect(problems.every(({ file }) => file === 'documents/HU-1.yaml')).toBe(true)
      }
    }
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before)
    expect(Reflect.get({}, 'polluted')).toBe(undefined)
    figure(
      'C11',
      `${KEYS.length} keys in ${places.length} places: each reported, Object.prototype unchanged`,
    )
  })

  test('the program works without __proto__', () => {
    const env = { NODE_OPTIONS: '--disable-proto=delete' }
    for (const command of [
      ['list'],
      ['check'],
      ['summary', '--for', 'CFM-46'],
      ['export', '--output', 'x.xlsx'],
      ['export', '--output', 'x.ics'],
      ['summary', '--for', 'CFM-46', '--output', 'x.docx'],
    ]) {
      const { code, err } = runBuilt(command, shippedCopy(), env)
      expect([code === 70, err.includes('    at ')], err).toEqual([false, false])
    }
    figure('C11', 'list, check, summary and export run with --disable-proto=delete')
  })
})

const NAMES = [
  '../x',
  '../../etc/x',
  '/tmp/x',
  '-rf',
  'a/b',
  '.git/hooks/x',
  '..',
  '.',
  'x'.repeat(300),
  '%2e%2e%2fx',
  'a\\b',
  '~/x',
  '$HOME',
  '`x`',
  'a;b',
]

/** All paths below a folder. */
function everything(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

test('no id, name or link leads a change out of the records', async () => {
  const outside = temporaryFolder()
  writeFileSync(join(outside, 'victim.yaml'), DOCUMENT)
  const victim = statSync(join(outside, 'victim.yaml')).mtimeMs
  for (const name of NAMES) {
    const folder = inventedRecords({
      'documents/HU-1.yaml': DOCUMENT.replace('id: HU-1', `id: ${JSON.stringify(name)}`),
      'documents/linked.yaml': { link: join(outside, 'victim.yaml') },
      'documents/folder': { link: outside },
      'documents/dangling.yaml': { link: join(outside, 'made.yaml') },
    })
    const above = everything(dirname(folder))
    const asked = [`${name}/1.1`, name, 'HU-1/1.1']
    for (const id of asked) {
      const args = [
        'update',
        '--status',
        'in-progress',
        '--date',
        '2018-05-01',
        '--records',
        folder,
        '--',
        id,
      ]
      const { code } = await run(args, { cwd: folder, today: '2018-06-01' })
      expect([2, 65], `${name} ${id}`).toContain(code)
    }
    const evidence = [
      'update',
      '1.1',
      '--status',
      'in-progress',
      '--evidence',
      name,
      '--records',
      folder,
    ]
    const { code } = await run(evidence, { cwd: folder, today: '2018-06-01' })
    expect(code, name).not.toBe(70)
    expect(everything(dirname(folder))).toEqual(above)
  }
  expect(everything(outside)).toEqual(['victim.yaml'])
  expect(statSync(join(outside, 'victim.yaml')).mtimeMs).toBe(victim)
  figure(
    'C9',
    `${NAMES.length} names as ids and evidence, 3 kinds of links out: 0 files written outside, 0 new within`,
  )
})

test('odd files are reported and stop nothing', () => {
  const folder = inventedRecords()
  const odd = (name: string): string => join(folder, 'documents', name)
  execFileSync('mkfifo', [odd('pipe.yaml')])
  symlinkSync('/dev/zero', odd('zero.yaml'))
  symlinkSync('/dev/tty', odd('terminal.yaml'))
  symlinkSync('loop.yaml', odd('loop.yaml'))
  symlinkSync('nowhere', odd('broken.yaml'))
  symlinkSync('/proc/self/mem', odd('memory.yaml'))
  symlinkSync('..', odd('above'))
  mkdirSync(odd('folder.yaml'))
  writeFileSync(odd('secret.yaml'), DOCUMENT.replace('HU-1', 'HU-2'))
  chmodSync(odd('secret.yaml'), 0)
  const { code, out, err } = runBuilt(
    ['list', '--all', '--format', 'json', '--records', folder],
    folder,
  )
  expect(code).toBe(65)
  expect(out).toContain('HU-1/1')
  expect(err).toContain('documents/broken.yaml:1:1')
  const names = ['pipe', 'zero', 'terminal', 'loop', 'broken', 'memory', 'folder']
  const all = runBuilt(['check', '--records', folder], folder).out
  for (const name of names) expect(all).toContain(`documents/${name}.yaml:1:1`)
  // Root may read everything.
  if (process.getuid?.() !== 0) expect(all).toContain('documents/secret.yaml:1:1')
  figure(
    'C10',
    `${names.length} kinds of odd files: each reported, the other records listed, exit code 65`,
  )
})

test('a removed current folder is reported, and does not matter if the path of the records is absolute', () => {
  const records = inventedRecords()
  const script = `mkdir gone && cd gone && rmdir ../gone && exec "$@"`
  const type = (...args: string[]): { code: number | null; out: string; err: string } => {
    const words = ['-c', script, 'sh', process.execPath, BUILT, ...args]
    const { status, stdout, stderr } = spawnSync('sh', words, {
      cwd: temporaryFolder(),
      env: { ...process.env, LANG: 'en_GB.UTF-8' },
      encoding: 'utf8',
    })
    return { code: status, out: stdout, err: stderr }
  }
  const sentences = {
    en: 'The current folder no longer exists',
    fr: 'Le dossier où vous vous trouvez n’existe plus',
    ar: 'لم يعد المجلد الحالي موجودا',
  }
  for (const [lang, sentence] of Object.entries(sentences)) {
    for (const command of [['list'], ['check'], ['list', '--records', 'records'], ['init', 'x']]) {
      const { code, out, err } = type(...command, '--lang', lang)
      expect([code, out], err).toEqual([66, ''])
      expect(err.split('\n')[0]).toContain(sentence)
    }
  }
  const deed = [
    'update',
    'HU-1/1.1',
    '--status',
    'in-progress',
    '--date',
    '2019-01-01',
    '--by',
    'x',
  ]
  for (const command of [['list', '--all'], ['check'], ['show', 'HU-1/1'], deed, ['--help']]) {
    const { code, out, err } = type(...command, '--records', records)
    expect([code, out === ''], `${command.join(' ')}: ${err}`).toEqual([0, false])
  }
  const written = type('export', '--records', records, '--format', 'csv', '--output', 'x.csv')
  expect(written.code).toBe(73)
})
