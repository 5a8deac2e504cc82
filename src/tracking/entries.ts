// The entries of a mandate that stand, with their places in the record.
import type { CivilDate } from '../base/civil-date.ts'
import { placeOf } from '../records/withdrawn-entries.ts'
import {
  actionId,
  mandateId,
  type Extension,
  type Mandate,
  type Reply,
  type SourceDocument,
  type Update,
} from '../records/types.ts'
import { compareDated } from './latest.ts'

/** An entry that stands. */
export type Entry = {
  /** The full id of the mandate or action. */
  readonly about: string
  readonly date: CivilDate
  /** Its path in the mandate, as the file has it. */
  readonly path: readonly (string | number)[]
} & (
  | { readonly kind: 'update'; readonly entry: Update }
  | { readonly kind: 'extension'; readonly entry: Extension }
  | { readonly kind: 'reply'; readonly entry: Reply }
  | { readonly kind: 'confirmation'; readonly entry: NonNullable<Mandate['confirmed']> }
)

/**
 * The entries of a mandate that stand, newest first. A confirmation without a date comes first, as nothing can follow it.
 *
 * @param action the id of the action whose entries are asked for; undefined for those of the mandate as a whole
 */
export function entriesOf(
  document: Pick<SourceDocument, 'id' | 'date'>,
  mandate: Mandate,
  action: string | undefined,
): Entry[] {
  if (action !== undefined) {
    const found = mandate.actions.find(({ id }) => id === action)
    return found
      ? newestFirst(
          updatesIn(actionId(document, mandate, found), found.updates, [
            'actions',
            placeOf(found, mandate.actions),
            'updates',
          ]),
        )
      : []
  }
  const about = mandateId(document, mandate)
  const { extensions, states, confirmed } = mandate
  const confirmation: Entry[] = confirmed
    ? [
        {
          kind: 'confirmation',
          about,
          date: confirmed.date ?? document.date,
          entry: confirmed,
          path: ['confirmed'],
        },
      ]
    : []
  const dated = newestFirst([
    ...updatesIn(about, mandate.updates, ['updates']),
    ...extensions.map((entry): Entry => {
      const path = ['extensions', placeOf(entry, extensions)]
      return { kind: 'extension', about, date: entry.date, entry, path }
    }),
    ...(states?.replies ?? []).map((entry): Entry => {
      const path = ['states', 'replies', placeOf(entry, states?.replies ?? [])]
      return { kind: 'reply', about, date: entry.date, entry, path }
    }),
    ...(confirmed?.date === undefined ? [] : confirmation),
  ])
  return confirmed?.date === undefined ? [...confirmation, ...dated] : dated
}

function updatesIn(
  about: string,
  updates: readonly Update[],
  list: readonly (string | number)[],
): Entry[] {
  return updates.map(entry => ({
    kind: 'update',
    about,
    date: entry.date,
    entry,
    path: [...list, placeOf(entry, updates)],
  }))
}

function newestFirst(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => compareDated(datedOf(b), datedOf(a)))
}

function datedOf({ entry, date }: Entry): Parameters<typeof compareDated>[0] {
  return { ...entry, date }
}

/** The mandate as it is without one of its entries. */
export function withoutEntry(mandate: Mandate, { entry, kind }: Entry): Mandate {
  const others = <T>(list: readonly T[]): T[] => list.filter(each => each !== entry)
  switch (kind) {
    case 'update':
      return {
        ...mandate,
        updates: others(mandate.updates),
        actions: mandate.actions.map(action => ({ ...action, updates: others(action.updates) })),
      }
    case 'extension':
      return { ...mandate, extensions: others(mandate.extensions) }
    case 'reply':
      return mandate.states
        ? { ...mandate, states: { ...mandate.states, replies: others(mandate.states.replies) } }
        : mandate
    case 'confirmation':
      return { ...mandate, confirmed: undefined }
  }
}
