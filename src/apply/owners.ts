// Finds the mandates and actions of rows by their ids.
import { idOf, type Found } from '../query/find.ts'
import { readingsOf } from '../sheet/readings.ts'
import { isRetyped } from '../sheet/retyped.ts'
import { presentId, type Lineage } from '../tracking/lineage.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { allOwners } from '../view/export/rows.ts'

export class Owners {
  readonly byId: ReadonlyMap<string, Found>
  readonly #lineage: Lineage
  #byDay: ReadonlyMap<string, readonly string[]> | undefined

  constructor(snapshot: Snapshot) {
    this.byId = new Map(snapshot.mandates.flatMap(allOwners).map(found => [idOf(found), found]))
    this.#lineage = snapshot.lineage
  }

  /** The owner of an id or a former id, even if a spreadsheet turned the id into a day, as with `2018-3/5`. */
  of(id: string): Found | undefined {
    return this.byId.get(id) ?? this.byId.get(presentId(this.#lineage, id)) ?? this.#ofRewritten(id)
  }

  #ofRewritten(id: string): Found | undefined {
    const days = daysOf(id)
    if (days.length === 0) return undefined
    this.#byDay ??= idsByDay([...this.byId.keys()])
    const ids = new Set(days.flatMap(day => this.#byDay?.get(day) ?? []))
    const [only, another] = [...ids].filter(other => isRetyped(id, other))
    return only === undefined || another !== undefined ? undefined : this.byId.get(only)
  }
}

function idsByDay(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byDay = new Map<string, string[]>()
  for (const id of ids) {
    for (const day of daysOf(id)) {
      const before = byDay.get(day)
      if (before) before.push(id)
      else byDay.set(day, [id])
    }
  }
  return byDay
}

/** The days of a year that a spreadsheet may read an id as. */
function daysOf(id: string): string[] {
  return readingsOf(id).flatMap(reading =>
    reading.kind === 'day' ? `${reading.month}-${reading.day ?? 1}` : [],
  )
}
