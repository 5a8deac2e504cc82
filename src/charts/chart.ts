// Charts as neutral descriptions: what they show, in words and numbers. Each format draws them in its own way.
import type { CivilDate } from '../base/civil-date.ts'
import type { Group } from '../tracking/group.ts'

export type Chart = KeyFigures | Bar | Bars | Timeline

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
  readonly sign?: '+' | '−' | '±' | '='
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
    /** The page that the label leads to, on a site. */
    readonly page?: string
    /** One for each group. */
    readonly counts: readonly number[]
  }[]
}

/** The deadlines of some mandates among the meetings: those that passed, and those that were moved. */
export interface Timeline {
  readonly kind: 'timeline'
  readonly caption: string
  /** The heading of the labels. */
  readonly heading: string
  /** What its signs mean, in words. */
  readonly key: readonly { readonly sign: TimelineSign; readonly label: string }[]
  /** What its vertical lines mean, in words. */
  readonly lines: string
  /** The first and the last day that it shows. */
  readonly from: CivilDate
  readonly to: CivilDate
  /** The meetings that are drawn, in the order of their days. */
  readonly meetings: readonly {
    readonly day: CivilDate
    readonly label: string
    readonly date: string
  }[]
  /** The day up to which lateness is counted. */
  readonly asAt: CivilDate
  readonly rows: readonly TimelineRow[]
}

export type TimelineSign = 'first' | 'due' | 'late' | 'moved'

export interface TimelineRow {
  /** The number of the mandate in its list, and the anchor of its row there. */
  readonly number?: number
  readonly to?: string
  readonly label: string
  /** The page that the label leads to, on a site. */
  readonly page?: string
  /** The days of the deadlines, oldest first. The last one is in force; those before it were moved. */
  readonly deadlines: readonly CivilDate[]
  readonly isLate: boolean
  /** Whether no day is in force now. Then all deadlines are earlier ones. */
  readonly isOpen: boolean
  /** The same in words: how late it is, and from when to when it was moved. */
  readonly words: readonly string[]
}

/** The sum of the counts of a row of bars. */
export function totalOf({ counts }: Bars['rows'][number]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
