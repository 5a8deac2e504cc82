// Finds rows that an earlier `apply` has recorded, so that an interrupted `apply` can be repeated.
import type { Language, LanguageTag } from '../base/language.ts'
import type { NewUpdate } from '../edit/update.ts'
import { idOf, type Found } from '../query/find.ts'
import type { Records, Update } from '../records/types.ts'
import { comparableText } from '../tracking/rules/repeated.ts'
import { snapshotOf } from '../tracking/snapshot.ts'
import { stateMark } from '../view/export/row-mark.ts'
import type { Cells } from './cells.ts'
import { Owners } from './owners.ts'
import type { Context } from './context.ts'
import { changeOf } from './row.ts'
import { RowRefused } from './faults.ts'

/** A row whose record has changed since the export. */
export interface OutdatedRow {
  readonly cells: Cells
  readonly found: Found
  readonly language: Language
}

/**
 * The rows whose change is already recorded: without one entry, the record is as it was at the export, and the row's
 * change would add exactly that entry.
 */
export function recordedBefore<Row extends OutdatedRow>(
  rows: readonly Row[],
  context: Context,
): ReadonlySet<Row> {
  const entries = new Map(rows.flatMap(row => entrySince(row, context)))
  if (entries.size === 0) return new Set()
  const records = without(context.records, new Set(entries.values()))
  const snapshot = snapshotOf(records, context.snapshot.day)
  const owners = new Owners(snapshot)
  return new Set(
    [...entries].flatMap(([row, entry]) => {
      const found = owners.byId.get(idOf(row.found))
      // The fields that the row leaves empty get the defaults of that time.
      const then = {
        ...context,
        records,
        state: snapshot,
        date: entry.date,
        by: () => entry.by ?? '',
      }
      return found && asks(row, found, entry, then) ? [row] : []
    }),
  )
}

/** The entry that was added since the row was exported, if there is exactly one. */
function entrySince<Row extends OutdatedRow>(row: Row, { snapshot }: Context): [Row, Update][] {
  const { mandate, action } = row.found
  const digest = row.cells.get('state')?.trim().split(' ')[2]
  const since = (action?.action ?? mandate.mandate).updates.find(entry => {
    const earlier = {
      mandate: { ...mandate, mandate: { ...mandate.mandate, ...lacking(mandate.mandate, entry) } },
      action: action && {
        ...action,
        action: { ...action.action, ...lacking(action.action, entry) },
      },
    }
    return stateMark(earlier, snapshot.day).endsWith(` ${digest}`)
  })
  return since ? [[row, since]] : []
}

function lacking(
  { updates }: { readonly updates: readonly Update[] },
  entry: Update,
): { updates: Update[] } {
  return { updates: updates.filter(update => update !== entry) }
}

function without(records: Records, entries: ReadonlySet<Update>): Records {
  const rest = (updates: readonly Update[]): Update[] =>
    updates.filter(update => !entries.has(update))
  const documents = records.documents.map(document => ({
    ...document,
    mandates: document.mandates.map(mandate => ({
      ...mandate,
      updates: rest(mandate.updates),
      actions: mandate.actions.map(action => ({ ...action, updates: rest(action.updates) })),
    })),
  }))
  return { ...records, documents }
}

function asks(row: OutdatedRow, found: Found, entry: Update, context: Context): boolean {
  try {
    const { update } = changeOf(row.cells, found, row.language, context)
    const language = found.mandate.document.language
    return update !== undefined && contentOf(update, language) === contentOf(entry, language)
  } catch (error) {
    if (error instanceof RowRefused) return false
    throw error
  }
}

/** The fields of an entry that a row can set. */
export function contentOf(
  { status, date, by, note, evidence, internal }: NewUpdate | Update,
  language: LanguageTag,
): string {
  const proofs = evidence.map(({ kind, ref }) => [kind, ref])
  return JSON.stringify([
    status,
    date,
    by ?? '',
    comparableText(note ?? {}, language),
    proofs,
    internal,
  ])
}
