// A5: acknowledged entries survive a loss of power. The disk is copied at that moment, mounted and read.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { figure } from '../figures.ts'
import { temporaryFolder } from '../folders.ts'
import { DEEDS, outcomeOf, rehearse, UPDATE } from './deeds.ts'
import { entriesOn, layDesk, lookAt } from './desk.ts'
import { needs, rounds, shell } from './needs.ts'
import { naive, runOn, update, type Updater } from './writers.ts'

interface Disk {
  readonly desk: string
  /** Runs `look` on a copy of the disk, without data that the system has not written to it. */
  readonly afterPowerCut: <T>(look: (desk: string) => T) => T
}

/** A disk with a desk on it. */
function newDisk(): Disk {
  const folder = temporaryFolder()
  const [image, copy, desk, view] = ['image', 'copy', 'desk', 'view'].map(name =>
    join(folder, name),
  ) as [string, string, string, string]
  for (const place of [desk, view]) mkdirSync(place)
  shell(`truncate -s 16M ${image} && mkfs.ext4 -q ${image} && mount -o loop ${image} ${desk}`)
  onTestFinished(() => {
    shell(`umount ${desk}`)
  })
  layDesk(desk)
  shell(`sync --file-system ${desk}`)
  return {
    desk,
    afterPowerCut: look => {
      shell(`cp --sparse=always ${image} ${copy} && mount -o loop ${copy} ${view}`)
      try {
        return look(view)
      } finally {
        shell(`umount ${view}`)
      }
    },
  }
}

/** The number of acknowledged updates that are missing after a loss of power. */
function lostOf(times: number, updater: Updater): number {
  const { desk, afterPowerCut } = newDisk()
  let lost = 0
  for (let index = 0; index < times; index++) {
    const by = `Officer ${index}`
    const { code, err } = runOn(desk, updater(by))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const entries = afterPowerCut(entriesOn)
    if (!entries?.includes(by)) lost++
  }
  return lost
}

test('A5 an acknowledged update', context => {
  needs(context, 'root', 'looping')
  const times = rounds(200)
  expect(lostOf(times, update)).toBe(0)
  figure('A5', `${times} updates, power cut right after each: 0 lost`)
})

test('A5 everything else that is written', context => {
  needs(context, 'root', 'looping')
  const times = rounds(20, 3)
  const others = DEEDS.filter(deed => deed !== UPDATE)
  for (const deed of others) {
    const rehearsal = rehearse(deed)
    for (let index = 0; index < times; index++) {
      const { desk, afterPowerCut } = newDisk()
      const { code } = runOn(desk, deed.command)
      const outcome = afterPowerCut(view => outcomeOf(rehearsal, lookAt(view)))
      expect([deed.name, code, outcome]).toEqual([deed.name, 0, 'done'])
    }
  }
  figure('A5', `${others.map(({ name }) => name).join(', ')}, ${times} times each: all there`)
})

test.for(['no-folder-sync', 'in-place'] as const)('A5 catches a writer: %s', (naivety, context) => {
  needs(context, 'root', 'looping')
  expect(lostOf(rounds(10), naive(naivety))).toBeGreaterThan(0)
})
