// Runs git so that git starts no other program, because the settings of a repository may come from a stranger.
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

/** Far more than git prints about records. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * No pager, no file system monitor, no hooks, and no garbage collection, which has hooks too. File names are literal.
 */
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
 * In a partial clone, git would fetch missing objects with a program named in the remote's settings. These variables
 * prevent that. Only newer versions of git know the first one.
 */
const NO_FETCHING = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' }

/**
 * Variables that point git to another repository, as in a hook of that repository, or that change the meaning of file
 * names. Settings passed in the environment (`GIT_CONFIG_COUNT`) are the user's, and are kept.
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

/** The input of git besides its arguments. */
export interface GitNeeds {
  readonly input?: string | Uint8Array
  /** The index file to use instead of the repository's. */
  readonly index?: string
  /** The folders of objects to use instead of the repository's: one for new objects, and one that is only read. */
  readonly objects?: { readonly added: string; readonly existing: string }
}

/** Commands that apply filters to the contents of files, or sign. */
const KEEPING: ReadonlySet<string | undefined> = new Set([
  'hash-object',
  'update-index',
  'commit-tree',
])

/** Runs git with these arguments in a folder. */
export function runGit(folder: string, args: readonly string[], needs: GitNeeds = {}): GitResult {
  const settings = KEEPING.has(args[0]) ? withoutPrograms(folder) : {}
  return gitWith({ ...settings, ...placesOf(needs) }, folder, args, needs.input)
}

function placesOf({ index, objects }: GitNeeds): Record<string, string> {
  return {
    ...(index !== undefined && { GIT_INDEX_FILE: index }),
    ...(objects && {
      GIT_OBJECT_DIRECTORY: objects.added,
      // In quotation marks, a separator of paths is a part of the path.
      GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects.existing),
    }),
  }
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

/** The settings that name programs for storing a file: filters and signing programs. */
const PROGRAMS =
  '^(filter\\..*\\.(clean|smudge|process|required)|gpg\\.(.*\\.)?(program|defaultkeycommand))$'

/** The programs that git uses for signing by default. */
const SIGNERS: Readonly<Record<string, string>> = {
  'gpg.program': 'gpg',
  'gpg.openpgp.program': 'gpg',
  'gpg.x509.program': 'gpgsm',
  'gpg.ssh.program': 'ssh-keygen',
}

/**
 * Environment variables that override the programs in the repository's own settings. The user's settings are kept. The
 * environment is used because a setting's name may contain any character.
 */
function withoutPrograms(folder: string): Record<string, string> {
  const asked = ['config', '--show-scope', '--null', '--name-only', '--get-regexp', PROGRAMS]
  const found = gitWith({}, folder, asked).out.split('\0')
  const names = found.filter((_, index) => /^(?:local|worktree)$/.test(found[index - 1] ?? ''))
  const count = Number(process.env['GIT_CONFIG_COUNT'] ?? 0) || 0
  const settings = names.flatMap((name, index): [string, string][] => [
    [`GIT_CONFIG_KEY_${count + index}`, name],
    [
      `GIT_CONFIG_VALUE_${count + index}`,
      name.endsWith('.required') ? 'false' : (SIGNERS[name] ?? ''),
    ],
  ])
  return Object.fromEntries([...settings, ['GIT_CONFIG_COUNT', String(count + names.length)]])
}
