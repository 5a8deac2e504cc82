// The process that reads untrusted files. It may be killed at any moment, or crash because of a file.
import { Worker } from 'node:worker_threads'
import { UserError } from '../base/user-error.ts'
import { OUR_BUG } from '../base/exit-codes.ts'
import { CONVERTERS } from './converters.ts'
import { WORN, type Answer, type Outcome } from './protocol.ts'
import { draftIn, sheetsIn, trackerIn, type Task } from './work.ts'

/** The script of the thread that watches this process's memory, in the built program. */
declare const MANDATES_MEMORY_WATCH: string

if (process.send !== undefined) serve()

function serve(): void {
  const bare = process.memoryUsage.rss()
  const watch = new URL(MANDATES_MEMORY_WATCH, import.meta.url)
  new Worker(watch, { workerData: { bare, waiting: process.ppid } }).unref()
  process.on('disconnect', () => process.exit())
  // This exit code differs from 1, which some systems use for a killed process.
  process.on('uncaughtException', () => process.exit(OUR_BUG))
  process.on('message', (task: Task) => void answer(task, bare))
}

/** @param bare the memory that this process used before it read anything */
async function answer(task: Task, bare: number): Promise<void> {
  const outcome = await outcomeOf(task)
  const isWorn = process.memoryUsage.rss() - bare > WORN
  process.send?.({ outcome, isWorn } satisfies Answer)
}

/** This never rejects. An unexpected error is an outcome too. */
async function outcomeOf(task: Task): Promise<Outcome> {
  try {
    if ('document' in task) return { draft: await draftIn(task.document, CONVERTERS) }
    return 'sheets' in task
      ? { sheets: await sheetsIn(task.sheets) }
      : { tracker: await trackerIn(task.tracker) }
  } catch (error) {
    if (error instanceof UserError) return { failure: error.failure }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
