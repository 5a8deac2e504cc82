// Finds mandates and actions by a full id, its end, or any part of it.
import { fold } from '../base/fold.ts'
import { nearest } from '../base/similar-words.ts'
import type { NameKind } from '../base/failures.ts'
import { fail } from '../base/user-error.ts'
import { renamedIn } from '../records/former-ids.ts'
import type { Records, Text } from '../records/types.ts'
import type { Snapshot, Tracked, TrackedAction } from '../tracking/snapshot.ts'

/** A mandate, or one of its actions. */
export interface Found {
  readonly mandate: Tracked
  readonly action: TrackedAction | undefined
}

/** The number of candidates in an error message. Any others are only counted. */
const MOST_CANDIDATES = 8

/**
 * Finds the mandate or action that `id` refers to, ignoring case: by its full id, otherwise by its end (`5a`,
 * `azer/5a.1`), otherwise by any part. A former id does where no present one fits as well. It must be the only match.
 *
 * @param titleOf returns the name of a candidate
 * @throws UserError for an id without a match (with similar ids), with several (with all of them), or of what was
 * removed from the records (with the day and the reason)
 */
export function findById(
  { mandates, removed }: Pick<Snapshot, 'mandates' | 'removed'>,
  id: string,
  titleOf: (found: Found) => string,
): Found {
  const all = mandates.flatMap(candidates)
  const wanted = fold(id)
  const present = all.map((found): Spelled => [fold(idOf(found)), found])
  const known = [present, formerIds(mandates)]
  const matching = FITS.flatMap(fits =>
    known.map(ids => matchingOf(ids, each => fits(each, wanted))),
  )
  const best = withoutActionsOfTheirMandates(matching.find(found => found.length > 0) ?? [])
  const [only] = best
  if (only && best.length === 1) return only
  if (only) {
    return fail('ambiguous-id', { id, ...someOf(best, titleOf) })
  }
  refuseRemoved(removed, wanted)
  const titled = withWordsInTitle(mandates, wanted, titleOf)
  return fail('unknown-id', { id, nearest: nearestIds(all, id), ...someOf(titled, titleOf) })
}

/** An id of what was removed is not unknown. It is recognised by the whole id, otherwise by its end. */
function refuseRemoved(removed: Snapshot['removed'], wanted: string): void {
  const named = [isWhole, isTail].flatMap(fits =>
    removed.filter(({ id }) => fits(fold(id), wanted)),
  )
  const [first] = named
  if (!first?.what.removed) return
  const { title, removed: removal } = first.what
  const { id, document } = first
  fail('was-removed', { id, document: document.id, language: document.language, title, ...removal })
}

/** The candidates to show, and the number of the others. */
function someOf(
  found: readonly Found[],
  titleOf: (found: Found) => string,
): { candidates: { id: string; title: string }[]; more: number } {
  const first = found.slice(0, MOST_CANDIDATES)
  return {
    candidates: first.map(each => ({ id: idOf(each), title: titleOf(each) })),
    more: found.length - first.length,
  }
}

/** Shorter words are not searched for. */
const LEAST_LETTERS = 3

/** Mandates whose titles contain the given words. */
function withWordsInTitle(
  mandates: readonly Tracked[],
  wanted: string,
  titleOf: (found: Found) => string,
): Found[] {
  if (wanted.length < LEAST_LETTERS) return []
  const words = wanted.split(' ')
  return mandates
    .map((mandate): Found => ({ mandate, action: undefined }))
    .filter(found => {
      const title = fold(titleOf(found))
      return words.every(word => title.includes(word))
    })
}

export function idOf(found: Found): string {
  return found.action?.id ?? found.mandate.id
}

function candidates(mandate: Tracked): Found[] {
  return [{ mandate, action: undefined }, ...mandate.actions.map(action => ({ mandate, action }))]
}

/** A folded id, and what it refers to. */
type Spelled = readonly [id: string, found: Found]

function formerIds(mandates: readonly Tracked[]): Spelled[] {
  return mandates.flatMap(mandate => {
    const renamed = renamedIn(mandate.document, mandate.mandate)
    if (renamed.length === 0) return []
    const byId = new Map(candidates(mandate).map(found => [idOf(found), found]))
    return renamed.flatMap(([former, id]): Spelled[] => {
      const found = byId.get(id)
      return found ? [[fold(former), found]] : []
    })
  })
}

