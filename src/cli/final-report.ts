// The final version of a report: only records without errors have one, and it is kept.
import type { Archive } from '../archive/archive.ts'
import { fail } from '../base/user-error.ts'
import type { Language } from '../base/language.ts'
import type { Shared } from '../command-line/options.ts'
import { undoStoreFor } from '../command-line/records.ts'
import { pathFrom } from '../files/find-records.ts'
import type { Figures } from '../report/figures.ts'
import { printedIssue } from '../report/printed-issue.ts'
import type { Io } from '../terminal/io.ts'
import { KEPT, NOT_KEPT } from '../words/kept-report.ts'

/** @throws UserError with the number of errors that `check` reports, if it reports any */
export async function refuseErrors(io: Io, { day }: Shared, archive: Archive): Promise<void> {
  const { checkRecords } = await import('../check/run.ts')
  const problems = checkRecords(await archive.all(), { day, today: io.today() })
  const count = problems.filter(({ severity }) => severity === 'error').length
  if (count > 0) fail('incomplete-final', { count })
}

/**
 * Keeps the report in the records. An internal report is not published, and is not kept. A report on some mandates is
 * not kept either, because later reports are compared with reports on all.
 */
export async function keepReport(
  io: Io,
  { language, quiet }: Shared,
  folder: string,
  figures: Figures,
  { symbol, languages }: { readonly symbol?: string; readonly languages: readonly Language[] },
): Promise<void> {
  if (figures.selection) {
    if (!quiet) io.err([NOT_KEPT[language]])
    return
  }
  const edit = await import('../edit/keep-report.ts')
  const issue = printedIssue(figures, { made: io.today(), symbol, languages })
  const kept = edit.keepReport(folder, figures.meeting.id, issue, undoStoreFor(io, folder))
  const file = pathFrom(io.cwd, folder, kept.file)
  if (!quiet) io.err([KEPT[kept.as][language](file, kept.number)])
}
