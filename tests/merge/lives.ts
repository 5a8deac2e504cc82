// Record files whose items have hidden numbers, so that tests know what became of each item. Officers
// rename, move and remove items as often as they change and add them.
import { chance, numbers, oneOf } from '../numbers.ts'
import { FILES, kindOf, type Source } from './kinds.ts'
import { printed, tree, type Layout } from './tree.ts'

/** A file, or an item of a list. */
export interface Thing {
  /** Its number in every version, which no other item has. */
  readonly self: number
  /** The text of an item that is only a text is under the name ''. */
  readonly fields: Map<string, string>
  /** The lists by the path of their fields: `states.replies`. */
  readonly lists: Map<string, Thing[]>
}

export interface Lives {
  readonly base: Thing
  readonly ours: Thing
  readonly theirs: Thing
  readonly layout: Layout
}

/** @param seed the same seed gives the same histories */
export function livesOf(seed: number): Lives {
  const draw = numbers(seed)
  let count = 0
  const source = { draw, next: () => ++count }
  const { fields, lists } = oneOf(draw, FILES)
  const base: Thing = {
    self: source.next(),
    fields: new Map(Object.entries(fields)),
    lists: new Map(lists.map(list => [list, several(list, 1 + draw(3), source)])),
  }
  // Both sides mostly work on the same few items, so that their changes meet.
  const all = placesIn(base).flatMap(({ things }) => things)
  const busy = [all[draw(all.length)]?.self, all[draw(all.length)]?.self]
  const side = (): Thing => {
    const own = copied(base)
    for (let deed = 1 + draw(4); deed > 0; deed--) act(own, { base, busy }, source)
    return own
  }
  const layout: Layout = {
    indent: chance(draw, 50) ? 2 : 4,
    dashIndent: chance(draw, 50) ? 0 : 2,
    blankBetween: chance(draw, 50),
    finalBreak: true,
  }
  return { base, ours: side(), theirs: side(), layout }
}

function several(list: string, count: number, source: Source): Thing[] {
  const things: Thing[] = []
  while (things.length < count) things.push(made(list, things, source))
  return things
}

/** The required texts of the items of a list. A note may be missing, but not a title. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'text', 'name'])

const TOPICS = ['sent', 'received', 'to States', 'on harbours', 'read'] as const

function made(list: string, others: readonly Thing[], source: Source): Thing {
  const { draw, next } = source
  const kind = kindOf(list)
  const fields = new Map([[kind.name, freeName(list, others, source)]])
  for (const [field, values] of Object.entries(kind.others)) fields.set(field, oneOf(draw, values))
  for (const [field, values] of Object.entries(kind.optional))
    if (chance(draw, 70)) fields.set(field, oneOf(draw, values))
  for (const field of kind.texts)
    if (NEEDED.has(field) || chance(draw, 70))
      fields.set(field, `Letters ${oneOf(draw, TOPICS)} k${next()}`)
  const lists = kind.lists.map(
    inner => [inner, chance(draw, 60) ? several(inner, draw(3), source) : []] as const,
  )
  return { self: next(), fields, lists: new Map(lists) }
}

/** A name that none of the neighbours has. Two entries may have the same date. */
function freeName(list: string, others: readonly Thing[], source: Source): string {
  const { name, named } = kindOf(list)
  const taken = new Set(others.map(({ fields }) => fields.get(name)))
  for (let tries = 0; ; tries++) {
    const found = named(source) + (tries > 20 ? `-${tries}` : '')
    if (!taken.has(found) || name === 'date') return found
  }
}

function copied({ self, fields, lists }: Thing): Thing {
  const inner = [...lists].map(([list, things]) => [list, things.map(copied)] as const)
  return { self, fields: new Map(fields), lists: new Map(inner) }
}

/** A list somewhere in a file. */
export interface Place {
  readonly owner: Thing
  readonly list: string
  readonly things: Thing[]
}

export function placesIn(owner: Thing): Place[] {
  return [...owner.lists].flatMap(([list, things]) => [
    { owner, list, things },
    ...things.flatMap(placesIn),
  ])
}

/** The base of both sides, and the numbers of the items that most changes concern. */
interface Start {
  readonly base: Thing
  readonly busy: readonly (number | undefined)[]
}

const DEEDS = [
  'rename',
  'change',
  'change',
  'take out',
  'move',
  'order anew',
  'add',
  'withdraw',
] as const

/** One change by an officer. */
function act(root: Thing, { base, busy }: Start, source: Source): void {
  const { draw } = source
  const places = placesIn(root)
  const spots = places.flatMap(place =>
    place.things.map((thing, index) => ({ place, thing, index })),
  )
  const hot = spots.filter(({ thing }) => busy.includes(thing.self))
  const chosen = chance(draw, 70) && hot.length > 0 ? hot : spots
  const spot = chosen[draw(chosen.length || 1)]
  if (!spot) return
  const { place, thing, index } = spot
  const { list, things } = place
  switch (oneOf(draw, DEEDS)) {
    case 'add':
      return add(list, things, base, source)
    case 'take out':
      // An empty file is not a record.
      if (place.owner !== root || things.length > 1) things.splice(index, 1)
      return
    case 'order anew':
      things.splice(draw(things.length), 0, ...things.splice(index, 1))
      return
    case 'move': {
      const others = places.filter(other => other.list === list && other.things !== things)
      const to = others[draw(others.length || 1)]
      if (to && mayGo(thing, to, base)) to.things.push(...things.splice(index, 1))
      return
    }
    case 'rename':
      return undone(thing, place, base, () => rename(thing, place, source))
    case 'change':
      return undone(thing, place, base, () => change(thing, place, source))
    case 'withdraw':
      return undone(thing, place, base, () => withdraw(thing, place, source))
  }
}

