// One row of a sheet: whether a person changed it, and the update that this makes.
import { dayInAnyForm, type CivilDate } from '../../base/civil-date.ts'
import { LANGUAGES, type Language } from '../../base/language.ts'
import type { RowFault, Standing } from '../../base/row-fault.ts'
import { UserError } from '../../base/user-error.ts'
import type { NewUpdate } from '../../edit/update.ts'
import type { Found } from '../../query/find.ts'
import type { Records } from '../../records/types.ts'
import type { AsOf } from '../../tracking/as-of.ts'
import {
  DAY_COLUMNS,
  evidenceTexts,
  isOpen,
  lastEntry,
  OPEN_COLUMNS,
  SHEET_COLUMNS,
  sheetRow,
  type OpenColumn,
  type SheetRow,
} from '../../view/export/rows.ts'
import { cellsMark, stateMark } from '../../view/export/state-mark.ts'
import { hasHidden } from '../../view/safe.ts'
import type { SheetColumn } from '../../words/sheet.ts'
import { parseEvidence } from '../evidence.ts'
import type { Io } from '../io.ts'
import { noteIn } from '../notes.ts'
import { refuseUnbelievable } from '../refusals.ts'
import { hasLostLetters, isYes, mayMean, newEvidence, statusIn } from './values.ts'

/** What rows are judged by. */
export interface Context {
  readonly io: Io
  readonly records: Records
  /** As of the day on which the sheet is applied. */
  readonly state: AsOf
  /** The day and the reporter of rows that do not say them. */
  readonly date: CivilDate
  readonly by: () => string
}

/** The cells of a row by column; a column that the sheet does not have is not in it. */
export type Cells = ReadonlyMap<SheetColumn, string>

/** Why a row is not taken, and because of which of its cells. */
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

/** What a changed row says: an update, unless only what `apply` does not read was changed. */
export interface RowChange {
  readonly update: NewUpdate | undefined
  readonly leftAside: readonly LeftCell[]
}

/** What stands in a cell that is not read, and what the records say instead. */
interface LeftCell {
  readonly column: SheetColumn
  readonly here: string
  readonly recorded: string
}

/** Whether the cells still are those that were exported, so that nothing needs to be asked of the row. */
export function isUntouched(cells: Cells): boolean {
  const texts = SHEET_COLUMNS.filter(column => column !== 'state').map(column => cells.get(column))
  return (
    cells
      .get('state')
      ?.trim()
      .endsWith(` ${cellsMark(texts.map(text => text ?? ''))}`) ?? false
  )
}

/**
 * What was changed in a row.
 *
 * @param language the language of the sheet
 * @throws RowRefused when others changed the records meanwhile, or the change cannot be recorded
 */
export function changeOf(
  cells: Cells,
  found: Found,
  language: Language,
  context: Context,
): RowChange {
  refuseOutdated(cells, found, context)
  const before = LANGUAGES.map(spoken => sheetRow(found, context.state, spoken))
  const changed = (column: SheetColumn): boolean => isChanged(column, cells, before)
  const open = OPEN_COLUMNS.filter(changed)
  const leftAside = before.some(row => isUntouched(withOpenOf(row, cells)))
    ? []
    : UNREAD_COLUMNS.filter(changed).map(column => ({
        column,
        here: textOf(cells, column),
        recorded: before[LANGUAGES.indexOf(language)]?.[column] ?? '',
      }))
  if (open.length === 0) return { update: undefined, leftAside }
  for (const column of open) refuseText(column, cells.get(column) ?? '', before)
  const said = open.filter(column => textOf(cells, column) !== '')
  if (said.length === 0) throw new RowRefused({ kind: 'cleared', values: {} }, open[0])
  return {
    update: believable(updateOf(cells, said, found, language, context), found, context),
    leftAside,
  }
}

/** Columns in which a change is told and not recorded. */
const UNREAD_COLUMNS = SHEET_COLUMNS.filter(
  column => !isOpen(column) && column !== 'id' && column !== 'state',
)

/**
 * The row as though nobody had changed what may be changed. If it still is the one that was exported, whatever else
 * differs from the records was changed in them: a deadline that was moved, a meeting that was put off.
 */
function withOpenOf(row: SheetRow, cells: Cells): Cells {
  return new Map([...cells, ...OPEN_COLUMNS.map(column => [column, row[column]] as const)])
}

