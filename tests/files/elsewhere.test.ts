// Locks and files of writers on other machines: commands wait for them, name them, and leave them alone.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { isGone, thisProcess, type LockHolder } from '../../src/files/lock-holder.ts'
import { sweepAround } from '../../src/files/temporary-files.ts'
import { linux } from '../../src/system/linux.ts'
import { run } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'
import { withFastClock, withoutPauses } from './fast-clock.ts'

const RECORD = 'records/documents/ACM-2018-AZER.yaml'
const DEED = ['update', '5b.1', '--status', 'in-progress', '--date', '2019-03-01']
const BOOT = '11111111-2222-3333-4444-555555555555'
/** A number that no process has. */
const NOBODY = 2 ** 22 + 1

/** How writers on other machines identify themselves. */
const WRITERS: Record<string, Partial<LockHolder>> = {
  'a machine of another name': { host: 'elsewhere', machine: 'another', boot: BOOT },
  'a machine of the same name': { machine: 'another', boot: BOOT },
  'a machine of the same name without an id': { machine: '', boot: BOOT },
  'a machine of the same name that says nothing': { machine: '', boot: '' },
  'a copy of this machine': { host: 'elsewhere', boot: BOOT },
  'a container on a machine of the same name': { machine: '', boot: BOOT, namespace: 'pid:[7]' },
  'another container here': { namespace: 'pid:[7]' },
}

test('the lock of another machine is neither taken nor cleared away', () => {
  for (const [who, identity] of Object.entries(WRITERS)) {
    for (const pid of [process.pid, NOBODY]) {
      const holder = { ...thisProcess(), start: '1', ...identity, pid }
      expect(isGone(holder), who).toBe(false)
      const folder = shippedCopy()
      const aside = join(folder, 'records/documents/other.yaml.lock')
      writeFileSync(aside, JSON.stringify(holder))
      sweepAround([join(folder, RECORD)])
      expect(existsSync(aside), who).toBe(true)
    }
  }
  figure('D9', `locks of ${Object.keys(WRITERS).length} kinds of other machines: 0 taken`)
})

test('a command waits for the lock, names its holder, and writes nothing', async () => {
  withFastClock()
  withoutPauses()
  const folder = shippedCopy()
  const before = readFileSync(join(folder, RECORD), 'utf8')
  const lock = join(folder, `${RECORD}.lock`)
  const holder = { ...thisProcess(), machine: 'another', boot: BOOT, pid: process.pid }
  writeFileSync(lock, JSON.stringify(holder))
  const { code, err } = await run(DEED, { cwd: folder })
  expect(code, err).toBe(75)
  expect(err).toContain(`process ${process.pid} on ${thisProcess().host}`)
  expect(err).toContain(`delete ${lock}`)
  expect(readFileSync(lock, 'utf8')).toBe(JSON.stringify(holder))
  expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(before)
})

test('a holder here that may be a later process with its id is not taken for one elsewhere', async () => {
  withFastClock()
  withoutPauses()
  const folder = shippedCopy()
  const lock = join(folder, `${RECORD}.lock`)
  writeFileSync(lock, JSON.stringify({ ...thisProcess(), start: '' }))
  const { code, err } = await run(DEED, { cwd: folder })
  expect(code).toBe(75)
  expect(err).toContain(`another command (process ${process.pid}).`)
  expect(err).toContain(`delete ${lock}`)
})

test('a temporary file of a writer on a machine of the same name stays', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'a.yaml')
  for (const id of ['f'.repeat(32), '']) {
    vi.resetModules()
    vi.doMock('../../src/system/system.ts', () => ({
      SYSTEM: { ...linux, processes: { ...linux.processes, machine: () => id, boot: () => '' } },
    }))
    const elsewhere = await import('../../src/files/temporary-files.ts')
    const theirs = elsewhere.privateName(path).replace(`-${process.pid}-`, `-${NOBODY}-`)
    vi.doUnmock('../../src/system/system.ts')
    writeFileSync(theirs, 'half')
    sweepAround([path])
    expect(readdirSync(folder)).toContain(basename(theirs))
  }
})

test('a lock from before the last start of this machine is recognised', () => {
  expect(isGone({ ...thisProcess(), boot: BOOT })).toBe(linux.processes.machine() !== '')
})
