// Merges of histories in which items are renamed, moved and removed. Each is judged by what its sides did.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { mergeRecords } from '../../src/merge/merge-records.ts'
import { faultsOf, meantBy } from './judge.ts'
import { livesOf, textOf } from './lives.ts'
import { CONFLICT } from './oracle.ts'

export interface Judged {
  /** Merges without a conflict, and with one. */
  merged: number
  conflicts: number
  /** Conflicts that a person who knows both sides would not have had. */
  needless: number
  /** Of the merges that git tried too: those in which git leaves a conflict, and we do not. */
  quieter: number
}

/**
 * Throws at the first wrong merge, with its seed.
 *
 * @param folder the folder in which git merges lines
 * @param gitEvery one of so many merges is also tried with git
 */
export function judged(tries: number, folder: string, gitEvery: number): Judged {
  const count = { merged: 0, conflicts: 0, needless: 0, quieter: 0 }
  for (let seed = 1; seed <= tries; seed++) {
    const lives = livesOf(seed)
    const [base = '', ours = '', theirs = ''] = [lives.base, lives.ours, lives.theirs].map(root =>
      textOf(root, lives.layout),
    )
    const marks = { size: 7, ours: 'ours', theirs: 'theirs' }
    const result = mergeRecords({ base, ours, theirs }, marks)
    // The merge is left to git, which reports its own conflicts.
    if (!result) continue
    expect({ seed, faults: faultsOf(lives, result) }).toEqual({ seed, faults: [] })
    if (result.clashes === 0) count.merged++
    else count.conflicts++
    if (result.clashes > 0 && meantBy(lives) !== CONFLICT) count.needless++
    const isQuiet = result.clashes === 0 && seed % gitEvery === 0
    if (isQuiet && isConflictForGit(folder, [base, ours, theirs])) count.quieter++
  }
  return count
}

function isConflictForGit(folder: string, [base, ours, theirs]: readonly string[]): boolean {
  const files = Object.entries({ ours, base, theirs }).map(([name, text = '']) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  })
  const { status } = spawnSync('git', ['merge-file', '--stdout', ...files])
  return status !== 0
}

/** The figure in a few words. */
export function summaryOf(tries: number, { merged, conflicts, needless, quieter }: Judged): string {
  const [all, clean, asked] = [tries, merged, conflicts].map(number => number.toLocaleString('en'))
  return `${all} triples with things renamed, moved and removed: 0 doubled, 0 restored by mistake, 0 changes lost; ${clean} merged, all as meant, ${asked} left as conflicts (${needless} without need); of the triples that git merged too, ${quieter} were conflicts for git alone`
}
