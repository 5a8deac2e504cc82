// Sets fields of a document, a mandate or an action. Everything else in the file stays as it is.
import { isDeepStrictEqual } from 'node:util'
import type { LanguageTag } from '../base/language.ts'
import type { RecordLevel } from '../base/failures.ts'
import type { Text } from '../records/types.ts'
import type { Data } from './data.ts'
import type { Change } from './change.ts'
import type { Path } from './insertion-place.ts'

/** The values of fields by name; null removes the field. */
export type FieldValues = Readonly<Record<string, Data | null>>

/**
 * The changes that give these fields of the map at `path` these values. A field that has its value already is left
 * alone.
 *
 * @param present the map as it was read
 * @param order the names of the fields, in the order in which people read them
 */
export function planFields(
  path: Path,
  present: object,
  values: FieldValues,
  order: readonly string[],
): Change[] {
  return Object.entries(values).flatMap(([field, value]): Change[] => {
    const at = [...path, field]
    const now: unknown = Reflect.get(present, field)
    if (value === null) return isAbsent(now) ? [] : [{ remove: at }]
    return isDeepStrictEqual(now, value) ? [] : [{ set: value, at, order }]
  })
}

/** Whether the field is not in the file. Lists that are not there are read as empty. */
function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

/**
 * The change that gives a text its wording in one language. The wordings in other languages stay.
 *
 * @param original the language of the document, in which a plain text is written
 */
export function planText(
  at: Path,
  present: Text,
  language: LanguageTag,
  text: string,
  original: LanguageTag,
  order: readonly string[],
): Change[] {
  const others = Object.keys(present).filter(tag => tag !== language)
  if (present[language] === text) return []
  if (others.length === 0)
    return [{ set: language === original ? text : { [language]: text }, at, order }]
  // A plain text becomes a map by language.
  const isPlain = others.length === 1 && others[0] === original && present[language] === undefined
  if (isPlain)
    return [{ set: { [original]: present[original] ?? '', [language]: text }, at, order }]
  return [{ set: text, at: [...at, language], order: [] }]
}

const MANDATE_FIELDS = [
  'id',
  'formerly',
  'paragraph',
  'title',
  'text',
  'addressee',
  'kind',
  'due',
  'target',
  'departments',
  'subjects',
  'officer',
  'extra',
  'renews',
  'cites',
] as const

const ACTION_FIELDS = ['id', 'formerly', 'title', 'department', 'officer', 'target'] as const

const DOCUMENT_FIELDS = [
  'id',
  'formerly',
  'symbol',
  'annex',
  'title',
  'type',
  'body',
  'meeting',
  'date',
  'place',
] as const

/** The fields of a document, mandate or action, in the order in which people read them. */
export function fieldOrder(level: RecordLevel): readonly string[] {
  return ORDERS[level]
}

const ORDERS: Readonly<Record<RecordLevel, readonly string[]>> = {
  mandate: MANDATE_FIELDS,
  action: ACTION_FIELDS,
  document: DOCUMENT_FIELDS,
}
