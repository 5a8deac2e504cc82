// The rows of an exported sheet: one for each action, and one for a mandate without actions.
import { type Language, WRITING } from '../../base/language.ts'
import type { Found } from '../../query/find.ts'
import type { Evidence, Text, Update } from '../../records/types.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { latest } from '../../tracking/latest.ts'
import { KIND_LABELS, MEETING_STATE_LABELS, STATUS_LABELS } from '../../words/labels.ts'
import { paragraphInSheet } from '../../words/paragraphs.ts'
import { bestText } from '../../words/texts.ts'
import { SHEET_HEADINGS, YES, type SheetColumn } from '../../words/sheet.ts'
import { safe } from '../parts/safe.ts'
import { nameIn, shown } from '../parts/texts.ts'
import { cellsMark, stateMark } from './row-mark.ts'

/**
 * The texts of a row by column; days as `YYYY-MM-DD`. Everything is safe, except that formulas are not disarmed yet.
 */
export type SheetRow = Readonly<Record<SheetColumn, string>>

export const SHEET_COLUMNS: readonly SheetColumn[] = Object.keys(SHEET_HEADINGS).filter(isColumn)

/** The columns that a person may change. */
export const OPEN_COLUMNS = ['status', 'date', 'note', 'evidence', 'by', 'internal'] as const

export type OpenColumn = (typeof OPEN_COLUMNS)[number]

export const DAY_COLUMNS: ReadonlySet<SheetColumn> = new Set(['due', 'target', 'date'])

export function isColumn(word: string): word is SheetColumn {
  return Object.hasOwn(SHEET_HEADINGS, word)
}

export function isOpen(column: SheetColumn): column is OpenColumn {
  return OPEN_COLUMNS.some(open => open === column)
}

/** The limit of spreadsheets for the text of a cell. */
const MOST_LETTERS = 32_767

export function sheetRows(
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  language: Language,
): SheetRow[] {
  return mandates.flatMap(rowOwners).map(found => sheetRow(found, snapshot, language))
}

/** The mandates or actions that the rows of a mandate are about. */
export function rowOwners(mandate: Tracked): Found[] {
  if (mandate.actions.length === 0) return [{ mandate, action: undefined }]
  return mandate.actions.map(action => ({ mandate, action }))
}

/** One row, for the day of `snapshot`. */
export function sheetRow(found: Found, snapshot: Snapshot, language: Language): SheetRow {
  const { mandate: tracked, action } = found
  const { mandate, document, due } = tracked
  const cell = (text: string | null | undefined): string => safe(text ?? '').slice(0, MOST_LETTERS)
  const shownText = (text: Text | undefined): string =>
    text === undefined ? '' : shown(text, language, document.language).slice(0, MOST_LETTERS)
  const update = lastEntry(found, snapshot)
  const row = {
    id: action?.id ?? tracked.id,
    symbol: cell(document.symbol),
    paragraph: cell(paragraphInSheet(mandate.paragraph, language)),
    mandate: shownText(mandate.title),
    action: shownText(action?.action.title),
    text: shownText(mandate.text),
    kind: KIND_LABELS[mandate.kind][language],
    department: cell(departmentsOf(found, snapshot, language)),
    due: due?.date ?? '',
    meeting:
      cell(due?.meeting) + (due?.cancelled ? ` (${MEETING_STATE_LABELS.cancelled[language]})` : ''),
    target: (action ? action.action.target : mandate.target) ?? '',
    mandate_status: STATUS_LABELS[tracked.status][language],
    status: STATUS_LABELS[(action ?? tracked).status][language],
    date: update?.date ?? '',
    // The text has no mark of its language, because people who edit it would leave the mark in.
    note: cell(update?.note && bestText(update.note, language, document.language)?.text),
    evidence: cell(evidenceTexts(update?.evidence ?? []).join('; ')),
    by: cell(update?.by),
    internal: update?.internal ? YES[language] : '',
  }
  return { ...row, state: `${stateMark(found, snapshot.day)} ${cellsMark(Object.values(row))}` }
}

/** The entry that the editable columns show: the latest update of the action, or of the mandate as a whole. */
export function lastEntry({ mandate, action }: Found, { day }: Snapshot): Update | undefined {
  return latest(day, (action?.action ?? mandate.mandate).updates)
}

/** For example `note-verbale:NV/2018/412`, in the form that `update` accepts. */
export function evidenceTexts(evidence: readonly Pick<Evidence, 'kind' | 'ref'>[]): string[] {
  return evidence.map(({ kind, ref }) => safe(`${kind}:${ref}`))
}

function departmentsOf({ mandate, action }: Found, snapshot: Snapshot, language: Language): string {
  const own = action?.action.department
  const ids = own === undefined ? mandate.mandate.departments : [own]
  const separator = WRITING[language].comma
  return ids.map(id => nameIn(snapshot.organisation.departments, id, language)).join(separator)
}
