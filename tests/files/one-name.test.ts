// File systems without hard links, such as FAT and WebDAV: writes are locked and complete there too.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { thisProcess } from '../../src/files/lock-holder.ts'
import { withLock } from '../../src/files/lock.ts'
import { writeNewFiles } from '../../src/files/write.ts'
import { temporaryFolder } from '../folders.ts'
import { rewriteFile } from './rewriting.ts'
import { failureOf } from '../failure.ts'
import { withFastClock } from './fast-clock.ts'

const disk = vi.hoisted(() => ({ says: 'EPERM' }))

vi.mock('node:fs', async importOriginal => ({
  ...(await importOriginal<typeof import('node:fs')>()),
  linkSync: (): void => {
    throw Object.assign(new Error(disk.says), { code: disk.says })
  },
}))

test.each(['EPERM', 'EOPNOTSUPP', 'ENOTSUP', 'ENOSYS', 'EISDIR'])(
  'with the error %s, records are written, and no temporary files remain',
  says => {
    disk.says = says
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.yaml'), 'old\n')
    rewriteFile(folder, 'a.yaml', () => Buffer.from('new\n'))
    writeNewFiles(folder, [{ name: 'b.csv', content: 'one' }], false)
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('new\n')
    expect(
      failureOf(() => writeNewFiles(folder, [{ name: 'b.csv', content: 'two' }], false)),
    ).toEqual({
      kind: 'already-exists',
      values: { path: join(folder, 'b.csv') },
    })
    expect(readFileSync(join(folder, 'b.csv'), 'utf8')).toBe('one')
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.csv'])
  },
)

test('the lock names its holder, is respected, and is taken if its holder has ended', () => {
  withFastClock()
  const folder = temporaryFolder()
  const path = join(folder, 'a.yaml')
  const held = withLock(path, () => readFileSync(`${path}.lock`, 'utf8'))
  expect(JSON.parse(held)).toEqual(thisProcess())
  writeFileSync(`${path}.lock`, JSON.stringify({ ...thisProcess(), pid: 2 ** 22 + 1 }))
  expect(withLock(path, () => 'done')).toBe('done')
  writeFileSync(`${path}.lock`, JSON.stringify({ ...thisProcess(), machine: 'another', boot: '' }))
  expect(failureOf(() => withLock(path, () => 'done'))?.kind).toBe('locked')
  expect(readdirSync(folder)).toEqual(['a.yaml.lock'])
})

test('a version that an editor saved meanwhile is not overwritten', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.yaml'), 'old\n')
  const change = (): Buffer => {
    writeFileSync(join(folder, 'a.yaml'), 'theirs\n')
    return Buffer.from('ours\n')
  }
  expect(failureOf(() => rewriteFile(folder, 'a.yaml', change))?.kind).toBe('changed-underneath')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('theirs\n')
})
