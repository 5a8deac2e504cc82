// C15: output that is not written completely is a failure.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { DOCUMENT } from '../folders.ts'
import { entriesOn, newDesk } from './desk.ts'
import { envOf, mandates, runOn, update, type CommandLine } from './writers.ts'

/** Runs a shell command in which `"$@"` is the command. */
function through(desk: string, line: string, command: CommandLine): ReturnType<typeof runOn> {
  return runOn(desk, ['bash', '-c', line, 'bash', ...command], envOf(desk))
}

const TELLING = [
  'list --all',
  'list --all --format json',
  'show HU-1/1',
  'summary --for BOARD-2',
  'summary --for BOARD-2 --format html',
  'export --all',
  'log',
  'meetings',
  'check',
  'states',
  '--help',
  'import inbox/one.txt',
].map(words => words.split(' '))

test.for(TELLING)('to a full disk: %s %s %s %s %s', (words, { expect: expectHere }) => {
  const { code, err } = through(newDesk(), '"$@" >/dev/full', mandates(...words))
  expectHere(code).toBe(74)
  expectHere(err).toContain('could not be written (ENOSPC)')
})

test.for(TELLING)('to a closed pipe: %s %s %s %s %s', (words, { expect: expectHere }) => {
  const line = '{ sleep 0.3; "$@"; echo "$?" >&2; } | true'
  const { err } = through(newDesk(), line, mandates(...words))
  expectHere(err.trim()).toBe('141')
})

/** Records whose list as JSON has more than three million bytes. */
function longDesk(): string {
  const desk = newDesk()
  const mandate = (number: number): string =>
    `  - {id: m${number}, paragraph: "${number}", title: ${'A long title '.repeat(12)}, text: Requests}\n`
  const head = DOCUMENT.slice(0, DOCUMENT.indexOf('mandates:'))
  for (let file = 0; file < 40; file++) {
    const own = head.replace('id: HU-1', `id: X-${file}`).replace('HU/2018/1', `X/${file}`)
    const all = Array.from({ length: 170 }, (_, index) => mandate(index)).join('')
    writeFileSync(join(desk, `records/documents/X-${file}.yaml`), `${own}mandates:\n${all}`)
  }
  return desk
}

test('all of three million bytes arrive through a slow pipe', () => {
  const desk = longDesk()
  const command = mandates('list', '--all', '--format', 'json')
  const whole = runOn(desk, ['bash', '-c', '"$@" >whole.json', 'bash', ...command])
  expect(whole.code).toBe(0)
  const counted = through(
    desk,
    '"$@" | { sleep 1; dd bs=512 status=none | wc -c; }; exit ${PIPESTATUS[0]}',
    command,
  )
  const size = Number(runOn(desk, ['wc', '-c', 'whole.json']).out.split(' ')[0])
  expect(size).toBeGreaterThan(3_000_000)
  expect({ code: counted.code, bytes: Number(counted.out) }).toEqual({ code: 0, bytes: size })
  figure(
    'C15',
    `${TELLING.length} commands to a full disk: 74; to a closed pipe: 141; ${size} bytes to a slow one: all`,
  )
})

test('if an entry is recorded but the answer cannot be written, the exit code shows it', () => {
  const desk = newDesk()
  const { code, err } = through(desk, '"$@" >/dev/full', update('Ann'))
  expect(code).toBe(74)
  expect(err).toContain('Do not run the command again')
  expect(entriesOn(desk)).toEqual(['Ann'])
})

test('with both streams on a full disk, the exit code still shows the failure', () => {
  const desk = newDesk()
  expect(through(desk, '"$@" >/dev/full 2>&1', mandates('list')).code).toBe(74)
  expect(through(desk, '"$@" 2>/dev/full', mandates('show', 'nothing')).code).toBe(2)
})

test('a closed stream discards all output without a failure', () => {
  expect(through(newDesk(), '"$@" >&-', mandates('list')).code).toBe(0)
})
