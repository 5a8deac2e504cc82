// What is known while a tracker is read, and what is noticed on the way.
import type { CivilDate } from '../base/civil-date.ts'
import type { DayOrder } from './days.ts'
import type { DeadlineCalendar } from './deadlines.ts'
import type { Departments, Declared } from './names.ts'

/** What a reader of the preview should know, with the rows that it is about. */
export interface Remark {
  readonly kind: RemarkKind
  readonly rows: readonly string[]
  /** The words of the tracker, or the name of a column. */
  readonly words?: string
}

export type RemarkKind =
  | 'impossible-day'
  | 'recurring'
  | 'future-day'
  | 'before-document'
  | 'deadline-words'
  | 'span'
  | 'next-meeting'
  | 'without-evidence'
  | 'needs-decision'
  | 'needs-successor'
  | 'undated'
  | 'note-without-status'
  | 'hidden'
  | 'internal'
  | 'confidential'
  | 'members'
  | 'everybody'
  | 'two-deadlines'
  | 'no-status'
  | 'other-language'
  | 'replies'
  | 'reply-words'
  | 'same-mandate'
  | 'as-of'

export interface Desk {
  readonly order: DayOrder
  readonly calendar: DeadlineCalendar
  readonly departments: Departments
  readonly subjects: Declared
  readonly fields: Declared
  readonly remarks: Remarks
  /** Whether a day is not after today. */
  readonly isPast: (day: CivilDate) => boolean
}

/** Collects remarks: one for each kind and words, with all of their rows. */
export class Remarks {
  readonly #all = new Map<string, { kind: RemarkKind; rows: string[]; words?: string }>()

  add(kind: RemarkKind, row: string, words?: string): void {
    const key = `${kind}\0${words ?? ''}`
    const one = this.#all.get(key) ?? { kind, rows: [], ...(words !== undefined && { words }) }
    this.#all.set(key, one)
    if (row !== '' && one.rows.at(-1) !== row) one.rows.push(row)
  }

  get all(): readonly Remark[] {
    return [...this.#all.values()]
  }
}
