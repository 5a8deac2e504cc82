// Files that may not be written are not written: for a user with limited permissions, and for root where the file
// system itself refuses.
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DEEDS, rehearse, UPDATE, wrongsOf } from './deeds.ts'
import { lookAt, newDesk, RECORD } from './desk.ts'
import { needs, shell } from './needs.ts'
import { runOn, update, type CommandLine } from './writers.ts'

const NOBODY = 65_534

function asNobody(command: CommandLine): CommandLine {
  const ids = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
  return ['setpriv', ...ids, ...command]
}

/** A desk of the user nobody, except for what `change` does. */
function desk(change: (desk: string) => void = () => undefined): string {
  const made = newDesk()
  mkdirSync(join(made, 'cache'))
  shell(`chown -R ${NOBODY}:${NOBODY} '${made}'`)
  change(made)
  return made
}

describe('as nobody', () => {
  test.for([
    ['a record that may not be written', (made: string) => chmodSync(join(made, RECORD), 0o444)],
    ['a folder that may not', (made: string) => chmodSync(dirname(join(made, RECORD)), 0o555)],
    ['a record of somebody else', (made: string) => chownSync(join(made, RECORD), 0, 0)],
  ] as const)('%s', ([, change], context) => {
    needs(context, 'root', 'nobody')
    const made = desk(change)
    const ending = runOn(made, asNobody(update('Ann')))
    expect(ending.code).toBe(73)
    expect(ending.err).toContain('Cannot write')
    expect(wrongsOf(rehearse(UPDATE), ending, lookAt(made))).toEqual([])
  })

  test.for(DEEDS)('$name where nothing may be written', (deed, context) => {
    needs(context, 'root', 'nobody')
    const made = desk(folder => shell(`chmod -R a-w '${folder}'`))
    const ending = runOn(made, asNobody(deed.command))
    expect(ending.code).toBe(73)
    expect(wrongsOf(rehearse(deed), ending, lookAt(made))).toEqual([])
  })

  test('an unreadable record is reported, and nothing is written', context => {
    needs(context, 'root', 'nobody')
    const made = desk(folder => chmodSync(join(folder, RECORD), 0o000))
    const { code, err } = runOn(made, asNobody(update('Ann')))
    expect(code).toBe(65)
    expect(err).toContain('EACCES')
  })
})

test('root writes, and the owner of the record stays the same', context => {
  needs(context, 'root')
  const made = desk(folder => chmodSync(join(folder, RECORD), 0o640))
  expect(runOn(made, update('Ann')).code).toBe(0)
  const { uid, gid, mode } = statSync(join(made, RECORD))
  expect([uid, gid, mode & 0o777]).toEqual([NOBODY, NOBODY, 0o640])
})

test('an immutable record is not written', context => {
  needs(context, 'root', 'immutable')
  const made = newDesk()
  shell(`chattr +i '${join(made, RECORD)}'`)
  onTestFinished(() => {
    shell(`chattr -i '${join(made, RECORD)}'`)
  })
  const ending = runOn(made, update('Ann'))
  expect(ending.code).toBe(73)
  expect(wrongsOf(rehearse(UPDATE), ending, lookAt(made))).toEqual([])
})

test.for(DEEDS)('$name on a read-only file system', (deed, context) => {
  needs(context, 'root', 'private')
  const made = newDesk()
  const line = `mount --bind '${made}' '${made}' && mount -o remount,ro,bind '${made}' && cd '${made}' && exec "$@"`
  const ending = runOn(made, ['unshare', '--mount', 'sh', '-c', line, 'sh', ...deed.command])
  expect(ending.code).toBe(73)
  expect(wrongsOf(rehearse(deed), ending, lookAt(made))).toEqual([])
})
