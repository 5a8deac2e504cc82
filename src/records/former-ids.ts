// Former ids: what documents, mandates and actions were called before they were renamed.
// References to them go on working.
import { actionId, mandateId, type Action, type Mandate, type SourceDocument } from './types.ts'

/** A full id that a mandate or action had, and the full id that it has now. */
export type Renamed = readonly [former: string, present: string]

type Renaming = Pick<SourceDocument, 'id' | 'formerly'>
type RenamedMandate = Pick<Mandate, 'id' | 'formerly'> & {
  readonly actions: readonly Pick<Action, 'id' | 'formerly'>[]
}

/** All former full ids of a mandate and of its actions. A document that was renamed has renamed all of its mandates. */
export function renamedIn(document: Renaming, mandate: RenamedMandate): Renamed[] {
  const isRenamed = [document, mandate, ...mandate.actions].some(each => each.formerly)
  if (!isRenamed) return []
  const present = mandateId(document, mandate)
  const documents = [document.id, ...(document.formerly ?? [])]
  const mandates = fullIds(mandate, documents, '/')
  // A mandate that was joined into this one may have had an action with the number of another one here.
  const own = new Set(mandate.actions.flatMap(({ formerly = [] }) => formerly.filter(isFull)))
  return [
    ...mandates.flatMap((id): Renamed[] => (id === present ? [] : [[id, present]])),
    ...mandate.actions.flatMap(action => {
      const now = actionId(document, mandate, action)
      const formerly = new Set(action.formerly)
      return fullIds(action, mandates, '.').flatMap((id): Renamed[] =>
        id === now || (own.has(id) && !formerly.has(id)) ? [] : [[id, now]],
      )
    }),
  ]
}

/** The first full id that a mandate or action had. Former ids are listed from the oldest on. */
export function firstId(
  document: Renaming,
  mandate: Pick<Mandate, 'id' | 'formerly'>,
  action?: Pick<Action, 'id' | 'formerly'>,
): string {
  const [owner, own] = [document, mandate].map(({ id, formerly = [] }) => formerly[0] ?? id)
  const ofMandate = fullFormerId(own ?? '', owner ?? '', '/')
  if (!action) return ofMandate
  return fullFormerId(action.formerly?.[0] ?? action.id, ofMandate, '.')
}

/** The full ids of something in any of `owners`. A former id is either a full one, or the one within its owner. */
function fullIds(
  { id, formerly = [] }: Pick<Mandate, 'id' | 'formerly'>,
  owners: readonly string[],
  separator: '/' | '.',
): string[] {
  const within = [id, ...formerly.filter(each => !isFull(each))]
  const full = owners.flatMap(owner => within.map(each => owner + separator + each))
  return [...full, ...formerly.filter(isFull)]
}

/** The full id that a former id in a record stands for. */
export function fullFormerId(former: string, owner: string, separator: '/' | '.'): string {
  return isFull(former) ? former : owner + separator + former
}

function isFull(id: string): boolean {
  return id.includes('/')
}
