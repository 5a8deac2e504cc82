// What the rows of a sheet are checked against.
import type { CivilDate } from '../base/civil-date.ts'
import type { Records } from '../records/types.ts'
import type { Io } from '../terminal/io.ts'
import type { Snapshot } from '../tracking/snapshot.ts'

export interface Context {
  readonly io: Io
  readonly records: Records
  /** The records as of the day of the `apply`. */
  readonly snapshot: Snapshot
  /** The defaults for rows without a date or a reporter. */
  readonly date: CivilDate
  readonly by: () => string
}
