// Reads the entries of git's commits and index, and builds trees from new entries.
import { fail } from '../../base/user-error.ts'
import { withPrivateFile } from '../../files/temporary-files.ts'
import { resolveFrom } from '../../files/evidence.ts'
import { firstLine } from '../repository.ts'
import type { Io } from '../../terminal/io.ts'
import type { GitNeeds } from '../../programs/git.ts'
import type { Whereabouts } from './repository-state.ts'

/** A file in git. */
export interface Entry {
  readonly mode: string
  readonly blob: string
}

/** A staged file. */
export interface Staged extends Entry {
  /** The flag that the user set on it, as the letter that `git ls-files -v` shows. */
  readonly tag: string
  /** Not 0 while the file has an unresolved conflict. */
  readonly stage: string
}

/** The mode of a new regular file. */
export const ORDINARY = '100644'

/**
 * Runs git and returns its output.
 *
 * @throws UserError with the message of git when it fails; nothing is written by then
 */
export function asked(io: Io, folder: string, args: readonly string[], needs?: GitNeeds): string {
  const { status, out, err } = io.git(folder, args, needs)
  return status === 0 ? out : fail('git-refused', { reason: firstLine(err.trim() || out) })
}

/**
 * The entry of a file in a commit.
 *
 * @param path relative to the top of the repository
 */
export function entryIn(
  io: Io,
  folder: string,
  commit: string | undefined,
  path: string,
): Entry | undefined {
  if (commit === undefined) return undefined
  const listed = asked(io, folder, ['ls-tree', '--full-tree', '-z', commit, '--', path])
  const [, mode, blob] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(listed) ?? []
  return mode !== undefined && blob !== undefined ? { mode, blob } : undefined
}

/** Whether the last commit has a file as it is on disk. @param file relative to `folder` */
export function isInLastCommit(io: Io, folder: string, file: string): boolean {
  const listed = io.git(folder, ['ls-tree', '-z', 'HEAD', '--', file])
  const [, blob] = /^\d+ blob ([0-9a-f]+)\t/.exec(listed.out) ?? []
  return blob !== undefined && io.git(folder, ['hash-object', '--', file]).out.trim() === blob
}

/**
 * The entry of a file in the index.
 *
 * @param file relative to `folder`
 */
export function stagedEntry(io: Io, folder: string, file: string): Staged | undefined {
  const listed = asked(io, folder, ['ls-files', '-z', '-v', '--stage', '--', file])
  const [, tag, mode, blob, stage] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t/.exec(listed) ?? []
  return tag !== undefined && mode !== undefined && blob !== undefined && stage !== undefined
    ? { tag, mode, blob, stage }
    : undefined
}

/** Entries of git's index, by their paths relative to the top of the repository. */
export type Entries = ReadonlyMap<string, Entry>

/**
 * The tree of `commit` with these entries replaced.
 *
 * @throws UserError when git cannot create it
 */
export function treeWith(
  io: Io,
  folder: string,
  { gitFolder }: Whereabouts,
  commit: string | undefined,
  entries: Entries,
): string {
  return withPrivateFile(resolveFrom(gitFolder, 'mandates-index'), index => {
    asked(io, folder, ['read-tree', commit ?? '--empty'], { index })
    asked(io, folder, UPDATE_INDEX, { index, input: indexInfo(entries) })
    return asked(io, folder, ['write-tree'], { index }).trim()
  })
}

export const UPDATE_INDEX = ['update-index', '-z', '--index-info']

/** The format that `git update-index -z --index-info` reads. */
export function indexInfo(entries: Entries): string {
  return [...entries].map(([path, { mode, blob }]) => `${mode} ${blob} 0\t${path}\0`).join('')
}
