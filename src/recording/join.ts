// Joins two records of one mandate: the second one goes into the first, with everything that was recorded about it.
import { fail } from '../base/user-error.ts'
import type { Change } from '../edit/change.ts'
import { nextActionId, planConfirmation, withdrawnConfirmationData } from '../edit/additions.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { planChange, planHeldFields, type Recorder } from './kept-changes.ts'
import { wordingData } from '../edit/update.ts'
import { fieldOrder, planFields, type FieldValues } from '../edit/fields.ts'
import type { Path } from '../edit/insertion-place.ts'
import { actionId, type Mandate, type Withdrawn } from '../records/types.ts'
import { placeOf } from '../records/withdrawn-entries.ts'
import { entriesOf } from '../tracking/entries.ts'
import type { Tracked } from '../tracking/snapshot.ts'

/**
 * The changes that put `other` into `tracked`. The words and the deadline of `tracked` stand; without a deadline, it gets that of `other`.
 *
 * @throws UserError when they are in different documents, meetings took note of both, or another deadline was extended
 */
export function planJoin(tracked: Tracked, other: Tracked, recorder: Recorder): Change[] {
  const { mandate, document } = tracked
  const { mandate: joined } = other
  if (document.file !== other.document.file)
    fail('other-document', { id: tracked.id, other: other.id })
  if (mandate.id === joined.id) fail('nothing-to-change', { what: tracked.id })
  if (mandate.confirmed && joined.confirmed)
    fail('both-confirmed', { id: tracked.id, other: other.id, entry: confirmationOf(other) })
  const isSameDue =
    mandate.due === undefined ||
    planFields([], mandate, { due: dueData(joined) ?? null }, []).length === 0
  if (joined.extensions.length > 0 && !isSameDue)
    fail('deadlines-differ', { id: tracked.id, other: other.id })
  const [above, from] = [mandate, joined].map(({ index }): Path => ['mandates', index])
  if (!above || !from) return []
  return [
    ...planHeldFields(
      above,
      mandate,
      joinedFields(tracked, other),
      fieldOrder('mandate'),
      recorder,
    ),
    ...entryChanges(above, from, mandate, joined, 'updates'),
    ...entryChanges(above, from, mandate, joined, 'extensions'),
    ...(joined.requests ?? []).map((_, place): Change => ({
      copy: [...from, 'requests', place],
      to: [...above, 'requests'],
    })),
    ...actionChanges(above, from, tracked, other),
    ...repliesChanges(above, from, mandate, joined),
    ...confirmationChanges(above, tracked, joined),
    planChange(above, mandate.changes, { joined: joinedData(other, isSameDue) }, recorder),
    { remove: from },
  ]
}

/** What the first mandate does not take over, so that it is not lost. */
function joinedData({ id, mandate, document }: Tracked, isSameDue: boolean): Data {
  const { paragraph, title, text } = mandate
  // An imported mandate has its text as its title.
  const hasTitle = Object.keys(title).some(tag => title[tag] !== text[tag])
  return withoutEmpty({
    id,
    paragraph,
    title: hasTitle ? wordingData(title, document.language) : undefined,
    text: wordingData(text, document.language),
    due: isSameDue ? undefined : (dueData(mandate) ?? undefined),
  })
}

/** The number of the confirmation among the entries, from 1 for the newest one. */
function confirmationOf({ document, mandate }: Tracked): number {
  const entries = entriesOf(document, mandate, undefined)
  return entries.findIndex(({ kind }) => kind === 'confirmation') + 1
}

/** The fields of the first mandate, with what the second one adds. */
function joinedFields(
  { mandate, id }: Tracked,
  { mandate: other, id: otherId }: Tracked,
): FieldValues {
  const union = (one: readonly string[] = [], more: readonly string[] = []): string[] => [
    ...new Set([...one, ...more]),
  ]
  const subjects = union(mandate.subjects, other.subjects)
  const extra = { ...other.extra, ...mandate.extra }
  const fields: Record<string, FieldValues[string] | undefined> = {
    formerly: union(mandate.formerly, [...(other.formerly ?? []), other.id]),
    departments: union(mandate.departments, other.departments),
    subjects,
    renews: union(mandate.renews, other.renews).filter(each => each !== id && each !== otherId),
    cites: union(mandate.cites, other.cites),
    due: mandate.due === undefined ? dueData(other) : undefined,
    target: mandate.target ?? other.target,
    officer: mandate.officer ?? other.officer,
    extra,
  }
  return Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, FieldValues[string]] =>
        field[1] !== undefined && field[1] !== null && Object.keys(field[1]).length > 0,
    ),
  )
}

