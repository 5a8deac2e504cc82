// Why cells of a row are rejected. All cells of a row are judged, so that all of its problems are reported at once.
import type { RowFault } from '../base/row-fault.ts'
import { UserError } from '../base/user-error.ts'
import type { Column } from '../words/sheet.ts'

/** A problem, and the cell that caused it; no column for the whole row. */
export interface CellFault {
  readonly fault: RowFault
  readonly column: Column | undefined
}

/** The reasons why a row is rejected. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused'
  readonly faults: readonly CellFault[]

  constructor(faults: readonly CellFault[]) {
    super(faults.map(({ fault }) => fault.kind).join(', '))
    this.faults = faults
  }
}

export function refuse(fault: RowFault, column?: Column): never {
  throw new RowRefused([{ fault, column }])
}

/** Collects the problems of a row. */
export class Faults {
  readonly #found: CellFault[] = []

  /** @returns false, because there is nothing to record */
  add(fault: RowFault, column: Column): false {
    this.#found.push({ fault, column })
    return false
  }

  /** The result of `work`; undefined if it refused the row. */
  collect<T>(work: () => T): T | undefined {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error
      this.#found.push(...error.faults)
      return undefined
    }
  }

  /** @throws RowRefused when there are any */
  refuse(): void {
    if (this.#found.length > 0) throw new RowRefused(this.#found)
  }
}

/** Turns a refusal of a command into a refusal of the row. */
export function judged<T>(column: Column | undefined, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { failure } = error
    if (failure.kind === 'not-a-field-of') refuse({ kind: 'field-of-mandate', values: {} }, column)
    return refuse({ kind: 'unbelievable', values: { failure } }, column ?? COLUMN_OF[failure.kind])
  }
}

/** The column in which the missing value belongs. */
const COLUMN_OF: Partial<Record<UserError['failure']['kind'], Column>> = {
  'evidence-required': 'evidence',
  'note-required': 'note',
  'date-in-future': 'date',
  'date-before-document': 'date',
  'decision-required': 'status',
  'successor-required': 'status',
  'ongoing-one-off': 'status',
}
