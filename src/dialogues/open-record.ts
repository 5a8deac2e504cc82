// Opens a record in the user's editor, at its line. Afterwards it reads the record again and reports its problems.
import { BAD_RECORD, DONE, PROBLEMS_FOUND } from '../base/exit-codes.ts'
import { readRecordFile } from '../files/read.ts'
import { resolveFrom } from '../files/evidence.ts'
import { pathFrom } from '../files/find-records.ts'
import {
  EDITOR_FAILED,
  NO_EDITOR,
  OPEN_AGAIN,
  RECORD_SOUND,
  RECORD_UNCHANGED,
  REVIEW_MENU,
} from '../words/review.ts'
import type { OnMandate } from '../recording/record.ts'
import { documentOf, pathOf, type RecordPart } from '../recording/record-part.ts'
import type { Shared } from '../command-line/options.ts'
import { openRecordsArchive, reportProblems } from '../command-line/records.ts'
import type { Io } from '../terminal/io.ts'
import { askerOf, type Asker } from './asker.ts'
import { isYes, reviewOptions } from './keys.ts'

/** @returns whether the file was changed */
export async function openRecord(asker: Asker, on: OnMandate): Promise<boolean> {
  const { folder } = on.archive
  const { shared, io } = asker
  const { document, mandate } = on.mandate
  const opened = await opening(io, shared, folder, document.file, ['mandates', mandate.index])
  if (opened === 'broken') {
    // An unreadable record is best fixed at once, while the user remembers the edit.
    const again = await asker.ask({
      kind: 'choice',
      message: REVIEW_MENU[shared.language],
      options: reviewOptions(['open', 'next'], shared.language),
      initial: 'open',
    })
    if (again === 'open') await openRecord(asker, on)
  }
  return opened === 'broken' || opened === 'sound'
}

/**
 * Opens a document at the line of what was named. What the user saved stays, even with errors; at a terminal the
 * program offers to open it again.
 *
 * @returns the exit code
 */
export async function openPart(
  io: Io,
  shared: Shared,
  folder: string,
  part: RecordPart,
): Promise<number> {
  const { file } = documentOf(part)
  for (;;) {
    const opened = await opening(io, shared, folder, file, pathOf(part))
    if (opened === 'not-opened') return PROBLEMS_FOUND
    if (opened !== 'broken') return DONE
    const asker = askerOf(io, shared)
    const question = { message: OPEN_AGAIN[shared.language], initial: 'yes' } as const
    if (!asker || !(await isYes(asker, question))) return BAD_RECORD
  }
}

type Opened = 'not-opened' | 'unchanged' | 'sound' | 'broken'

/** Opens a file once, and reports what `check` finds in it afterwards. */
async function opening(
  io: Io,
  shared: Shared,
  folder: string,
  file: string,
  path: readonly (string | number)[],
): Promise<Opened> {
  const { language, quiet } = shared
  const before = textOf(folder, file)
  const result = io.edit(resolveFrom(folder, file), await lineOf(before, path))
  if (result !== 'edited') io.err([(result === 'none' ? NO_EDITOR : EDITOR_FAILED)[language]])
  const shown = pathFrom(io.cwd, folder, file)
  if (textOf(folder, file) === before) {
    if (result !== 'edited') return 'not-opened'
    if (!quiet) io.err([RECORD_UNCHANGED[language](shown)])
    return 'unchanged'
  }
  return (await isBroken(io, shared, file, shown)) ? 'broken' : 'sound'
}

function textOf(folder: string, file: string): string | undefined {
  const content = readRecordFile(folder, file)
  return 'text' in content ? content.text : undefined
}

/** The line on which a part of a record begins. */
async function lineOf(
  text: string | undefined,
  path: readonly (string | number)[],
): Promise<number> {
  const { readYaml } = await import('../records/yaml.ts')
  return text === undefined || path.length === 0 ? 1 : readYaml(text).positionOf(path).line
}

/**
 * Reports the problems that `check` finds in the file.
 *
 * @returns whether some of them are errors
 */
async function isBroken(io: Io, shared: Shared, file: string, shown: string): Promise<boolean> {
  const { checkRecords } = await import('../check/run.ts')
  const archive = await openRecordsArchive(io, shared)
  const days = { day: shared.day, today: io.today() }
  const problems = checkRecords(await archive.all(), days).filter(found => found.file === file)
  if (problems.length > 0) await reportProblems(io, shared, archive.folder, problems)
  else if (!shared.quiet) io.err([RECORD_SOUND[shared.language](shown)])
  return problems.some(({ severity }) => severity === 'error')
}
