// The messages between the program and the process that reads untrusted files, and the limits of that process.
import type { Failure } from '../base/failures.ts'
import type { Draft } from '../import/draft.ts'
import type { Source } from '../adopt/grid.ts'
import type { SheetTable } from '../sheet/table.ts'

/** The result for a file. */
export type Outcome =
  | { readonly draft: Draft }
  | { readonly sheets: readonly SheetTable[] }
  | { readonly tracker: Source }
  | { readonly failure: Failure }
  /** The stack of an unexpected error. */
  | { readonly bug: string }

export interface Answer {
  readonly outcome: Outcome
  /** Whether the process has grown so much that the next file needs a new one. */
  readonly isWorn: boolean
}

const MB = 1024 * 1024

/** The time limit for a file, in milliseconds. */
export const MOST_TIME = 20_000

/**
 * The memory limit, on top of what the process uses before it reads anything. At most 300 MB are used; the rest is
 * allocated between two checks.
 */
export const MOST_MEMORY = 270 * MB

/** From this growth on, the next file gets a new process, so that it has as much memory as the others. */
export const WORN = 100 * MB

/** The heap limit of V8, in megabytes. It is below the total limit, so that garbage is collected in time. */
export const HEAP = ['--max-old-space-size=224', '--max-semi-space-size=8']
