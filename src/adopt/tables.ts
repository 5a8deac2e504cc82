// Chooses the grids that hold mandates. Lists hold other lists; the innermost one that has a text of its own counts.
import { columnsOf, type Column } from './columns.ts'
import { layoutOf, type Layout } from './layout.ts'
import type { Grid, Source } from './grid.ts'
import type { Role } from './roles.ts'

/** A grid of mandates, or of replies of States. */
export interface TrackerTable extends Layout {
  readonly columns: readonly Column[]
}

const TEXTS: readonly Role[] = ['text', 'title', 'text@en', 'text@fr', 'text@ar']

/** The columns that hold the text of a mandate: several if it stands in several languages. */
export function textColumns(columns: readonly Column[]): readonly Column[] {
  const named = columns.filter(({ is }) => is === 'text' || is.startsWith('text@'))
  return named.length > 0 ? named : columns.filter(({ is }) => is === 'title')
}

/** The trackers of a source, and the grids that are none. */
export function tablesIn(source: Source): { tables: TrackerTable[]; others: Grid[] } {
  const all = source.grids.flatMap(grid => {
    const layout = layoutOf(grid)
    const table = layout && { ...layout, columns: columnsOf(layout) }
    return table && isTracker(table) ? [table] : []
  })
  const tables = source.kind === 'lists' ? innermost(all) : all
  const used = new Set(tables.map(({ grid }) => grid))
  // The lists inside a list, and those around it, are parts of the same rows.
  const others = source.grids.filter(
    grid =>
      !used.has(grid) &&
      !(source.kind === 'lists' && tables.some(table => isAlong(grid.name, table.grid.name))),
  )
  return { tables, others }
}

function isTracker({ columns, grid }: TrackerTable): boolean {
  const roles = new Set(columns.map(({ is }) => is))
  return grid.rows.length > 0 && (TEXTS.some(role => roles.has(role)) || roles.has('states'))
}

function isAlong(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function innermost(tables: readonly TrackerTable[]): TrackerTable[] {
  const chosen: TrackerTable[] = []
  for (const table of tables) {
    if (chosen.some(({ grid }) => isAlong(grid.name, table.grid.name))) continue
    const inner = tables.filter(({ grid }) => grid.name.startsWith(table.grid.name))
    chosen.push(inner.reduce((outer, next) => (holdsTexts(next, outer) ? next : outer), table))
  }
  return chosen
}

/** Whether the texts of an outer list stand in the items of an inner one, several to an item. */
function holdsTexts(inner: TrackerTable, outer: TrackerTable): boolean {
  const own = textColumns(inner.columns).filter(({ is }) => is !== 'title')
  const outerTexts = textColumns(outer.columns)
  const isInside = ({ header }: Column): boolean => header.startsWith(`${inner.grid.name}.`)
  const hasOwn = own.length > 0 && own.every(isInside)
  return (
    hasOwn &&
    inner.grid.rows.length > outer.grid.rows.length &&
    outerTexts.every(column => isInside(column) || column.is === 'title')
  )
}
