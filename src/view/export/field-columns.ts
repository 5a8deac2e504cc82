// The columns of an exported sheet that set fields of the records, and what they say.
import { WRITING, type Language } from '../../base/language.ts'
import type { Found } from '../../query/find.ts'
import type { Mandate, Organisation } from '../../records/types.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { KIND_LABELS } from '../../words/labels.ts'
import {
  FIELD_HEADINGS,
  type Column,
  type FieldColumn,
  type SheetColumn,
} from '../../words/sheet.ts'
import { bestText } from '../../words/texts.ts'
import { safe } from '../parts/safe.ts'

/** How people name these columns. */
export const FIELD_NAMES = [
  'title',
  'kind',
  'department',
  'due',
  'target',
  'subject',
  'officer',
] as const

const OWN = 'extra:'

export function isFieldColumn(key: string): key is FieldColumn {
  return Object.hasOwn(FIELD_HEADINGS, key) || isOwnColumn(key)
}

export function isOwnColumn(key: string): key is `extra:${string}` {
  return key.startsWith(OWN)
}

export function ownColumn(field: string): FieldColumn {
  return `${OWN}${field}`
}

/** The field of the organisation's own that a column is for. */
export function ownFieldOf(column: `extra:${string}`): string {
  return column.slice(OWN.length)
}

/** The columns for reading that a column for changing makes superfluous. */
const REPLACED: Partial<Record<FieldColumn, SheetColumn>> = {
  set_kind: 'kind',
  set_department: 'department',
  set_target: 'target',
}

/** The columns that a sheet with these editable fields does not have. */
export function replacedColumns(fields: readonly FieldColumn[]): ReadonlySet<Column> {
  return new Set(fields.flatMap(field => REPLACED[field] ?? []))
}

/** What a cell says, in the form in which `apply` reads it. Empty without a value, and where there is no such field. */
export function fieldText(
  column: FieldColumn,
  { mandate: { mandate, document }, action: tracked }: Found,
  { organisation }: Snapshot,
  language: Language,
): string {
  const action = tracked?.action
  const list = (ids: readonly string[], known: readonly Named[]): string =>
    ids.map(id => nameOrId(id, known, language)).join(WRITING[language].comma)
  if (isOwnColumn(column)) return action ? '' : safe(mandate.extra?.[ownFieldOf(column)] ?? '')
  switch (column) {
    case 'set_title':
      return safe(bestText((action ?? mandate).title, language, document.language)?.text ?? '')
    case 'set_kind':
      return action ? '' : KIND_LABELS[mandate.kind][language]
    case 'set_department':
      return list(
        action ? [action.department ?? []].flat() : mandate.departments,
        organisation.departments,
      )
    case 'set_due':
      return action ? '' : dueText(mandate.due)
    case 'set_target':
      return (action ?? mandate).target ?? ''
    case 'set_subject':
      return action ? '' : list(mandate.subjects ?? [], organisation.subjects)
    case 'set_officer':
      return list([(action ?? mandate).officer ?? []].flat(), organisation.officers)
  }
}

type Named = Organisation['officers'][number] | Organisation['subjects'][number]

/** The name, unless two things share it. */
function nameOrId(id: string, known: readonly Named[], language: Language): string {
  const nameOf = ({ name }: Named): string => bestText(name, language, language)?.text ?? ''
  const item = known.find(each => each.id === id)
  const name = item === undefined ? '' : nameOf(item)
  const isShared = known.some(each => each.id !== id && nameOf(each) === name)
  return safe(name === '' || isShared ? id : name)
}

/** The deadline as a person types it: a day, a meeting, `next:` or `every:`. */
function dueText(due: Mandate['due']): string {
  if (due === undefined || typeof due === 'string') return due ?? ''
  if ('meeting' in due) return safe(due.meeting)
  if ('next' in due) return `next:${safe(due.next)}`
  return `every:${safe(due.every)}`
}
