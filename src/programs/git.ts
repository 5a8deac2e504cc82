// Running git so that it runs nothing else: a repository may come from a stranger, with settings that name programs.
import { SYSTEM } from '../system/system.ts'
import { runProgram } from './run.ts'

export interface GitResult {
  /** Undefined when git could not be started. */
  readonly status: number | undefined
  readonly out: string
  readonly err: string
  /** No git is installed. */
  readonly isMissing?: true
}

/** Far above what git has to say about records. */
const MOST_BYTES = 256 * 1024 * 1024

/** No pager, no monitor, no hook, no clearing up, which has hooks of its own; a file's name means that file. */
const SAFE = [
  '--no-optional-locks',
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  `core.hooksPath=${SYSTEM.programs.nowhere}`,
  '-c',
  'gc.auto=0',
  '-c',
  'maintenance.auto=false',
]

/**
 * In a clone that lacks objects git would fetch them, by the program that the remote's settings name. By these it fetches
 * nothing; the first is known to newer versions only.
 */
const NO_FETCHING = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' }

/**
 * What would lead git to another repository than that of the folder, as in a hook of that other; and what changes what
 * names of files mean. Settings that are given with a command (`GIT_CONFIG_COUNT`) are the user's, and stay.
 */
const MISLEADING: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
  'GIT_GLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
])

/** What git is given besides its arguments. */
export interface GitNeeds {
  readonly input?: string | Uint8Array
  /** The index to work with, where it is not that of the repository. */
  readonly index?: string
}

/** What reads contents of files by their filters, or signs. */
const KEEPING: ReadonlySet<string | undefined> = new Set([
  'hash-object',
  'update-index',
  'commit-tree',
])

/** Runs git with these arguments in a folder. */
export function runGit(folder: string, args: readonly string[], needs: GitNeeds = {}): GitResult {
  const settings = KEEPING.has(args[0]) ? withoutPrograms(folder) : {}
  const index = needs.index === undefined ? {} : { GIT_INDEX_FILE: needs.index }
  return gitWith({ ...settings, ...index }, folder, args, needs.input)
}

function gitWith(
  settings: Readonly<Record<string, string>>,
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
): GitResult {
  const kept = Object.entries(process.env).filter(([name]) => !MISLEADING.has(name))
  const env = { ...Object.fromEntries(kept), ...NO_FETCHING, ...settings }
  const result = runProgram('git', [...SAFE, ...args], {
    cwd: folder,
    env,
    input: Buffer.from(input),
    maxBuffer: MOST_BYTES,
  })
  if (result === undefined) return { status: undefined, out: '', err: '', isMissing: true }
  if (result.error) return { status: undefined, out: '', err: result.error.message }
  const { status, stdout, stderr } = result
  return { status: status ?? undefined, out: stdout.toString('utf8'), err: stderr.toString('utf8') }
}

/** The settings by which git runs a program when it keeps a file: filters of contents, and programs that sign. */
const PROGRAMS =
  '^(filter\\..*\\.(clean|smudge|process|required)|gpg\\.(.*\\.)?(program|defaultkeycommand))$'

/** What git itself would run to sign. */
const SIGNERS: Readonly<Record<string, string>> = {
  'gpg.program': 'gpg',
  'gpg.openpgp.program': 'gpg',
  'gpg.x509.program': 'gpgsm',
  'gpg.ssh.program': 'ssh-keygen',
}

/**
 * What overrules the programs that the repository's own settings name; those of the user stay. Told by the environment,
 * as a name may hold any sign.
 */
function withoutPrograms(folder: string): Record<string, string> {
  const asked = ['config', '--show-scope', '--null', '--name-only', '--get-regexp', PROGRAMS]
  const found = gitWith({}, folder, asked).out.split('\0')
  const names = found.filter((_, index) => /^(?:local|worktree)$/.test(found[index - 1] ?? ''))
  const given = Number(process.env['GIT_CONFIG_COUNT'] ?? 0) || 0
  const settings = names.flatMap((name, index): [string, string][] => [
    [`GIT_CONFIG_KEY_${given + index}`, name],
    [
      `GIT_CONFIG_VALUE_${given + index}`,
      name.endsWith('.required') ? 'false' : (SIGNERS[name] ?? ''),
    ],
  ])
  return Object.fromEntries([...settings, ['GIT_CONFIG_COUNT', String(given + names.length)]])
}
