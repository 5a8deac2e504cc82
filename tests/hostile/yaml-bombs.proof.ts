// Records made to take all time or memory are told of, with the memory of a small machine.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { run } from '../cli/run.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { BOMBS } from './bombs.ts'

const PROGRAM = new URL('../../bin/mandates.js', import.meta.url).pathname

test('no record takes more than its share', () => {
  const names = Object.keys(BOMBS)
  const files = names.map((name, index) => [`documents/bomb-${index}.yaml`, BOMBS[name] ?? ''])
  const folder = inventedRecords(Object.fromEntries(files) as Record<string, string>)
  // All of them at once: what one leaves in memory is there for the next.
  const args = ['--max-old-space-size=300', PROGRAM, 'check', '--no-index', '--records', folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(stderr).toBe('')
  expect(status).toBe(1)
  const problems = JSON.parse(stdout) as { file: string; message: string }[]
  const told = new Set(problems.map(({ file }) => file))
  expect(files.map(([file]) => file).filter(file => !told.has(file ?? ''))).toEqual([])
  expect(problems.filter(({ message }) => message.length > 1500)).toEqual([])
  figure(
    'C1',
    `${names.length} bombs of up to 1 MiB, one after the other in 300 MB: all reported, exit code 1`,
  )
})

test('what is quoted of a record is cut to a line or two', async () => {
  const long = '!'.repeat(300_000)
  for (const content of [
    `id: ${long}\n`,
    `id: "${long}"\n`,
    `${DOCUMENT}status: ${long.replaceAll('!', 'a')}\n`,
    DOCUMENT.replace('type: resolution', `type: ${long.replaceAll('!', 'a')}`),
    DOCUMENT.replace('meeting: BOARD-1', `meeting: ${long.replaceAll('!', 'a')}`),
    DOCUMENT.replace('departments: [ports]', `departments: [${long.replaceAll('!', 'a')}]`),
  ]) {
    const folder = inventedRecords({ 'documents/HU-1.yaml': content })
    const { code, out } = await run(['check', '--records', folder], { cwd: folder })
    // A field that nobody knows is a warning.
    expect(code).toBe(content.includes('\nstatus: a') ? 0 : 1)
    expect(out).toContain('HU-1.yaml:')
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThan(250)
  }
})
