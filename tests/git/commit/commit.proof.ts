// Every command with `--commit` commits what it wrote and the evidence, whatever others do meanwhile.
import { readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { runGit } from '../../../src/programs/git.ts'
import { rowsIn, saveRows } from '../../apply/desk.ts'
import { temporaryFolder } from '../../folders.ts'
import { git, run } from '../../cli/run.ts'
import {
  commitAll,
  committed,
  edit,
  ENTRY,
  HARBOURS,
  lastCommit,
  put,
  RECORD,
  repository,
  standing,
  UPDATE,
  withoutSettings,
} from './repository.ts'

beforeEach(withoutSettings)

test.each([
  ['update', UPDATE],
  ['act', ['act', 'HU-1/1', 'Translate the survey']],
  ['extend', ['extend', 'HU-1/1', '--to', '2031-01-01', '--reason', 'Fog', '--by', 'Board']],
  ['reply', ['reply', 'HU-1/3', 'XA', '--answer', 'complied', '--by', 'Ann']],
  ['confirm', ['confirm', 'HU-1/2', '--meeting', 'BOARD-2']],
])('%s', async (name, args) => {
  const folder = repository()
  edit(folder, 'title: Dues', 'title: Dues of Sta')
  const before = standing(folder, RECORD)
  const { code, out } = await committed(folder, args)
  expect([code, out.includes('and committed to git.')]).toEqual([0, true])
  const { files, removed, added } = lastCommit(folder)
  expect([files, removed]).toEqual([[RECORD], ''])
  expect(added).not.toBe('')
  expect(standing(folder, RECORD).status).toBe(before.status)
  expect(git(folder, 'log', '-1', '--format=%s')).toMatch(new RegExp(`^${name}: HU-1/`))
})

test('apply commits all files that it changes in one commit', async () => {
  const other = 'records/documents/HU-2.yaml'
  const folder = repository({
    [other]: HARBOURS.replaceAll('HU-1', 'HU-2'),
    'records/evidence/seen.txt': 'before\n',
  })
  await run(['export', '--all', '--output', 'sheet.csv'], { cwd: folder })
  const sheet = join(folder, 'sheet.csv')
  const rows = rowsIn(sheet).map(row =>
    /^HU-[12]\/1\.1$/.test(row['id'] ?? '')
      ? { ...row, status: 'blocked', note: 'Ice', by: 'Ann', date: '2019-03-01' }
      : row,
  )
  saveRows(sheet, rows)
  edit(folder, 'title: Dues', 'title: Dues of Sta', other)
  const before = standing(folder, RECORD)
  const args = ['apply', 'sheet.csv', '--commit']
  const world = { cwd: folder, git: runGit, env: {} }
  const shown = await run(args, world)
  expect(shown.err).toContain('It would be committed to git as “apply: 2 updates”.')
  expect(standing(folder, RECORD)).toEqual(before)
  const { code, err } = await run([...args, '--write'], world)
  expect([code, err]).toEqual([0, expect.stringContaining(`Your other changes in ${other}`)])
  expect(lastCommit(folder).files).toEqual([RECORD, other])
  expect(standing(folder, RECORD).status).toBe(before.status)
})

describe('evidence', () => {
  const proofs = (...names: string[]): string[] => [
    ...'update HU-1/1.1 --status implemented --by Ann --date 2019-03-01'.split(' '),
    ...names.flatMap(name => ['--evidence', `records/evidence/${name}`]),
  ]
  const prepared = (): string => {
    const folder = repository({
      'records/evidence/kept.txt': 'kept\n',
      'records/evidence/old.txt': 'old\n',
      '.gitignore': '*.log\n',
    })
    put(folder, 'records/evidence/old.txt', 'corrected\n')
    put(folder, 'records/evidence/new.txt', 'new\n')
    put(folder, 'records/evidence/unnamed.txt', 'x\n')
    put(folder, 'records/evidence/scan.log', 'x\n')
    return folder
  }

  test('is committed if it is new or changed, and reported if git ignores it', async () => {
    const folder = prepared()
    const { code, err } = await committed(
      folder,
      proofs('kept.txt', 'old.txt', 'new.txt', 'scan.log'),
    )
    expect(code).toBe(0)
    expect(err.split('\n')).toEqual([
      'Evidence in the same commit: records/evidence/old.txt, records/evidence/new.txt',
      'Git is set to ignore records/evidence/scan.log, so the commit does not contain the file. To add it to git:',
      '  git add --force records/evidence/scan.log',
      '',
    ])
    expect(lastCommit(folder).files).toEqual([
      RECORD,
      'records/evidence/new.txt',
      'records/evidence/old.txt',
    ])
    expect(standing(folder, RECORD).status).toBe('?? records/evidence/unnamed.txt\n')
  })

  test('that may be lost is reported even with --quiet', async () => {
    const folder = prepared()
    git(folder, 'checkout', '--quiet', '--detach')
    const { err } = await committed(folder, [...proofs('new.txt', 'scan.log'), '--quiet'])
    expect(err).toMatch(
      /^Git is set to ignore .*\n {2}git add .*\nYou are on no branch .*\n {2}git branch .*\n$/,
    )
  })
})

describe('a dry run', () => {
  test('says what would be committed, and changes nothing', async () => {
    const folder = repository()
    git(folder, 'checkout', '--quiet', '--detach')
    const before = standing(folder, RECORD)
    const { code, err } = await committed(folder, [...UPDATE, '--dry-run'])
    expect(code).toBe(0)
    expect(err).toContain('It would be committed to git as “update: HU-1/1.1: blocked”.')
    expect(err).toContain('You are on no branch')
    expect(standing(folder, RECORD)).toEqual(before)
  })

  test.each(['plan', 'a "plan": b; c'])('leaves no object in a repository named %s', async name => {
    const folder = join(temporaryFolder(), name)
    renameSync(repository(), folder)
    put(folder, 'records/evidence/new.txt', 'new\n')
    // A change of the user's requires a third version of the record.
    edit(folder, 'title: Dues', 'title: Dues of Sta')
    const before = git(folder, 'count-objects')
    const files = readdirSync(join(folder, '.git'))
    const args = [...UPDATE, '--evidence', 'records/evidence/new.txt']
    const { code, err } = await committed(folder, [...args, '--dry-run'])
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringContaining('records/evidence/new.txt') as string,
    })
    expect(git(folder, 'count-objects')).toBe(before)
    expect(readdirSync(join(folder, '.git'))).toEqual(files)
    expect((await committed(folder, args)).code).toBe(0)
    expect(git(folder, 'count-objects')).not.toBe(before)
  })

  test('is refused like the real run', async () => {
    const folder = repository()
    git(folder, 'update-ref', 'MERGE_HEAD', 'HEAD')
    expect((await committed(folder, [...UPDATE, '--dry-run'])).code).toBe(73)
    expect((await run([...UPDATE, '--dry-run'], { cwd: folder, git: runGit })).code).toBe(0)
  })
})