/** Each once, even if several of its ids match. */
function matchingOf(known: readonly Spelled[], fits: (id: string) => boolean): Found[] {
  const found = known.flatMap(([id, each]) => (fits(id) ? [[idOf(each), each] as const] : []))
  return [...new Map(found).values()]
}

/** The ways to match, from exact to loose. The first one with a match decides. */
const FITS: readonly ((id: string, wanted: string) => boolean)[] = [
  isWhole,
  isTail,
  (id, wanted) => wanted !== '' && id.includes(wanted),
]

function isWhole(id: string, wanted: string): boolean {
  return wanted !== '' && id === wanted
}

export function isTail(id: string, wanted: string): boolean {
  return wanted !== '' && id.endsWith(wanted) && !startsWithinWord(id, wanted)
}

/** Whether the tail begins within a word (`a` of `5a`), or is only the number of an action (`1` of `5a.1`). */
function startsWithinWord(id: string, tail: string): boolean {
  const before = id.at(-tail.length - 1) ?? ''
  return /[\p{L}\p{N}.]/u.test(before) && /^[\p{L}\p{N}]/u.test(tail)
}

/** A part of a mandate's id is also a part of its actions' ids. Then only the mandate is meant. */
function withoutActionsOfTheirMandates(found: readonly Found[]): readonly Found[] {
  const whole = new Set(found.filter(({ action }) => !action).map(({ mandate }) => mandate.id))
  return found.filter(({ mandate, action }) => !action || !whole.has(mandate.id))
}

/** Similar ids. Both the full ids and their last parts are compared, because either may be meant. */
function nearestIds(all: readonly Found[], id: string): string[] {
  const byTail = new Map<string, string>()
  for (const found of all) {
    const full = idOf(found)
    for (const spelling of [full, full.slice(full.indexOf('/') + 1)]) {
      if (!byTail.has(spelling)) byTail.set(spelling, full)
    }
  }
  const ids = nearest(id, [...byTail.keys()]).map(spelling => byTail.get(spelling) ?? spelling)
  return [...new Set(ids)]
}

/** Something that a person can name by its id, or by its name in any language. */
export interface Named {
  readonly id: string
  readonly name?: Text | undefined
  /** Its earlier names. */
  readonly names?: readonly { readonly name: Text }[] | undefined
}

/**
 * Finds what a person named by its id or name. Case, accents and Arabic letter forms make no difference.
 *
 * @throws UserError with similar ids when nothing has this id or name, or several have this name
 */
export function findNamed<N extends Named>(what: NameKind, text: string, known: readonly N[]): N {
  const wanted = fold(text)
  const named = known.filter(each => namesOf(each).some(name => fold(name) === wanted))
  const [only] = named
  return (
    known.find(({ id }) => fold(id) === wanted) ??
    (only && named.length === 1 ? only : unknownName(what, text, known))
  )
}

/** The id of what a person named. @throws UserError as `findNamed` does */
export function findName(what: NameKind, text: string, known: readonly Named[]): string {
  return findNamed(what, text, known).id
}

/** What has this id or name, if anything has. Of several, the first. */
export function namedOrNot<N extends Named>(text: string, known: readonly N[]): N | undefined {
  const wanted = fold(text)
  return known.find(each => [each.id, ...namesOf(each)].some(name => fold(name) === wanted))
}

function namesOf({ name = {}, names = [] }: Named): string[] {
  return [name, ...names.map(earlier => earlier.name)]
    .flatMap(each => Object.values(each))
    .filter(each => each !== undefined)
}

/**
 * Finds the id of a meeting by its id or name.
 *
 * @throws UserError with similar ids when there is none
 */
export function findMeeting({ meetings }: Pick<Records, 'meetings'>, name: string): string {
  return findName('meeting', name, meetings)
}

/** @param likely what the name may mean */
export function unknownName(
  what: NameKind,
  name: string,
  known: readonly Named[],
  likely: readonly { readonly id: string }[] = [],
): never {
  const spellings = known.flatMap(each =>
    [each.id, ...namesOf(each)].map(spelling => ({ spelling, id: each.id })),
  )
  const similar = nearest(name, [...new Set(spellings.map(({ spelling }) => spelling))]).flatMap(
    found => spellings.flatMap(({ spelling, id }) => (spelling === found ? id : [])),
  )
  const meant = [...new Set([...likely.map(({ id }) => id), ...similar])]
  const [ids, names] = [known.map(({ id }) => id), known.map(each => each.name)]
  return fail('unknown-name', { what, name, nearest: meant, known: ids, names })
}
