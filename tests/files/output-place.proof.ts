// Output to a named file: only regular files are replaced, even with --force.
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runBuilt } from '../cli/run.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'

const EXPORT = ['export', '--format', 'csv', '--output']
const BUILT = new URL('../../bin/mandates.js', import.meta.url).pathname

/** Runs a shell command in which `mandates` is the program. */
function shell(
  line: string,
  cwd = shippedCopy(),
): { code: number | null; out: string; err: string } {
  const script = `mandates() { ${process.execPath} ${BUILT} "$@"; }\n${line}`
  const env = { ...process.env, LANG: 'en_GB.UTF-8' }
  const options = { cwd, env, encoding: 'utf8', timeout: 60_000 } as const
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], options)
  return { code: status, out: stdout, err: stderr }
}

const SHEET = (): string => runBuilt(EXPORT.slice(0, -1), shippedCopy()).out

describe('what exists at the output path', () => {
  test('a pipe is written to and stays', () => {
    const folder = shippedCopy()
    const line = `mkfifo p; cat p > got & mandates ${EXPORT.join(' ')} p --force; code=$?; wait; exit $code`
    expect(shell(line, folder).code).toBe(0)
    expect(lstatSync(join(folder, 'p')).isFIFO()).toBe(true)
    expect(readFileSync(join(folder, 'got'), 'utf8')).toBe(SHEET())
    const report = 'mandates summary --for CFM-46 --output >(wc -c > size)'
    expect(shell(`${report}; code=$?; sleep 0.2; exit $code`, folder).code).toBe(0)
  })

  test('a closed pipe is not a failure, and the pipe stays', () => {
    const folder = shippedCopy()
    const line = `mkfifo p; head -c 1 p > got & mandates ${EXPORT.join(' ')} p`
    expect([0, 141]).toContain(shell(line, folder).code)
    expect(lstatSync(join(folder, 'p')).isFIFO()).toBe(true)
  })

  test('a device is written to, and a full one is reported', () => {
    expect(runBuilt([...EXPORT, '/dev/null'], shippedCopy()).code).toBe(0)
    const { code, err } = runBuilt([...EXPORT, '/dev/full'], shippedCopy())
    expect([code, err.includes('ENOSPC')]).toEqual([74, true])
  })

  // Only the administrator can create a device for the test. A real device would be lost if the test failed.
  test.runIf(process.getuid?.() === 0)('a device is not replaced, even with --force', () => {
    const folder = shippedCopy()
    execFileSync('mknod', [join(folder, 'full'), 'c', '1', '7'])
    expect(runBuilt([...EXPORT, 'full', '--force'], folder).code).not.toBe(0)
    expect(lstatSync(join(folder, 'full')).isCharacterDevice()).toBe(true)
  })

  // Not `/dev/stdout` itself, because the administrator would lose it if the test failed.
  test('/dev/fd/1 is written to, whether it is a pipe or a file that a shell opened', () => {
    expect(runBuilt([...EXPORT, '/dev/fd/1'], shippedCopy()).out).toBe(SHEET())
    const folder = shippedCopy()
    for (const force of ['', '--force']) {
      writeFileSync(join(folder, 'log'), 'kept\n')
      const line = `mandates ${EXPORT.join(' ')} /dev/fd/1 ${force} >> log`
      expect(shell(line, folder).code).toBe(0)
      expect(readFileSync(join(folder, 'log'), 'utf8')).toBe(`kept\n${SHEET()}`)
    }
  })

  test('through a link, its target is replaced, and a target that may not be replaced is reported', () => {
    const [folder, elsewhere] = [shippedCopy(), temporaryFolder()]
    const real = join(elsewhere, 'real.csv')
    writeFileSync(real, 'old\n')
    symlinkSync(real, join(folder, 'link.csv'))
    const refused = runBuilt([...EXPORT, 'link.csv'], folder)
    expect([refused.code, refused.err.includes(`${real} already exists`)]).toEqual([73, true])
    expect(readFileSync(real, 'utf8')).toBe('old\n')
    expect(runBuilt([...EXPORT, 'link.csv', '--force'], folder).code).toBe(0)
    expect(readlinkSync(join(folder, 'link.csv'))).toBe(real)
    expect(readFileSync(real, 'utf8')).toBe(SHEET())
    expect(readdirSync(elsewhere)).toEqual(['real.csv'])
  })

  test('a broken link and a folder are refused', () => {
    const folder = shippedCopy()
    symlinkSync('nowhere', join(folder, 'link.csv'))
    execFileSync('mkdir', [join(folder, 'folder.csv')])
    for (const name of ['link.csv', 'folder.csv']) {
      const { code, err } = runBuilt([...EXPORT, name, '--force'], folder)
      expect([code, err.includes('nothing was written')], err).toEqual([73, true])
    }
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})