describe('meanwhile', () => {
  /** Runs `work` once, before the first `command` of git. */
  function before(command: string, work: () => void): typeof runGit {
    let isDone = false
    return (folder, args, needs) => {
      const isIt = args[0] === command && needs?.index === undefined
      if (isIt && !isDone) {
        isDone = true
        work()
      }
      return runGit(folder, args, needs)
    }
  }

  test('another file was committed, and both commits stay', async () => {
    const folder = repository()
    const other = (): void => {
      put(folder, 'plan.txt', 'a better plan\n')
      git(folder, 'commit', '--quiet', '--message', 'other', 'plan.txt')
    }
    const { code } = await committed(folder, UPDATE, { git: before('update-ref', other) })
    expect(code).toBe(0)
    expect(git(folder, 'log', '--format=%s').split('\n').slice(0, 2)).toEqual([
      'update: HU-1/1.1: blocked',
      'other',
    ])
    expect(lastCommit(folder)).toEqual({ files: [RECORD], removed: '', added: ENTRY })
    expect(standing(folder, RECORD).status).toBe('')
  })

  test('the record itself was committed; git reports it, and the entry is saved and staged', async () => {
    const folder = repository()
    const other = (): void => void git(folder, 'commit', '--quiet', '--all', '--message', 'other')
    const { code, err } = await committed(folder, UPDATE, { git: before('update-ref', other) })
    expect([code, err]).toEqual([
      74,
      expect.stringContaining('The record is saved, but it was not committed'),
    ])
    expect(git(folder, 'show', `HEAD:${RECORD}`)).toContain(ENTRY)
    expect(standing(folder, RECORD).status).toBe('')
  })

  test('another git was running for a moment, and the command waits for it', async () => {
    const folder = repository()
    let asked = 0
    const busy: typeof runGit = (place, args, needs) => {
      const isIt = args[0] === 'update-index' && needs?.input !== undefined && !needs.index
      return isIt && ++asked <= 2
        ? { status: 128, out: '', err: "fatal: Unable to create 'x/index.lock': File exists.\n" }
        : runGit(place, args, needs)
    }
    expect((await committed(folder, UPDATE, { git: busy })).code).toBe(0)
    expect([asked, standing(folder, RECORD).status]).toEqual([3, ''])
  })
})

test('if a signature cannot be made, nothing is written', async () => {
  const folder = repository()
  git(folder, 'config', 'commit.gpgSign', 'true')
  put(folder, 'settings', '[gpg]\n\tprogram = false\n')
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(folder, 'settings'))
  const before = standing(folder, RECORD)
  expect((await committed(folder)).code).toBe(73)
  expect(standing(folder, RECORD)).toEqual(before)
})

test('if nothing can be committed, a user at a terminal learns it before the question', async () => {
  const folder = repository()
  git(folder, 'update-ref', 'MERGE_HEAD', 'HEAD')
  const asked: string[] = []
  const { code, err } = await committed(folder, ['update', 'HU-1/1.1', '--status', 'in-progress'], {
    columns: 80,
    ask: async ({ message }) => {
      asked.push(message)
      return ''
    },
  })
  expect([code, err]).toEqual([73, expect.stringContaining('A merge is not finished')])
  expect(asked.some(message => /record/i.test(message))).toBe(false)
  commitAll(folder)
  expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(HARBOURS)
})
