// Opens the record of a mandate in the user's editor. Afterwards it reads the record again and reports its problems.
import { readRecordFile } from '../files/read.ts'
import { resolveFrom } from '../files/evidence.ts'
import { pathFrom } from '../files/find-records.ts'
import {
  EDITOR_FAILED,
  NO_EDITOR,
  RECORD_SOUND,
  RECORD_UNCHANGED,
  REVIEW_MENU,
} from '../words/review.ts'
import type { OnMandate } from '../recording/record.ts'
import { openRecordsArchive, reportProblems } from '../command-line/records.ts'
import type { Asker } from './asker.ts'
import { reviewOptions } from './keys.ts'

/** @returns whether the file was changed */
export async function openRecord(asker: Asker, on: OnMandate): Promise<boolean> {
  const { io, shared } = asker
  const { archive, mandate } = on
  const { folder } = archive
  const { file } = mandate.document
  const before = textOf(folder, file)
  const result = io.edit(resolveFrom(folder, file), await lineOf(before, mandate.mandate.index))
  const { language, quiet } = shared
  if (result !== 'edited') io.err([(result === 'none' ? NO_EDITOR : EDITOR_FAILED)[language]])
  const shown = pathFrom(io.cwd, folder, file)
  if (textOf(folder, file) === before) {
    if (!quiet && result === 'edited') io.err([RECORD_UNCHANGED[language](shown)])
    return false
  }
  if (await isBroken(asker, file, shown)) {
    // An unreadable record is best fixed at once, while the user remembers the edit.
    const again = await asker.ask({
      kind: 'choice',
      message: REVIEW_MENU[language],
      options: reviewOptions(['open', 'next'], language),
      initial: 'open',
    })
    if (again === 'open') await openRecord(asker, on)
  }
  return true
}

function textOf(folder: string, file: string): string | undefined {
  const content = readRecordFile(folder, file)
  return 'text' in content ? content.text : undefined
}

/** The line on which a mandate begins. */
async function lineOf(text: string | undefined, index: number): Promise<number> {
  const { readYaml } = await import('../records/yaml.ts')
  return text === undefined ? 1 : readYaml(text).positionOf(['mandates', index]).line
}

/**
 * Reports the problems that `check` finds in the file.
 *
 * @returns whether some of them are errors
 */
async function isBroken({ io, shared }: Asker, file: string, shown: string): Promise<boolean> {
  const { checkRecords } = await import('../check/run.ts')
  const archive = await openRecordsArchive(io, shared)
  const days = { day: shared.day, today: io.today() }
  const problems = checkRecords(await archive.all(), days).filter(found => found.file === file)
  if (problems.length > 0) await reportProblems(io, shared, archive.folder, problems)
  else if (!shared.quiet) io.err([RECORD_SOUND[shared.language](shown)])
  return problems.some(({ severity }) => severity === 'error')
}
