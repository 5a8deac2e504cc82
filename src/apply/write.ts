// Makes the changes of all rows of a plan, or of none.
import type { Archive } from '../archive/archive.ts'
import { recordsNow } from '../archive/current-records.ts'
import type { RowRefusal } from '../base/row-fault.ts'
import { changeFiles, type ChangedFile, type Held, type Writing } from '../edit/change-file.ts'
import type { Change } from '../edit/change.ts'
import type { Recorder } from '../recording/kept-changes.ts'
import { refuseNewErrors } from '../recording/refuse-new-errors.ts'
import { afterOf, currently } from '../recording/records-after.ts'
import type { Records } from '../records/types.ts'
import type { Io } from '../terminal/io.ts'
import { changesOf, filesOf } from './changes.ts'
import { checkedPlan, type Trial } from './checked.ts'
import { lostRows, withoutRows, type Plan } from './plan.ts'

/** What the plans of a sheet are made from. */
interface Sheet {
  readonly io: Io
  readonly archive: Archive
  /** The records as they were read. */
  readonly records: Records
  /** Who applies the sheet. */
  readonly recorder: Recorder
  /** Plans the rows for the records as they are. */
  readonly judge: (now: Records) => Plan
}

/** The plan of a sheet. Rows that would bring errors of `check` are rejected too. */
export function plannedFor(sheet: Sheet, undo: Writing['undo']): Plan {
  const attempt = (plan: Plan): Trial => {
    const { changed, before } = changesMade(sheet, plan, { undo, dryRun: true })
    return { before, after: afterOf(before, changed) }
  }
  return checkedPlan(sheet.judge(sheet.records), attempt, sheet.io.today())
}

/**
 * Makes the changes of all rows of the plan, or of none. The sheet is checked again with the records under the locks. A
 * row is rejected if others have changed its record meanwhile.
 */
export function applied(
  sheet: Sheet,
  plan: Plan,
  writing: Writing,
): { readonly changed: readonly ChangedFile[]; readonly lost: readonly RowRefusal[] } {
  let before = sheet.records
  // An update is judged row by row. Fields may also clash with each other, and with other records.
  const judgeFiles = (files: readonly ChangedFile[]): void => {
    if (plan.rows.some(({ edits, added }) => edits.length > 0 || added))
      refuseNewErrors(before, files, sheet.io.today())
  }
  const { changed, lost } = changesMade(
    sheet,
    plan,
    {
      ...writing,
      ready: files => {
        judgeFiles(files)
        return writing.ready?.(files) ?? (() => undefined)
      },
    },
    now => (before = now),
  )
  if (writing.dryRun) judgeFiles(changed)
  return { changed, lost }
}

/** @param reread called with the records as they were read again, before any change */
function changesMade(
  { archive, records, judge, recorder }: Sheet,
  plan: Plan,
  writing: Writing,
  reread: (now: Records) => void = () => undefined,
): {
  readonly changed: readonly ChangedFile[]
  readonly lost: readonly RowRefusal[]
  readonly before: Records
} {
  let lost: readonly RowRefusal[] = []
  let before = records
  const change = (held: Held): ReadonlyMap<string, readonly Change[]> => {
    before = currently(records, recordsNow(archive, held))
    reread(before)
    const now = withoutRows(judge(before), plan.refusals)
    lost = lostRows(plan, now)
    return lost.length > 0 ? new Map() : changesOf(now, before, recorder)
  }
  const changed = changeFiles(records.folder, filesOf(plan), change, writing)
  return { changed, lost, before }
}
