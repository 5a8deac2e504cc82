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
import { documentOf, findSubject, idOfSubject, sameSubject, type Subject } from './subject.ts'

/** The records, and what was named in them. */
export interface OnSubjects {
  readonly archive: Archive
  readonly records: Records
  readonly snapshot: Snapshot
  readonly subjects: readonly Subject[]
}

/** Finds what was named. @throws UserError for an id that names nothing, or several */
export async function findSubjects(
  io: Io,
  shared: Shared,
  ids: readonly string[],
): Promise<OnSubjects> {
  const archive = await openRecordsArchive(io, shared)
  const records = await archive.all()
  const snapshot = snapshotOf(records, io.today())
  const named = ids.map(id =>
    foundIn(records, () => findSubject(records, snapshot, id, shared.language)),
  )
  // Two ids can name the same subject: its full id, its end, a former one.
  const subjects = [...new Map(named.map(each => [idOfSubject(each), each])).values()]
  return { archive, records, snapshot, subjects }
}

/** The records before and after the change. */
interface BeforeAndAfter {
  readonly before: { readonly records: Records; readonly snapshot: Snapshot }
  readonly after: { readonly records: Records; readonly snapshot: Snapshot }
}

export interface SubjectsChange {
  /** The name of the command, for the commit message. */
  readonly command: string
  /** The changes of one subject's file, given the current records. */
  readonly plan: (subject: Subject, now: Records, snapshot: Snapshot) => readonly Change[]
  readonly report: (outcome: Outcome, states: BeforeAndAfter) => readonly string[]
}

/**
 * Makes the changes of all subjects, or of none; or shows them.
 *
 * @returns the exit code
 */
export async function changeSubjects(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  { archive, records, subjects }: OnSubjects,
  { command, plan, report }: SubjectsChange,
): Promise<number> {
  const [only] = subjects
  const today = io.today()
  const stateOf = (of: Records): BeforeAndAfter['before'] => ({
    records: of,
    snapshot: snapshotOf(of, today),
  })
  return changeRecords(io, shared, input, {
    archive,
    records,
    files: [...new Set(subjects.map(subject => documentOf(subject).file))],
    what:
      only && subjects.length === 1
        ? idOfSubject(only)
        : counted(subjects.length, MANDATES, shared.language),
    plan: now => {
      const { snapshot } = stateOf(now)
      return changesByFile(
        subjects.map(subject => {
          const same = sameSubject(subject, now, snapshot)
          return [documentOf(same).file, plan(same, now, snapshot)]
        }),
      )
    },
    message: `${command}: ${subjects.map(idOfSubject).join(', ')}`,
    report: (outcome, before, after) =>
      report(outcome, { before: stateOf(before), after: stateOf(after) }),
  })
}
