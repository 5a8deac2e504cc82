// Writes an adopted tracker to the records: new documents, new mandates and updates, new names; all of it or nothing.
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import type { Problem } from '../base/problem.ts'
import { planOf, type AdoptionPlan } from '../adopt/against-records.ts'
import type { Adoption } from '../adopt/adopt.ts'
import { changeFiles, type ChangedFile } from '../edit/change-file.ts'
import { addingDocuments } from '../files/create.ts'
import { ORGANISATION_FILE } from '../files/find-records.ts'
import { keepChange, type UndoStore } from '../files/undo-store.ts'
import { writeNewTogether } from '../files/write-together.ts'
import { judgedAgain } from '../recording/refusals.ts'
import { refuseNewErrors } from '../recording/refuse-new-errors.ts'
import { loadRecords } from '../records/load.ts'
import { parseDocument } from '../records/parse.ts'
import type { Records, SourceDocument } from '../records/types.ts'

interface Saving {
  readonly records: Records
  readonly undo: UndoStore
  readonly today: CivilDate
  /** The name of the tracker. */
  readonly source: string
  /** Whether to judge only, without writing. */
  readonly dryRun: boolean
  /** Reads the tracker against the records as they are under the lock. */
  readonly adoptFor: (now: Records) => Adoption
}

/**
 * Writes what the plan adds. The tracker is compared with the records again under the locks.
 *
 * @returns the plan that was written
 * @throws UserError when an error would be in the records that was not there before, or a file cannot be written
 */
export function saveAdoption({
  records,
  undo,
  today,
  source,
  dryRun,
  adoptFor,
}: Saving): AdoptionPlan {
  const { folder } = records
  const first = planOf(adoptFor(records), records, source)
  const write = (): AdoptionPlan => {
    let plan = first
    const files = new Set([ORGANISATION_FILE, ...first.changes.keys()])
    let before = records
    let takeBack: () => void = () => undefined
    const judge = (changed: readonly ChangedFile[]): void => {
      const documents = plan.newFiles.map(file => documentOf(file))
      const texts = new Map(plan.newFiles.map(({ name, content }) => [name, content]))
      refuseNewErrors(before, changed, today, { documents, texts })
    }
    try {
      const changed = changeFiles(
        folder,
        [...files],
        () =>
          judgedAgain(source, () => {
            before = dryRun ? records : loadRecords(folder)
            plan = planOf(adoptFor(before), before, source)
            if ([...plan.changes.keys()].some(file => !files.has(file)))
              fail('recorded-meanwhile', { what: source, now: undefined })
            return plan.changes
          }),
        {
          undo: undefined,
          dryRun,
          ready: all => {
            judge(all)
            const made = plan.newFiles.map(({ name, content }) => ({
              file: name,
              before: undefined,
              after: Buffer.from(content),
            }))
            keepChange(undo, [...all.map(({ file, bytes }) => ({ file, ...bytes })), ...made])
            takeBack = writeNewTogether(folder, plan.newFiles)
            return () => undefined
          },
        },
      )
      if (dryRun) judge(changed)
      return plan
    } catch (error) {
      takeBack()
      throw error
    }
  }
  return dryRun ? write() : addingDocuments(folder, write)
}

/** @throws UserError when our own text is not a valid record */
function documentOf({ name, content }: AdoptionPlan['newFiles'][number]): SourceDocument {
  const { value, faults } = parseDocument(content, name)
  const problems: Problem[] = faults
    .filter(({ severity }) => severity === 'error')
    .map(fault => ({ ...fault, file: name }))
  return value === undefined || problems.length > 0
    ? fail('change-makes-errors', { file: name, problems })
    : value
}
