// Opens the records for a command, and reports which records could not be read.
import type { Problem } from '../base/problem.ts'
import { openArchive } from '../archive/open.ts'
import type { Archive } from '../archive/archive.ts'
import { fail, UserError } from '../base/user-error.ts'
import { findRecordsFolder } from '../files/find-records.ts'
import { undoStoreOf, type UndoStore } from '../files/undo-store.ts'
import { READING_RECORDS } from '../words/progress.ts'
import type { Records } from '../records/types.ts'
import { SYSTEM } from '../system/system.ts'
import { paintIn } from '../view/parts/paint.ts'
import { safeDeep } from '../view/parts/safe.ts'
import { BAD_RECORD, DONE } from '../base/exit-codes.ts'
import type { Io } from '../terminal/io.ts'
import { progressOn } from '../terminal/progress.ts'
import { colourDepth, type Shared } from './options.ts'

/** Opens the archive of the records folder named by the command line, the environment or the current folder. */
export async function openRecordsArchive(io: Io, shared: Shared): Promise<Archive> {
  const progress = progressOn(io, READING_RECORDS, shared.view)
  try {
    return await openArchive({
      folder: findRecordsFolder(shared.records, io.cwd),
      index: shared.index,
      cache: cacheFolder(io),
      progress: progress.show,
    })
  } finally {
    progress.end()
  }
}

/** Reads all records. */
export async function openRecords(io: Io, shared: Shared): Promise<Records> {
  const archive = await openRecordsArchive(io, shared)
  return archive.all()
}

/** The user's cache folder. */
export function cacheFolder({ env }: Io): string | undefined {
  return SYSTEM.cacheFolder(env)
}

/** Where the changes of a records folder are kept, so that `undo` can take them back. */
export function undoStoreFor({ env }: Io, folder: string): UndoStore {
  return undoStoreOf(folder, SYSTEM.stateFolder(env))
}

/**
 * Reports unreadable records on the error stream. It comes after the output, so that it stays visible.
 *
 * @returns the exit code, which shows that records could not be read
 */
export async function reportUnreadable(
  io: Io,
  shared: Shared,
  records: Pick<Records, 'folder' | 'problems'>,
): Promise<number> {
  const errors = records.problems.filter(problem => problem.severity === 'error')
  if (errors.length > 0) await reportProblems(io, shared, records.folder, errors)
  if (!shared.quiet) await reportUnknownFields(io, shared, records.problems)
  return errors.length === 0 ? DONE : BAD_RECORD
}

/** Reports unknown fields in one line. A misspelt `updates`, for example, would otherwise be silently ignored. */
export async function reportUnknownFields(
  io: Io,
  { language }: Shared,
  problems: readonly Problem[],
): Promise<void> {
  const [first, ...others] = problems.filter(problem => problem.rule === 'unknown-field')
  if (!first) return
  const { unknownFieldUnread } = await import('../words/check.ts')
  const { file, line, column, values } = first
  const place = `${file}:${line}:${column}`
  const unread = { place, ...values, others: others.length }
  io.err([unknownFieldUnread(safeDeep(unread), language)])
}

/**
 * Calls `find`. If nothing is found while some records are unreadable, those are reported first, because one of them
 * may contain it.
 *
 * @throws UserError for unreadable records, otherwise for what was not found
 */
export function foundIn<T>(records: Pick<Records, 'problems'>, find: () => T): T {
  try {
    return find()
  } catch (error) {
    const problems = records.problems.filter(problem => problem.severity === 'error')
    const isUnknown = error instanceof UserError && error.failure.kind === 'unknown-id'
    const [first] = problems
    if (!isUnknown || !first) throw error
    return fail('perhaps-unreadable', { id: error.failure.values.id, file: first.file, problems })
  }
}

/** A longer list would hide the output. */
const MOST_SHOWN = 5

export async function reportProblems(
  io: Io,
  shared: Shared,
  folder: string,
  problems: readonly Problem[],
): Promise<void> {
  const { excerptsFrom } = await import('../records/excerpt.ts')
  const { problemsText, problemSummary } = await import('../view/pages/problems.ts')
  const { onlyFirstShown } = await import('../words/check.ts')
  const paint = paintIn(io.errIsTerminal ? colourDepth(io) : 0)
  const view = { ...shared.view, paint }
  io.err([
    '',
    ...problemsText(problems.slice(0, MOST_SHOWN), excerptsFrom(folder), view),
    problemSummary(problems, view),
    ...(problems.length > MOST_SHOWN ? [onlyFirstShown[shared.language](MOST_SHOWN)] : []),
  ])
}
