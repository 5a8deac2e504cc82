// A process that reads untrusted files for the program. It may be ended at any moment, or die of what it reads.
import { Worker } from 'node:worker_threads'
import { UserError } from '../base/user-error.ts'
import { OUR_BUG } from '../base/exit-codes.ts'
import { pdfToText } from './pdf-to-text.ts'
import { WORN, type Answer, type Outcome } from './protocol.ts'
import { draftIn, sheetsIn, type Task } from './work.ts'

/** The built thread that watches the memory of this process. */
declare const MANDATES_MEMORY_WATCH: string

if (process.send !== undefined) serve()

function serve(): void {
  const bare = process.memoryUsage.rss()
  const watch = new URL(MANDATES_MEMORY_WATCH, import.meta.url)
  new Worker(watch, { workerData: { bare, waiting: process.ppid } }).unref()
  process.on('disconnect', () => process.exit())
  // Told from being ended by the system, which some systems tell as an exit code of 1.
  process.on('uncaughtException', () => process.exit(OUR_BUG))
  process.on('message', (task: Task) => void answer(task, bare))
}

/** @param bare the memory of this process before it read anything */
async function answer(task: Task, bare: number): Promise<void> {
  const outcome = await outcomeOf(task)
  const isWorn = process.memoryUsage.rss() - bare > WORN
  process.send?.({ outcome, isWorn } satisfies Answer)
}

/** Never fails: what nobody foresaw is answered too. */
async function outcomeOf(task: Task): Promise<Outcome> {
  try {
    return 'document' in task
      ? { draft: await draftIn(task.document, pdfToText) }
      : { sheets: await sheetsIn(task.sheets) }
  } catch (error) {
    if (error instanceof UserError) return { failure: error.failure }
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
