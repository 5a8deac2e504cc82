// What is written for a new mandate or action: its fields in order, its first entry, and the language of its text.
import type { Language, LanguageTag } from '../base/language.ts'
import type { Change } from '../edit/change.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { fieldOrder } from '../edit/fields.ts'
import type { NewUpdate } from '../edit/update.ts'
import { detectLanguage } from '../import/language.ts'
import type { Found } from '../query/find.ts'
import type { Text } from '../records/types.ts'
import { OPEN_COLUMNS } from '../view/export/rows.ts'
import { statusNamed } from '../words/status-words.ts'
import { textOf } from './cells.ts'
import type { Context } from './context.ts'
import { evidenceChange } from './evidence-cell.ts'
import type { Faults } from './faults.ts'
import type { NewRow } from './new-row.ts'
import { updateOf } from './row.ts'

/** All fields of the new item, in the order in which people read them. */
export function itemOf(
  kind: NewRow['kind'],
  required: Readonly<Record<string, Data>>,
  values: readonly Change[],
  entry: Change | undefined,
): Data {
  const set = values.flatMap((change): [string, Data][] => {
    const field = 'set' in change ? change.at.at(-1) : undefined
    return 'set' in change && typeof field === 'string' ? [[field, change.set]] : []
  })
  const all = new Map([...Object.entries(required), ...set])
  const ordered = fieldOrder(kind).flatMap((field): [string, Data][] => {
    const value = all.get(field)
    return value === undefined ? [] : [[field, value]]
  })
  const updates = entry && 'append' in entry ? [entry.append] : []
  return withoutEmpty({ ...Object.fromEntries(ordered), updates })
}

/** The first entry, if the row has one. Who reported it is no entry alone, and neither is the status of everything new. */
export function entryOf(
  { cells }: NewRow,
  found: Found,
  language: Language,
  context: Context,
  faults: Faults,
): NewUpdate | undefined {
  const filled = OPEN_COLUMNS.filter(column => textOf(cells, column) !== '')
  const status = statusNamed(textOf(cells, 'status'))
  const isSaid = filled.some(
    column =>
      column === 'date' ||
      column === 'note' ||
      column === 'evidence' ||
      (column === 'status' && status !== (found.action ?? found.mandate).status),
  )
  if (!isSaid) return undefined
  const evidence = evidenceChange(textOf(cells, 'evidence'), [])
  return updateOf({ cells, evidence }, filled, found, language, context, faults)
}

/** A verbatim text with its language. It is plain in the language of its document. */
export function inItsLanguage(text: string, original: LanguageTag, sample = text): string | Text {
  const { language } = detectLanguage(sample)
  return language === undefined || language === original ? text : { [language]: text }
}
