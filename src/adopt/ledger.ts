// Accounts for the rows of a tracker: every row ends in exactly one of the sums.
import { isBlank } from './grid.ts'
import type { ReadRow, RejectedRow } from './rows.ts'

export interface Accounts {
  readonly rows: number
  readonly taken: number
  /** Rows that are a part of another. */
  readonly parts: number
  readonly structure: number
  readonly rejected: number
}

export class Ledger {
  readonly #rejected: RejectedRow[] = []
  #taken = 0
  #parts = 0
  #structure = 0

  /** @param isTaken whether the table of the row is taken */
  enter(read: ReadRow, isTaken: boolean): void {
    const { row, kind } = read
    if (isBlank(row)) return
    const cells = row.cells.map(({ text }) => text)
    if (kind === 'structure') this.#structure++
    else if (kind === 'rejected') this.#rejected.push({ at: row.at, reason: read.reason, cells })
    else if (!isTaken) this.#rejected.push({ at: row.at, reason: 'not-wanted', cells })
    else if (kind === 'mandate') this.#taken++
    else this.#parts++
  }

  /** Rows that were first counted as mandates: those that repeat one, and those that go on with one. */
  repeat(repeated: readonly RejectedRow[], joined: number): void {
    this.#rejected.push(...repeated)
    this.#taken -= repeated.length + joined
    this.#parts += joined
  }

  get rejected(): readonly RejectedRow[] {
    return this.#rejected
  }

  get accounts(): Accounts {
    const [taken, parts, structure] = [this.#taken, this.#parts, this.#structure]
    const rejected = this.#rejected.length
    return { rows: taken + parts + structure + rejected, taken, parts, structure, rejected }
  }
}
