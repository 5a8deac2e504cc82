// Which mandates a person asked for.
import type { CivilDate } from '../base/civil-date.ts'
import { fold, foldSymbol } from '../base/fold.ts'
import type { MandateKind, Status } from '../base/vocabulary.ts'
import type { Text } from '../records/types.ts'
import type { AsOf, Tracked } from '../tracking/as-of.ts'
import { historyOf } from '../tracking/history.ts'
import { askedStates } from '../tracking/replies.ts'

/** Everything that is given must hold; what is absent asks nothing. */
export interface Filter {
  /** Closed mandates too. Asking for statuses has the same effect, for those statuses. */
  readonly all?: boolean | undefined
  readonly statuses?: readonly Status[] | undefined
  readonly overdue?: boolean | undefined
  readonly stale?: boolean | undefined
  /** Due on an earlier day than this. */
  readonly dueBefore?: CivilDate | undefined
  /** Id of the meeting at which it is due, after extensions. */
  readonly dueAt?: string | undefined
  /** Id of the document. */
  readonly document?: string | undefined
  /** Id of a department that leads, contributes, or has one of the actions. */
  readonly department?: string | undefined
  /** Code of a Member State among those asked. */
  readonly state?: string | undefined
  readonly kind?: MandateKind | undefined
  /** Words that must all occur, in any language and spelling. */
  readonly search?: string | undefined
}

/** Whether a mandate, as it stands on the day of `asOf`, is one that was asked for. */
export function matches(filter: Filter, tracked: Tracked, asOf: AsOf): boolean {
  const { mandate, due } = tracked
  return (
    isInScope(filter, tracked) &&
    (!filter.overdue || tracked.overdue) &&
    (!filter.stale || tracked.stale) &&
    (filter.dueBefore === undefined || (due?.date != null && due.date < filter.dueBefore)) &&
    (filter.dueAt === undefined || due?.meeting === filter.dueAt) &&
    (filter.document === undefined || tracked.document.id === filter.document) &&
    (filter.department === undefined || departmentsOf(tracked).includes(filter.department)) &&
    (filter.state === undefined || asks(tracked, filter.state, asOf)) &&
    (filter.kind === undefined || mandate.kind === filter.kind) &&
    (filter.search === undefined || mentions(tracked, filter.search, asOf))
  )
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

function asks({ mandate, document }: Tracked, state: string, { organisation }: AsOf): boolean {
  if (mandate.states === undefined) return false
  return askedStates(mandate.states, document, organisation).includes(state)
}

function mentions(tracked: Tracked, search: string, { day }: AsOf): boolean {
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
