// Opening the records for a command, and telling what in them could not be read.
import type { Problem } from '../base/problem.ts'
import { fail, UserError } from '../base/user-error.ts'
import { findRecordsFolder } from '../files/find.ts'
import { excerptOf } from '../records/excerpt.ts'
import { loadRecords } from '../records/load.ts'
import type { Records } from '../records/types.ts'
import { problemsText, problemSummary } from '../view/problems.ts'
import { paintIn } from '../view/paint.ts'
import { BAD_RECORD, DONE } from './exit-codes.ts'
import type { Io } from './io.ts'
import { wantsColour, type Shared } from './options.ts'

/** The records that the command line, the environment or the place name. */
export function openRecords(io: Io, shared: Shared): Records {
  return loadRecords(findRecordsFolder(shared.records, io.cwd))
}

/**
 * Tells on the error stream what could not be read, after the answer, so that it stays in sight.
 *
 * @returns the exit code: a record that cannot be read is never passed over in silence
 */
export function tellUnreadable(io: Io, shared: Shared, records: Records): number {
  const errors = records.problems.filter(problem => problem.severity === 'error')
  if (errors.length === 0) return DONE
  tellProblems(io, shared, records.folder, errors)
  return BAD_RECORD
}

/**
 * What `find` finds; where it finds nothing and a part of the records could not be read, that is told first, as the
 * answer may stand there.
 *
 * @throws UserError for what could not be read, else for what was not found
 */
export function foundIn<T>(records: Records, find: () => T): T {
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

function tellProblems(io: Io, shared: Shared, folder: string, problems: readonly Problem[]): void {
  const paint = paintIn(io.errIsTerminal && wantsColour(io, undefined))
  const view = { ...shared.view, paint }
  io.err('\n' + problemsText(problems, problem => excerptOf(folder, problem), view))
  io.err(problemSummary(problems, view) + '\n')
}
