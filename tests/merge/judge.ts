// The judge of merges. It compares items by hidden numbers, and therefore knows what each side did.
import { isDeepStrictEqual } from 'node:util'
import { readYaml } from '../../src/records/yaml.ts'
import { dataIn, nameIn, placesIn, textOf, WITHDRAWN, type Lives, type Thing } from './lives.ts'
import { CONFLICT, unordered } from './oracle.ts'

/** A version as its items by number. */
type Version = ReadonlyMap<number, Placed>

interface Placed {
  readonly thing: Thing
  /** The number of the item that contains it, and the list. */
  readonly place: string
  readonly owner: number
  readonly list: string
}

function versionOf(root: Thing): Version {
  const placed = placesIn(root).flatMap(({ owner, list, things }) =>
    things.map(
      thing =>
        [thing.self, { thing, place: `${owner.self} ${list}`, owner: owner.self, list }] as const,
    ),
  )
  return new Map([[root.self, { thing: root, place: '', owner: 0, list: '' }], ...placed])
}

/** The merge of two values; CONFLICT if a person has to decide. */
export function meantBy({ base, ours, theirs }: Lives): unknown {
  const [was, here] = [versionOf(base), versionOf(ours)]
  const there = withSharedNumbers(was, here, versionOf(theirs))
  const numbers = new Set([...was.keys(), ...here.keys(), ...there.keys()])
  const kept = new Map<number, Placed>()
  for (const number of numbers) {
    const together = joined(was.get(number), here.get(number), there.get(number))
    if (together === CONFLICT) return CONFLICT
    if (together) kept.set(number, together)
  }
  const whole = (placed: Placed): Thing => {
    const inside = [...kept.values()].filter(({ owner }) => owner === placed.thing.self)
    const lists = [...placed.thing.lists.keys()].map(
      list => [list, inside.filter(each => each.list === list).map(whole)] as const,
    )
    return { ...placed.thing, lists: new Map(lists) }
  }
  const root = kept.get(base.self)
  if (!root) return CONFLICT
  const merged = whole(root)
  const known = new Set([ours, theirs].flatMap(sameNames))
  return sameNames(merged).some(name => !known.has(name)) ? CONFLICT : dataIn(merged)
}

/**
 * Their items that are the same as ours: both sides added them to one list under one name, one contains all of the
 * other, and has no words of its own, like a span of time.
 */
function withSharedNumbers(was: Version, here: Version, there: Version): Version {
  const added = [...here.values()].filter(({ thing }) => !was.has(thing.self))
  const known = [...there].map(([number, placed]) => {
    const same = was.has(number) ? undefined : added.find(other => saySame(other, placed))
    if (!same) return [number, placed] as const
    const { self } = same.thing
    return [self, { ...placed, thing: { ...placed.thing, self } }] as const
  })
  return new Map(known)
}

function saySame(one: Placed, other: Placed): boolean {
  const [here, there] = [one.thing, other.thing]
  const name = nameIn(here.fields, one.list)
  return (
    one.place === other.place &&
    name !== undefined &&
    name === nameIn(there.fields, one.list) &&
    here.lists.size + there.lists.size === 0 &&
    (saysAll(here.fields, there.fields) || saysAll(there.fields, here.fields))
  )
}

function saysAll(more: Thing['fields'], less: Thing['fields']): boolean {
  return [...less].every(([field, value]) => more.get(field) === value)
}

