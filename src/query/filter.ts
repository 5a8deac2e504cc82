// Which mandates a person asked for.
import type { CivilDate } from '../base/civil-date.ts'
import { fold, foldSymbol } from '../base/fold.ts'
import type { MandateKind, Status } from '../base/vocabulary.ts'
import type { Text } from '../records/types.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { historyOf } from '../tracking/history.ts'
import { askedStates } from '../tracking/replies.ts'

/** Everything that is given must hold; of several values of one field, any. What is absent asks nothing. */
export interface Filter {
  /** Closed mandates too. Asking for statuses has the same effect, for those statuses. */
  readonly all?: boolean | undefined
  readonly statuses?: readonly Status[] | undefined
  readonly overdue?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly stale?: boolean | undefined
  /** Due on an earlier day than this. */
  readonly dueBefore?: CivilDate | undefined
  /** Ids of meetings at which it is due, after extensions. */
  readonly dueAt?: readonly string[] | undefined
  /** Ids of documents. */
  readonly documents?: readonly string[] | undefined
  /** Ids of departments that lead, contribute, or have one of the actions. */
  readonly departments?: readonly string[] | undefined
  /** Codes of Member States among those asked. */
  readonly states?: readonly string[] | undefined
  readonly kinds?: readonly MandateKind[] | undefined
  /** Words that must all occur, in any language and spelling. */
  readonly searches?: readonly string[] | undefined
}

/** Whether a mandate, as it stands on the day of `asOf`, is one that was asked for. */
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

/** Whether one of `values` holds; where none is given, nothing is asked. */
function isAny<T>(values: readonly T[] | undefined, holds: (value: T) => boolean): boolean {
  return values === undefined || values.some(holds)
}

function isInScope(filter: Filter, tracked: Tracked): boolean {
  if (filter.statuses !== undefined && filter.statuses.length > 0) {
    return filter.statuses.includes(tracked.status)
  }
  return filter.all === true || tracked.outstanding
}

/** The departments that have to do with a mandate, the leading one first. */
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
  return Object.values(text).filter(spoken => spoken !== undefined)
}
