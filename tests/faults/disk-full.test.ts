// A6: on a full disk, each file is complete or missing, and the failure is reported.
import { statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { temporaryFolder } from '../folders.ts'
import { DEEDS, rehearse, UPDATE, wrongsOf, wrongsOfNext, type Deed } from './deeds.ts'
import { layDesk, lookAt, newDesk } from './desk.ts'
import { needs, onTmpfs, shell } from './needs.ts'
import { naive, runOn } from './writers.ts'

/** Free bytes: none; less than a short file; enough that a part of a long file is written without an error. */
const GAPS = [0, 4096, 12_288, 28_672]

/** The number of files that can still be created. */
const NAMES = [0, 1, 2, 3]

interface Tried {
  /** The number of times that the disk was too full. */
  readonly refused: number
  readonly wrongs: readonly string[]
}

/** Does a deed on small disks that `fill` has filled, and again with free space. */
function onFullDisks(
  deed: Deed,
  leave: readonly number[],
  fill: (desk: string, left: number) => void,
): Tried {
  const rehearsal = rehearse(deed, 'large')
  let refused = 0
  const wrongs = leave.flatMap(left => {
    const desk = temporaryFolder()
    return onTmpfs(desk, 'size=2m,nr_inodes=400', () => {
      layDesk(desk, 'large')
      fill(desk, left)
      const ending = runOn(desk, deed.command)
      if (ending.code === 74) refused++
      shell(`rm -r '${desk}'/filler*`)
      return [...wrongsOf(rehearsal, ending, lookAt(desk)), ...wrongsOfNext(rehearsal, desk)].map(
        wrong => `${left} left: ${wrong}`,
      )
    })
  })
  return { refused, wrongs }
}

/** Fills the disk except for some bytes. */
function takeRoom(desk: string, left: number): void {
  const { bavail, bsize } = statfsSync(desk)
  writeFileSync(join(desk, 'filler'), Buffer.alloc(bavail * bsize - left))
}

/** Creates files until only some more can be created. */
function takeNames(desk: string, left: number): void {
  const { ffree } = statfsSync(desk)
  for (let index = left; index < ffree; index++) writeFileSync(join(desk, `filler${index}`), '')
}

/** Does a deed with a limit of 4096 bytes for files. */
function whereFilesAreShort(deed: Deed): { code: number; wrongs: string[] } {
  const rehearsal = rehearse(deed, 'large')
  const desk = newDesk('large')
  const ending = runOn(desk, ['prlimit', '--fsize=4096', ...deed.command])
  const wrongs = [...wrongsOf(rehearsal, ending, lookAt(desk)), ...wrongsOfNext(rehearsal, desk)]
  return { code: ending.code, wrongs }
}

test('A6 disks without room, and without names', context => {
  needs(context, 'root', 'mounting')
  const refusals = DEEDS.map(deed => {
    const tried = [onFullDisks(deed, GAPS, takeRoom), onFullDisks(deed, NAMES, takeNames)]
    expect([deed.name, ...tried.flatMap(({ wrongs }) => wrongs)]).toEqual([deed.name])
    for (const { refused } of tried) expect(refused).toBeGreaterThan(0)
    return tried.reduce((sum, { refused }) => sum + refused, 0)
  })
  const refused = refusals.reduce((sum, times) => sum + times, 0)
  figure('A6', `${deedNames}: ${refused} times refused, 0 torn, nothing left beside them`)
})

const deedNames = DEEDS.map(({ name }) => name).join(', ')

test('A6 where no file may grow', context => {
  needs(context, 'limits')
  for (const deed of DEEDS) {
    const { code, wrongs } = whereFilesAreShort(deed)
    expect([deed.name, code, ...wrongs]).toEqual([deed.name, 74])
  }
  figure('A6', 'the same where no file may have more than 4096 bytes')
})

test('A6 catches a writer that does not ask how much was taken', context => {
  needs(context, 'root', 'mounting')
  const writer = naive('one-write')
  const deed = { ...UPDATE, command: writer('Ann'), next: writer('Next') }
  expect(onFullDisks(deed, GAPS, takeRoom).wrongs.join('\n')).toContain('torn')
})

test('A6 catches a writer that writes in place', context => {
  needs(context, 'limits')
  const writer = naive('in-place')
  const deed = { ...UPDATE, command: writer('Ann'), next: writer('Next') }
  expect(whereFilesAreShort(deed).wrongs).toContain('torn')
})
