// Detects rows whose id does not belong to the other cells, as when one column alone was sorted.
import { LANGUAGES } from '../base/language.ts'
import { idOf, type Found } from '../query/find.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { sheetRow } from '../view/export/rows.ts'
import { stateMark } from '../view/export/row-mark.ts'
import type { Cells } from './cells.ts'
import type { Owners } from './owners.ts'
import { refuse } from './faults.ts'

/** Rejects the row of `found` when its mark, or the cells that name it, belong to another mandate or action. */
type MismatchRefusal = (cells: Cells, found: Found) => void

/** @param owners the mandates and actions that the rows of all sheets may be about */
export function mismatchRefusal(owners: Owners, snapshot: Snapshot): MismatchRefusal {
  const byMark = once(() => idsBy(owners.byId, found => [stateMark(found, snapshot.day)]))
  const byName = once(() => idsBy(owners.byId, found => namesOf(found, snapshot)))
  return (cells, found) => {
    const mark = (cells.get('state') ?? '').trim().split(' ').slice(0, 3).join(' ')
    const name = nameIn(cells)
    const other =
      (mark === stateMark(found, snapshot.day) ? undefined : byMark().get(mark)) ??
      (namesOf(found, snapshot).includes(name) ? undefined : byName().get(name))
    if (other !== undefined) refuse({ kind: 'other-row', values: { id: idOf(found), other } }, 'id')
  }
}

/** The columns that name a row beside its id. */
const NAMING = ['symbol', 'paragraph', 'mandate', 'action'] as const

/** The names as a sheet in each language shows them. */
function namesOf(found: Found, snapshot: Snapshot): string[] {
  return LANGUAGES.map(language => {
    const row = sheetRow(found, snapshot, language)
    return nameOf(NAMING.map(column => row[column]))
  })
}

/** The name in the cells. It is the name of nothing if the sheet lacks one of these columns. */
function nameIn(cells: Cells): string {
  const parts = NAMING.flatMap(column => cells.get(column) ?? [])
  return parts.length < NAMING.length ? '' : nameOf(parts)
}

/** Differences in spaces are not changes. */
function nameOf(parts: readonly string[]): string {
  return parts.map(part => part.replace(/\s+/g, ' ').trim()).join('\n')
}

function idsBy(
  owners: ReadonlyMap<string, Found>,
  keysOf: (found: Found) => readonly string[],
): ReadonlyMap<string, string> {
  return new Map([...owners].flatMap(([id, found]) => keysOf(found).map(key => [key, id] as const)))
}

/** Computed on first use, because most sheets do not need it. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
