// One row of a sheet: whether a person changed it, and the update that results.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import type { Standing } from '../base/row-fault.ts'
import type { Status } from '../base/vocabulary.ts'
import type { NewUpdate } from '../edit/update.ts'
import type { Found } from '../query/find.ts'
import type { OpenColumn } from '../view/export/rows.ts'
import { partsOfMark, stateMark } from '../view/export/row-mark.ts'
import { hasHidden } from '../view/parts/safe.ts'
import { typedDay } from '../sheet/typed-day.ts'
import { parseEvidence } from '../command-line/evidence.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { judgedUpdate } from '../recording/update.ts'
import { comparedRow, textOf, type Cells, type ColumnRemark, type ComparedRow } from './cells.ts'
import type { Context } from './context.ts'
import { Faults, judged, refuse } from './faults.ts'
import { fieldEdits, hasExportedEntry, type FieldEdit } from './field-cells.ts'
import { joinedItems, type EvidenceChange } from './evidence-cell.ts'
import { statusNamed } from '../words/status-words.ts'
import { hasLostLetters, isYes, plain } from './values.ts'

/** The change of a row. It has neither part if only columns that `apply` does not read were changed. */
export interface RowChange {
  readonly update: NewUpdate | undefined
  readonly edits: readonly FieldEdit[]
  readonly remarks: readonly ColumnRemark[]
}

/**
 * Finds the change in a row.
 *
 * @param language the language of the sheet
 * @throws RowRefused when the record has changed since the export, or the change cannot be recorded
 */
export function changeOf(
  cells: Cells,
  found: Found,
  language: Language,
  context: Context,
): RowChange {
  const faults = new Faults()
  const isOutdated = faults.collect(() => refuseOutdated(cells, found, context)) === undefined
  const row = comparedRow(cells, found, context.snapshot, language)
  const edits = fieldEdits(row.cells, row.before, found, language, context, faults)
  const update = isOutdated ? undefined : updateIn(row, found, language, context, faults)
  faults.refuse()
  return { update, edits, remarks: row.remarks }
}

/** The update of the row, if a person changed one of its cells. */
function updateIn(
  row: ComparedRow,
  found: Found,
  language: Language,
  context: Context,
  faults: Faults,
): NewUpdate | undefined {
  const { changed } = row
  if (changed.length === 0 || hasExportedEntry(row.cells)) return undefined
  const readable = changed.map(column => faults.collect(() => checkedText(column, row)))
  if (readable.includes(undefined)) return undefined
  const filled = changed.filter(column => textOf(row.cells, column) !== '')
  const [first] = changed
  if (filled.length === 0 && first !== undefined) {
    faults.add({ kind: 'cleared', values: {} }, first)
    return undefined
  }
  return updateOf(row, filled, found, language, context, faults)
}

/**
 * A row whose latest entry nobody changed is not outdated by a later one.
 *
 * @returns true, if it is not outdated
 * @throws RowRefused when others recorded something since the export, or the mark is damaged
 */
function refuseOutdated(cells: Cells, found: Found, { snapshot }: Context): true {
  const mark = textOf(cells, 'state')
  const parts = partsOfMark(mark)
  if (!parts) return refuse({ kind: 'bad-mark', values: {} }, 'state')
  const { status, date } = parts
  const now = stateMark(found, snapshot.day)
  if (mark.startsWith(`${now} `) || hasExportedEntry(cells)) return true
  const [nowStatus = '', nowDate = ''] = now.split(' ')
  const values = { was: standing(status, date), now: standing(nowStatus, nowDate) }
  return refuse({ kind: 'changed-since', values })
}

function standing(status: string, date: string): Standing {
  return { status, date: date === '-' ? undefined : date }
}

/** @throws RowRefused for lost or invisible characters */
function checkedText(column: OpenColumn, { cells, before, evidence }: ComparedRow): true {
  const text = cells.get(column) ?? ''
  const hasLost =
    column === 'evidence'
      ? evidence.added.some(item => evidence.removed.some(was => hasLostLetters(item, was)))
      : before.some(row => hasLostLetters(plain(text), plain(row[column])))
  if (hasLost) refuse({ kind: 'lost-letters', values: {} }, column)
  if (hasHidden(text)) refuse({ kind: 'hidden-letters', values: {} }, column)
  return true
}

/** The update from these cells only. The content of the other cells is already recorded. */
export function updateOf(
  { cells, evidence }: Pick<ComparedRow, 'cells' | 'evidence'>,
  filled: readonly OpenColumn[],
  found: Found,
  language: Language,
  context: Context,
  faults: Faults,
): NewUpdate | undefined {
  const value = (column: OpenColumn): string | undefined =>
    filled.includes(column) ? textOf(cells, column) : undefined
  const { document } = found.mandate
  const status = faults.collect(() => statusIn(value('status'), found))
  const date = faults.collect(() => dayIn(value('date'), language) ?? context.date)
  const added = faults.collect(() => newEvidence(evidence, context))
  if (status === undefined || date === undefined || added === undefined) return undefined
  const update = {
    status,
    date,
    note: noteIn(value('note'), language, document.language),
    evidence: added,
    by: value('by') ?? context.by(),
    internal: isYes(textOf(cells, 'internal')),
  }
  return faults.collect(() => believable(update, found, context))
}

function statusIn(typed: string | undefined, { mandate, action }: Found): Status {
  if (typed === undefined) return (action ?? mandate).status
  return (
    statusNamed(typed) ?? refuse({ kind: 'unknown-status', values: { found: typed } }, 'status')
  )
}

function dayIn(typed: string | undefined, language: Language): CivilDate | undefined {
  if (typed === undefined) return undefined
  return (
    typedDay(typed, language) ?? refuse({ kind: 'unknown-day', values: { found: typed } }, 'date')
  )
}

function newEvidence(
  { added, recorded }: EvidenceChange,
  { io, records }: Context,
): NewUpdate['evidence'] {
  for (const item of added) {
    const [first, second] = joinedItems(item, recorded) ?? []
    if (first !== undefined && second !== undefined)
      refuse({ kind: 'joined-evidence', values: { first, second } }, 'evidence')
  }
  return judged('evidence', () => added.map(item => parseEvidence(io, records.folder, item)))
}

/** The update, if the command `update` would accept it too. */
function believable(update: NewUpdate, found: Found, { io, snapshot }: Context): NewUpdate {
  judged(undefined, () => judgedUpdate(update, found, snapshot, io.today()))
  return update
}
