// Gives a document, mandate or action another id. The old one goes on working everywhere.
import { fail } from '../base/user-error.ts'
import type { Change } from '../edit/change.ts'
import { planChange, type Recorder } from './kept-changes.ts'
import { isDocumentId, isId, sameId } from '../records/ids.ts'
import { fieldOrder } from '../edit/fields.ts'
import type { Records } from '../records/types.ts'
import { actionsOf, mandatesOf } from '../records/withdrawn-entries.ts'
import { dataOf, idOfPart, pathOf, type RecordPart } from './record-part.ts'

/**
 * The changes that rename a part.
 *
 * @param name the new id, alone or as a full id
 * @throws UserError for an invalid id, and for one that something else here has or had
 */
export function planRename(
  part: RecordPart,
  name: string,
  records: Records,
  recorder: Recorder,
): Change[] {
  const id = ownId(name, part)
  const isValid = part.level === 'document' ? isDocumentId(id) : isId(id)
  if (!isValid) fail('invalid-id', { found: name })
  const { id: present, formerly = [], changes } = dataOf(part)
  if (id === present) fail('nothing-to-change', { what: idOfPart(part) })
  const other = siblingsOf(part, records).find(each =>
    [each.id, ...(each.formerly ?? [])].some(used => sameId(used, id)),
  )
  if (other) fail('id-taken', { id, by: fullIdBeside(part, other.id) })
  const path = pathOf(part)
  const order = fieldOrder(part.level)
  const earlier = [...formerly.filter(each => each !== id), present]
  return [
    { set: id, at: [...path, 'id'], order },
    { set: earlier, at: [...path, 'formerly'], order },
    planChange(path, changes, { was: { id: present } }, recorder),
  ]
}

/** The full id that a part will have. */
export function renamedId(part: RecordPart, name: string): string {
  return fullIdBeside(part, ownId(name, part))
}

/** The full id of what has this id in the same list. */
function fullIdBeside(part: RecordPart, id: string): string {
  const full = idOfPart(part)
  if (part.level === 'document') return id
  return full.slice(0, full.lastIndexOf(part.level === 'action' ? '.' : '/') + 1) + id
}

/** The id within its owner: people also type the full one. One of another owner is left whole, and is invalid. */
function ownId(name: string, part: RecordPart): string {
  const text = name.trim()
  if (part.level === 'document') return text
  const { mandate, document } = part.found.mandate
  const within = idWithin(placesOf(document), text)
  return part.level === 'action' ? idWithin([`${mandate.id}.`], within) : within
}

/** How the full ids of a document's mandates begin. */
export function placesOf({ id, formerly = [] }: Named): string[] {
  return [id, ...formerly].map(each => `${each}/`)
}

/** The id without the first of the prefixes that it begins with. */
export function idWithin(prefixes: readonly string[], typed: string): string {
  const before = prefixes.find(prefix => sameId(typed.slice(0, prefix.length), prefix))
  return before === undefined ? typed : typed.slice(before.length)
}

interface Named {
  readonly id: string
  readonly formerly?: readonly string[] | undefined
}

/** What else has an id in the same list. What was removed keeps its own. */
function siblingsOf(part: RecordPart, { documents }: Records): Named[] {
  const others = (list: readonly Named[], own: string): Named[] =>
    list.filter(({ id }) => id !== own)
  if (part.level === 'document') return others(documents, part.document.id)
  const { mandate, action } = part.found
  return action
    ? others(actionsOf(mandate.mandate), action.action.id)
    : others(mandatesOf(mandate.document), mandate.mandate.id)
}
