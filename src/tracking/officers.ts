// Officers: who was still in office on a day.
import type { CivilDate } from '../base/civil-date.ts'
import type { Organisation } from '../records/types.ts'

type Officer = Organisation['officers'][number]

/** The day on which an officer left, if that was by the end of `day`. */
export function leftOn({ to }: Pick<Officer, 'to'>, day: CivilDate): CivilDate | undefined {
  return to !== undefined && to <= day ? to : undefined
}
