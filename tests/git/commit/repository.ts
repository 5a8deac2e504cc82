// A repository of records in which people work.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'
import { runGit } from '../../../src/programs/git.ts'
import {
  documentWith,
  HARBOURS as THREE_MANDATES,
  MEETINGS,
  ORGANISATION,
  temporaryFolder,
} from '../../folders.ts'
import { git, run, type Outcome, type World } from '../../cli/run.ts'

/** For `beforeEach`: git without any user's settings. */
export function withoutSettings(): () => void {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null')
  return () => {
    vi.unstubAllEnvs()
  }
}

export const RECORD = 'records/documents/HU-1.yaml'

/** A record with a comment, an action in progress, and one that has not begun. */
export const HARBOURS = documentWith(
  '        title: Prepare the survey\n',
  `        title: Prepare the survey
        updates:
          - date: 2018-06-01
            status: in-progress
            by: Ports
      - id: 2
        title: Print the survey
`,
  `# kept by the registry\n${THREE_MANDATES}`,
)

/** A repository with these files, all committed. */
export function repository(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder()
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'config', 'user.name', 'Ann Officer')
  git(folder, 'config', 'user.email', 'ann@example.org')
  git(folder, 'config', 'core.autocrlf', 'false')
  const all = {
    'records/organisation.yaml': ORGANISATION,
    'records/meetings.yaml': MEETINGS,
    [RECORD]: HARBOURS,
    'plan.txt': 'a plan\n',
    ...files,
  }
  for (const [name, content] of Object.entries(all)) put(folder, name, content)
  commitAll(folder)
  return folder
}

export function put(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}

export function commitAll(folder: string): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'base')
}

/** Changes a file as a user does in an editor. */
export function edit(folder: string, search: string, replacement: string, name = RECORD): void {
  const text = readFileSync(join(folder, name), 'utf8')
  if (!text.includes(search)) throw new Error(`not in ${name}: ${search}`)
  writeFileSync(join(folder, name), text.replace(search, replacement))
}

/** Runs a recording command with `--commit` in real git. */
export function committed(
  cwd: string,
  args: readonly string[] = UPDATE,
  world: Partial<World> = {},
): Promise<Outcome> {
  return run([...args, '--commit'], { cwd, git: runGit, ...world })
}

export const UPDATE = 'update HU-1/1.1 --status blocked --note #_ice --by Ann --date 2019-03-01'
  .split(' ')
  .map(word => word.replace('_', ' '))

/** The lines that `UPDATE` adds. */
export const ENTRY = `          - date: 2019-03-01
            status: blocked
            by: Ann
            note: "# ice"
`

/** Everything that could be lost: HEAD, all branches, the index, and the status of the files. */
export function standing(
  folder: string,
  path: string,
): {
  readonly head: string
  readonly staged: string
  readonly status: string
  readonly record: string
  /** The staged record; empty if it is not staged. */
  readonly stagedRecord: string
} {
  const asked = (...args: string[]): string => {
    const named = ['-c', 'safe.directory=*', ...args]
    return spawnSync('git', named, { cwd: folder, encoding: 'utf8' }).stdout
  }
  return {
    head: asked('rev-parse', 'HEAD') + asked('for-each-ref'),
    staged: asked('ls-files', '--stage', '-v'),
    status: asked('status', '--porcelain'),
    record: readFileSync(join(folder, RECORD), 'utf8'),
    stagedRecord: asked('show', `:${path}`),
  }
}

/** The lines that the last commit removes and adds, and its files. */
export function lastCommit(folder: string): {
  readonly files: string[]
  readonly removed: string
  readonly added: string
} {
  const shown = git(folder, 'show', '--format=', '--no-ext-diff', '--no-color', 'HEAD').split('\n')
  const lines = (mark: string): string =>
    shown
      .filter(line => line.startsWith(mark) && !line.startsWith(mark.repeat(3)))
      .map(line => `${line.slice(1)}\n`)
      .join('')
  const names = git(folder, 'show', '--format=', '--name-only', 'HEAD')
  return { files: names.trim().split('\n'), removed: lines('-'), added: lines('+') }
}
