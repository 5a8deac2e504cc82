// The cells of a row that set fields of the records: which of them a person changed, and what to record.
import type { Language } from '../base/language.ts'
import { planEdit, type FieldInput } from '../recording/edit.ts'
import { partOf } from '../recording/record-part.ts'
import type { Found } from '../query/find.ts'
import { impossibleDay, typedDay } from '../sheet/typed-day.ts'
import { isFieldColumn, isOwnColumn, ownFieldOf } from '../view/export/field-columns.ts'
import { partsOfMark, textMark } from '../view/export/row-mark.ts'
import { entryMark, type SheetRow } from '../view/export/rows.ts'
import type { FieldColumn } from '../words/sheet.ts'
import { differenceOf, textOf, type Cells } from './cells.ts'
import { Faults, judged } from './faults.ts'
import { hasHidden } from '../view/parts/safe.ts'
import type { Context } from './context.ts'
import { hasLostLetters, plain } from './values.ts'

/** What a cell sets, as `edit` would be told it. */
export interface FieldEdit {
  readonly column: FieldColumn
  readonly input: FieldInput
}

export function fieldsIn(cells: Cells): FieldColumn[] {
  return [...cells.keys()].filter(isFieldColumn)
}

/** The marks of the cells as they were exported, by column. */
export function exportedMarks(cells: Cells): ReadonlyMap<string, string> {
  const marks = partsOfMark(textOf(cells, 'state'))?.marks ?? ''
  return new Map(
    marks.split(',').flatMap(mark => {
      const [, column, digest] = /^(.+)=([0-9a-f]+)$/.exec(mark) ?? []
      return column === undefined || digest === undefined ? [] : [[column, digest] as const]
    }),
  )
}

/** Whether the cells of the latest entry are as they were exported. */
export function hasExportedEntry(cells: Cells): boolean {
  return exportedMarks(cells).get('entry') === entryMark(Object.fromEntries(cells))
}

/**
 * What the changed cells set. Each value goes through the rules of `edit`.
 *
 * @param faults where the cells that cannot be recorded are collected
 */
export function fieldEdits(
  cells: Cells,
  before: readonly SheetRow[],
  found: Found,
  language: Language,
  { records, snapshot }: Context,
  faults: Faults,
): FieldEdit[] {
  return changedFields(cells, before, faults).flatMap(column => {
    const input = inputOf(column, textOf(cells, column), language)
    const edit = (): FieldEdit => {
      const changes = planEdit(input, { language }, records, snapshot, partOf(found))
      return { column, input: changes.length === 0 ? {} : input }
    }
    const planned = faults.collect(() => judged(column, edit))
    return planned === undefined || Object.keys(planned.input).length === 0 ? [] : [planned]
  })
}

/** The columns of cells that a person changed. A cell that was left as it was exported is no change. */
function changedFields(cells: Cells, before: readonly SheetRow[], faults: Faults): FieldColumn[] {
  const marks = exportedMarks(cells)
  return fieldsIn(cells).filter(column => {
    if (differenceOf(column, cells, before) !== 'changed') return false
    const [text, mark] = [textOf(cells, column), marks.get(column)]
    // A column that a person added to the sheet: an empty cell says nothing.
    if (mark === undefined && text === '') return false
    if (textMark(text) === mark) return false
    if (hasHidden(text)) return faults.add({ kind: 'hidden-letters', values: {} }, column)
    if (before.some(row => hasLostLetters(plain(text), plain(row[column] ?? ''))))
      return faults.add({ kind: 'lost-letters', values: {} }, column)
    if (mark === undefined) return true
    if (!before.some(row => textMark(row[column] ?? '') === mark)) {
      const now = before[0]?.[column] ?? ''
      return faults.add({ kind: 'field-changed-since', values: { now } }, column)
    }
    return text === '' ? faults.add({ kind: 'field-cleared', values: {} }, column) : true
  })
}

/** What was typed in a cell, as options of `edit`. Days may be in the words and the order of the sheet's language. */
export function inputOf(column: FieldColumn, text: string, language: Language): FieldInput {
  if (isOwnColumn(column)) {
    return { setField: [`${ownFieldOf(column)}=${dateOrText(text, language)}`] }
  }
  switch (column) {
    case 'set_title':
      return { setTitle: text }
    case 'set_kind':
      return { setKind: text }
    case 'set_department':
      return { setDepartment: [withCommas(text)] }
    case 'set_due':
      return { setDue: dateOrText(text, language) }
    case 'set_target':
      return { setTarget: dateOrText(text, language) }
    case 'set_subject':
      return { setSubject: [withCommas(text)] }
    case 'set_officer':
      return { setOfficer: text }
  }
}

/** What all cells of a row set. Fields of the organisation's own have one option together. */
export function joined(edits: readonly Pick<FieldEdit, 'input'>[]): FieldInput {
  const inputs = edits.map(({ input }) => input)
  const own = inputs.flatMap(({ setField }) => setField ?? [])
  const all: FieldInput = Object.assign({}, ...inputs)
  return own.length === 0 ? all : { ...all, setField: own }
}

/** A day as `edit` takes it; a meeting or another text stays as it is. */
function dateOrText(text: string, language: Language): string {
  return typedDay(text, language) ?? impossibleDay(text) ?? text
}

/** Lists in cells have the commas and semicolons of any language, or one item on each line. */
function withCommas(text: string): string {
  return text.replace(/[،;؛\r\n]+/g, ', ')
}
