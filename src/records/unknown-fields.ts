// Removes unknown fields from a record, so that one unknown field does not hide the rest.
import type * as z from 'zod'

type Issue = z.core.$ZodIssue
export type Path = readonly (string | number)[]

/** The parsed value without its unknown fields. */
export interface KnownPart<S extends z.ZodType> {
  readonly result: z.ZodSafeParseResult<z.output<S>>
  readonly value: unknown
  readonly unknown: readonly Path[]
}

export function knownPart<S extends z.ZodType>(shape: S, value: unknown): KnownPart<S> {
  const unknown: Path[] = []
  let known = value
  for (;;) {
    const result = shape.safeParse(known)
    const issues = result.success ? [] : result.error.issues
    const fields = issues.flatMap(issue => unknownIn(issue, []))
    const emptied = issues
      .map(({ path }) => pathOf(path))
      .filter(path => isEmptied(known, path, unknown))
    if (fields.length + emptied.length === 0) return { result, value: known, unknown }
    unknown.push(...fields)
    known = without(known, [...fields, ...emptied])
  }
}

/** The alternative of a union that the writer meant, if it is clear. */
export function likelyBranch(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  const known = issue.errors.filter(branch =>
    branch.every(({ code }) => code === 'unrecognized_keys'),
  )
  if (known.length === 1) return known[0]
  const likely = issue.errors.filter(branch => !branch.some(inner => isOtherKind(inner)))
  return likely.length === 1 ? likely[0] : undefined
}

function isOtherKind(issue: Issue): boolean {
  return (
    issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  )
}

function unknownIn(issue: Issue, above: Path): Path[] {
  const path = [...above, ...pathOf(issue.path)]
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => [...path, key])
  if (issue.code !== 'invalid_union') return []
  return (likelyBranch(issue) ?? []).flatMap(inner => unknownIn(inner, path))
}

export function pathOf(path: readonly PropertyKey[]): Path {
  return path.map(part => (typeof part === 'number' ? part : String(part)))
}

/** Whether a map has lost all of its fields and is useless without them: a text in unknown languages only. */
function isEmptied(value: unknown, path: Path, unknown: readonly Path[]): boolean {
  const map = valueAt(value, path)
  return (
    isContainer(map) &&
    !Array.isArray(map) &&
    Object.keys(map).length === 0 &&
    unknown.some(field => isWithin(field, path))
  )
}

function isWithin(field: Path, path: Path): boolean {
  return field.length === path.length + 1 && path.every((part, index) => field[index] === part)
}

/** A copy of `value` without the fields at `paths`. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const copy = structuredClone(value)
  for (const path of paths) {
    const [owner, key] = [valueAt(copy, path.slice(0, -1)), path.at(-1)]
    if (isContainer(owner) && typeof key === 'string') Reflect.deleteProperty(owner, key)
  }
  return copy
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (isContainer(inner) && Object.hasOwn(inner, part) ? inner[part] : undefined),
    value,
  )
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}
