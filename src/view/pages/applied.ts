// What a sheet changed or would change, row by row; and the rejected rows.
import { WRITING, type Language } from '../../base/language.ts'
import type { CellRemark, RowRefusal, SheetPlace } from '../../base/row-fault.ts'
import type { NewUpdate } from '../../edit/update.ts'
import type { Organisation } from '../../records/types.ts'
import { idOf, type Found } from '../../query/find.ts'
import {
  CHANGED_ROWS,
  columnNamed,
  KEEP_OR_REMOVE,
  NEW_ROW,
  REFUSED_ROWS,
  ROWS_ADDED,
  ROWS_EDITED,
  rowNumber,
  sheetName,
  UPDATES_WRITTEN,
} from '../../words/apply.ts'
import { NOTHING_WRITTEN } from '../../words/recording.ts'
import { CELL_REMARKS, explainRow } from '../../words/row-faults.ts'
import { isolate } from '../../words/isolate.ts'
import { capitalised, labelled } from '../../words/list.ts'
import { counted } from '../../words/plural.ts'
import { SHEET_HEADINGS, YES } from '../../words/sheet.ts'
import { committed, writtenTo } from '../../words/update.ts'
import { isFieldColumn } from '../export/field-columns.ts'
import { headingWord } from '../export/headings.ts'
import { evidenceTexts, isColumn } from '../export/rows.ts'
import { columnName } from '../export/xlsx/worksheet.ts'
import { effectText, overrideText } from '../parts/status-remarks.ts'
import { cutTo, indented, wrapped } from '../parts/layout.ts'
import { safe, safeDeep } from '../parts/safe.ts'
import { titleIn } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/** A changed row, and its update. */
interface AppliedRow {
  readonly found: Found
  readonly update: NewUpdate | undefined
  readonly place: SheetPlace
}

/** A row, with its mandate or action after the changes of all rows. */
export interface EffectiveRow extends AppliedRow {
  readonly after: Found
  /** The fields that the row changes, with their values before and after. */
  readonly fields: readonly string[]
  /** What the row adds, if it is new. */
  readonly added: 'mandate' | 'action' | undefined
}

/** The changed rows, before anything is written. */
export function appliedText(rows: readonly EffectiveRow[], view: View): string[] {
  const heading = view.paint.heading(`${counted(rows.length, CHANGED_ROWS, view.language)}.`)
  return [heading, '', ...rows.flatMap(row => [...rowLines(row, view), ''])]
}

/** The changed rows, and the files that were written. */
export function writtenText(
  rows: readonly EffectiveRow[],
  files: readonly string[],
  isCommitted: boolean,
  view: View,
): string[] {
  const { language, paint } = view
  const countOf = (isMeant: (row: EffectiveRow) => boolean): number => rows.filter(isMeant).length
  const counts = [
    [countOf(({ update }) => update !== undefined), UPDATES_WRITTEN] as const,
    [countOf(({ added }) => added === 'mandate'), ROWS_ADDED.mandate] as const,
    [countOf(({ added }) => added === 'action'), ROWS_ADDED.action] as const,
    [
      countOf(({ update, fields, added }) => !added && (fields.length > 0 || !update)),
      ROWS_EDITED,
    ] as const,
  ].flatMap(([count, forms]) => (count > 0 ? [`${counted(count, forms, language)}.`] : []))
  const heading = paint.heading(counts.join(' '))
  const where = (isCommitted ? committed : writtenTo)[language]
  const written = files.map(file => where(file))
  return [heading, '', ...rows.flatMap(row => [...rowLines(row, view), '']), ...written]
}

/** For example `HU-1/1.1  Prepare the survey`, followed by the change of status and the other values. */
function rowLines({ found, update, after, fields, added }: EffectiveRow, view: View): string[] {
  const { language, paint, width } = view
  const { override, status } = after.mandate
  const isOverridden =
    override !== null && (found.action ? override.byActions !== status : override.disagrees)
  const named = `${paint.id(isolate(idOf(found), language))}  ${titleIn(language)(found)}`
  const head = added ? labelled(NEW_ROW[added][language], named, language) : named
  const lines = [
    ...fields,
    ...(update ? [effectText(update, found, after, view), ...updateLines(update, view)] : []),
    ...(update && isOverridden ? overrideText(after.mandate, view) : []),
  ]
  const room = width === undefined ? undefined : width - 2
  return [...wrapped(head, width), ...lines.flatMap(line => indented(wrapped(line, room), '  '))]
}

