// Every state that a repository may be in when a command with `--commit` runs.
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { figure } from '../../figures.ts'
import { temporaryFolder } from '../../folders.ts'
import { git } from '../../cli/run.ts'
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

interface Situation {
  readonly name: string
  /** Brings a repository into the state. @returns the current folder, if it is another one */
  readonly arises: (folder: string) => string | void
  /** The exit code of a refusal. */
  readonly code?: number
  /** The text on the error stream; by default nothing. */
  readonly says?: RegExp
  /** The changes in the status of the files. */
  readonly becomes?: (status: string) => string
  /** The lines that the commit adds, if they are not the entry alone. */
  readonly adds?: string
  /** The command, if it is not the usual update. */
  readonly args?: readonly string[]
  /** The path of the record in git. */
  readonly path?: string
}

/** Makes a branch on which the same lines of another file differ. */
function forked(folder: string): void {
  git(folder, 'switch', '--quiet', '--create', 'other')
  put(folder, 'plan.txt', 'another plan\n')
  commitAll(folder)
  git(folder, 'switch', '--quiet', 'main')
  put(folder, 'plan.txt', 'a third plan\n')
  commitAll(folder)
}

function stopped(...args: string[]): (folder: string) => void {
  return folder => {
    forked(folder)
    expect(() => git(folder, ...args)).toThrow(/git/)
  }
}

