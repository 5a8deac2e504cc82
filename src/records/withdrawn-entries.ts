// Removes withdrawn entries and removed actions from every list of a mandate as soon as it is read, so that no code counts one by mistake.
// A withdrawn entry is an error of the record, not an event. The withdrawn entries are kept in a list of their own.
import type { EvidenceOut, WithdrawalOut, WrittenMandate } from './schema.ts'

type UpdateEntry = WrittenMandate['updates'][number]
type ExtensionEntry = WrittenMandate['extensions'][number]
type ReplyEntry = NonNullable<WrittenMandate['states']>['replies'][number]
type Confirmation = NonNullable<WrittenMandate['confirmed']>

/** A withdrawn entry, or a withdrawn piece of evidence of an entry that is still valid. */
type WithdrawnEntry =
  | { readonly kind: 'update'; readonly entry: UpdateEntry }
  | { readonly kind: 'extension'; readonly entry: ExtensionEntry }
  | { readonly kind: 'reply'; readonly entry: ReplyEntry }
  | { readonly kind: 'confirmation'; readonly entry: Confirmation }
  | {
      readonly kind: 'evidence'
      readonly entry: EvidenceOut
      readonly of: UpdateEntry | ReplyEntry
    }

export type Withdrawn = WithdrawnEntry & {
  /** The id of the action within the mandate; null for the mandate as a whole. */
  readonly action: string | null
  /** Its path in the mandate, as the file has it. */
  readonly path: Path
  readonly withdrawn: WithdrawalOut
}

type Path = readonly (string | number)[]

export type StandingMandate = WrittenMandate & {
  /** Undefined if nothing was withdrawn. */
  readonly withdrawn?: readonly Withdrawn[]
  /** The actions that were removed from the records. Undefined if none was. */
  readonly removedActions?: WrittenMandate['actions']
}

/** The mandate of a file without its withdrawn entries. */
export function standing(written: WrittenMandate): StandingMandate {
  const { updates, actions, extensions, states, confirmed } = written
  const withdrawn: Withdrawn[] = []
  const note: Note = (found, path, action = null) => {
    if (found.entry.withdrawn)
      withdrawn.push({ ...found, path, action, withdrawn: found.entry.withdrawn })
  }
  const own = standingUpdates(updates, ['updates'], null, note)
  const read = actions.map((action, index) => {
    const list = ['actions', index, 'updates']
    const found = { ...action, updates: standingUpdates(action.updates, list, action.id, note) }
    PLACES.set(found, index)
    return found
  })
  const kept = {
    ...written,
    updates: own,
    actions: read.filter(action => action.removed === undefined),
    extensions: standingOf(extensions, ['extensions'], (entry, path) => {
      note({ kind: 'extension', entry }, path)
      return entry
    }),
    states: states && {
      ...states,
      replies: standingOf(states.replies, ['states', 'replies'], (entry, path) => {
        note({ kind: 'reply', entry }, path)
        return withEvidence(entry, path, null, note)
      }),
    },
    confirmed: confirmed?.withdrawn ? undefined : confirmed,
  }
  if (confirmed) note({ kind: 'confirmation', entry: confirmed }, ['confirmed'])
  for (const [place, entry] of (written.confirmedBefore ?? []).entries())
    note({ kind: 'confirmation', entry }, ['confirmedBefore', place])
  const removedActions = read.filter(action => action.removed !== undefined)
  // Most mandates have no withdrawn entry: they are returned without a copy.
  if (withdrawn.length === 0 && removedActions.length === 0) return written
  return {
    ...kept,
    ...(withdrawn.length > 0 && { withdrawn }),
    ...(removedActions.length > 0 && { removedActions }),
  }
}

/** Records an entry if it was withdrawn. */
type Note = (found: WithdrawnEntry, path: Path, action?: string | null) => void

function standingUpdates(
  updates: readonly UpdateEntry[],
  list: Path,
  action: string | null,
  note: Note,
): UpdateEntry[] {
  return standingOf(updates, list, (entry, path) => {
    note({ kind: 'update', entry }, path, action)
    return withEvidence(entry, path, action, note)
  })
}

/** The entry without its withdrawn evidence. An entry that was withdrawn as a whole keeps its evidence. */
function withEvidence<T extends UpdateEntry | ReplyEntry>(
  entry: T,
  path: Path,
  action: string | null,
  note: Note,
): T {
  if (entry.withdrawn || entry.evidence.every(item => !item.withdrawn)) return entry
  const evidence = standingOf(entry.evidence, [...path, 'evidence'], (item, place) => {
    note({ kind: 'evidence', entry: item, of: entry }, place, action)
    return item
  })
  return { ...entry, evidence }
}

/**
 * The entries of a list that were not withdrawn.
 *
 * @param convert converts an entry, given its path; it is called for every entry
 */
function standingOf<T extends { readonly withdrawn?: WithdrawalOut | undefined }>(
  entries: readonly T[],
  list: Path,
  convert: (entry: T, path: Path) => T,
): T[] {
  return entries.flatMap((entry, place) => {
    const kept = convert(entry, [...list, place])
    PLACES.set(kept, place)
    return entry.withdrawn ? [] : [kept]
  })
}

/** The mandates of a document, the removed ones too. */
export function mandatesOf<T>({
  mandates,
  removed = [],
}: {
  readonly mandates: readonly T[]
  readonly removed?: readonly T[] | undefined
}): T[] {
  return [...mandates, ...removed]
}

/** The actions of a mandate, the removed ones too. */
export function actionsOf<T>({
  actions,
  removedActions = [],
}: {
  readonly actions: readonly T[]
  readonly removedActions?: readonly T[] | undefined
}): T[] {
  return [...actions, ...removedActions]
}

const PLACES = new WeakMap<object, number>()

/** The index of an entry or action in the list of its file, which may contain withdrawn or removed ones before it. */
export function placeOf<T extends object>(entry: T, entries: readonly T[]): number {
  return PLACES.get(entry) ?? entries.indexOf(entry)
}
