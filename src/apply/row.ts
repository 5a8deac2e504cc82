// One row of a sheet: whether a person changed it, and the update that results.
import { dayInAnyForm, type CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import type { RowFault, Standing } from '../base/row-fault.ts'
import { UserError } from '../base/user-error.ts'
import type { NewUpdate } from '../edit/update.ts'
import type { Found } from '../query/find.ts'
import type { Records } from '../records/types.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import type { OpenColumn } from '../view/export/rows.ts'
import { stateMark } from '../view/export/row-mark.ts'
import { hasHidden } from '../view/parts/safe.ts'
import type { SheetColumn } from '../words/sheet.ts'
import { parseEvidence } from '../command-line/evidence.ts'
import type { Io } from '../terminal/io.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { judgedUpdate } from '../recording/update.ts'
import { comparedRow, textOf, type Cells, type ColumnRemark, type ComparedRow } from './cells.ts'
import { joinedItems, type EvidenceChange } from './evidence-cell.ts'
import { statusNamed } from '../words/status-words.ts'
import { hasLostLetters, isYes, plain } from './values.ts'

/** What the rows are checked against. */
export interface Context {
  readonly io: Io
  readonly records: Records
  /** The records as of the day of the `apply`. */
  readonly snapshot: Snapshot
  /** The defaults for rows without a date or a reporter. */
  readonly date: CivilDate
  readonly by: () => string
}

/** The reason why a row is rejected, and the cell that caused it. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused'
  readonly fault: RowFault
  readonly column: SheetColumn | undefined

  constructor(fault: RowFault, column?: SheetColumn) {
    super(fault.kind)
    this.fault = fault
    this.column = column
  }
}

/** The change of a row: an update, unless only columns that `apply` does not read were changed. */
export interface RowChange {
  readonly update: NewUpdate | undefined
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
  refuseOutdated(cells, found, context)
  const row = comparedRow(cells, found, context.snapshot, language)
  const { changed, remarks } = row
  if (changed.length === 0) return { update: undefined, remarks }
  for (const column of changed) refuseText(column, row)
  const filled = changed.filter(column => textOf(row.cells, column) !== '')
  if (filled.length === 0) throw new RowRefused({ kind: 'cleared', values: {} }, changed[0])
  const update = updateOf(row, filled, found, language, context)
  return { update: believable(update, found, context), remarks }
}

function refuseOutdated(cells: Cells, found: Found, { snapshot }: Context): void {
  const mark = textOf(cells, 'state')
  const [, status = '', date = '', digest] = /^(\S+) (\S+) (\S+) (\S+)$/.exec(mark) ?? []
  if (digest === undefined) throw new RowRefused({ kind: 'bad-mark', values: {} }, 'state')
  const now = stateMark(found, snapshot.day)
  if (mark.startsWith(`${now} `)) return
  const [nowStatus = '', nowDate = ''] = now.split(' ')
  const values = { was: standing(status, date), now: standing(nowStatus, nowDate) }
  throw new RowRefused({ kind: 'changed-since', values })
}

function standing(status: string, date: string): Standing {
  return { status, date: date === '-' ? undefined : date }
}

function refuseText(column: OpenColumn, { cells, before, evidence }: ComparedRow): void {
  const text = cells.get(column) ?? ''
  const hasLost =
    column === 'evidence'
      ? evidence.added.some(item => evidence.removed.some(was => hasLostLetters(item, was)))
      : before.some(row => hasLostLetters(plain(text), plain(row[column])))
  if (hasLost) refuse(column, { kind: 'lost-letters', values: {} })
  if (hasHidden(text)) refuse(column, { kind: 'hidden-letters', values: {} })
}

/** The update from the changed cells only. The content of the other cells is already recorded. */
function updateOf(
  { cells, evidence }: ComparedRow,
  filled: readonly OpenColumn[],
  found: Found,
  language: Language,
  context: Context,
): NewUpdate {
  const value = (column: OpenColumn): string | undefined =>
    filled.includes(column) ? textOf(cells, column) : undefined
  const [status, date] = [value('status'), value('date')]
  const { document } = found.mandate
  return {
    status:
      status === undefined
        ? (found.action ?? found.mandate).status
        : (statusNamed(status) ??
          refuse('status', { kind: 'unknown-status', values: { found: status } })),
    date:
      date === undefined
        ? context.date
        : (dayInAnyForm(date) ?? refuse('date', { kind: 'unknown-day', values: { found: date } })),
    note: noteIn(value('note'), language, document.language),
    evidence: newEvidence(evidence, context),
    by: value('by') ?? context.by(),
    internal: isYes(textOf(cells, 'internal')),
  }
}

function refuse(column: SheetColumn, fault: RowFault): never {
  throw new RowRefused(fault, column)
}

function newEvidence(
  { added, recorded }: EvidenceChange,
  { io, records }: Context,
): NewUpdate['evidence'] {
  for (const item of added) {
    const [first, second] = joinedItems(item, recorded) ?? []
    if (first !== undefined && second !== undefined)
      refuse('evidence', { kind: 'joined-evidence', values: { first, second } })
  }
  return judged('evidence', () => added.map(item => parseEvidence(io, records.folder, item)))
}

/** The update, if the command `update` would accept it too. */
function believable(update: NewUpdate, found: Found, { io, snapshot }: Context): NewUpdate {
  judged(undefined, () => judgedUpdate(update, found, snapshot, io.today()))
  return update
}

/** Turns a refusal of `work` into a refusal of the row. */
function judged<T>(column: SheetColumn | undefined, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { failure } = error
    throw new RowRefused(
      { kind: 'unbelievable', values: { failure } },
      column ?? COLUMN_OF[failure.kind],
    )
  }
}

/** The column in which the missing value belongs. */
const COLUMN_OF: Partial<Record<UserError['failure']['kind'], SheetColumn>> = {
  'evidence-required': 'evidence',
  'note-required': 'note',
  'date-in-future': 'date',
  'date-before-document': 'date',
  'decision-required': 'status',
  'successor-required': 'status',
  'ongoing-one-off': 'status',
}
