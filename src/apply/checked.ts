// Rejects the rows after which `check` would find errors that the records do not have now. The other rows stay.
import type { CivilDate } from '../base/civil-date.ts'
import type { RowRefusal } from '../base/row-fault.ts'
import type { Finding } from '../check/finding.ts'
import { newFindings } from '../check/run.ts'
import { idOf } from '../query/find.ts'
import { actionId, mandateId, type Records } from '../records/types.ts'
import { placeOf } from '../records/withdrawn-entries.ts'
import type { FieldColumn } from '../words/sheet.ts'
import { withoutRows, type Plan, type PlannedRow } from './plan.ts'

/** The records before and after the changes of a plan. */
export interface Trial {
  readonly before: Records
  readonly after: Records
}

/**
 * The plan without the rows that would bring errors. They are told apart by the places of the errors. An error that no
 * row explains stays, and stops all of them when they are written.
 *
 * @param attempt makes the changes of a plan without writing them
 */
export function checkedPlan(plan: Plan, attempt: (plan: Plan) => Trial, today: CivilDate): Plan {
  // An update alone was judged by the same rules already.
  const isNeeded = plan.rows.some(({ edits, added }) => edits.length > 0 || added)
  if (!isNeeded) return plan
  const { before, after } = attempt(plan)
  const rows = new Map(plan.rows.map(row => [idOf(row.found), row]))
  const found = new Map<PlannedRow, Finding[]>()
  for (const finding of newFindings(before, after, { day: today, today })) {
    const row = idsAt(finding, after).flatMap(id => rows.get(id) ?? [])[0]
    if (row) found.set(row, [...(found.get(row) ?? []), finding])
  }
  if (found.size === 0) return plan
  const refused = [...found].map(([{ cells, language, ...row }, findings]) => ({
    cells,
    found: row.added ? undefined : row.found,
    language,
    refusals: findings.map((finding): RowRefusal => {
      const column = COLUMNS[String(finding.path[finding.path.includes('actions') ? 4 : 2])]
      const place = column && cells.has(column) ? row.placeOf(column) : row.place
      return { place, fault: { kind: 'check-error', values: { problem: finding } } }
    }),
  }))
  const rest = withoutRows(plan, [...found.keys()])
  return checkedPlan(
    {
      ...rest,
      refusals: [...rest.refusals, ...refused.flatMap(({ refusals }) => refusals)],
      rejected: [...rest.rejected, ...refused],
    },
    attempt,
    today,
  )
}

/** The full ids of what an error is in: of the action, then of its mandate. */
function idsAt({ file, path }: Finding, { documents }: Records): string[] {
  const [list, index, actions, place] = path
  const document = documents.find(each => each.file === file)
  const mandate = document?.mandates.find(each => list === 'mandates' && each.index === index)
  if (!document || !mandate) return []
  const action = mandate.actions.find(
    each => actions === 'actions' && placeOf(each, mandate.actions) === place,
  )
  const id = mandateId(document, mandate)
  return action ? [actionId(document, mandate, action), id] : [id]
}

/** The columns that set fields, by the names of the fields in a record. */
const COLUMNS: Readonly<Record<string, FieldColumn | undefined>> = {
  title: 'set_title',
  kind: 'set_kind',
  departments: 'set_department',
  department: 'set_department',
  due: 'set_due',
  target: 'set_target',
  subjects: 'set_subject',
  officer: 'set_officer',
}
