// Turns issues of the schema library into faults that a user can fix: a rule, a position and its values.
import type * as z from 'zod'
import { canonicalTag, isLanguageTag } from '../base/language.ts'
import { nearest } from '../base/similar-words.ts'
import { faultAt, type Fault, type Position } from '../base/problem.ts'
import { likelyBranch, pathOf, valueAt, type Path } from './unknown-fields.ts'

type Issue = z.core.$ZodIssue

/** A value to report problems about, and how a path in it becomes a position. */
export interface Place {
  readonly value: unknown
  readonly positionOf: (path: Path, part?: 'key' | 'value') => Position
}

/** Turns `issues` of `schema` into faults, each at its field. */
export function shapeFaults(schema: z.ZodType, issues: readonly Issue[], place: Place): Fault[] {
  return issues.flatMap(issue => faultsOf(schema, issue, place, []))
}

/** The warning for an unknown field. If a required field is missing, that is a separate error. */
export function unknownField(schema: z.ZodType, path: Path, { positionOf }: Place): Fault {
  const field = String(path.at(-1))
  const known = fieldsAt(schema, path.slice(0, -1))
  const tag = canonicalTag(field)
  // BCP 47 gives each language tag one spelling.
  const isMisspeltTag = tag !== undefined && tag !== field && isLanguageTag(tag)
  return faultAt(
    'unknown-field',
    positionOf(path, 'key'),
    { field, nearest: isMisspeltTag ? [tag] : nearest(field, known, 1) },
    'warning',
  )
}

function faultsOf(schema: z.ZodType, issue: Issue, place: Place, above: Path): Fault[] {
  const path: Path = [...above, ...pathOf(issue.path)]
  const position = place.positionOf(path)
  const field = fieldName(path)
  const found = valueAt(place.value, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownField(schema, [...path, key], place))
    case 'invalid_value': {
      if (found === undefined) return [faultAt('missing-field', position, { field })]
      const allowed = issue.values.map(String)
      const word = typeof found === 'string' ? found : ''
      if (word === '') return [faultAt('wrong-type', position, { field, expects: 'string' })]
      return [
        faultAt('unknown-value', position, {
          field,
          found: word,
          allowed,
          nearest: nearest(word, allowed, 1),
        }),
      ]
    }
    case 'invalid_union':
      if (found === undefined) return [faultAt('missing-field', position, { field })]
      return unionFaults(schema, issue, place, path, field)
    case 'custom': {
      const expects = String(issue.params?.['expects'])
      const word = typeof found === 'string' ? found : ''
      return [faultAt('invalid-value', position, { field, expects, found: word })]
    }
    case 'invalid_type':
      return found === undefined
        ? [faultAt('missing-field', position, { field })]
        : [faultAt('wrong-type', position, { field, expects: issue.expected })]
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_key':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
      return [faultAt('invalid-value', position, { field, expects: 'array', found: '' })]
  }
}

/**
 * The fault of the alternative that the writer meant, if it is clear. Otherwise, the fault says what the field expects.
 */
function unionFaults(
  schema: z.ZodType,
  issue: z.core.$ZodIssueInvalidUnion,
  place: Place,
  path: Path,
  field: string,
): Fault[] {
  const likely = likelyBranch(issue)
  if (likely) return likely.flatMap(inner => faultsOf(schema, inner, place, path))
  return [faultAt('wrong-type', place.positionOf(path), { field, expects: field })]
}

/** The name of a field for messages: the last key, or for an item the name of its list. */
function fieldName(path: Path): string {
  return path.findLast(part => typeof part === 'string') ?? ''
}

/** The fields that the schema allows in the map at `path`. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let level: z.core.$ZodType[] = unwrap(schema)
  for (const part of path) level = level.flatMap(inner => stepInto(inner, part).flatMap(unwrap))
  return [...new Set(level.flatMap(inner => Object.keys(defOf(inner).shape ?? {})))]
}

function stepInto(schema: z.core.$ZodType, part: string | number): z.core.$ZodType[] {
  const { element, shape } = defOf(schema)
  const inner = typeof part === 'number' ? element : shape?.[part]
  return inner ? [inner] : []
}

/** A schema without its wrappers. A union gives all of its options. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = defOf(schema)
  if (def.innerType) return unwrap(def.innerType)
  if (def.in) return unwrap(def.in)
  return def.options ? def.options.flatMap(unwrap) : [schema]
}

/** The parts of a schema's definition that refer to other schemas. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
}

function defOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def as Definition
}
