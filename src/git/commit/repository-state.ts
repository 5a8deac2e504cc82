// Determines where a commit would go, and refuses it during a merge, a rebase and the like.
import type { Unfinished } from '../../base/failure-reasons.ts'
import { fail, UserError } from '../../base/user-error.ts'
import { isThere } from '../../files/find-records.ts'
import { resolveFrom } from '../../files/evidence.ts'
import { wait } from '../../files/retry.ts'
import { requireRepository } from '../repository.ts'
import type { Io } from '../../terminal/io.ts'

export interface Whereabouts {
  /** The git folder of this work tree. */
  readonly gitFolder: string
  /** The prefix of record paths in the repository: empty, or a path that ends with `/`. */
  readonly prefix: string
  /** The parent of the next commit; undefined before the first one. */
  readonly head: string | undefined
  /** Whether HEAD is detached, so that no branch follows the commit. */
  readonly isDetached: boolean
}

/** @throws UserError when a commit is impossible */
export function whereabouts(io: Io, folder: string): Whereabouts {
  requireRepository(io, folder)
  const answer = (...args: readonly string[]): string | undefined => {
    const { status, out } = io.git(folder, args)
    return status === 0 ? out.replace(/\r?\n$/, '') : undefined
  }
  const gitFolder = answer('rev-parse', '--absolute-git-dir')
  const prefix = answer('rev-parse', '--show-prefix')
  // A repository may be configured to have its work tree elsewhere.
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

/** Whether a commit seems possible here, before its content is known. */
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

/** The files in git's folder that show an unfinished operation. A rebase has more than one of them. */
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

/** How long to wait for another git process, in ms. A command takes far less, one that waits for a person far more. */
const PATIENCE = 1000
const PAUSE = 50

/**
 * Waits while another git process changes the index.
 *
 * @throws UserError when it takes too long
 */
export function requireFreeIndex({ gitFolder }: Whereabouts): void {
  const lock = resolveFrom(gitFolder, 'index.lock')
  for (let left = PATIENCE; isThere(lock); left -= PAUSE) {
    if (left <= 0) fail('commit-busy', { lock })
    wait(PAUSE)
  }
}
