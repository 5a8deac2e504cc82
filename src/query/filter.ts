// Selects the mandates that match a filter.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import type { MandateKind, Status } from '../base/vocabulary.ts'
import type { Text } from '../records/types.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { mentionsIn } from './search.ts'
import { historyOf } from '../tracking/history.ts'
import { isUnanswered } from '../tracking/requests.ts'
import { isSilentFrom, type NewsStart } from '../tracking/reporting-period.ts'
import { askedStates } from '../tracking/replies.ts'

/** A field of the organisation's own, and the values that it may have. */
export interface OwnField {
  readonly id: string
  readonly values: readonly string[]
}

/** What a mandate may lack. */
export type Lack = 'department' | 'due' | 'officer' | 'subject'

/** All given fields must match. A field with several values matches any of them. Absent fields are ignored. */
export interface Filter {
  /** Whether to include closed mandates. A list of statuses includes those statuses anyway. */
  readonly all?: boolean | undefined
  readonly statuses?: readonly Status[] | undefined
  readonly overdue?: boolean | undefined
  readonly silent?: boolean | undefined
  readonly stale?: boolean | undefined
  /** Mandates about which somebody was asked and has not answered. */
  readonly unanswered?: boolean | undefined
  /** Mandates about which nothing was recorded since. */
  readonly silentSince?: NewsStart | undefined
  /** Due before this day. */
  readonly dueBefore?: CivilDate | undefined
  /** Due after this day. */
  readonly dueAfter?: CivilDate | undefined
  /** Due on the day of the question or later, but no later than on this day. */
  readonly dueUpTo?: CivilDate | undefined
  /** Ids of the meetings at which the mandate is due, after extensions. */
  readonly dueAt?: readonly string[] | undefined
  /** Ids of documents. */
  readonly documents?: readonly string[] | undefined
  /** Ids of the bodies that issued the documents. */
  readonly bodies?: readonly string[] | undefined
  /** The date of the document is before this day. */
  readonly madeBefore?: CivilDate | undefined
  /** Ids of departments that lead, contribute, or are responsible for an action. */
  readonly departments?: readonly string[] | undefined
  readonly subjects?: readonly string[] | undefined
  /** Ids of officers who are responsible for the mandate or for an action. */
  readonly officers?: readonly string[] | undefined
  /** What mandates may lack, as an alternative to the values of the same field. */
  readonly without?: readonly Lack[] | undefined
  /** Values of the organisation's own fields. Each field must have one of its values. */
  readonly fields?: readonly OwnField[] | undefined
  /** Codes of Member States that are asked. */
  readonly states?: readonly string[] | undefined
  readonly kinds?: readonly MandateKind[] | undefined
  /** Words and phrases that must all occur, in any language and spelling, or must not (`-word`). */
  readonly searches?: readonly string[] | undefined
}

/** Whether a mandate, on the day of `snapshot`, matches the filter. */
export function matches(filter: Filter, tracked: Tracked, snapshot: Snapshot): boolean {
  const { mandate, document } = tracked
  return (
    isInScope(filter, tracked) &&
    (!filter.overdue || tracked.overdue) &&
    (!filter.silent || tracked.silent) &&
    (!filter.stale || tracked.stale) &&
    (!filter.unanswered || isUnanswered(tracked, snapshot.day)) &&
    (filter.silentSince === undefined ||
      isSilentFrom(filter.silentSince, mandate, document, snapshot.day)) &&
    isDue(filter, tracked, snapshot.day) &&
    isAny(filter.documents, id => document.id === id) &&
    isAny(filter.bodies, id => document.body === id) &&
    (filter.madeBefore === undefined || document.date < filter.madeBefore) &&
    has(filter, 'department', filter.departments, () => departmentsOf(tracked)) &&
    has(filter, 'subject', filter.subjects, () => mandate.subjects ?? []) &&
    has(filter, 'officer', filter.officers, () => officersOf(tracked)) &&
    hasFields(filter.fields, tracked) &&
    isAny(filter.states, state => asks(tracked, state, snapshot)) &&
    isAny(filter.kinds, kind => mandate.kind === kind) &&
    isAny(filter.searches, search => mentions(tracked, search, snapshot))
  )
}

