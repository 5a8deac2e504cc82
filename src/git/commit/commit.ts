// Commits the changes of a command and nothing else. The commit is prepared before anything is written.
import { fail, UserError } from '../../base/user-error.ts'
import type { ChangedFile } from '../../edit/change-file.ts'
import { wait } from '../../files/retry.ts'
import { firstLine } from '../repository.ts'
import type { Io } from '../../terminal/io.ts'
import type { Shared } from '../../command-line/options.ts'
import type { GitResult } from '../../programs/git.ts'
import { asked, entryIn, indexInfo, treeWith, UPDATE_INDEX, type Entry } from './entries.ts'
import { planCommit, type Committable, type CommitPlan, type PlannedFile } from './plan.ts'
import { reportCommit, type CommitReport } from './report.ts'
import { headOf } from './repository-state.ts'
import { onTrial } from './trial.ts'

export type { Committable } from './plan.ts'

/** How the files of a change are committed. */
export interface Committing<File extends Committable = ChangedFile> {
  /** The callback for `changeFiles`. */
  readonly ready: (changed: readonly File[]) => () => void
  /**
   * Like `ready`, for a change that is only shown.
   *
   * @throws UserError when it could not be committed
   */
  readonly judge: (changed: readonly File[]) => void
  /** Reports anything about the commit that the user has to know. */
  readonly report: (shared: Shared) => void
}

/**
 * Commits changes with the files that they name as evidence, and nothing else.
 *
 * The commit object is created before anything is written, so that any refusal comes first: by us, by git, or by the
 * signing program. Once the change is written, the branch is moved to the commit.
 */
export function committing<File extends Committable>(
  io: Io,
  folder: string,
  message: (changed: readonly File[]) => string,
): Committing<File> {
  let made: CommitReport | undefined
  return {
    ready: changed => {
      if (changed.length === 0) return () => undefined
      const text = message(changed)
      const plan = planCommit(io, folder, changed)
      const first = committedOn(io, folder, plan, plan.where.head, text)
      return () => {
        const commit = written(() => {
          stage(io, folder, plan)
          return putOnTop(io, folder, plan, first, text)
        })
        made = { plan, commit, message: text }
      }
    },
    judge: changed => {
      if (changed.length === 0) return
      const plan = onTrial(io, folder, trial => {
        const tried = planCommit(trial, folder, changed)
        treeWith(trial, folder, tried.where, tried.where.head, committedIn(tried))
        return tried
      })
      made = { plan, commit: undefined, message: message(changed) }
    },
    report: shared => {
      if (made) reportCommit(io, folder, shared, made)
    },
  }
}

/**
 * Git may still fail once the files are written.
 *
 * @throws UserError that says so
 */
function written<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UserError) || error.failure.kind !== 'git-refused') throw error
    return fail('git-failed', { action: 'commit', reason: error.failure.values.reason })
  }
}

function committedOn(
  io: Io,
  folder: string,
  plan: CommitPlan,
  head: string | undefined,
  message: string,
): string {
  const tree = treeWith(io, folder, plan.where, head, committedIn(plan))
  const isSigned = io.git(folder, ['config', '--type=bool', '--get', 'commit.gpgSign']).out
  const options = [
    ...(head === undefined ? [] : ['-p', head]),
    ...(isSigned.trim() === 'true' ? ['--gpg-sign'] : []),
  ]
  return asked(io, folder, ['commit-tree', ...options, '-m', message, tree]).trim()
}

function committedIn({ records, evidence }: CommitPlan): Map<string, Entry> {
  return new Map([...records, ...evidence].map(({ path, committed }) => [path, committed]))
}

/**
 * The files are staged before the branch is moved. In the reverse order, an interruption would leave a revert staged.
 */
function stage(io: Io, folder: string, plan: CommitPlan): void {
  const files = [...plan.records, ...plan.evidence]
  const entries = files.flatMap(({ path, staged }): [string, Entry][] =>
    staged ? [[path, staged]] : [],
  )
  const input = indexInfo(new Map(entries))
  done(
    'add',
    whileLocked(() => io.git(folder, UPDATE_INDEX, { input })),
  )
  for (const file of files) tagAgain(io, folder, file)
  // This prevents programs that compare only times from showing the files as changed.
  io.git(folder, ['update-index', '-q', '--refresh'])
}

/** Restores the flags with which the user told git to ignore changes of a file. */
function tagAgain(io: Io, folder: string, { file, before }: PlannedFile): void {
  const tag = before?.tag ?? ''
  const flags = [
    ...(/[a-z]/.test(tag) ? ['--assume-unchanged'] : []),
    ...(/s/i.test(tag) ? ['--skip-worktree'] : []),
  ]
  for (const flag of flags)
    done(
      'add',
      whileLocked(() => io.git(folder, ['update-index', flag, '--', file])),
    )
}

function putOnTop(
  io: Io,
  folder: string,
  plan: CommitPlan,
  first: string,
  message: string,
): string {
  let [commit, head] = [first, plan.where.head]
  for (;;) {
    const move = ['update-ref', '-m', `commit: ${message}`, 'HEAD', commit, head ?? '']
    const moved = whileLocked(() => io.git(folder, move))
    if (moved.status === 0) return commit
    // Another command may have committed other files meanwhile. Then this commit is put on top of that one.
    const now = headOf(io, folder)
    const isSame = ({ path, inHead }: PlannedFile): boolean =>
      entryIn(io, folder, now, path)?.blob === inHead?.blob
    if (now === head || ![...plan.records, ...plan.evidence].every(isSame)) done('commit', moved)
    commit = committedOn(io, folder, plan, now, message)
    head = now
  }
}

const [TRIES, PAUSE] = [100, 50]

/** Repeats while another git process holds a lock. */
function whileLocked(work: () => GitResult): GitResult {
  let result = work()
  // In every language, the message names the lock file.
  for (let left = TRIES; result.status !== 0 && /\.lock\b/.test(result.err) && left > 0; left--) {
    wait(PAUSE)
    result = work()
  }
  return result
}

function done(action: string, { status, out, err }: GitResult): void {
  if (status !== 0) fail('git-failed', { action, reason: firstLine(err.trim() || out) })
}
