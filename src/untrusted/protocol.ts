// What the program and the process that reads untrusted files say to each other, and what that process may take.
import type { Failure } from '../base/user-error.ts'
import type { Draft } from '../import/draft.ts'
import type { SheetTable } from '../sheet/table.ts'

/** What comes of a file. */
export type Outcome =
  | { readonly draft: Draft }
  | { readonly sheets: readonly SheetTable[] }
  | { readonly failure: Failure }
  /** An error that nobody foresaw, as its trace. */
  | { readonly bug: string }

export interface Answer {
  readonly outcome: Outcome
  /** Whether the process has grown so much that the next file needs a new one. */
  readonly isWorn: boolean
}

const MB = 1024 * 1024

/** Milliseconds from a file to what comes of it. */
export const MOST_TIME = 20_000

/**
 * Memory beyond that of the process before it reads anything: at most 300 MB, of which the rest is for what is taken
 * between two looks at it.
 */
export const MOST_MEMORY = 270 * MB

/** From this growth on the next file gets a new process, so that each has as much room as the others. */
export const WORN = 100 * MB

/** The share of V8's heap, in megabytes: below the whole, so that it collects garbage in time. */
export const HEAP = ['--max-old-space-size=224', '--max-semi-space-size=8']