const UNFINISHED = / nothing was written\.\nFinish it first \(git /

const SITUATIONS: readonly Situation[] = [
  { name: 'nothing else', arises: () => undefined },
  {
    name: 'another file is staged, and a third one is new',
    arises: folder => {
      put(folder, 'plan.txt', 'a better plan\n')
      git(folder, 'add', 'plan.txt')
      put(folder, 'plan.txt', 'a better plan, half written\n')
      put(folder, 'new.txt', 'x\n')
    },
  },
  {
    name: 'the record itself is staged in part',
    arises: folder => {
      edit(folder, 'title: Dues', 'title: Dues of States')
      git(folder, 'add', RECORD)
      edit(folder, 'title: Lights', 'title: Lights of harb')
    },
    says: /^Your other changes in records\/documents\/HU-1\.yaml are unchanged and not in the commit\.\n$/,
  },
  {
    name: 'the action of the entry was also changed by hand',
    arises: folder =>
      edit(folder, '      - id: 2\n', '      - id: 7\n        title: By hand\n      - id: 2\n'),
    says: /Your other changes/,
  },
  {
    name: 'the entry follows one that is not committed',
    arises: folder =>
      edit(
        folder,
        '            by: Ports\n',
        '            by: Ports\n          - {date: 2018-07-01, status: not-started, by: Hand}\n',
      ),
    says: /Your other changes/,
  },
  {
    name: 'the action is not committed',
    code: 73,
    arises: folder => {
      edit(folder, '      - id: 2\n', '      - id: 7\n        title: By hand\n      - id: 2\n')
    },
    args: UPDATE.with(1, 'HU-1/1.7'),
    says: /was edited but not committed[^]*git diff HEAD -- records\/documents\/HU-1\.yaml/,
  },
  { name: 'a merge', code: 73, arises: stopped('merge', 'other'), says: UNFINISHED },
  { name: 'a rebase', code: 73, arises: stopped('rebase', 'other'), says: UNFINISHED },
  {
    name: 'a rebase by patches',
    code: 73,
    arises: stopped('rebase', '--apply', 'other'),
    says: UNFINISHED,
  },
  { name: 'a cherry-pick', code: 73, arises: stopped('cherry-pick', 'other'), says: UNFINISHED },
  {
    name: 'a revert',
    code: 73,
    arises: folder => {
      forked(folder)
      put(folder, 'plan.txt', 'a fourth plan\n')
      commitAll(folder)
      expect(() => git(folder, 'revert', 'HEAD~1')).toThrow(/git/)
    },
    says: UNFINISHED,
  },
  {
    name: 'patches from mail',
    code: 73,
    arises: folder => {
      forked(folder)
      const patch = join(temporaryFolder(), 'patch')
      writeFileSync(patch, git(folder, 'format-patch', '--stdout', 'other~1..other'))
      expect(() => git(folder, 'am', patch)).toThrow(/git/)
    },
    says: /Applying patches \(git am\) is not finished[^]*git am --continue or git am --abort/,
  },
  {
    name: 'a bisection',
    code: 73,
    arises: folder => {
      forked(folder)
      git(folder, 'bisect', 'start', 'HEAD', 'HEAD~1')
    },
    says: /A search by bisection[^]*Finish it first \(git bisect reset\)/,
  },
  {
    name: 'a conflict of a stash in another file',
    arises: folder => {
      put(folder, 'plan.txt', 'a stashed plan\n')
      git(folder, 'stash', '--quiet')
      put(folder, 'plan.txt', 'a newer plan\n')
      commitAll(folder)
      expect(() => git(folder, 'stash', 'pop')).toThrow(/git/)
    },
  },
  {
    name: 'no branch',
    arises: folder => void git(folder, 'checkout', '--quiet', '--detach'),
    says: /^You are on no branch \(detached HEAD\)[^]*To keep it:\n {2}git branch NAME [0-9a-f]{10}\n$/,
  },
  {
    name: 'no commit yet',
    arises: folder => {
      rmSync(join(folder, '.git'), { recursive: true })
      git(folder, 'init', '--quiet', '--initial-branch', 'main')
      git(folder, 'config', 'user.name', 'Ann Officer')
      git(folder, 'config', 'user.email', 'ann@example.org')
    },
    becomes: () => '?? plan.txt\n?? records/meetings.yaml\n?? records/organisation.yaml\n',
    adds: HARBOURS.replace('      - id: 2\n', `${ENTRY}      - id: 2\n`),
  },
  {
    name: 'a record that is not in git yet',
    arises: folder => {
      git(folder, 'rm', '--quiet', '--cached', RECORD)
      git(folder, 'commit', '--quiet', '--message', 'out')
    },
    becomes: () => '',
    adds: HARBOURS.replace('      - id: 2\n', `${ENTRY}      - id: 2\n`),
  },
  {
    name: 'a record whose removal is staged',
    arises: folder => void git(folder, 'rm', '--quiet', '--cached', RECORD),
  },
  {
    name: 'records that git ignores',
    code: 73,
    arises: folder => {
      git(folder, 'rm', '-r', '--quiet', '--cached', 'records')
      put(folder, '.gitignore', 'records\n')
      commitAll(folder)
    },
    says: /^Git ignores records\/documents\/HU-1\.yaml[^]*nothing was written\./,
  },
  {
    name: 'no user is configured',
    code: 73,
    arises: folder => {
      git(folder, 'config', '--unset', 'user.name')
      git(folder, 'config', '--unset', 'user.email')
      git(folder, 'config', 'user.useConfigOnly', 'true')
    },
    says: /^Git does not know who commits; nothing was written\.\nSet your name and address once: git config/,
  },
  {
    name: 'another git is running',
    code: 75,
    arises: folder => put(folder, '.git/index.lock', ''),
    says: /^Another git command is running[^]*nothing was written\.[^]*delete \S+\.git\/index\.lock\n$/,
  },
  {
    name: 'a further work tree',
    arises: folder => {
      const tree = join(temporaryFolder(), 'tree')
      git(folder, 'worktree', 'add', '--quiet', tree, '-b', 'tree')
      return tree
    },
  },
  {
    name: 'a submodule',
    arises: folder => {
      const whole = temporaryFolder()
      git(whole, 'init', '--quiet')
      git(whole, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', folder, 'sub')
      const sub = join(whole, 'sub')
      git(sub, 'config', 'user.name', 'Ann Officer')
      git(sub, 'config', 'user.email', 'ann@example.org')
      return sub
    },
  },
  {
    name: 'a sparse checkout',
    arises: folder => {
      put(folder, 'records/documents/HU-2.yaml', HARBOURS.replaceAll('HU-1', 'HU-2'))
      commitAll(folder)
      git(folder, 'sparse-checkout', 'set', '--no-cone', '/records/*.yaml', RECORD)
    },
  },
  {
    name: 'a sparse checkout without the record, which exists nevertheless',
    arises: folder => {
      git(folder, 'sparse-checkout', 'set', '--no-cone', '/records/*.yaml')
      put(folder, RECORD, HARBOURS)
      git(folder, 'update-index', '--skip-worktree', RECORD)
    },
  },
  {
    name: 'a repository in another folder',
    code: 66,
    arises: folder => {
      const elsewhere = join(temporaryFolder(), 'kept.git')
      renameSync(join(folder, '.git'), elsewhere)
      vi.stubEnv('GIT_DIR', elsewhere)
      vi.stubEnv('GIT_WORK_TREE', folder)
    },
    says: /is not in a git repository\./,
  },
  {
    name: 'no repository',
    code: 66,
    arises: folder => rmSync(join(folder, '.git'), { recursive: true }),
    says: /is not in a git repository\./,
  },
  {
    name: 'a records folder behind a link',
    arises: folder => {
      mkdirSync(join(folder, 'office'))
      git(folder, 'mv', 'records', 'office/records')
      symlinkSync('office/records', join(folder, 'records'))
      commitAll(folder)
    },
    path: 'office/records/documents/HU-1.yaml',
  },
  {
    name: 'a record behind a link',
    arises: folder => {
      mkdirSync(join(folder, 'records/kept'))
      git(folder, 'mv', RECORD, 'records/kept/HU-1.yaml')
      symlinkSync('../kept/HU-1.yaml', join(folder, RECORD))
      commitAll(folder)
    },
    path: 'records/kept/HU-1.yaml',
  },
  {
    name: 'a record that git was told to assume unchanged',
    arises: folder => void git(folder, 'update-index', '--assume-unchanged', RECORD),
  },
  {
    name: 'line endings of Windows',
    arises: folder => {
      git(folder, 'config', 'core.autocrlf', 'true')
      put(folder, RECORD, HARBOURS.replaceAll('\n', '\r\n'))
      git(folder, 'add', RECORD)
    },
  },
  {
    name: 'line endings of Windows, and hand edits',
    arises: folder => {
      git(folder, 'config', 'core.autocrlf', 'true')
      const text = HARBOURS.replace('title: Lights', 'title: Lights of harb')
      put(folder, RECORD, text.replaceAll('\n', '\r\n'))
    },
    says: /Your other changes/,
  },
  {
    name: 'signatures without a key',
    code: 73,
    arises: folder => {
      git(folder, 'config', 'commit.gpgSign', 'true')
      git(folder, 'config', 'user.signingKey', 'nobody')
      vi.stubEnv('GNUPGHOME', temporaryFolder())
    },
    says: /^Git refused the operation: /,
  },
  {
    name: 'a hook that refuses',
    arises: folder => {
      for (const hook of ['pre-commit', 'commit-msg', 'reference-transaction']) {
        put(folder, `.git/hooks/${hook}`, '#!/bin/sh\nexit 1\n')
        chmodSync(join(folder, '.git/hooks', hook), 0o755)
      }
    },
  },
  {
    name: 'messages without comments',
    arises: folder => void git(folder, 'config', 'commit.cleanup', 'strip'),
  },
  {
    name: 'the repository of another user',
    code: 73,
    arises: () => void vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1'),
    says: /^Git refused the operation: .*dubious ownership/,
  },
  {
    name: 'a repository whose work tree is another folder',
    code: 73,
    arises: folder => void git(folder, 'config', 'core.worktree', temporaryFolder()),
    says: /is in a git repository that keeps no files there; nothing was written\./,
  },
]

const same = (status: string): string => status

let refused = 0

test.each(SITUATIONS)(
  '$name',
  async ({ arises, args, code = 0, says = /^$/, becomes = same, adds = ENTRY, path = RECORD }) => {
    const folder = repository()
    const place = arises(folder) ?? folder
    const before = standing(place, path)
    const { code: ended, err } = await committed(place, args)
    expect([ended, err]).toEqual([code, expect.stringMatching(says)])
    const after = standing(place, path)
    if (code !== 0) {
      expect(after).toEqual(before)
      refused++
      return
    }
    expect(lastCommit(place)).toEqual({ files: [path], removed: '', added: adds })
    expect(git(place, 'log', '--format=%B', '-1').trim()).toBe('update: HU-1/1.1: blocked')
    expect(after.status).toBe(becomes(before.status))
    const entry = before.record.includes('\r\n') ? ENTRY.replaceAll('\n', '\r\n') : ENTRY
    expect(after.record.includes(entry)).toBe(true)
    expect(after.record.replace(entry, '')).toBe(before.record)
    expect(ofOthers(after.staged, path)).toEqual(ofOthers(before.staged, path))
    if (before.stagedRecord !== '') {
      expect(after.stagedRecord.replace(ENTRY, '')).toBe(before.stagedRecord)
      expect(tagOf(after.staged, path)).toBe(tagOf(before.staged, path))
    }
  },
)

/** The staged changes of other files. */
function ofOthers(staged: string, path: string): string[] {
  return staged.split('\n').filter(line => !line.endsWith(`\t${path}`))
}

/** The tag with which git shows files that it was told to ignore. */
function tagOf(staged: string, path: string): string | undefined {
  return staged.split('\n').find(line => line.endsWith(`\t${path}`))?.[0]
}

test('the figure is recorded', () => {
  figure(
    'D10',
    `${SITUATIONS.length} situations of a repository: in ${SITUATIONS.length - refused} the commit holds the entry alone, in ${refused} nothing is written and the sentence says what to do; 0 changes of others committed or lost`,
  )
})
