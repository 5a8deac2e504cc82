// Plans a commit: the lines of the change, and the files that it names as evidence.
import { fail } from '../../base/user-error.ts'
import type { ChangedFile } from '../../edit/change-file.ts'
import type { Change } from '../../edit/change.ts'
import { evidenceFiles } from '../../edit/update.ts'
import { pathBelow, resolveFrom } from '../../files/evidence.ts'
import { pathFrom } from '../../files/find-records.ts'
import type { Io } from '../../terminal/io.ts'
import { asked, entryIn, ORDINARY, stagedEntry, type Entry, type Staged } from './entries.ts'
import { ownLines } from './own-lines.ts'
import { requireFreeIndex, whereabouts, type Whereabouts } from './repository-state.ts'

/** A changed file that can be committed. */
export type Committable = Pick<ChangedFile, 'file' | 'bytes' | 'changes'>

/** One file of a commit. */
export interface PlannedFile {
  /** The path relative to the records folder. */
  readonly file: string
  /** The path relative to the top of the repository. */
  readonly path: string
  readonly inHead: Entry | undefined
  readonly committed: Entry
  readonly before: Staged | undefined
  /** The entry to stage afterwards, based on the one staged before; undefined to leave it as it is. */
  readonly staged: Entry | undefined
  /** Whether the user changed something else in the file. That change is not committed. */
  readonly isMixed: boolean
}

export interface CommitPlan {
  readonly where: Whereabouts
  readonly records: readonly PlannedFile[]
  /** Evidence files that git does not have in their current version. */
  readonly evidence: readonly PlannedFile[]
  /** Evidence files that git was told to ignore. */
  readonly ignored: readonly string[]
}

/** @throws UserError when the change cannot be committed; nothing is written by then */
export function planCommit(io: Io, folder: string, changed: readonly Committable[]): CommitPlan {
  const where = whereabouts(io, folder)
  requireFreeIndex(where)
  const records = changed.map(each => changedRecord(io, folder, where, each))
  const named = new Set(changed.flatMap(({ changes }) => changes).flatMap(evidenceOf))
  const proofs = [...named].map(file => wholeFile(io, folder, where, file))
  const evidence = proofs.filter(proof => proof !== 'ignored')
  return {
    where,
    records,
    evidence: evidence.filter(({ inHead, committed }) => inHead?.blob !== committed.blob),
    ignored: [...named].filter((_, index) => proofs[index] === 'ignored'),
  }
}

function changedRecord(
  io: Io,
  folder: string,
  where: Whereabouts,
  changed: Committable,
): PlannedFile {
  // Git does not follow links to folders, so it has the file at its real path.
  const file = pathBelow(folder, resolveFrom(folder, changed.file)) ?? changed.file
  const found = whatGitHas(io, folder, where, file)
  const { inHead, before } = found
  const shown = pathFrom(io.cwd, folder, file)
  if (isIgnored(io, folder, found)) fail('commit-ignored', { file: shown })
  if (before && before.stage !== '0') fail('commit-mixed', { file: shown })
  const { whole, into } = ownLines(io, folder, file, changed)
  const known = inHead ?? before
  const own = known ? into(known) : whole
  const committed = { mode: known?.mode ?? ORDINARY, blob: own.blob }
  const staged = stagedWith(committed, found, version => into(version).blob)
  return { ...found, committed, staged, isMixed: own.isMixed }
}

/** The entry to stage afterwards. Earlier staged changes stay staged, and a file that was removed stays removed. */
function stagedWith(
  committed: Entry,
  { inHead, before }: Found,
  into: (version: Entry) => string,
): Entry | undefined {
  if (!before) return inHead ? undefined : committed
  const isAsInHead = before.blob === (inHead ?? before).blob
  return { mode: before.mode, blob: isAsInHead ? committed.blob : into(before) }
}

function wholeFile(
  io: Io,
  folder: string,
  where: Whereabouts,
  file: string,
): PlannedFile | 'ignored' {
  const found = whatGitHas(io, folder, where, file)
  if (isIgnored(io, folder, found)) return 'ignored'
  const blob = asked(io, folder, ['hash-object', '-w', '--', file]).trim()
  const committed = { mode: (found.before ?? found.inHead)?.mode ?? ORDINARY, blob }
  return { ...found, committed, staged: committed, isMixed: false }
}

type Found = Pick<PlannedFile, 'file' | 'path' | 'inHead' | 'before'>

function whatGitHas(io: Io, folder: string, { prefix, head }: Whereabouts, file: string): Found {
  const path = prefix + file
  const inHead = entryIn(io, folder, head, path)
  return { file, path, inHead, before: stagedEntry(io, folder, file) }
}

function isIgnored(io: Io, folder: string, { file, inHead, before }: Found): boolean {
  if (inHead ?? before) return false
  const listing = ['ls-files', '--others', '--ignored', '--exclude-standard', '-z', '--', file]
  return asked(io, folder, listing) !== ''
}

function evidenceOf(change: Change): string[] {
  if ('append' in change) return evidenceFiles(change.append)
  return 'put' in change ? evidenceFiles(change.put) : []
}
