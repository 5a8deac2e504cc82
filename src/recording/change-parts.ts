// Changes documents, mandates and actions that a person named.
import type { Archive } from '../archive/archive.ts'
import type { Shared } from '../command-line/options.ts'
import { foundIn, openRecordsArchive } from '../command-line/records.ts'
import type { Change } from '../edit/change.ts'
import type { Records } from '../records/types.ts'
import type { Io } from '../terminal/io.ts'
import { snapshotOf, type Snapshot } from '../tracking/snapshot.ts'
import { counted, MANDATES } from '../words/plural.ts'
import { changesByFile, type Outcome } from './make-change.ts'
import { changeRecords } from './change-records.ts'
import type { RecordingInput } from './make-change.ts'
import { documentOf, findPart, idOfPart, samePart, type RecordPart } from './record-part.ts'

/** The records, and what was named in them. */
export interface OnParts {
  readonly archive: Archive
  readonly records: Records
  readonly snapshot: Snapshot
  readonly parts: readonly RecordPart[]
}

/** Finds what was named. @throws UserError for an id that names nothing, or several */
export async function findParts(io: Io, shared: Shared, ids: readonly string[]): Promise<OnParts> {
  const archive = await openRecordsArchive(io, shared)
  const records = await archive.all()
  const snapshot = snapshotOf(records, io.today())
  const named = ids.map(id =>
    foundIn(records, () => findPart(records, snapshot, id, shared.language)),
  )
  // Two ids can name the same part: its full id, its end, a former one.
  const parts = [...new Map(named.map(each => [idOfPart(each), each])).values()]
  return { archive, records, snapshot, parts }
}

/** The records before and after the change. */
interface BeforeAndAfter {
  readonly before: { readonly records: Records; readonly snapshot: Snapshot }
  readonly after: { readonly records: Records; readonly snapshot: Snapshot }
}

export interface PartsChange {
  /** The name of the command, for the commit message. */
  readonly command: string
  /** The changes of one part's file, given the current records. */
  readonly plan: (part: RecordPart, now: Records, snapshot: Snapshot) => readonly Change[]
  readonly report: (outcome: Outcome, states: BeforeAndAfter) => readonly string[]
}

/**
 * Makes the changes of all parts, or of none; or shows them.
 *
 * @returns the exit code
 */
export async function changeParts(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  { archive, records, parts }: OnParts,
  { command, plan, report }: PartsChange,
): Promise<number> {
  const [only] = parts
  const today = io.today()
  const stateOf = (of: Records): BeforeAndAfter['before'] => ({
    records: of,
    snapshot: snapshotOf(of, today),
  })
  return changeRecords(io, shared, input, {
    archive,
    records,
    files: [...new Set(parts.map(part => documentOf(part).file))],
    what:
      only && parts.length === 1
        ? idOfPart(only)
        : counted(parts.length, MANDATES, shared.language),
    plan: now => {
      const { snapshot } = stateOf(now)
      return changesByFile(
        parts.map(part => {
          const same = samePart(part, now, snapshot)
          return [documentOf(same).file, plan(same, now, snapshot)]
        }),
      )
    },
    message: `${command}: ${parts.map(idOfPart).join(', ')}`,
    report: (outcome, before, after) =>
      report(outcome, { before: stateOf(before), after: stateOf(after) }),
  })
}
