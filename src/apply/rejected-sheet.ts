// The sheet of rejected rows, in the language of the sheet that they are from.
import type { CivilDate } from '../base/civil-date.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import type { Records } from '../records/types.ts'
import { snapshotOf } from '../tracking/snapshot.ts'
import type { CellTexts } from '../view/export/rows.ts'
import type { SheetSetup } from '../view/export/setup.ts'
import { problemText } from '../view/pages/applied.ts'
import type { KnownSheet } from './columns.ts'
import type { Plan } from './plan.ts'
import { columnsOf, returnedRow } from './rejected.ts'

export interface RejectedSheet {
  readonly rows: readonly CellTexts[]
  readonly day: CivilDate
  readonly language: Language
  readonly setup: SheetSetup
}

export function rejectedSheet(
  sheets: readonly KnownSheet[],
  { rejected }: Pick<Plan, 'rejected'>,
  records: Records,
  day: CivilDate,
): RejectedSheet {
  const snapshot = snapshotOf(records, day)
  const language = sheets[0]?.language ?? LANGUAGES[0]
  const { organisation } = records
  const returned = rejected.map(row => returnedRow(row, snapshot))
  const problems = returned.map(({ refusals, isRenewed }) => ({
    columns: new Set(refusals.flatMap(({ place }) => place.column?.key ?? [])),
    text: problemText(refusals, isRenewed, organisation, language),
  }))
  const setup = { fields: [], columns: columnsOf(sheets), organisation, problems }
  return { rows: returned.map(({ row }) => row), day, language, setup }
}
