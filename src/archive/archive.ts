// The archive: all records of a folder, asked for no more of them than a question needs.
import type { CivilDate } from '../base/civil-date.ts'
import type { Filter } from '../query/filter.ts'
import type { Records, SourceDocument } from '../records/types.ts'
import { snapshotOf, type Snapshot } from '../tracking/snapshot.ts'
import type { ReportingPeriod } from '../tracking/reporting-period.ts'
import { suggestFrom, type Asked, type Suggestion } from './suggesting.ts'

/** Each answer is the one that all records would give. */
export interface Archive extends Omit<Records, 'documents'> {
  /** What documents can be named by. */
  readonly documents: () => Promise<readonly Pick<SourceDocument, 'id' | 'symbol'>[]>
  /** The day with, at least, every mandate that matches the filter. */
  readonly matching: (filter: Filter, day: CivilDate) => Promise<Snapshot>
  /** The day with, at least, every mandate that any of `ids` may name, and those that it repeats or that repeat it. */
  readonly naming: (ids: readonly string[], day: CivilDate) => Promise<Snapshot>
  /**
   * The day with, at least, every mandate that is outstanding or that was given, closed or had an update recorded in
   * the period, and those that it repeats or that repeat it.
   */
  readonly reporting: (period: ReportingPeriod, day: CivilDate) => Promise<Snapshot>
  /** Mandates that may be meant by a part of an id that is being typed, at most so many; others may be as likely. */
  readonly suggesting: (asked: Asked, day: CivilDate) => Promise<Suggestion>
  /** Everything. */
  readonly all: () => Promise<Records>
  /** The files of the records that are, or may be, others than when the archive was opened. */
  readonly changed: () => readonly string[]
}

/** The archive of records that have all been read. @param changed as an archive tells it */
export function archiveOf(records: Records, changed: Archive['changed']): Archive {
  const whole = async (day: CivilDate): Promise<Snapshot> => snapshotOf(records, day)
  return {
    ...records,
    documents: async () => records.documents,
    matching: (_, day) => whole(day),
    naming: (_, day) => whole(day),
    reporting: (_, day) => whole(day),
    suggesting: async (asked, day) => suggestFrom(snapshotOf(records, day), asked),
    all: async () => records,
    changed,
  }
}