function textOf(cells: Cells, column: SheetColumn): string {
  return cells.get(column)?.trim() ?? ''
}

function refuseOutdated(cells: Cells, found: Found, { state }: Context): void {
  const mark = textOf(cells, 'state')
  const [, status = '', date = '', digest] = /^(\S+) (\S+) (\S+) (\S+)$/.exec(mark) ?? []
  if (digest === undefined) throw new RowRefused({ kind: 'bad-mark', values: {} }, 'state')
  const now = stateMark(found, state.day)
  if (mark.startsWith(`${now} `)) return
  const [nowStatus = '', nowDate = ''] = now.split(' ')
  const values = { was: standing(status, date), now: standing(nowStatus, nowDate) }
  throw new RowRefused({ kind: 'changed-since', values })
}

function standing(status: string, date: string): Standing {
  return { status, date: date === '-' ? undefined : date }
}

/** Whether a cell says something else than the records, in whichever language the sheet was made. */
function isChanged(column: SheetColumn, cells: Cells, before: readonly SheetRow[]): boolean {
  const text = cells.get(column)
  if (text === undefined) return false
  const same = (was: string): boolean =>
    plain(text) === plain(was) || (DAY_COLUMNS.has(column) && isSameDay(text, was))
  return !before.some(row => same(row[column]))
}

function isSameDay(text: string, was: string): boolean {
  return (
    (dayInAnyForm(text) ?? text) === was || (dayInAnyForm(text) === undefined && mayMean(text, was))
  )
}

/** Spaces are not what anybody changes. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function refuseText(column: OpenColumn, text: string, before: readonly SheetRow[]): void {
  if (before.some(row => hasLostLetters(plain(text), plain(row[column])))) {
    throw new RowRefused({ kind: 'lost-letters', values: {} }, column)
  }
  if (hasHidden(text)) throw new RowRefused({ kind: 'hidden-letters', values: {} }, column)
}

/** The update, of what was changed only: what stood in the other cells has been recorded before. */
function updateOf(
  cells: Cells,
  said: readonly OpenColumn[],
  found: Found,
  language: Language,
  context: Context,
): NewUpdate {
  const value = (column: OpenColumn): string | undefined =>
    said.includes(column) ? textOf(cells, column) : undefined
  const [status, date] = [value('status'), value('date')]
  const { document } = found.mandate
  return {
    status:
      status === undefined
        ? (found.action ?? found.mandate).status
        : (statusIn(status) ??
          refuse('status', { kind: 'unknown-status', values: { found: status } })),
    date:
      date === undefined
        ? context.date
        : (dayInAnyForm(date) ?? refuse('date', { kind: 'unknown-day', values: { found: date } })),
    note: noteIn(value('note'), language, document.language),
    evidence: evidenceIn(value('evidence'), found, context),
    by: value('by') ?? context.by(),
    internal: isYes(textOf(cells, 'internal')),
  }
}

function refuse(column: SheetColumn, fault: RowFault): never {
  throw new RowRefused(fault, column)
}

function evidenceIn(
  cell: string | undefined,
  found: Found,
  { io, records, state }: Context,
): NewUpdate['evidence'] {
  if (cell === undefined) return []
  const known = evidenceTexts(lastEntry(found, state)?.evidence ?? [])
  const fresh = newEvidence(cell, known)
  // Where some were only taken away, those that are left are what the update rests on.
  const items = fresh.length > 0 ? fresh : newEvidence(cell, [])
  return judged('evidence', () => items.map(item => parseEvidence(io, records.folder, item)))
}

/** The update, when `update` would take it too. */
function believable(update: NewUpdate, found: Found, { io, records, state }: Context): NewUpdate {
  judged(undefined, () => refuseUnbelievable(update, io.today(), { records, state, found }))
  return update
}

/** What `work` refuses is refused of the row. */
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

/** Where what is missing ought to stand. */
const COLUMN_OF: Partial<Record<UserError['failure']['kind'], SheetColumn>> = {
  'evidence-required': 'evidence',
  'note-required': 'note',
  'date-in-future': 'date',
  'date-before-document': 'date',
  'decision-required': 'status',
  'successor-required': 'status',
  'ongoing-one-off': 'status',
}