function dueData({ due }: Mandate): FieldValues[string] | undefined {
  return due === undefined || typeof due === 'string' ? due : withoutEmpty({ ...due })
}

type EntryList = 'updates' | 'extensions'

interface Placed {
  readonly place: number
  readonly date: string
}

/** Copies the entries of a list. Among entries of one day, those of the second mandate come last. */
function entryChanges(
  above: Path,
  from: Path,
  mandate: Mandate,
  joined: Mandate,
  list: EntryList,
): Change[] {
  const orders = new Map<string, number>()
  for (const { date, order = 1 } of mandate[list])
    orders.set(date, Math.max(orders.get(date) ?? 0, order))
  return placedIn(joined, list, mandate[list]).map(({ place, date }): Change => {
    const earlier = orders.get(date)
    if (earlier !== undefined) orders.set(date, earlier + 1)
    return {
      copy: [...from, list, place],
      to: [...above, list],
      ...(earlier !== undefined && { fields: { order: earlier + 1 } }),
    }
  })
}

/**
 * The entries of a list as the file has them, the withdrawn ones too, in the order of the day.
 *
 * @param others entries that are left out
 */
function placedIn(mandate: Mandate, list: EntryList, others: readonly object[]): Placed[] {
  const standing = mandate[list]
    .filter(entry => !isIn(entry, others))
    .toSorted((a, b) => (a.order ?? 1) - (b.order ?? 1))
    .map(entry => ({ place: placeOf(entry, mandate[list]), date: entry.date }))
  const withdrawn = (mandate.withdrawn ?? []).flatMap(({ path, entry }): Placed[] => {
    const [name, place] = path
    const isOwn = name === list && path.length === 2 && typeof place === 'number'
    return isOwn ? [{ place, date: dateOf(entry) }] : []
  })
  return [...standing, ...withdrawn]
}

/** Whether the same entry was recorded about both mandates. */
function isIn(entry: object, others: readonly object[]): boolean {
  const wordsOf = (each: object): string => JSON.stringify({ ...each, order: undefined })
  return others.some(other => wordsOf(other) === wordsOf(entry))
}

function dateOf(entry: Withdrawn['entry']): string {
  return 'date' in entry ? (entry.date ?? '') : ''
}

function actionChanges(above: Path, from: Path, tracked: Tracked, other: Tracked): Change[] {
  const { mandate } = other
  const first = Number(nextActionId(tracked.document, tracked.mandate))
  const all = [...mandate.actions, ...(mandate.removedActions ?? [])]
  return all.map((action, index) => ({
    copy: [...from, 'actions', placeOf(action, all)],
    to: [...above, 'actions'],
    fields: {
      id: String(first + index),
      formerly: [
        ...(action.formerly ?? []).filter(id => id.includes('/')),
        actionId(other.document, mandate, action),
      ],
    },
  }))
}

/** The States that the first mandate asks stay; without any, those of the second are taken. */
function repliesChanges(above: Path, from: Path, mandate: Mandate, joined: Mandate): Change[] {
  if (!joined.states) return []
  if (!mandate.states) return [{ copy: [...from, 'states'], to: [...above, 'states'] }]
  const { replies } = joined.states
  const known = mandate.states.replies
  const copyOf = (place: string | number, order?: number): Change => ({
    copy: [...from, 'states', 'replies', place],
    to: [...above, 'states', 'replies'],
    ...(order !== undefined && { fields: { order } }),
  })
  const standing = replies
    .filter(reply => !isIn(reply, known))
    .map(reply => {
      const { state, measure, date, order = 1 } = reply
      const alike = known.filter(
        each => each.state === state && each.measure === measure && each.date === date,
      )
      const latest = Math.max(0, ...alike.map(each => each.order ?? 1))
      return copyOf(placeOf(reply, replies), latest === 0 ? undefined : latest + order)
    })
  const withdrawn = (joined.withdrawn ?? []).flatMap(({ kind, path }) => {
    const place = path.at(-1)
    return kind === 'reply' && place !== undefined ? [copyOf(place)] : []
  })
  return [...standing, ...withdrawn]
}

/** The confirmation of the second mandate, and those that were withdrawn. */
function confirmationChanges(
  above: Path,
  { mandate, document }: Tracked,
  joined: Mandate,
): readonly Change[] {
  const withdrawn = (joined.withdrawn ?? []).flatMap((each): Change[] =>
    each.kind === 'confirmation'
      ? [
          {
            append: withdrawnConfirmationData({ ...each.entry, withdrawn: each.withdrawn }),
            to: [...above, 'confirmedBefore'],
          },
        ]
      : [],
  )
  return joined.confirmed
    ? [...withdrawn, ...planConfirmation(document, mandate.id, joined.confirmed)]
    : withdrawn
}
