// Damaged documents in the built program: each is read, or refused with a reason.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { damagedDocuments } from './damaged.ts'

const PROGRAM = new URL('../../bin/mandates.js', import.meta.url).pathname

/** The output of the program for a folder of documents, and its greatest use of memory in kilobytes. */
function imported(folder: string): { code: number | null; out: string; err: string; peak: number } {
  const watch = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`
  writeFileSync(join(folder, 'watch.cjs'), watch)
  const args = [
    '--require',
    join(folder, 'watch.cjs'),
    PROGRAM,
    'import',
    'documents',
    '--format',
    'json',
  ]
  const result = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  return {
    code: result.status,
    out: result.stdout,
    err: result.stderr,
    peak: Number(/^peak (\d+)$/m.exec(result.stderr)?.[1]),
  }
}

/** @throws Error if one of `count` documents crashed the program, had to be stopped, or was skipped */
export async function expectEachTold(count: number): Promise<{ read: number; peak: number }> {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'documents'))
  for (const [name, bytes] of await damagedDocuments(count, 20_270_301))
    writeFileSync(join(folder, 'documents', name), bytes)
  const { code, out, err, peak } = imported(folder)
  expect([0, 65]).toContain(code)
  const drafts: unknown = JSON.parse(out)
  const read = Array.isArray(drafts) ? drafts.length : 1
  const refused = err.split('\n').filter(line => /^(?:\S*\/)?documents\/\d+\.\w+: /.test(line))
  expect(read + refused.length).toBe(count)
  // No document had to be stopped, and none was too large.
  expect(err).not.toMatch(/took too long|too much memory|\n {4}at /)
  expect(peak).toBeLessThan(300_000)
  return { read, peak }
}
