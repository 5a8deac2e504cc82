// Selects the mandates that match a filter.
import type { CivilDate } from '../base/civil-date.ts'
import { fold, foldSymbol } from '../base/fold.ts'
import type { MandateKind, Status } from '../base/vocabulary.ts'
import type { Text } from '../records/types.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { historyOf } from '../tracking/history.ts'
import { askedStates } from '../tracking/replies.ts'

/** All given fields must match. A field with several values matches any of them. Absent fields are ignored. */
export interface Filter {
  /** Whether to include closed mandates. A list of statuses includes those statuses anyway. */
  readonly all?: boolean | undefined
  readonly statuses?: readonly Status[] | undefined
  readonly overdue?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly stale?: boolean | undefined
  /** Due before this day. */
  readonly dueBefore?: CivilDate | undefined
  /** Ids of the meetings at which the mandate is due, after extensions. */
  readonly dueAt?: readonly string[] | undefined
  /** Ids of documents. */
  readonly documents?: readonly string[] | undefined
  /** Ids of departments that lead, contribute, or are responsible for an action. */
  readonly departments?: readonly string[] | undefined
  /** Codes of Member States that are asked. */
  readonly states?: readonly string[] | undefined
  readonly kinds?: readonly MandateKind[] | undefined
  /** Words that must all occur, in any language and spelling. */
  readonly searches?: readonly string[] | undefined
}

/** Whether a mandate, on the day of `snapshot`, matches the filter. */
export function matches(filter: Filter, tracked: Tracked, snapshot: Snapshot): boolean {
  const { mandate, due } = tracked
  return (
    isInScope(filter, tracked) &&
    (!filter.overdue || tracked.overdue) &&
    (!filter.silent || tracked.silent) &&
    (!filter.stale || tracked.stale) &&
    (filter.dueBefore === undefined || (due?.date != null && due.date < filter.dueBefore)) &&
    isAny(filter.dueAt, meeting => due?.meeting === meeting) &&
    isAny(filter.documents, id => tracked.document.id === id) &&
    isAny(filter.departments, id => departmentsOf(tracked).includes(id)) &&
    isAny(filter.states, state => asks(tracked, state, snapshot)) &&
    isAny(filter.kinds, kind => mandate.kind === kind) &&
    isAny(filter.searches, search => mentions(tracked, search, snapshot))
  )
}

/** Whether one of `values` matches. Without values, everything matches. */
function isAny<T>(values: readonly T[] | undefined, holds: (value: T) => boolean): boolean {
  return values === undefined || values.some(holds)
}

function isInScope(filter: Filter, tracked: Tracked): boolean {
  if (filter.statuses !== undefined && filter.statuses.length > 0) {
    return filter.statuses.includes(tracked.status)
  }
  return filter.all === true || tracked.outstanding
}

/** The departments involved in a mandate, the leading one first. */
export function departmentsOf({ mandate }: Tracked): string[] {
  const ofActions = mandate.actions.flatMap(action => action.department ?? [])
  return [...new Set([...mandate.departments, ...ofActions])]
}

function asks({ mandate, document }: Tracked, state: string, { organisation }: Snapshot): boolean {
  if (mandate.states === undefined) return false
  return askedStates(mandate.states, document, organisation).includes(state)
}

function mentions(tracked: Tracked, search: string, { day }: Snapshot): boolean {
  const { document, mandate } = tracked
  const searched = fold(
    [
      tracked.id,
      document.symbol,
      mandate.paragraph,
      ...texts(document.title),
      ...texts(mandate.title),
      ...texts(mandate.text),
      ...document.cites,
      ...mandate.cites,
      ...mandate.actions.flatMap(action => texts(action.title)),
      ...historyOf(tracked.document, mandate, day).flatMap(({ note }) => texts(note ?? {})),
    ].join('\n'),
  )
  const symbol = foldSymbol(search)
  if (symbol !== '' && foldSymbol(document.symbol).includes(symbol)) return true
  return fold(search)
    .split(' ')
    .every(word => searched.includes(word))
}

function texts(text: Text): string[] {
  return Object.values(text).filter(each => each !== undefined)
}
