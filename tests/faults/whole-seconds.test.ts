// D4: a file system with times in whole seconds, where a change within a second does not change the time.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, type TestContext } from 'vitest'
import { openArchive } from '../../src/archive/open.ts'
import { git } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { DOCUMENT, MEETINGS, ORGANISATION, temporaryFolder } from '../folders.ts'
import { needs, rounds, shell } from './needs.ts'

/** Makes records on such a file system. */
function coarseRecords(context: TestContext): string {
  needs(context, 'root', 'looping')
  const folder = temporaryFolder()
  const disk = join(folder, 'disk')
  shell(
    `truncate -s 16M image && mkfs.ext4 -q -I 128 image && mkdir disk && mount -o loop image disk`,
    folder,
  )
  onTestFinished(() => {
    shell(`umount --lazy '${disk}'`)
  })
  mkdirSync(join(disk, 'records/documents'), { recursive: true })
  writeFileSync(join(disk, 'records/organisation.yaml'), ORGANISATION)
  writeFileSync(join(disk, 'records/meetings.yaml'), MEETINGS)
  writeFileSync(recordIn(disk), DOCUMENT)
  expect(statSync(recordIn(disk)).mtimeMs % 1000).toBe(0)
  return disk
}

function recordIn(disk: string): string {
  return join(disk, 'records/documents/HU-1.yaml')
}

/** Whether the index gives another answer than a reading of all files. */
async function isStale(disk: string): Promise<boolean> {
  const ask = async (index: boolean): Promise<string> => {
    const cache = join(disk, 'cache')
    const folder = join(disk, 'records')
    const archive = await openArchive({ folder, index, cache, progress: () => undefined })
    return JSON.stringify((await archive.all()).documents)
  }
  return (await ask(true)) !== (await ask(false))
}

test('D4 edits of the same size within one second', async context => {
  const disk = coarseRecords(context)
  const tries = rounds(1000)
  const record = recordIn(disk)
  let stale = 0
  for (let number = 0; number < tries; number++) {
    const text = DOCUMENT.replace(
      'Survey of harbours',
      `Survey of h${String(number % 1000).padStart(7)}`,
    )
    if (number % 2 === 0) writeFileSync(record, text, { flag: 'r+' })
    else {
      writeFileSync(`${record}.new`, text)
      renameSync(`${record}.new`, record)
    }
    if (await isStale(disk)) stale++
  }
  expect(stale).toBe(0)
  figure('D4', `${tries} edits within seconds, in place and by a new file: 0 stale answers`)
})

test('D4 git going back and forth within one second', async context => {
  const disk = coarseRecords(context)
  const tries = rounds(100)
  execFileSync('git', ['init', '-q', '-b', 'one', disk])
  for (const [branch, title] of [
    ['one', 'Survey of harbours'],
    ['two', 'Survey of HARBOURS'],
  ] as const) {
    if (branch === 'two') git(disk, 'checkout', '-qb', branch)
    writeFileSync(recordIn(disk), DOCUMENT.replace('Survey of harbours', title))
    git(disk, 'add', 'records')
    git(disk, 'commit', '-qm', branch)
  }
  let stale = 0
  for (let number = 0; number < tries; number++) {
    git(disk, 'checkout', '-q', number % 2 === 0 ? 'one' : 'two')
    if (await isStale(disk)) stale++
  }
  expect(readFileSync(recordIn(disk), 'utf8')).toContain('HARBOURS')
  expect(stale).toBe(0)
  figure('D4', `${tries} checkouts within seconds: 0 stale answers`)
})
