// Information about processes from `ps`, which has the same output on macOS and Linux.
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { isSince, STATE_AND_START } from '../../src/system/macos.ts'
import { lacks } from '../programs.ts'

const START = String(Date.UTC(2026, 10, 30, 16, 42, 54, 700))

test.each([
  [true, 'the process itself', 'Ss   Mon Nov 30 16:42:54 2026'],
  [true, 'one that took a while to say so', 'S+   Mon Nov 30 16:42:31 2026\n'],
  [false, 'one that has its number now', 'S    Mon Nov 30 16:43:00 2026'],
  [false, 'one that has ended, and whose parent has not looked', 'Z    Mon Nov 30 16:42:54 2026'],
  [true, 'one that nobody could be asked about', ''],
])('%s for %s', (runs, _, answer) => {
  expect(isSince(answer, START)).toBe(runs)
})

test.skipIf(lacks('ps'))('a running process began no later than reported', () => {
  const env = { LC_ALL: 'C', TZ: 'UTC' }
  const answer = execFileSync('ps', [...STATE_AND_START, String(process.pid)], { env }).toString()
  const start = Math.ceil(performance.timeOrigin)
  expect(isSince(answer, String(start))).toBe(true)
  expect(isSince(answer, String(start - 60_000))).toBe(false)
})
