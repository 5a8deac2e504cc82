// Rows that a person added: a new mandate of a document, or a new action of a mandate. They have no mark of an export.
import { fold, foldSymbol } from '../base/fold.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import { findDocument } from '../query/find-document.ts'
import type { Found } from '../query/find.ts'
import type { FieldInput } from '../recording/edit.ts'
import type { Records, SourceDocument } from '../records/types.ts'
import type { NewUpdate } from '../edit/update.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { OPEN_COLUMNS, sheetRow } from '../view/export/rows.ts'
import { hasHidden } from '../view/parts/safe.ts'
import type { Column, FieldColumn } from '../words/sheet.ts'
import { textOf, type Cells, type ColumnRemark } from './cells.ts'
import { Faults, judged, refuse } from './faults.ts'
import { fieldsIn, inputOf } from './field-cells.ts'
import type { Owners } from './owners.ts'
import { plain } from './values.ts'

/** A row that a person added, and what it belongs to. */
export type NewRow = {
  readonly cells: Cells
  /** The title as it was typed; empty for a mandate that has none yet. */
  readonly title: string
} & (
  | { readonly kind: 'mandate'; readonly document: SourceDocument }
  | { readonly kind: 'action'; readonly mandate: Tracked }
)

/**
 * The mandate or action that a row adds; undefined for the row of one that is there.
 *
 * @throws RowRefused for a new row that lacks something
 */
export function newRowIn(cells: Cells, owners: Owners, records: Records): NewRow | undefined {
  if (textOf(cells, 'state') !== '') return undefined
  return textOf(cells, 'id') === '' ? newMandate(cells, records) : newAction(cells, owners)
}

function newMandate(cells: Cells, { documents }: Records): NewRow | undefined {
  const [symbol, text] = [textOf(cells, 'symbol'), textOf(cells, 'text')]
  const title = textOf(cells, 'set_title') || textOf(cells, 'mandate')
  if (text === '' && (symbol === '' || title === '')) return undefined
  if (symbol === '') refuse({ kind: 'new-without', values: { what: 'document' } }, 'symbol')
  if (text === '') refuse({ kind: 'new-without', values: { what: 'text' } }, 'text')
  if (textOf(cells, 'action') !== '')
    refuse({ kind: 'action-of-new-mandate', values: {} }, 'action')
  refuseHiddenIn(cells)
  return { kind: 'mandate', cells, title: plain(title), document: documentNamed(symbol, documents) }
}

/** @throws RowRefused for a symbol that no document has, or several */
function documentNamed(symbol: string, documents: Records['documents']): SourceDocument {
  const wanted = foldSymbol(symbol)
  const ids = documents.flatMap(each => (foldSymbol(each.symbol) === wanted ? each.id : []))
  const isId = documents.some(({ id }) => foldSymbol(id) === wanted)
  if (ids.length > 1 && !isId)
    refuse({ kind: 'document-unclear', values: { symbol, ids } }, 'symbol')
  const byId = documents.find(({ id }) => foldSymbol(id) === wanted)
  return byId ?? judged('symbol', () => findDocument(documents, symbol))
}

/** A row with the id of a mandate and a title that is not its own. Without one, the mark of its row was damaged. */
function newAction(cells: Cells, owners: Owners): NewRow | undefined {
  const found = owners.of(textOf(cells, 'id'))
  const title = plain(textOf(cells, 'action') || textOf(cells, 'set_title'))
  if (!found || found.action || title === '' || isTitleOf(found, title)) return undefined
  refuseHiddenIn(cells)
  return { kind: 'action', cells, title, mandate: found.mandate }
}

function isTitleOf({ mandate: { mandate } }: Found, title: string): boolean {
  return Object.values(mandate.title).some(each => fold(each ?? '') === fold(title))
}

function refuseHiddenIn(cells: Cells): void {
  const faults = new Faults()
  for (const [column, text] of cells)
    if (hasHidden(text)) faults.add({ kind: 'hidden-letters', values: {} }, column)
  faults.refuse()
}

/** What a cell of a new row sets, and the column that it was read from. */
export interface NewField {
  readonly from: Column
  readonly input: FieldInput
}

/** What the cells of a new row set. The columns for fields go first; the columns for reading say the same without them. */
export function newFields({ cells, kind }: NewRow, language: Language): NewField[] {
  const shown = new Map(kind === 'mandate' ? OF_MANDATE : OF_ACTION)
  const own = fieldsIn(cells).filter(field => field !== 'set_title')
  return [...new Set([...own, ...shown.keys()])].flatMap(field => {
    const from = [field, ...(shown.get(field) ?? [])].find(column => textOf(cells, column) !== '')
    return from === undefined
      ? []
      : [{ from, input: inputOf(field, textOf(cells, from), language) }]
  })
}

type ForReading = readonly (readonly [FieldColumn, readonly Column[]])[]

const OF_ACTION: ForReading = [
  ['set_department', ['department']],
  ['set_target', ['target']],
]

const OF_MANDATE: ForReading = [
  ['set_kind', ['kind']],
  ['set_due', ['meeting', 'due']],
  ...OF_ACTION,
]

/** The filled cells that say something else than the row of the mandate, and are not recorded. */
export function unusedCells(
  row: NewRow,
  fields: readonly Column[],
  update: NewUpdate | undefined,
  snapshot: Snapshot,
): ColumnRemark[] {
  const { cells, kind } = row
  const title = ['set_title', kind === 'action' ? 'action' : 'mandate'] as const
  const titled = kind === 'action' ? title.toReversed() : title
  const used = new Set<Column>([
    'id',
    'state',
    ...(kind === 'mandate' ? (['symbol', 'paragraph', 'text'] as const) : []),
    ...titled.filter(column => textOf(cells, column) !== '').slice(0, 1),
    ...fields,
    ...(update ? OPEN_COLUMNS : (['status'] as const)),
  ])
  const shown =
    kind === 'mandate'
      ? []
      : LANGUAGES.map(each => sheetRow({ mandate: row.mandate, action: undefined }, snapshot, each))
  return [...cells.keys()]
    .filter(column => !used.has(column) && textOf(cells, column) !== '')
    .filter(
      column => !shown.some(each => plain(each[column] ?? '') === plain(textOf(cells, column))),
    )
    .map(column => ({ kind: 'not-read', column, here: textOf(cells, column), recorded: '' }))
}