function joined(
  was: Placed | undefined,
  here: Placed | undefined,
  there: Placed | undefined,
): Placed | undefined | typeof CONFLICT {
  if (!here || !there) {
    const left = here ?? there
    if (!was || !left) return left
    return isAsBefore(left, was) ? undefined : CONFLICT
  }
  if (was && isWithdrawnBesideChange(was, here, there)) return CONFLICT
  const place = pick(was?.place, here.place, there.place)
  const names = new Set([here, there].flatMap(({ thing }) => [...thing.fields.keys()]))
  const fields = [...names].map(name => {
    const values = [was, here, there].map(version => version?.thing.fields.get(name))
    return [name, pick(values[0], values[1], values[2])] as const
  })
  if (place === CONFLICT || fields.some(([, value]) => value === CONFLICT)) return CONFLICT
  const at = place === here.place ? here : there
  const texts = fields.filter((field): field is [string, string] => typeof field[1] === 'string')
  return { ...at, thing: { ...at.thing, fields: new Map(texts) } }
}

/** What one side withdrew and the other changed is for a person: a mixture would withdraw the change too. */
function isWithdrawnBesideChange(was: Placed, here: Placed, there: Placed): boolean {
  const [before, ours, theirs] = [was, here, there].map(({ thing }) => thing.fields.has(WITHDRAWN))
  return !before && ours !== theirs && !isAsBefore(ours ? there : here, was)
}

function isAsBefore(now: Placed, was: Placed): boolean {
  const [one, other] = [now, was].map(({ thing }) => unordered(dataIn(thing)))
  return now.place === was.place && isDeepStrictEqual(one, other)
}

function pick<T>(was: T, here: T, there: T): T | typeof CONFLICT {
  if (here === there || was === there) return here
  return was === here ? there : CONFLICT
}

/** Names that two items of one list have, with the numbers of the items. */
function sameNames(root: Thing): string[] {
  return placesIn(root).flatMap(({ list, things }) =>
    things.flatMap((thing, index) =>
      things.slice(index + 1).flatMap(other => {
        const [one, two] = [thing, other].map(({ fields }) => nameIn(fields, list))
        const isSame = one !== undefined && one === two
        return isSame ? [[thing.self, other.self].toSorted((a, b) => a - b).join(' ')] : []
      }),
    ),
  )
}

export interface Result {
  readonly text: string
  readonly clashes: number
}

/** The faults of a merge; none if it is right or leaves a conflict. */
export function faultsOf(lives: Lives, { text, clashes }: Result): string[] {
  const faults = (['ours', 'theirs'] as const).flatMap(side => faultsFor(lives, text, side))
  if (clashes > 0) return faults
  const meant = meantBy(lives)
  if (meant === CONFLICT) return [...faults, 'merged in silence what both dispute']
  const content = unordered(readYaml(text).value)
  return isDeepStrictEqual(content, unordered(meant)) ? faults : [...faults, 'says something else']
}

/**
 * The faults for one side outside the markers, where no person looks. Everything that it wrote is there, nothing that it
 * removed is, and nothing occurs twice.
 */
function faultsFor(lives: Lives, text: string, side: 'ours' | 'theirs'): string[] {
  const [was, now] = [lives.base, lives[side]].map(root => wordsIn(textOf(root, lives.layout)))
  const [own, before] = [new Set(now), new Set(was)]
  const [all, unmarked] = [new Set(wordsIn(settled(text, side))), wordsIn(settled(text, 'none'))]
  return [
    ...[...own].filter(word => !before.has(word) && !all.has(word)).map(word => `lost ${word}`),
    ...unmarked.filter(word => before.has(word) && !own.has(word)).map(word => `back ${word}`),
    ...unmarked
      .filter((word, index) => unmarked.indexOf(word) !== index)
      .map(word => `twice ${word}`),
  ]
}

/** Words that were written only once. */
function wordsIn(text: string): string[] {
  return text.match(/\b[kx]\d+\b/g) ?? []
}

/** A file with conflicts, with one side taken in each, or none. */
export function settled(text: string, side: 'ours' | 'theirs' | 'none'): string {
  return text.replaceAll(
    /^<{7} ours\n([\s\S]*?)^={7}\n([\s\S]*?)^>{7} theirs\n/gm,
    (_, ours: string, theirs: string) => ({ ours, theirs, none: '' })[side],
  )
}
