// Keeps what a record said before a change, with the day and the person, for earlier reports and for the log.
import type { CivilDate } from '../base/civil-date.ts'
import { dayOfChange } from '../tracking/earlier.ts'
import type { Dated } from '../tracking/latest.ts'
import type { Change } from '../edit/change.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { planFields, type FieldValues } from '../edit/fields.ts'
import type { Path } from '../edit/insertion-place.ts'
import { orderAmong } from '../edit/update.ts'

/** Who changes the records, and from which day on the change counts. */
export interface Recorder {
  readonly date: CivilDate
  /** Undefined if the program knows no name. */
  readonly by: string | undefined
}

/**
 * Adds an entry to the changes of what is at `path`.
 *
 * @param changes those that were recorded before
 * @param what the fields of the entry besides the day and the person
 */
export function planChange(
  path: Path,
  changes: readonly Dated[] | undefined,
  what: Readonly<Record<string, Data | undefined>>,
  recorder: Recorder,
): Change {
  return { append: changeData(changes, what, recorder), to: [...path, 'changes'] }
}

/** An entry among the changes of a record. */
export function changeData(
  changes: readonly Dated[] = [],
  what: Readonly<Record<string, Data | undefined>>,
  { date, by }: Recorder,
): Record<string, Data> {
  const day = dayOfChange(changes, date)
  return withoutEmpty({ date: day, order: orderAmong(changes, day), by, ...what })
}

/** The fields that say who works on something. */
const HOLDERS = ['departments', 'department', 'officer'] as const

/** As `planFields`. If the departments or the officer change, the earlier ones are kept. */
export function planHeldFields(
  path: Path,
  present: { readonly changes?: readonly Dated[] | undefined },
  values: FieldValues,
  order: readonly string[],
  recorder: Recorder,
): Change[] {
  const earlier = HOLDERS.flatMap((field): [string, Data][] => {
    const now: string | readonly string[] | undefined = Reflect.get(present, field)
    const value = values[field]
    if (now === undefined || now.length === 0 || value === undefined) return []
    const isChanged = planFields(path, present, { [field]: value }, order).length > 0
    return isChanged ? [[field, now]] : []
  })
  const kept =
    earlier.length === 0
      ? []
      : [planChange(path, present.changes, { was: Object.fromEntries(earlier) }, recorder)]
  return [...planFields(path, present, values, order), ...kept]
}
