// What a record file is taken apart into for a merger: boxes, their items, and leaves.

/**
 * A map or a list in block style. Its pieces' texts are relative to its column, so that they can stand in a version
 * that indents differently. `C` is what stands for pieces about which versions disagree; a version by itself has none.
 */
export interface Box<C = never> {
  readonly kind: 'map' | 'list'
  readonly items: readonly (Item<C> | C)[]
  /** How many columns it stands to the right of the box that holds it. */
  readonly inset: number
  /** Comments after the last item. */
  readonly close: string
}

/** A field of a map or an item of a list, in block style or in brackets. */
export interface Piece {
  /** The field’s name. Of an item its place or, once its lineage is known, the same in all versions for one thing. */
  readonly key: string
  /** Whether it may not be taken without asking a person; `inside`, when that is so of something within it. */
  readonly disputed?: 'itself' | 'inside' | undefined
  /** The value as data; undefined where it was left empty. */
  readonly data: unknown
}

/** A field of a map, or an item of a list, in block style. */
export interface Item<C = never> extends Piece {
  /** Comments and empty lines before it. */
  readonly lead: string
  /** The key and its colon, or the dash, up to the value. */
  readonly head: string
  readonly value: Leaf | Box<C>
  /** What comes after the value: a comment, the end of the line. */
  readonly tail: string
}

/** A value that is taken whole: a scalar, or something in brackets. */
export interface Leaf {
  readonly kind: 'leaf'
  readonly text: string
  /** Its parts, when they stand in brackets on one line. */
  readonly flow: Flow | undefined
}

/** A list or a map in brackets on one line: `[ar, en]`, `{next: CFM}`. */
export interface Flow {
  readonly kind: 'map' | 'list'
  /** The bracket, and the space after it. */
  readonly open: string
  readonly parts: readonly FlowPart[]
  readonly close: string
}

export interface FlowPart extends Piece {
  /** The key and its colon; nothing in a list. */
  readonly head: string
  readonly value: Leaf
}

/** What two versions say differently, where neither may be preferred. */
export interface Clash {
  /** Undefined where that side took it out. */
  readonly ours: Item | undefined
  readonly theirs: Item | undefined
}

export function isClash(part: Item<Clash> | Clash): part is Clash {
  return 'ours' in part
}

/** Three versions of one thing; the base, or a side, does not have it where it is undefined. */
export interface Three<T> {
  readonly base: T | undefined
  readonly ours: T | undefined
  readonly theirs: T | undefined
}

/** Three versions of which both sides are there. */
export interface Both<T> extends Three<T> {
  readonly ours: T
  readonly theirs: T
}
