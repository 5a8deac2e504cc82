// The safe writer: a record is the old version or the new one, and two writers never lose each other's work.
import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { UserError } from '../../src/base/user-error.ts'
import { isGone, thisProcess } from '../../src/files/lock-holder.ts'
import { claimName, privateName } from '../../src/files/temporary-files.ts'
import { withLock, withLocks } from '../../src/files/lock.ts'
import { createFolder } from '../../src/files/create.ts'
import { writeNewFiles } from '../../src/files/write.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'
import { rewriteFile } from './rewriting.ts'
import { failureOf } from '../failure.ts'
import { withFastClock } from './fast-clock.ts'

function record(content = 'old\n'): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.yaml'), content)
  return folder
}

/** The name of a temporary file beside `path` that an ended process would have left. */
function abandoned(path: string): string {
  return privateName(path).replace(`-${process.pid}-`, '-4194305-')
}

const shout = (bytes: Buffer): Buffer => Buffer.from(bytes.toString().toUpperCase())

describe('rewriteFile', () => {
  test('replaces the file, keeps its mode, and leaves no temporary file', () => {
    const folder = record()
    chmodSync(join(folder, 'a.yaml'), 0o640)
    rewriteFile(folder, 'a.yaml', shout)
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('OLD\n')
    expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  test('writes nothing if nothing changes', () => {
    const folder = record()
    const before = statSync(join(folder, 'a.yaml'), { bigint: true })
    rewriteFile(folder, 'a.yaml', bytes => bytes)
    expect(statSync(join(folder, 'a.yaml'), { bigint: true }).ino).toBe(before.ino)
  })

  test('leaves the file unchanged and unlocked if planning fails', () => {
    const folder = record()
    const plan = (): Buffer => {
      throw new UserError({ kind: 'nothing-to-record', values: {} })
    }
    expect(failureOf(() => rewriteFile(folder, 'a.yaml', plan))).toMatchObject({
      kind: 'nothing-to-record',
    })
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('old\n')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  test('never overwrites a version that an editor saved meanwhile', () => {
    const folder = record()
    const meddle = (bytes: Buffer): Buffer => {
      writeFileSync(join(folder, 'a.yaml'), 'from an editor\n')
      return shout(bytes)
    }
    expect(failureOf(() => rewriteFile(folder, 'a.yaml', meddle))).toMatchObject({
      kind: 'changed-underneath',
    })
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('from an editor\n')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  test('keeps a link within the folder, and refuses one that leads out of it', () => {
    const folder = record()
    symlinkSync('a.yaml', join(folder, 'link.yaml'))
    rewriteFile(folder, 'link.yaml', shout)
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('OLD\n')
    const outside = record()
    symlinkSync(join(outside, 'a.yaml'), join(folder, 'out.yaml'))
    expect(failureOf(() => rewriteFile(folder, 'out.yaml', shout))).toMatchObject({
      kind: 'cannot-write',
    })
    expect(readFileSync(join(outside, 'a.yaml'), 'utf8')).toBe('old\n')
  })

  test('refuses a missing file', () => {
    expect(failureOf(() => rewriteFile(record(), 'b.yaml', shout))).toMatchObject({
      kind: 'cannot-write',
      values: { reason: 'ENOENT' },
    })
  })
})

describe('withLock', () => {
  const lockOf = (folder: string): string => join(folder, 'a.yaml.lock')
  const holder = (fields: object): string =>
    JSON.stringify({ ...thisProcess(), pid: 1, start: '', ...fields })

  test('takes the lock of an ended process at once, and removes its temporary files', () => {
    const folder = record()
    writeFileSync(lockOf(folder), holder({ boot: 'another boot' }))
    writeFileSync(abandoned(join(folder, 'a.yaml')), 'half')
    expect(withLock(join(folder, 'a.yaml'), () => 'done')).toBe('done')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  test('takes the lock of a process that was killed while it removed a dead lock', () => {
    const folder = record()
    const [dead, claimant] = [1, 2].map(boot => holder({ boot: `boot ${boot}` }))
    writeFileSync(lockOf(folder), dead ?? '')
    writeFileSync(claimName(join(folder, 'a.yaml'), dead ?? ''), claimant ?? '')
    writeFileSync(claimName(join(folder, 'a.yaml'), 'of long ago'), claimant ?? '')
    expect(withLock(join(folder, 'a.yaml'), () => 'done')).toBe('done')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  test('removes temporary files of killed commands beside other records, but not those of running ones', () => {
    const folder = record()
    const atWork = [privateName(join(folder, 'a.yaml')), join(folder, 'c.yaml.lock')]
    const left = [abandoned(join(folder, 'b.yaml')), join(folder, 'b.yaml.lock')]
    for (const path of [...atWork, ...left]) writeFileSync(path, 'half')
    writeFileSync(join(folder, 'b.yaml.lock'), holder({ boot: 'another boot' }))
    writeFileSync(join(folder, 'c.yaml.lock'), JSON.stringify(thisProcess()))
    withLock(join(folder, 'a.yaml'), () => 'done')
    const names = [...atWork.map(path => basename(path)), 'a.yaml']
    expect(readdirSync(folder)).toEqual(names.toSorted())
  })

  test('holds the locks of all files during the work', () => {
    const folder = temporaryFolder()
    const paths = Array.from({ length: 3000 }, (_, number) => join(folder, `${number}.yaml`))
    const held = withLocks([...paths, ...paths.slice(0, 2)], () => readdirSync(folder).length)
    expect(held).toBe(3000)
    expect(readdirSync(folder)).toEqual([])
  })

  test('waits for a holder on another machine, and names it', () => {
    withFastClock()
    const folder = record()
    writeFileSync(
      lockOf(folder),
      holder({ host: 'elsewhere', machine: 'another', boot: '', pid: 4711 }),
    )
    const refusal = failureOf(() => withLock(join(folder, 'a.yaml'), () => 'done'))
    expect(refusal).toMatchObject({
      kind: 'locked',
      values: { pid: 4711, unseen: { host: 'elsewhere', lock: lockOf(folder) } },
    })
    expect(existsSync(lockOf(folder))).toBe(true)
  })

  test('does not count time in which the process was suspended, and looks at the lock again', () => {
    const folder = record()
    writeFileSync(
      lockOf(folder),
      JSON.stringify({ ...thisProcess(), pid: process.ppid, start: '' }),
    )
    let hours = 0
    onTestFinished(() => {
      vi.restoreAllMocks()
    })
    vi.spyOn(performance, 'now').mockImplementation(() => {
      // The holder ends while this process is suspended.
      if (hours === 3) rmSync(lockOf(folder))
      return hours++ * 3_600_000
    })
    expect(withLock(join(folder, 'a.yaml'), () => 'done')).toBe('done')
  })

  test('respects an unreadable lock', () => {
    withFastClock()
    const folder = record()
    writeFileSync(lockOf(folder), 'gibberish')
    expect(failureOf(() => withLock(join(folder, 'a.yaml'), () => 'done'))).toMatchObject({
      kind: 'locked',
      values: { pid: undefined },
    })
  })
})

describe('isGone', () => {
  const us = thisProcess()
  const dead = 2 ** 22 + 1
  test.each([
    [false, 'this process', {}],
    [false, 'one that could not tell when it was started', { start: '' }],
    [true, 'one whose number was given to another', { start: '1' }],
    [true, 'one that is not there', { pid: dead }],
    [true, 'one of before the last boot', { boot: 'another' }],
    [false, 'one of a boot that it could not tell', { boot: '' }],
  ])('%s for %s', (gone, _, fields) => {
    expect(isGone({ ...us, ...fields })).toBe(gone)
  })
})

test('all updates of one record by simultaneous commands are kept', async () => {
  const folder = shippedCopy()
  const program = new URL('../../bin/mandates.js', import.meta.url).pathname
  const update = (index: number): Promise<unknown> =>
    promisify(execFile)(process.execPath, [
      program,
      'update',
      '5b.1',
      '--status',
      'in-progress',
      '--date',
      '2018-10-05',
      '--by',
      `Officer ${index}`,
      '--records',
      join(folder, 'records'),
    ])
  await Promise.all(Array.from({ length: 4 }, (_, index) => update(index)))
  const text = readFileSync(join(folder, 'records/documents/ACM-2018-AZER.yaml'), 'utf8')
  const officers = [...text.matchAll(/by: Officer (\d+)/g)].map(([, number]) => Number(number))
  expect(officers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 4 }, (_, index) => index))
  expect(readdirSync(join(folder, 'records/documents'))).toEqual(['ACM-2018-AZER.yaml'])
})

describe('writeNewFiles', () => {
  test('writes a whole file, and replaces an existing one only if asked to', () => {
    const folder = temporaryFolder()
    writeNewFiles(folder, [{ name: 'report.html', content: 'one' }], false)
    expect(
      failureOf(() => writeNewFiles(folder, [{ name: 'report.html', content: 'two' }], false)),
    ).toMatchObject({
      kind: 'already-exists',
    })
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('one')
    writeNewFiles(folder, [{ name: 'report.html', content: 'two' }], true)
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('two')
    expect(readdirSync(folder)).toEqual(['report.html'])
  })
  test('reports a missing folder', () => {
    const refusal = failureOf(() =>
      writeNewFiles(temporaryFolder(), [{ name: 'no/such/report.html', content: 'x' }], false),
    )
    expect(refusal).toMatchObject({ kind: 'cannot-write', values: { reason: 'ENOENT' } })
  })
})

test('removes temporary files of killed commands beside a new file or folder', () => {
  const folder = temporaryFolder()
  mkdirSync(join(abandoned(join(folder, 'records')), 'documents'), { recursive: true })
  writeFileSync(abandoned(join(folder, 'report.html')), 'half')
  const another = abandoned(join(folder, 'report'))
  writeFileSync(another, 'half')
  createFolder(folder, 'records', [{ name: 'documents/a.yaml', content: 'a' }], () => undefined)
  writeNewFiles(folder, [{ name: 'report.html', content: 'whole' }], false)
  // In a foreign folder, only temporary files of our own file are removed.
  expect(readdirSync(folder)).toEqual([basename(another), 'records', 'report.html'])
})

test('accepts a name of the greatest length', () => {
  const folder = temporaryFolder()
  const name = `${'é'.repeat(124)}.html`
  writeNewFiles(folder, [{ name, content: 'one' }], false)
  expect(readdirSync(folder)).toEqual([name])
})
