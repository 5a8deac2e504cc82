// Merges two versions with a common base. A change of one side is taken; different changes of both sides are a clash.
import { aligned, type Row } from './align.ts'
import { isWithdrawnByOne } from './conflicts.ts'
import { contentOf, isMap } from './identity.ts'
import { isWhole, mergeLeaves } from './merge-flow.ts'
import { type Both, type Box, type Clash, type Item } from './piece.ts'
import { areCommentsIn, mergeComments, pick } from './comments.ts'
import { itemText } from './write.ts'

/**
 * @param key the field whose value they are; empty for a whole file
 * @returns undefined when the two cannot be one box: they have different orders, or no common item is left
 */
export function mergeBoxes({ base, ours, theirs }: Both<Box>, key: string): Box<Clash> | undefined {
  const versions = { base: base?.items ?? [], ours: ours.items, theirs: theirs.items }
  const rows = aligned(ours.kind, versions, key)
  if (!rows) return undefined
  const items = rows.flatMap(row => mergeItems(row, ours.kind) ?? [])
  if (items.length === 0 && ours.items.length > 0 && theirs.items.length > 0) return undefined
  return {
    kind: ours.kind,
    items,
    inset: base && base.inset === ours.inset ? theirs.inset : ours.inset,
    close: mergeComments(base?.close ?? '', ours.close, theirs.close),
  }
}

/** @returns undefined when one side removed it and the other left it unchanged */
function mergeItems(row: Row<Item>, within: Box['kind']): Item<Clash> | Clash | undefined {
  const { base, ours, theirs, disputed } = row
  if (!ours || !theirs) {
    const left = ours ?? theirs
    if (!left || (!base && !disputed)) return left
    if (!base || disputed) return { ours, theirs }
    return isAsBefore(left, base) ? undefined : { ours, theirs }
  }
  const texts = { base: base && itemText(base), ours: itemText(ours), theirs: itemText(theirs) }
  if (texts.ours === texts.theirs) return ours
  if (disputed === 'itself') return { ours, theirs }
  if (disputed) return mergeItem({ base, ours, theirs }, false) ?? { ours, theirs }
  if (texts.theirs === texts.base) return ours
  if (texts.ours === texts.base) return theirs
  if (isWithdrawnByOne(row)) return { ours, theirs }
  // Two new items with the same name are the same thing only if one contains all of the other. Otherwise a mixture
  // could not be told apart.
  const areTwo =
    !base &&
    within === 'list' &&
    !saysAll(ours.data, theirs.data) &&
    !saysAll(theirs.data, ours.data)
  return (areTwo ? undefined : mergeItem({ base, ours, theirs })) ?? { ours, theirs }
}

/** Whether `more` contains everything in `less`. */
function saysAll(more: unknown, less: unknown): boolean {
  if (Array.isArray(more) && Array.isArray(less)) {
    const contents = new Set(more.map(contentOf))
    return less.every(item => contents.has(contentOf(item)))
  }
  if (!isMap(more) || !isMap(less)) return contentOf(more) === contentOf(less)
  return Object.entries(less).every(
    ([field, value]) => Object.hasOwn(more, field) && saysAll(Reflect.get(more, field), value),
  )
}

function isAsBefore(item: Item, base: Item): boolean {
  return (
    contentOf(item.data) === contentOf(base.data) && areCommentsIn(itemText(item), itemText(base))
  )
}

/**
 * Merges an item that both sides changed; undefined when they clash.
 *
 * @param mayBeWhole whether one side’s value may be taken unchanged
 */
function mergeItem(three: Both<Item>, mayBeWhole = true): Item<Clash> | undefined {
  const lead = mergeComments(three.base?.lead ?? '', three.ours.lead, three.theirs.lead)
  const merged = mergeInside(three) ?? (mayBeWhole ? takeWhole(three, lead) : undefined)
  return merged && { ...merged, lead }
}

/** Merges the contents of two maps or two lists. */
function mergeInside({ base, ours, theirs }: Both<Item>): Item<Clash> | undefined {
  const [shown, other] = ours.value.kind === 'leaf' ? [theirs, ours] : [ours, theirs]
  const like = shown.value
  if (like.kind === 'leaf' || isWhole(ours.key)) return undefined
  const [was, here, there] = [base, ours, theirs].map(item => item && boxIn(item, like))
  // Both sides rewrote the value in another style. A removed item would then look like a new one on the other side.
  if (base && !was && typeof base.data === 'object') return undefined
  const value = here && there && mergeBoxes({ base: was, ours: here, theirs: there }, ours.key)
  const head =
    (other.value.kind !== 'leaf' && pick(base?.head, ours.head, theirs.head)) || shown.head
  const isKept = areCommentsIn(other.head + other.tail, head, base?.head, base?.tail)
  return value && isKept ? { ...shown, head, value } : undefined
}

/** The box of an item; an empty box for `[]` or an empty value. */
function boxIn({ value, data }: Item, like: Box): Box | undefined {
  if (value.kind === like.kind) return value
  const isNothing = data === undefined || (Array.isArray(data) && data.length === 0)
  return isNothing ? { ...like, items: [], close: '' } : undefined
}

/**
 * Takes the changed one of two values that are not split further.
 *
 * @param lead the comments above the result
 */
function takeWhole(three: Both<Item>, lead: string): Item | undefined {
  const { base, ours, theirs } = three
  const taken = changedOf(three) ?? inBrackets(three)
  if (!taken) return undefined
  const other = taken === theirs ? ours : theirs
  const item = { ...taken, lead, tail: tailOf(three, taken, other) }
  const texts = [itemText(item), base && itemText(base)]
  return [ours, theirs].every(side => areCommentsIn(itemText(side), ...texts)) ? item : undefined
}

function changedOf({ base, ours, theirs }: Both<Item>): Item | undefined {
  const [was, here, there] = [
    base && contentOf(base.data),
    contentOf(ours.data),
    contentOf(theirs.data),
  ]
  // They are written differently but are equal. Ours is taken, unless only theirs has a comment.
  if (here === there) return areCommentsIn(itemText(theirs), itemText(ours)) ? ours : theirs
  if (there === was) return ours
  return here === was ? theirs : undefined
}

function inBrackets({ base, ours, theirs }: Both<Item>): Item | undefined {
  const [was, here, there] = [base?.value, ours.value, theirs.value]
  if (here.kind !== 'leaf' || there.kind !== 'leaf' || (was && was.kind !== 'leaf'))
    return undefined
  const value = mergeLeaves({ base: was, ours: here, theirs: there }, ours.key)
  return value && { ...ours, value }
}

/** A block scalar contains its last line break, so its tail fits no other value. */
function tailOf({ base, ours, theirs }: Both<Item>, taken: Item, other: Item): string {
  const endsLine = ({ value }: Item): boolean => value.kind === 'leaf' && value.text.endsWith('\n')
  if (other.value.kind !== taken.value.kind || endsLine(taken) !== endsLine(other))
    return taken.tail
  return pick(base?.tail, ours.tail, theirs.tail) ?? taken.tail
}
