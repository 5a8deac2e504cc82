// The parts that a record file is split into for a merge: boxes, their items, and leaves.

/**
 * A map or a list in block style. The texts of its pieces are relative to its column, so that they fit into a version
 * with another indent. `C` is the type for clashes; a single version has none.
 */
export interface Box<C = never> {
  readonly kind: 'map' | 'list'
  readonly items: readonly (Item<C> | C)[]
  /** Its indent, relative to the box that contains it. */
  readonly inset: number
  /** Comments after the last item. */
  readonly close: string
}

/** A field of a map or an item of a list, in block style or in brackets. */
export interface Piece {
  /** The name of a field. For an item, its index; once lineages are known, a key that is the same in all versions. */
  readonly key: string
  /** Whether a person must decide on it; `inside`, if that concerns something within it. */
  readonly disputed?: 'itself' | 'inside' | undefined
  /** The value as data; undefined for an empty value. */
  readonly data: unknown
}

/** A field of a map, or an item of a list, in block style. */
export interface Item<C = never> extends Piece {
  /** Comments and empty lines before it. */
  readonly lead: string
  /** The key and its colon, or the dash, up to the value. */
  readonly head: string
  readonly value: Leaf | Box<C>
  /** The text after the value: a comment, the end of the line. */
  readonly tail: string
}

/** A value that is not split further: a scalar, or something in brackets. */
export interface Leaf {
  readonly kind: 'leaf'
  readonly text: string
  /** Its parts, if it is in brackets on one line. */
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
  /** The key and its colon; empty in a list. */
  readonly head: string
  readonly value: Leaf
}

/** Different values of two versions, neither of which takes precedence. */
export interface Clash {
  /** Undefined if that side removed it. */
  readonly ours: Item | undefined
  readonly theirs: Item | undefined
}

export function isClash(part: Item<Clash> | Clash): part is Clash {
  return 'ours' in part
}

/** Three versions of one thing; undefined for a version that does not have it. */
export interface Three<T> {
  readonly base: T | undefined
  readonly ours: T | undefined
  readonly theirs: T | undefined
}

/** Three versions, of which both sides have the thing. */
export interface Both<T> extends Three<T> {
  readonly ours: T
  readonly theirs: T
}
