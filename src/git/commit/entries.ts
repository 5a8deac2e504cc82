// What git has under a path, in a commit or staged; and how it is asked and told.
import { fail } from '../../base/user-error.ts'
import { withPrivateFile } from '../../files/leftovers.ts'
import { resolveFrom } from '../../files/evidence.ts'
import { firstLine } from '../repository.ts'
import type { Io } from '../../terminal/io.ts'
import type { GitNeeds } from '../../programs/git.ts'
import type { Whereabouts } from './whereabouts.ts'

/** A file as git has it. */
export interface Entry {
  readonly mode: string
  readonly blob: string
}

/** A file as it is staged. */
export interface Staged extends Entry {
  /** What a person told git of it, as the letter by which `git ls-files -v` shows it. */
  readonly tag: string
  /** Not 0 while two versions of it are not settled. */
  readonly stage: string
}

/** An ordinary file that git did not have. */
export const ORDINARY = '100644'

/** What git says. @throws UserError with what it says when it does not do it; nothing is written by then */
export function asked(io: Io, folder: string, args: readonly string[], needs?: GitNeeds): string {
  const { status, out, err } = io.git(folder, args, needs)
  return status === 0 ? out : fail('git-refused', { reason: firstLine(err.trim() || out) })
}

/** The file in a commit. @param path from the top of the repository */
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

/** The file as it is staged. @param file from `folder` */
export function stagedEntry(io: Io, folder: string, file: string): Staged | undefined {
  const listed = asked(io, folder, ['ls-files', '-z', '-v', '--stage', '--', file])
  const [, tag, mode, blob, stage] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t/.exec(listed) ?? []
  return tag !== undefined && mode !== undefined && blob !== undefined && stage !== undefined
    ? { tag, mode, blob, stage }
    : undefined
}

/** Files for git's index, by their paths from the top of the repository. */
export type Entries = ReadonlyMap<string, Entry>

/** The tree of `commit` with these files in it. @throws UserError when git cannot make it */
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

/** As `git update-index -z --index-info` reads it. */
export function indexInfo(entries: Entries): string {
  return [...entries].map(([path, { mode, blob }]) => `${mode} ${blob} 0\t${path}\0`).join('')
}
