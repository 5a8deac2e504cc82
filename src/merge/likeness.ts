// How much two items say the same, word by word.
import { calledIn, contentOf, isMap } from './identity.ts'

/** From here on one item may be the other, changed. */
export const ALIKE = 0.5

/** What there is to compare of an item. */
export interface Said {
  /** Its words, each with the field that says it. */
  readonly words: ReadonlySet<string>
  /** Those of its own fields, without what its lists hold. */
  readonly own: ReadonlySet<string>
  /** The letters of its name, two by two, as a name may be misspelt. */
  readonly letters: ReadonlySet<string>
}

export function saidIn(data: unknown): Said {
  const [words, own] = [new Set<string>(), new Set<string>()]
  gather(data, '', words)
  gather(data, '', own, false)
  const name = calledIn(data)
  const letters = name === undefined ? [] : Array.from(` ${name} `)
  const pairs = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
  return { words, own, letters: new Set(pairs) }
}

/** How much two items say the same or, where that is more, are called the same. */
export function similarity(one: Said, other: Said): number {
  return Math.max(likeness(one.words, other.words), likeness(one.letters, other.letters))
}

/** How much they say the same, wherever they stand; what holds others stays the same thing when all of these are replaced. */
export function agreement(one: Said, other: Said): number {
  return Math.max(likeness(one.words, other.words), likeness(one.own, other.own))
}

function gather(data: unknown, field: string, words: Set<string>, withLists = true): void {
  if (Array.isArray(data)) {
    if (withLists) for (const item of data) gather(item, field, words)
  } else if (isMap(data))
    for (const [key, value] of Object.entries(data))
      gather(value, `${field} ${key}`, words, withLists)
  else for (const word of String(data).split(/\s+/)) words.add(`${field}: ${word}`)
}

/** From 0 for nothing in common to 1 for the same. @param weightOf how much a word tells */
export function likeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (word: string) => number = () => 1,
): number {
  let [shared, all] = [0, 0]
  for (const word of one) {
    const weight = weightOf(word)
    all += weight
    if (other.has(word)) shared += 2 * weight
  }
  for (const word of other) all += weightOf(word)
  return all === 0 ? 0 : shared / all
}

/** Whether one became the other by a change of one field, as when a date was mended. */
export function isOneFieldApart(one: unknown, other: unknown): boolean {
  return changedFields(one, other).length <= 1
}

/** Whether under the same name stands something else: of what it said in several fields, almost nothing is left. */
export function isReplaced(was: unknown, now: unknown): boolean {
  const texts = changedFields(was, now).filter(field => isText(was, field))
  if (texts.length < 2) return false
  const [before, after] = [saidIn(was).words, saidIn(now).words]
  const kept = [...before].filter(word => after.has(word))
  return kept.length * 3 < before.size
}

function isText(data: unknown, field: string): boolean {
  const value: unknown = Reflect.get(Object(data), field)
  return value !== undefined && !Array.isArray(value)
}

function changedFields(one: unknown, other: unknown): string[] {
  const fields = new Set([...Object.keys(Object(one)), ...Object.keys(Object(other))])
  const said = (data: unknown, field: string): string =>
    contentOf(Reflect.get(Object(data), field) as unknown)
  return [...fields].filter(field => said(one, field) !== said(other, field))
}

/** Of several items, those that say a word or have two letters as another has; none where many have them. */
export function having<T>(
  items: readonly T[],
  saidBy: (item: T) => Said,
): (other: Said) => ReadonlySet<T> {
  const known = new Map<string, T[]>()
  for (const item of items) {
    for (const part of partsOf(saidBy(item))) {
      const others = known.get(part)
      if (!others) known.set(part, [item])
      else if (others.length <= MANY) others.push(item)
    }
  }
  return other => {
    const found = partsOf(other).map(part => known.get(part) ?? [])
    return new Set(found.filter(({ length }) => length <= MANY).flat())
  }
}

function partsOf({ words, letters }: Said): string[] {
  return [...words, ...letters]
}

/** Keeps the time for long lists in proportion to their length. */
const MANY = 8
