// Files that another program has open and the system blocks: commands wait for them, and then report it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { OutputClosed, writeStream } from '../../src/files/output.ts'
import { placeAt } from '../../src/files/output-place.ts'
import { readRecordFile } from '../../src/files/read.ts'
import { writeNewFiles } from '../../src/files/write.ts'
import { temporaryFolder } from '../folders.ts'
import { rewriteFile, rewriteFiles } from './rewriting.ts'
import { failureOf } from '../failure.ts'
import { withoutPauses } from './fast-clock.ts'

/** The blocked calls, how often they will still fail, and the system's error. */
const other = vi.hoisted(() => ({ hinders: '', times: 0, says: 'EBUSY', at: '' }))

vi.mock('node:fs', async importOriginal => {
  const real = await importOriginal<typeof import('node:fs')>()
  const hindered =
    <A extends unknown[], R>(name: string, call: (...args: A) => R) =>
    (...args: A): R => {
      if (
        name === other.hinders &&
        other.times > 0 &&
        args.some(arg => String(arg).endsWith(other.at))
      ) {
        other.times--
        throw Object.assign(new Error(other.says), { code: other.says })
      }
      return call(...args)
    }
  return {
    ...real,
    renameSync: hindered('rename', real.renameSync),
    openSync: hindered('open', real.openSync),
    rmSync: hindered('remove', real.rmSync),
    writeSync: hindered('write', real.writeSync as (...args: unknown[]) => number),
    fstatSync: hindered('fstat', real.fstatSync as (...args: unknown[]) => unknown),
  }
})

vi.mock('../../src/system/system.ts', async importOriginal => {
  const { SYSTEM } = await importOriginal<typeof import('../../src/system/system.ts')>()
  const { windows } = await import('../../src/system/windows.ts')
  return { SYSTEM: { ...SYSTEM, files: windows.files } }
})

function records(): string {
  const folder = temporaryFolder()
  for (const name of ['a.yaml', 'b.yaml']) writeFileSync(join(folder, name), 'old\n')
  return folder
}

const renew = (): Buffer => Buffer.from('new\n')

beforeEach(() => {
  Object.assign(other, { hinders: '', times: 0, says: 'EBUSY', at: '' })
})

describe.each(['EPERM', 'EBUSY', 'EACCES'])('a file that is open elsewhere (%s)', says => {
  test.each([
    ['rename', 'a.yaml'],
    ['open', 'a.yaml'],
    ['remove', 'a.yaml.lock'],
  ])('for a moment: %s of %s is repeated', (hinders, at) => {
    const folder = records()
    Object.assign(other, { hinders, at, says, times: 3 })
    rewriteFile(folder, 'a.yaml', renew)
    expect(other.times).toBe(0)
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new\n')
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml'])
  })

  test('is read if it is open only for a moment', () => {
    const folder = records()
    Object.assign(other, { hinders: 'open', at: 'a.yaml', says, times: 3 })
    expect(readRecordFile(folder, 'a.yaml')).toMatchObject({ text: 'old\n' })
  })
})

test('is reported if it stays open, and nothing is written, not even to other records', () => {
  withoutPauses()
  const folder = records()
  Object.assign(other, { hinders: 'rename', at: 'b.yaml', times: Infinity })
  const path = join(folder, 'b.yaml')
  const refusal = { kind: 'open-elsewhere', values: { path } }
  expect(failureOf(() => rewriteFiles(folder, ['a.yaml', 'b.yaml'], renew))).toEqual(refusal)
  // The program waits for a file only once. After that it tries once.
  expect(failureOf(() => writeNewFiles(folder, [{ name: 'b.yaml', content: 'x' }], true))).toEqual(
    refusal,
  )
  for (const name of ['a.yaml', 'b.yaml'])
    expect(readFileSync(join(folder, name), 'utf8')).toBe('old\n')
  expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml'])
})

test('output works even if a standard stream cannot be examined', () => {
  const folder = records()
  Object.assign(other, { hinders: 'fstat', says: 'EBADF', times: 2 })
  expect(placeAt(join(folder, 'a.yaml'), true)).toMatchObject({ kind: 'replaced' })
  expect(other.times).toBe(0)
})

test('a closed pipe is recognised by any error of the system', () => {
  for (const says of ['EPIPE', 'EOF']) {
    Object.assign(other, { hinders: 'write', says, times: 1 })
    expect(() => writeStream(1, 'x')).toThrow(OutputClosed)
  }
})