/** A new item always has its own words. */
function add(list: string, things: Thing[], base: Thing, source: Source): void {
  const { texts } = kindOf(list)
  // An item with few words never gets the name of an earlier item, because nobody could distinguish them.
  const had = placesIn(base).flatMap(other => (other.list === list ? other.things : []))
  const thing = made(list, texts.length < 2 ? [...things, ...had] : things, source)
  for (const field of texts) thing.fields.set(field, `Meeting held k${source.next()}`)
  things.splice(source.draw(things.length + 1), 0, thing)
}

function mayGo(thing: Thing, to: Place, base: Thing): boolean {
  const name = nameIn(thing.fields, to.list)
  const isFree = to.things.every(
    ({ fields }) => name === undefined || nameIn(fields, to.list) !== name,
  )
  // A department belongs to several mandates, and is moved to none.
  return isFree && !thing.fields.has('') && isKnown(thing, to.owner, base)
}

/** The name that two items of a list may not share. Two dated entries may have the same date. */
export function nameIn(fields: ReadonlyMap<string, string>, list: string): string | undefined {
  const { name } = kindOf(list)
  const own = fields.get(name)
  if (name === 'date') return undefined
  return name === 'ref' ? `${fields.get('kind') ?? ''} ${own ?? ''}` : own
}

function rename(thing: Thing, { list, things }: Place, source: Source): void {
  const { name } = kindOf(list)
  const isDay = name === 'date' || name === 'from'
  const isNear = !isDay && (thing.fields.size === 1 || chance(source.draw, 50))
  const others = things.filter(other => other !== thing)
  const near = (thing.fields.get(name) ?? '') + oneOf(source.draw, ['a', 'b', 'bis'])
  const isTaken = others.some(other => other.fields.get(name) === near)
  thing.fields.set(name, isNear && !isTaken ? near : freeName(list, others, source))
}

function change(thing: Thing, place: Place, source: Source): void {
  const { texts, others, optional } = kindOf(place.list)
  const values = { ...others, ...optional }
  const fields = [...Object.keys(values), ...texts]
  const field = fields[source.draw(fields.length || 1)]
  if (field === undefined) return rename(thing, place, source)
  const words = `${thing.fields.get(field) ?? 'Added'} x${source.next()}`
  const value = values[field]
  thing.fields.set(field, value ? oneOf(source.draw, value) : words)
}

/** Marks an entry or a piece of evidence as an error, with the reason. It is never marked again. */
function withdraw(thing: Thing, { list }: Place, { next }: Source): void {
  if (kindOf(list).isWithdrawable && !thing.fields.has(WITHDRAWN))
    thing.fields.set(WITHDRAWN, `Not so x${next()}`)
}

/** The field whose text is the reason of a withdrawal. */
export const WITHDRAWN = 'withdrawn'

/** Changes an item, and undoes the change if nobody could recognise the item. */
function undone(thing: Thing, { owner }: Place, base: Thing, deed: () => void): void {
  const before = [...thing.fields]
  deed()
  if (isKnown(thing, owner, base)) return
  thing.fields.clear()
  for (const [field, value] of before) thing.fields.set(field, value)
}

/**
 * Whether a person could recognise an item: by words that only it has, or otherwise by all of its content and its
 * place except one. Nobody expects more of a program.
 */
function isKnown(thing: Thing, owner: Thing, base: Thing): boolean {
  const place = placesIn(base).find(({ things }) => things.some(({ self }) => self === thing.self))
  const was = place?.things.find(({ self }) => self === thing.self)
  if (!was || [...was.fields.values()].some(value => / k\d/.test(value))) return true
  const fields = new Set([...was.fields.keys(), ...thing.fields.keys()])
  const changed = [...fields].filter(field => was.fields.get(field) !== thing.fields.get(field))
  return changed.length + (owner.self === place?.owner.self ? 0 : 1) <= 1
}

export function dataIn({ fields, lists }: Thing): unknown {
  const only = fields.get('')
  if (only !== undefined) return only
  const data: Record<string, unknown> = Object.fromEntries(fields)
  const reason = fields.get(WITHDRAWN)
  if (reason !== undefined) data[WITHDRAWN] = { date: '2019-04-01', by: 'Ann', reason }
  for (const [list, things] of lists) {
    const [outer = '', inner] = (list.split(' ')[0] ?? '').split('.')
    const asked = inner !== undefined && { asked: 'members', ...Object(data[outer]) }
    if (asked) data[outer] = asked
    if (things.length === 0) continue
    const items = things.map(dataIn)
    data[outer] = asked ? { ...asked, [inner]: items } : items
  }
  return data
}

export function textOf(thing: Thing, layout: Layout): string {
  const isTexts = (data: object): boolean =>
    Array.isArray(data) && data.every(item => typeof item === 'string')
  return printed(tree(dataIn(thing), isTexts), layout)
}