/** The values of a new entry. */
function updateLines(update: NewUpdate, { language }: View): string[] {
  const note = typeof update.note === 'string' ? update.note : Object.values(update.note ?? {})[0]
  const details = [
    ['date', isolate(update.date, language)],
    ['note', safe(note ?? '')],
    ['evidence', isolate(evidenceTexts(update.evidence).join('; '), language)],
    ['by', safe(update.by ?? '')],
    ['internal', update.internal ? YES[language] : ''],
  ] as const
  return details.flatMap(([column, text]) =>
    text === '' ? [] : [labelled(SHEET_HEADINGS[column][language], text, language)],
  )
}

/**
 * Every problem of the rejected rows: where it is, why the row was rejected, and what to do.
 *
 * @param othersWritten whether the other rows were recorded
 */
export function refusalsText(
  refusals: readonly RowRefusal[],
  view: View,
  othersWritten = false,
): string[] {
  const { language, paint, width } = view
  const room = width === undefined ? undefined : width - 2
  const blocks = refusals.flatMap(({ place, fault }) => {
    const { message, hint } = explainRow(safeDeep(fault), language)
    return [
      ...wrapped(paint.heading(placeText(place, view)), width),
      ...[message, hint].flatMap(line => indented(wrapped(line, room), '  ')),
      '',
    ]
  })
  const rows = new Set(refusals.map(({ place }) => `${place.sheet ?? ''}\n${place.row}`))
  const count = paint.overdue(`${counted(rows.size, REFUSED_ROWS, language)}.`)
  return [...blocks, othersWritten ? count : `${count} ${NOTHING_WRITTEN[language]}`]
}

/**
 * What is wrong with a row, for the last column of a sheet to send back.
 *
 * @param isRenewed whether the row was brought up to date
 */
export function problemText(
  refusals: readonly RowRefusal[],
  isRenewed: boolean,
  organisation: Pick<Organisation, 'fields'>,
  language: Language,
): string {
  return refusals
    .map(({ place, fault }) => {
      const { message, hint } = explainRow(safeDeep(fault), language)
      const isOvertaken = isRenewed && fault.kind.endsWith('changed-since')
      const text = [message, isOvertaken ? KEEP_OR_REMOVE[language] : hint].flat().join(' ')
      const key = place.column?.key ?? ''
      return isColumn(key) || isFieldColumn(key)
        ? labelled(headingWord(key, language, organisation), text, language)
        : text
    })
    .join('\n')
}

/** A part of a cell that is long enough to recognise it. */
const CELL_ROOM = 60

/** Cells that differ from the records without changing anything. */
export function remarksText(cells: readonly CellRemark[], view: View): string[] {
  const { language, width } = view
  const excerpt = (text: string): string => cutTo(safe(text).replace(/\s+/g, ' '), CELL_ROOM)
  return cells.flatMap(({ place, kind, here, recorded }) => {
    const remark = CELL_REMARKS[kind][language](excerpt(here), excerpt(recorded))
    return wrapped(`${placeText(place, view)} ${remark}`, width)
  })
}

/** For example `sheet “Mandates”, row 4, column M (Status)`. */
function placeText({ sheet, row, column }: SheetPlace, { language }: View): string {
  const heading = column ? columnWord(column.key, language) : ''
  const parts = [
    sheet === undefined ? undefined : sheetName[language](safe(sheet)),
    rowNumber[language](row),
    column && columnNamed[language](columnName(column.index), heading),
  ]
  return capitalised(parts.filter(part => part !== undefined).join(WRITING[language].comma))
}

function columnWord(key: string, language: Language): string {
  if (isColumn(key) || isFieldColumn(key)) return headingWord(key, language, { fields: [] })
  return safe(key)
}
