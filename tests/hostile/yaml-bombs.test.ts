// Records made to take all time or memory are told of, with the memory of a small machine.
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { inventedRecords } from '../folders.ts'
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
    `${names.length} bombs of up to 1 MiB, one after the other in 300 MB: all told, exit code 1`,
  )
})
