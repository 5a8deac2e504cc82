// Charts as neutral descriptions: what they show, in words and numbers. Each format draws them in its own way.
import type { Group } from '../tracking/group.ts'

export type Chart = KeyFigures | Bar | Bars

/** A few large numbers with their labels. */
export interface KeyFigures {
  readonly kind: 'figures'
  readonly caption: string
  readonly items: readonly KeyFigure[]
}

export interface KeyFigure {
  readonly count: number
  readonly label: string
  readonly isLate?: boolean
  /** Its sign in a sum. */
  readonly sign?: '+' | '−' | '='
}

/** One bar of mandates, divided into groups. */
export interface Bar {
  readonly kind: 'bar'
  readonly caption: string
  readonly parts: readonly {
    readonly group: Group
    readonly label: string
    readonly count: number
  }[]
}

/** A bar for each row. All have one scale, and each is divided into the same groups. */
export interface Bars {
  readonly kind: 'bars'
  readonly caption: string
  /** The heading of the labels. */
  readonly heading: string
  /** The heading of the totals. */
  readonly total: string
  readonly groups: readonly { readonly group: Group; readonly label: string }[]
  readonly rows: readonly {
    readonly label: string
    /** One for each group. */
    readonly counts: readonly number[]
  }[]
}

/** The sum of the counts of a row of bars. */
export function totalOf({ counts }: Bars['rows'][number]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
