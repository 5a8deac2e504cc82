// Damaged documents one after the other through the built program: each is read, or refused with a reason.
// MANDATES_TEST_DOCUMENTS=3000 tries as many as a secretariat files in some years.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { damagedDocuments } from './damaged.ts'

const COUNT = Number(process.env['MANDATES_TEST_DOCUMENTS'] ?? 200)
const PROGRAM = new URL('../../bin/mandates.js', import.meta.url).pathname

/** What the program says of a folder of documents, and where its memory was highest, in kilobytes. */
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

test(`${COUNT} damaged documents in a row`, { timeout: 3_600_000 }, async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'documents'))
  for (const [name, bytes] of await damagedDocuments(COUNT, 20_270_301))
    writeFileSync(join(folder, 'documents', name), bytes)
  const { code, out, err, peak } = imported(folder)
  expect([0, 65]).toContain(code)
  const read: unknown = JSON.parse(out)
  const refused = err.split('\n').filter(line => /^(?:\S*\/)?documents\/\d+\.\w+: /.test(line))
  expect((Array.isArray(read) ? read.length : 1) + refused.length).toBe(COUNT)
  // None had to be stopped, and none was too much.
  expect(err).not.toMatch(/takes longer|more memory|\n {4}at /)
  expect(peak).toBeLessThan(300_000)
})
