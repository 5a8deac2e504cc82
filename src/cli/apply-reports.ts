// What `apply` says: what would change, what was recorded, and which rows are rejected.
import { BAD_RECORD, DONE, TRY_AGAIN } from '../base/exit-codes.ts'
import type { RejectedSheet } from '../apply/rejected-sheet.ts'
import type { EffectivePlan } from '../apply/effects.ts'
import type { Plan } from '../apply/plan.ts'
import { commandLine } from '../command-line/copyable.ts'
import type { Shared } from '../command-line/options.ts'
import type { ChangedFile } from '../edit/change-file.ts'
import { pathFrom } from '../files/find-records.ts'
import { writeNewFiles } from '../files/write.ts'
import { reportWritten } from '../recording/make-change.ts'
import type { Io } from '../terminal/io.ts'
import { sheetIn } from '../view/export/formats.ts'
import { appliedText, refusalsText, remarksText, writtenText } from '../view/pages/applied.ts'
import { diffText, dryRunRemark } from '../view/pages/updated.ts'
import { NOTHING_CHANGED, rejectsWritten, toWrite } from '../words/apply.ts'
import { commaList } from '../words/isolate.ts'

interface ReportOptions {
  readonly file: string
  readonly commit?: boolean
}

export function showChanges(
  io: Io,
  folder: string,
  { rows, refusals }: EffectivePlan,
  changed: readonly ChangedFile[],
  { view, quiet, language }: Shared,
  options: ReportOptions,
): void {
  if (rows.length === 0) {
    if (refusals.length === 0) io.out([NOTHING_CHANGED[language]])
    return
  }
  if (!quiet) io.err(dryRunRemark(view))
  const diffs = changed.flatMap(({ file, before, after }, index) => [
    ...(index === 0 ? [] : ['']),
    ...diffText(pathFrom(io.cwd, folder, file), before, after, view),
  ])
  io.page([...appliedText(rows, view), ...diffs], view.language)
  if (!quiet && refusals.length === 0) {
    io.err(['', toWrite[language](commandLine(io, ['mandates', 'apply', options.file, '--write']))])
  }
}

/** @returns the exit code, which asks to try again if every rejected row was changed by others */
export function reportRefused(
  io: Io,
  { refusals, remarks }: Plan,
  { view, quiet }: Shared,
  others?: 'others written',
): number {
  if (remarks.length > 0 && !quiet) io.err(['', ...remarksText(remarks, view)])
  if (refusals.length === 0) return DONE
  io.err(['', ...refusalsText(refusals, view, others !== undefined)])
  return refusals.every(({ fault }) => fault.kind.endsWith('changed-since'))
    ? TRY_AGAIN
    : BAD_RECORD
}

export function reportRecorded(
  io: Io,
  folder: string,
  plan: EffectivePlan,
  files: readonly string[],
  { view, quiet, language }: Shared,
  { commit = false }: ReportOptions,
): void {
  if (quiet || (plan.rows.length === 0 && plan.refusals.length > 0)) return
  const shownFiles = files.map(file => pathFrom(io.cwd, folder, file))
  if (plan.rows.length === 0) io.out([NOTHING_CHANGED[language]])
  else
    reportWritten(
      io,
      writtenText(plan.rows, shownFiles, commit, view),
      commaList(shownFiles, view.language),
    )
}

/** Writes the rejected rows to a new file. */
export async function writeRejects(
  io: Io,
  { output, force = false }: { readonly output: string; readonly force: boolean | undefined },
  { rows, day, language, setup }: RejectedSheet,
  shared: Pick<Shared, 'quiet' | 'language'>,
): Promise<void> {
  const content = await sheetIn(output, rows, day, language, setup)
  writeNewFiles(io.cwd, [{ name: output, content }], force)
  if (!shared.quiet) io.err([rejectsWritten[shared.language](output)])
}
