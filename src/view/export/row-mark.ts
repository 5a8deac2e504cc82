// The mark of a row. It shows `apply` what was changed: by a person in the sheet, or by others in the records.
import { createHash } from 'node:crypto'
import type { CivilDate } from '../../base/civil-date.ts'
import { type Found } from '../../query/find.ts'
import { firstId } from '../../records/former-ids.ts'
import { latest, upTo } from '../../tracking/latest.ts'

/**
 * For example `in-progress 2018-05-01 3fa85f6457`: the status, its day (or `-`), and a digest. The digest covers the
 * first id that it had, so that a sheet stays valid after a renaming, and all that was recorded about the action and about its mandate as a whole, up to the end of `day`.
 */
export function stateMark(found: Found, day: CivilDate): string {
  const { mandate, action } = found
  const own = (action?.action ?? mandate.mandate).updates
  const entries = [own, mandate.mandate.updates].map(updates => upTo(day, updates))
  const status = (action ?? mandate).status
  return [status, latest(day, own)?.date ?? '-', digestOf([firstIdOf(found), entries])].join(' ')
}

function firstIdOf({ mandate: { document, mandate }, action }: Found): string {
  return firstId(document, mandate, action?.action)
}

/** A digest of the text of one cell. It is short, because a row has several. */
export function textMark(text: string): string {
  return digestOf(text.replace(/\s+/g, ' ').trim()).slice(0, 6)
}

/** A digest of the cells of a row. */
export function cellsMark(cells: readonly string[]): string {
  return digestOf(cells)
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10)
}

/** The parts of a row's whole mark: its state, the marks of single cells if it has some, and that of all cells. */
export interface MarkParts {
  readonly status: string
  readonly date: string
  readonly marks: string
}

/** The parts of the mark in a row; undefined for a damaged mark. */
export function partsOfMark(mark: string): MarkParts | undefined {
  const words = mark.split(' ')
  const [status = '', date = '', , marks = ''] = words
  const hasMarks = words.length === 5 && marks.slice(1, -1).includes('=')
  if ((words.length !== 4 && !hasMarks) || words.some(word => word === '' || /\s/.test(word)))
    return undefined
  return { status, date, marks: hasMarks ? marks : '' }
}
