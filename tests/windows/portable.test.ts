// The portable folder, unpacked on a computer without Node.js.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { deskOnDrive, DRIVE, PREFIX, started } from './wine.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

describe.skipIf(PREFIX === '')('the portable folder', () => {
  test('runs from a path with spaces, with an empty search path', () => {
    // Not by npm, which would build the program again while other tests use it.
    execFileSync(process.execPath, ['.config/portable.mjs', 'windows'], {
      cwd: ROOT,
      stdio: 'ignore',
    })
    const packed = readdirSync(join(ROOT, 'portable')).find(name => name.includes('windows'))
    const place = join(DRIVE, 'Program Files', 'Copied here')
    onTestFinished(() => rmSync(place, { recursive: true, force: true }))
    for (const [name, bytes] of Object.entries(
      unzipSync(readFileSync(join(ROOT, 'portable', packed ?? ''))),
    )) {
      mkdirSync(dirname(join(place, name)), { recursive: true })
      writeFileSync(join(place, name), bytes)
      chmodSync(join(place, name), 0o755)
    }
    const desk = deskOnDrive()
    const type = (...words: string[]) =>
      started(['cmd', '/c', 'C:\\Program Files\\Copied here\\mandates\\mandates.cmd', ...words], {
        cwd: desk,
        env: { WINEPATH: '' },
      })
    expect(type('--version')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\s$/),
    })
    expect(type('list', '--as-of', '2026-04-01').out).toContain('37 outstanding mandates')
    const update = ['update', 'COMMITTEE-8-R2/5.2', '--status', 'in-progress', '--by', 'Ann']
    expect(type(...update)).toMatchObject({ code: 0, err: '' })
    expect(type('lsit').code).toBe(2)
  })
})
