// A finding: a broken rule at a path in a record file. Its line is looked up only when it is reported.
import { placeOf } from '../records/withdrawn-entries.ts'
import type { Position, RuleName, RuleValues, Severity } from '../base/problem.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import type { Mandate, Records, SourceDocument, Update } from '../records/types.ts'

export type Path = readonly (string | number)[]

interface FindingOf<R extends RuleName> {
  readonly rule: R
  readonly severity: Severity
  readonly file: string
  readonly path: Path
  readonly values: RuleValues[R]
}

export type Finding = { [R in RuleName]: FindingOf<R> }[RuleName]

/** The day as of which the records are checked, and today's date. */
export interface Days {
  readonly day: CivilDate
  readonly today: CivilDate
}

/** A family of rules, as a function that yields findings. */
export type Rules = (records: Records, days: Days) => Iterable<Finding>

/** Finds the position of a path in a file. */
export type Locator = (file: string, path: Path) => Position

export function found<R extends RuleName>(
  rule: R,
  file: string,
  path: Path,
  values: RuleValues[R],
  severity: Severity = 'error',
): Finding {
  return { rule, severity, file, path, values } as FindingOf<R> as Finding
}

/**
 * Whether a record file was read completely. Otherwise its content is partly unknown, which is already reported, and
 * other rules must not report consequences of it.
 */
export function isWhole({ problems }: Records, file: string): boolean {
  return !problems.some(problem => problem.severity === 'error' && problem.file === file)
}

/** Whether all documents were read completely, so that no mandate is missing. */
export function hasAllMandates({ problems }: Records): boolean {
  return problems.every(({ severity, file }) => severity !== 'error' || WITHOUT_MANDATES.has(file))
}

const WITHOUT_MANDATES: ReadonlySet<string> = new Set([MEETINGS_FILE, ORGANISATION_FILE])

/** The path of a mandate in its file. */
export function pathOf(mandate: Mandate): Path {
  return ['mandates', mandate.index]
}

/** Every mandate with its document. */
export function* mandatesIn(
  records: Records,
): Generator<{ document: SourceDocument; mandate: Mandate; path: Path }> {
  for (const document of records.documents) {
    for (const mandate of document.mandates) yield { document, mandate, path: pathOf(mandate) }
  }
}

/** An update with its place and its subject. */
export interface PlacedUpdate {
  readonly update: Update
  readonly of: 'action' | 'mandate'
  readonly path: Path
}

/** All updates of a mandate and of its actions. */
export function updatesIn(mandate: Mandate): PlacedUpdate[] {
  const path = pathOf(mandate)
  const placed = (
    updates: readonly Update[],
    of: PlacedUpdate['of'],
    above: Path,
  ): PlacedUpdate[] =>
    updates.map(update => ({
      update,
      of,
      path: [...above, 'updates', placeOf(update, updates)],
    }))
  return [
    ...placed(mandate.updates, 'mandate', path),
    ...mandate.actions.flatMap(action =>
      placed(action.updates, 'action', [...path, 'actions', placeOf(action, mandate.actions)]),
    ),
  ]
}
