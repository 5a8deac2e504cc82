// Real git repositories in which record files are merged.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { driverSettings, withAttributes } from '../../src/setup/merge-driver.ts'
import { DOCUMENT, MEETINGS, ORGANISATION, temporaryFolder } from '../folders.ts'

export const FILE = 'records/documents/HU-1.yaml'

/** The command with which git starts this program. */
export const PROGRAM = [
  process.execPath,
  new URL('../../bin/mandates.js', import.meta.url).pathname,
]

export interface Result {
  readonly status: number
  readonly out: string
}

export interface Repository {
  readonly folder: string
  /** Runs git, and allows it to fail. */
  readonly git: (...args: string[]) => Result
  readonly read: (file?: string) => string | undefined
  /** Writes or removes a file. */
  readonly write: (content: string | Buffer | undefined, file?: string) => void
  /** Commits everything. */
  readonly commit: (message: string) => void
}

/** The driver of a clone: a program in the registered wrapper, or a bare command. */
export type Driver = readonly string[] | { readonly bare: string } | undefined

export function repositoryAt(folder: string): Repository {
  const git = (...args: string[]): Result => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: environment(),
    })
    return { status: status ?? -1, out: stdout + stderr }
  }
  const done = (...args: string[]): void => {
    const { status, out } = git(...args)
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${out}`)
  }
  return {
    folder,
    git,
    read: (file = FILE) => {
      const path = join(folder, file)
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined
    },
    write: (content, file = FILE) => {
      const path = join(folder, file)
      mkdirSync(dirname(path), { recursive: true })
      if (content === undefined) rmSync(path, { force: true })
      else writeFileSync(path, content)
    },
    commit: message => {
      done('add', '--all')
      done('commit', '--quiet', '--allow-empty', '--message', message)
    },
  }
}

function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  const names = { NAME: 'Ann Officer', EMAIL: 'ann@example.org' }
  const roles = ['AUTHOR', 'COMMITTER'].flatMap(role =>
    Object.entries(names).map(([key, value]) => [`GIT_${role}_${key}`, value] as const),
  )
  return {
    PATH,
    HOME,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_EDITOR: 'true',
    LANG: 'C.UTF-8',
    ...Object.fromEntries(roles),
  }
}

/** A repository with records, whose files are merged by `driver`. */
export function recordsRepository(
  driver: Driver,
  document: string | undefined = DOCUMENT,
): Repository {
  const repository = repositoryAt(temporaryFolder())
  repository.git('init', '--quiet', '--initial-branch', 'main')
  repository.write(withAttributes('', 'merged by meaning'), 'records/.gitattributes')
  repository.write(ORGANISATION, 'records/organisation.yaml')
  repository.write(MEETINGS, 'records/meetings.yaml')
  repository.write(document)
  register(repository, driver)
  repository.commit('base')
  return repository
}

export function register({ git }: Repository, driver: Driver): void {
  if (driver === undefined) return
  if ('bare' in driver) git('config', 'merge.mandates.driver', driver.bare)
  else for (const { key, value } of driverSettings(driver)) git('config', key, value)
}

export interface Sides {
  readonly ours: string | Buffer | undefined
  readonly theirs: string | Buffer | undefined
}

/** Commits one version on `main` and the other on a branch, and merges the branch. */
export function mergeSides(repository: Repository, { ours, theirs }: Sides): Result {
  const { git, write, commit } = repository
  git('checkout', '--quiet', '-b', 'branch')
  write(theirs)
  commit('theirs')
  git('checkout', '--quiet', 'main')
  write(ours)
  commit('ours')
  return git('merge', '--quiet', '--no-edit', 'branch')
}

/** The `tokens` that are lost silently: in a file that git calls merged, or in one that lacks a side. */
export function lost(repository: Repository, merge: Result, tokens: readonly string[]): string[] {
  const text = repository.read() ?? ''
  const missing = tokens.filter(token => !text.includes(token))
  const marks = /^<{7,} [^]*^={7,}$[^]*^>{7,} /m.test(text)
  const unmerged = repository.git('ls-files', '--unmerged').out !== ''
  const isTold = merge.status === 1 && unmerged && marks
  const isClean = merge.status === 0 && !unmerged && !marks
  return isTold || isClean ? missing : [`git exit ${merge.status}, marks: ${marks}`, ...missing]
}
