// How similar two items are, word by word.
import { calledIn, contentOf, isMap } from './identity.ts'

/** From this similarity on, one item may be a changed version of the other. */
export const ALIKE = 0.5

/** The parts of an item that are compared. */
export interface Features {
  /** Its words, each together with its field. */
  readonly words: ReadonlySet<string>
  /** The words of its own fields, without those of its lists. */
  readonly own: ReadonlySet<string>
  /** The pairs of letters in its name, because a name may be misspelt. */
  readonly letters: ReadonlySet<string>
}

export function featuresOf(data: unknown): Features {
  const [words, own] = [new Set<string>(), new Set<string>()]
  gather(data, '', words)
  gather(data, '', own, false)
  const name = calledIn(data)
  const letters = name === undefined ? [] : Array.from(` ${name} `)
  const pairs = letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
  return { words, own, letters: new Set(pairs) }
}

/** The greater of the similarity of their content and that of their names. */
export function similarity(one: Features, other: Features): number {
  return Math.max(likeness(one.words, other.words), likeness(one.letters, other.letters))
}

/**
 * The similarity of their content, wherever they are. An item with lists stays the same item even if all of their items
 * are replaced.
 */
export function agreement(one: Features, other: Features): number {
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

/**
 * The similarity from 0 (nothing in common) to 1 (equal).
 *
 * @param weightOf the weight of a word
 */
export function likeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (word: string) => number = () => 1,
): number {
  const all = weigh(one, weightOf) + weigh(other, weightOf)
  return all === 0 ? 0 : (2 * inCommon(one, other, weightOf)) / all
}

/** The weight of the words that both have. Unlike the likeness, it does not fall when one of them gains words. */
export function inCommon(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number {
  return weigh(
    [...one].filter(word => other.has(word)),
    weightOf,
  )
}

function weigh(words: Iterable<string>, weightOf: (word: string) => number): number {
  let weight = 0
  for (const word of words) weight += weightOf(word)
  return weight
}

/** Whether one differs from the other in one field only, as when a date was corrected. */
export function isOneFieldApart(one: unknown, other: unknown): boolean {
  return changedFields(one, other).length <= 1
}

/** Whether the same name now stands for something else, because almost nothing in several fields is left. */
export function isReplaced(was: unknown, now: unknown): boolean {
  const texts = changedFields(was, now).filter(field => isText(was, field))
  if (texts.length < 2) return false
  const [before, after] = [featuresOf(was).words, featuresOf(now).words]
  const kept = [...before].filter(word => after.has(word))
  return kept.length * 3 < before.size
}

function isText(data: unknown, field: string): boolean {
  const value: unknown = Reflect.get(Object(data), field)
  return value !== undefined && !Array.isArray(value)
}

function changedFields(one: unknown, other: unknown): string[] {
  const fields = new Set([...Object.keys(Object(one)), ...Object.keys(Object(other))])
  const fieldText = (data: unknown, field: string): string =>
    contentOf(Reflect.get(Object(data), field) as unknown)
  return [...fields].filter(field => fieldText(one, field) !== fieldText(other, field))
}

/** Returns a function that finds the items with a given word or pair of letters; it finds none if too many have it. */
export function having<T>(
  items: readonly T[],
  featuresFor: (item: T) => Features,
): (other: Features) => ReadonlySet<T> {
  const known = new Map<string, T[]>()
  for (const item of items) {
    for (const part of partsOf(featuresFor(item))) {
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

function partsOf({ words, letters }: Features): string[] {
  return [...words, ...letters]
}

/** This limit keeps the time for long lists linear. */
const MANY = 8