/** Whether one of `values` matches. Without values, everything matches. */
function isAny<T>(values: readonly T[] | undefined, holds: (value: T) => boolean): boolean {
  return values === undefined || values.some(holds)
}

/** Whether one of `own` is wanted. If the filter also asks for mandates without any, having none does too. */
function has(
  { without = [] }: Filter,
  what: Lack,
  wanted: readonly string[] | undefined,
  ownOf: () => readonly string[],
): boolean {
  const orNone = without.includes(what)
  if (wanted === undefined && !orNone) return true
  const own = ownOf()
  return (orNone && own.length === 0) || own.some(id => wanted?.includes(id))
}

function isDue(filter: Filter, { due }: Tracked, day: CivilDate): boolean {
  const { dueBefore, dueAfter, dueUpTo, dueAt, without = [] } = filter
  const isAsked = (dueBefore ?? dueAfter ?? dueUpTo ?? dueAt) !== undefined
  if (!isAsked) return !without.includes('due') || due === null
  if (due === null && without.includes('due')) return true
  const date = due?.date ?? null
  return (
    (dueBefore === undefined || (date !== null && date < dueBefore)) &&
    (dueAfter === undefined || (date !== null && date > dueAfter)) &&
    (dueUpTo === undefined || (date !== null && date >= day && date <= dueUpTo)) &&
    isAny(dueAt, meeting => due?.meeting === meeting)
  )
}

function hasFields(fields: Filter['fields'], { mandate }: Tracked): boolean {
  return (fields ?? []).every(({ id, values }) => {
    const own = mandate.extra?.[id]
    return own !== undefined && values.some(value => fold(value) === fold(own))
  })
}

function isInScope(filter: Filter, tracked: Tracked): boolean {
  if (filter.statuses !== undefined && filter.statuses.length > 0) {
    return filter.statuses.includes(tracked.status)
  }
  return filter.all === true || tracked.outstanding
}

/** The departments involved in a mandate, the leading one first. */
export function departmentsOf({ mandate }: Pick<Tracked, 'mandate'>): string[] {
  const ofActions = mandate.actions.flatMap(action => action.department ?? [])
  return [...new Set([...mandate.departments, ...ofActions])]
}

/** The officers who are responsible for a mandate and for its actions, that of the mandate first. */
export function officersOf({ mandate }: Pick<Tracked, 'mandate'>): string[] {
  const all = [mandate, ...mandate.actions].flatMap(({ officer }) => officer ?? [])
  return [...new Set(all)]
}

function asks({ mandate, document }: Tracked, state: string, { organisation }: Snapshot): boolean {
  if (mandate.states === undefined) return false
  return askedStates(mandate.states, document, organisation).includes(state)
}

function mentions(tracked: Tracked, search: string, { day }: Snapshot): boolean {
  return mentionsIn(searchedIn(tracked, day), tracked.document.symbol, search)
}

/** Everything about a mandate in which a search looks, folded. */
export function searchedIn({ id, document, mandate }: Tracked, day: CivilDate): string {
  return fold(
    [
      id,
      document.symbol,
      mandate.paragraph,
      ...texts(document.title),
      ...texts(mandate.title),
      ...texts(mandate.text),
      ...document.cites,
      ...mandate.cites,
      ...mandate.actions.flatMap(action => texts(action.title)),
      ...historyOf(document, mandate, day).flatMap(({ note }) => texts(note ?? {})),
    ].join(BETWEEN_TEXTS),
  )
}

/** A sign that nobody searches for, so that a phrase never begins in one text and ends in the next. */
const BETWEEN_TEXTS = '\n¶\n'

function texts(text: Text): string[] {
  return Object.values(text).filter(each => each !== undefined)
}
