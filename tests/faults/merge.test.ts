// B5, B6, B7, D3 with the promised number of tries: the laws of merging, merges on full disks, histories of three
// clones, and items that are renamed, moved and removed.
import { cpSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { DOCUMENT, temporaryFolder } from '../folders.ts'
import { judged, summaryOf } from '../merge/judged.ts'
import { livedThrough } from '../merge/histories.ts'
import { LAWS } from '../merge/laws.ts'
import { FILE, PROGRAM, recordsRepository, repositoryAt, type Driver } from '../merge/repository.ts'
import { needs, onTmpfs, rounds, shell } from './needs.ts'

test('B5 the laws of merging', () => {
  const tries = rounds(10_000, 2_000)
  for (const holds of Object.values(LAWS)) expect(() => holds(tries)).not.toThrow()
  figure('B5', `${Object.keys(LAWS).length} laws, each with ${tries.toLocaleString('en')} triples`)
})

/** Free space: none, less than a record, a part of what the merge needs, and more. */
const GAPS = [0, 4096, 16_384, 32_768, 65_536, 98_304, 131_072, 262_144, 524_288]

const NOTES = Array.from(
  { length: 300 },
  (_, index) =>
    `          - {date: 2018-05-01, status: in-progress, by: base, note: a long note to fill the disk with ${index}}\n`,
)
const BASE = `${DOCUMENT}        updates:\n${NOTES.join('')}`
const added = (word: string): string =>
  `${BASE}          - {date: 2018-06-01, status: in-progress, by: ${word}, note: x}\n`

/** What is wrong after a merge on a disk with this free space; `undefined` if it could not begin. */
function onFullDisk(driver: Driver, left: number): 'merged' | 'marked' | 'refused' | 'dropped' {
  const prepared = recordsRepository(driver, BASE)
  prepared.git('checkout', '--quiet', '-b', 'branch')
  prepared.write(added('said-by-theirs'))
  prepared.commit('theirs')
  prepared.git('checkout', '--quiet', 'main')
  prepared.write(added('said-by-ours'))
  prepared.commit('ours')
  const folder = temporaryFolder()
  return onTmpfs(folder, 'size=2m', () => {
    cpSync(prepared.folder, folder, { recursive: true })
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)))
    const repository = repositoryAt(folder)
    const head = repository.git('rev-parse', 'HEAD').out
    const { status } = repository.git('merge', '--quiet', '--no-edit', 'branch')
    shell(`rm '${folder}/filler'`)
    const text = repository.read() ?? ''
    const hasBoth = text.includes('said-by-ours') && text.includes('said-by-theirs')
    if (status === 0) return hasBoth ? 'merged' : 'dropped'
    const isUnmerged = repository.git('ls-files', '--unmerged', FILE).out !== ''
    // Git gave up before it called anything merged. The branch can be merged again with free space.
    if (!isUnmerged && repository.git('rev-parse', 'HEAD').out === head) return again(repository)
    return hasBoth && /^<{7} /m.test(text) ? 'marked' : 'dropped'
  })
}

function again(repository: ReturnType<typeof repositoryAt>): 'refused' | 'dropped' {
  repository.git('reset', '--quiet', '--hard', 'HEAD')
  const { status } = repository.git('merge', '--quiet', '--no-edit', 'branch')
  const text = repository.read() ?? ''
  return status === 0 && text.includes('said-by-theirs') ? 'refused' : 'dropped'
}

test('B6 merges on a full disk', context => {
  needs(context, 'root', 'mounting')
  const endings = GAPS.map(left => onFullDisk(PROGRAM, left))
  expect(endings).not.toContain('dropped')
  expect(endings).toContain('merged')
  expect(endings).toContain('refused')
  figure('B6', `${GAPS.length} merges on disks too small for them, 0 sides dropped`)
})

test('B7 histories of three clones', () => {
  const histories = rounds(200, 60)
  let [recorded, merges, conflicts] = [0, 0, 0]
  for (let seed = 1; seed <= histories; seed++) {
    const ending = livedThrough(seed, PROGRAM, 24)
    expect({ seed, lost: ending.lost }).toEqual({ seed, lost: [] })
    recorded += ending.recorded
    merges += ending.merges
    conflicts += ending.conflicts
  }
  figure(
    'B7',
    `${histories} histories, ${recorded.toLocaleString('en')} updates, ${merges.toLocaleString('en')} merges, rebases and cherry-picks with ${conflicts} conflicts, 0 updates lost`,
  )
})

test('D3 items that are renamed, moved and removed', { timeout: 3_600_000 }, () => {
  const tries = rounds(100_000, 2_000)
  figure('D3', summaryOf(tries, judged(tries, temporaryFolder(), 10)))
})
