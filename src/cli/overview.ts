// `mandates` without a command: what this folder contains, what is overdue, and what to do next.
import { UserError } from '../base/user-error.ts'
import { meetingAhead } from '../tracking/calendar.ts'
import { noRecordsText, overviewText } from '../view/pages/overview.ts'
import { DONE } from '../base/exit-codes.ts'
import { ownOfficer } from '../command-line/officers.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'
import { openRecordsArchive, reportUnreadable } from '../command-line/records.ts'

/** @returns the exit code */
export async function runOverview(io: Io, shared: Shared): Promise<number> {
  try {
    const archive = await openRecordsArchive(io, shared)
    const outstanding = await archive.matching({}, shared.day)
    const { length } = await archive.documents()
    const next = meetingAhead(outstanding.calendar, archive.organisation.reportsTo, shared.day)
    const me = ownOfficer(io, archive.folder, archive.organisation)
    io.out(overviewText(outstanding, length, next, shared.view, me))
    return reportUnreadable(io, shared, archive)
  } catch (error) {
    const isNone = error instanceof UserError && error.failure.kind === 'records-not-found'
    if (!isNone) throw error
    io.out(noRecordsText(shared.view))
    return DONE
  }
}
