// The figures of a report on records that were all read.
import type { Records } from '../../src/records/types.ts'
import type { Audience } from '../../src/report/audience.ts'
import { figuresOf, type Figures } from '../../src/report/figures.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { reportingPeriod } from '../../src/tracking/reporting-period.ts'
import { day } from '../records/build.ts'

/** The figures of a report to one of the meetings of `all`. */
export function figuresFor(
  all: Records,
  meeting: string,
  today: string,
  audience: Audience = 'ministerial',
): Figures {
  const snapshot = snapshotOf(all, day(today))
  const found = snapshot.calendar.byId.get(meeting)
  if (!found) throw new Error(`no meeting ${meeting}`)
  return figuresOf(
    snapshot,
    all.bodies,
    reportingPeriod(snapshot.calendar, found, snapshot.day),
    audience,
  )
}
