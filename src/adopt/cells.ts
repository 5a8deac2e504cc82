// Gives the cells of a row by role. A merged cell counts for every row that it covers.
import { fold } from '../base/fold.ts'
import type { Column } from './columns.ts'
import { cellAt, textAt, type Row } from './grid.ts'
import { NOTHING } from './phrases/rows.ts'
import type { Role } from './roles.ts'
import type { TrackerTable } from './tables.ts'

export interface RowCells {
  readonly row: Row
  /** The first filled cell of a role; empty without one. */
  readonly one: (role: Role) => string
  /** All filled cells of a role. A sign for “nothing” is no text. */
  readonly all: (role: Role) => readonly { readonly column: Column; readonly text: string }[]
}

/** Returns a reader of the rows of a table, from above to below. */
export function cellReader(table: TrackerTable): (row: Row, isOwn: boolean) => RowCells {
  const above = new Map<number, string>()
  const byRole = new Map<Role, Column[]>()
  for (const column of table.columns)
    byRole.set(column.is, [...(byRole.get(column.is) ?? []), column])
  return (row, isOwn) => {
    const texts = new Map<number, string>()
    for (const { index } of table.columns) {
      const cell = cellAt(row, index)
      if (cell.covered === 'above') texts.set(index, isOwn ? (above.get(index) ?? '') : '')
      else {
        const text = textAt(row, index)
        texts.set(index, text)
        above.set(index, text)
      }
    }
    const all: RowCells['all'] = role =>
      (byRole.get(role) ?? []).flatMap(column => {
        const text = texts.get(column.index) ?? ''
        return text === '' || NOTHING.test(fold(text)) ? [] : [{ column, text }]
      })
    return { row, all, one: role => all(role)[0]?.text ?? '' }
  }
}
