// Where a commit would go, and whether this is the time for one.
import { fail, UserError, type Unfinished } from '../../base/user-error.ts'
import { isThere } from '../../files/find.ts'
import { resolveFrom } from '../../files/evidence.ts'
import { wait } from '../../files/patience.ts'
import { requireRepository } from '../repository.ts'
import type { Io } from '../../terminal/io.ts'

export interface Whereabouts {
  /** Where git keeps what belongs to this work tree alone. */
  readonly gitFolder: string
  /** What stands before the path of a record file in the repository: empty, or a path with `/` at its end. */
  readonly prefix: string
  /** The commit that the next one follows; undefined before the first. */
  readonly head: string | undefined
  /** Whether no branch follows what is committed. */
  readonly isDetached: boolean
}

/** @throws UserError where nothing can be committed */
export function whereabouts(io: Io, folder: string): Whereabouts {
  requireRepository(io, folder)
  const answer = (...args: readonly string[]): string | undefined => {
    const { status, out } = io.git(folder, args)
    return status === 0 ? out.replace(/\r?\n$/, '') : undefined
  }
  const gitFolder = answer('rev-parse', '--absolute-git-dir')
  const prefix = answer('rev-parse', '--show-prefix')
  // A repository may say that its files lie in another folder than the one in which it was found.
  const isInside = answer('rev-parse', '--is-inside-work-tree') === 'true'
  if (!isInside || gitFolder === undefined || prefix === undefined)
    return fail('commit-elsewhere', { folder })
  const what = unfinishedIn(gitFolder)
  if (what) fail('commit-unfinished', { what })
  const named = ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT']
  if (named.some(name => answer('var', name) === undefined)) fail('commit-nameless', {})
  return {
    gitFolder,
    prefix,
    head: headOf(io, folder),
    isDetached: answer('symbolic-ref', '--quiet', 'HEAD') === undefined,
  }
}

/** Whether something can be committed here now, as far as can be told before it is known what. */
export function canCommit(io: Io, folder: string): boolean {
  try {
    whereabouts(io, folder)
    return true
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

/** The last commit; undefined before the first. */
export function headOf(io: Io, folder: string): string | undefined {
  const { status, out } = io.git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])
  return status === 0 ? out.trim() : undefined
}

/** What stands in git's own folder while something is unfinished; a rebase has more than one of these. */
const SIGNS: readonly (readonly [file: string, what: Unfinished])[] = [
  ['rebase-apply/applying', 'am'],
  ['rebase-apply', 'rebase'],
  ['rebase-merge', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
  ['BISECT_LOG', 'bisect'],
]

function unfinishedIn(gitFolder: string): Unfinished | undefined {
  return SIGNS.find(([file]) => isThere(resolveFrom(gitFolder, file)))?.[1]
}

/** How long another git is waited for, in ms: its commands take far less, one that asks a person far more. */
const PATIENCE = 1000
const PAUSE = 50

/** Waits a moment while another git changes the index. @throws UserError when it takes too long */
export function requireFreeIndex({ gitFolder }: Whereabouts): void {
  const lock = resolveFrom(gitFolder, 'index.lock')
  for (let left = PATIENCE; isThere(lock); left -= PAUSE) {
    if (left <= 0) fail('commit-busy', { lock })
    wait(PAUSE)
  }
}
