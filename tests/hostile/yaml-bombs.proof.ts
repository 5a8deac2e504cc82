// Records that are made to use up time or memory are reported, within the memory of a small machine.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { run } from '../cli/run.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { BOMBS } from './bombs.ts'

const PROGRAM = new URL('../../bin/mandates.js', import.meta.url).pathname

test('no record takes too much time or memory', () => {
  const names = Object.keys(BOMBS)
  const files = names.map((name, index) => [`documents/bomb-${index}.yaml`, BOMBS[name] ?? ''])
  const folder = inventedRecords(Object.fromEntries(files) as Record<string, string>)
  // All records in one process, so that the memory of one adds to the next.
  const args = ['--max-old-space-size=300', PROGRAM, 'check', '--no-index', '--records', folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  expect(stderr).toBe('')
  expect(status).toBe(1)
  const problems = JSON.parse(stdout) as { file: string; message: string }[]
  const reported = new Set(problems.map(({ file }) => file))
  expect(files.map(([file]) => file).filter(file => !reported.has(file ?? ''))).toEqual([])
  expect(problems.filter(({ message }) => message.length > 1500)).toEqual([])
  figure(
    'C1',
    `${names.length} bombs of up to 1 MiB, one after the other in 300 MB: all reported, exit code 1`,
  )
})

test('a quotation from a record is cut to a line or two', async () => {
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
    // An unknown field is a warning.
    expect(code).toBe(content.includes('\nstatus: a') ? 0 : 1)
    expect(out).toContain('HU-1.yaml:')
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThan(250)
  }
})
