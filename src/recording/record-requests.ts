// Records who was asked for information about what, and by when the answers are needed.
import type { Archive } from '../archive/archive.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { Shared } from '../command-line/options.ts'
import { withoutEmpty } from '../edit/data.ts'
import type { Change } from '../edit/change.ts'
import type { Found } from '../query/find.ts'
import type { Records } from '../records/types.ts'
import { snapshotOf, type Snapshot } from '../tracking/snapshot.ts'
import { writtenTo } from '../words/update.ts'
import { REQUESTS_RECORDED } from '../words/request.ts'
import { counted } from '../words/plural.ts'
import type { Io } from '../terminal/io.ts'
import { changeRecords } from './change-records.ts'
import { changesByFile, type RecordingInput } from './make-change.ts'
import { partOf, pathOf, samePart } from './record-part.ts'

/** A mandate or an action about which somebody is asked. */
export interface AskedRow {
  readonly found: Found
  readonly who: { readonly department: string } | { readonly officer: string }
}

/**
 * Records the requests of today, or shows the change. A request that is recorded already is not recorded again.
 *
 * @returns the exit code
 */
export async function recordRequests(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  archive: Archive,
  rows: readonly AskedRow[],
  answerBy: CivilDate,
): Promise<number | undefined> {
  const records = await archive.all()
  const date = io.today()
  const asked = snapshotOf(records, date)
  const fresh = rows.filter(row => planned(row, { date, answerBy }, records, asked).length > 0)
  if (fresh.length === 0) return undefined
  const files = [...new Set(fresh.map(({ found }) => found.mandate.document.file))]
  return changeRecords(io, shared, input, {
    archive,
    records,
    files,
    what: files.join(', '),
    plan: now => {
      const snapshot = snapshotOf(now, date)
      return changesByFile(
        fresh.map(row => [
          row.found.mandate.document.file,
          planned(row, { date, answerBy }, now, snapshot),
        ]),
      )
    },
    message: `request: ${fresh.length} recorded`,
    report: ({ files: written }) => [
      `${counted(fresh.length, REQUESTS_RECORDED, shared.language)}.`,
      ...written.map(file => writtenTo[shared.language](file)),
    ],
  })
}

function planned(
  { found, who }: AskedRow,
  { date, answerBy }: { readonly date: CivilDate; readonly answerBy: CivilDate },
  now: Records,
  snapshot: Snapshot,
): Change[] {
  const part = samePart(partOf(found), now, snapshot)
  const entry = withoutEmpty({ date, ...who, answerBy })
  if (part.level === 'document') return []
  const { mandate, action } = part.found
  const { requests = [] } = action?.action ?? mandate.mandate
  const isThere = requests.some(
    each => JSON.stringify(withoutEmpty({ ...each })) === JSON.stringify(entry),
  )
  return isThere ? [] : [{ append: entry, to: [...pathOf(part), 'requests'] }]
}
