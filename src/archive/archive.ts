// The archive: the records of a folder, of which each question reads only what it needs.
import type { CivilDate } from '../base/civil-date.ts'
import type { Filter } from '../query/filter.ts'
import type { NamedDocument } from '../query/find-document.ts'
import type { Records } from '../records/types.ts'
import { snapshotOf, type Snapshot } from '../tracking/snapshot.ts'
import type { ReportingPeriod } from '../tracking/reporting-period.ts'
import { suggestFrom, type Asked, type Suggestion } from './suggest-ids.ts'

/** Each answer equals the one from all records. */
export interface Archive extends Omit<Records, 'documents'> {
  /** The ids and symbols of the documents, and their former ids. */
  readonly documents: () => Promise<readonly NamedDocument[]>
  /**
   * A snapshot with at least every mandate that matches the filter. With closed mandates, it also has the documents
   * without any.
   */
  readonly matching: (filter: Filter, day: CivilDate) => Promise<Snapshot>
  /** A snapshot with at least every mandate that any of `ids` may name, and its earlier and later versions. */
  readonly naming: (ids: readonly string[], day: CivilDate) => Promise<Snapshot>
  /**
   * A snapshot with at least every mandate that is outstanding, or was given, closed or updated in the period, or has one
   * of these full ids now or had it formerly; and its earlier and later versions.
   */
  readonly reporting: (
    period: ReportingPeriod,
    day: CivilDate,
    ids?: readonly string[],
  ) => Promise<Snapshot>
  /** A limited number of mandates that the partial id may mean. Others may be as likely. */
  readonly suggesting: (asked: Asked, day: CivilDate) => Promise<Suggestion>
  /** All records. */
  readonly all: () => Promise<Records>
  /** The record files that are, or may be, different from when the archive was opened. */
  readonly changed: () => readonly string[]
}

/**
 * The archive of records that were all read.
 *
 * @param changed see `Archive`
 */
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
