// Drafts of documents that strangers made: in a thread of its own, which is stopped when one takes too long or too much.
import { Worker } from 'node:worker_threads'
import { UserError, type Failure } from '../base/user-error.ts'
import type { Draft, DraftTask } from '../import/draft.ts'
import type { PdfToText } from '../import/read/pdf.ts'

export interface Drafter {
  /** @throws UserError when the document cannot be read, or takes more than a document may */
  readonly draft: (task: DraftTask) => Promise<Draft>
  /** Lets the thread go. */
  readonly end: () => void
}

/** What the thread answers. */
export type Drafted =
  { readonly draft: Draft } | { readonly failure: Failure } | { readonly bug: string }

/** The built program's own thread that makes drafts; undefined where the program is not built. */
declare const MANDATES_DRAFTER: string | undefined

const MOST_TIME = 20_000
const INTERVAL = 50
/** What a document may take: of the thread's own heap, and of all memory, as bytes of buffers are not in the heap. */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 }
const MOST_MEMORY = 400 * 1024 * 1024

/** One thread for all documents, one after the other; a new one after one that had to be stopped. */
export function drafterApart(): Drafter {
  if (MANDATES_DRAFTER === undefined) return drafterHere()
  const script = new URL(MANDATES_DRAFTER, import.meta.url)
  let worker: Worker | undefined
  const end = (): void => {
    void worker?.terminate()
    worker = undefined
  }
  return {
    end,
    draft: async task => {
      worker ??= new Worker(script, { resourceLimits: HEAP })
      const answer = await answerOf(worker, task)
      if (typeof answer !== 'string') return draftIn(answer)
      end()
      throw new UserError({
        kind: 'document-unreadable',
        values: { file: task.file, reason: answer },
      })
    },
  }
}

function draftIn(answer: Drafted): Draft {
  if ('draft' in answer) return answer.draft
  if ('failure' in answer) throw new UserError(answer.failure)
  throw new Error(answer.bug)
}

/** Its answer, or what it took too much of. */
function answerOf(worker: Worker, task: DraftTask): Promise<Drafted | 'too-slow' | 'too-hungry'> {
  const before = process.memoryUsage.rss()
  return new Promise(resolve => {
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MOST_MEMORY) done('too-hungry')
    }, INTERVAL)
    const stop = setTimeout(() => done('too-slow'), MOST_TIME)
    const done = (answer: Drafted | 'too-slow' | 'too-hungry'): void => {
      clearInterval(watch)
      clearTimeout(stop)
      worker.off('message', done).off('error', failed).off('exit', gone)
      resolve(answer)
    }
    const failed = (error: Error): void => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      done(isMemory ? 'too-hungry' : { bug: error.stack ?? error.message })
    }
    const gone = (): void => done({ bug: 'the thread that reads documents ended' })
    worker.on('message', done).on('error', failed).on('exit', gone)
    worker.postMessage(task)
  })
}

/** In this thread, where there is no other: nothing can stop it. */
export function drafterHere(pdfToText?: PdfToText): Drafter {
  return {
    end: () => undefined,
    draft: async task => {
      const { draftDocument } = await import('../import/draft.ts')
      return draftDocument(task, pdfToText ?? (await import('./pdf-to-text.ts')).pdfToText)
    },
  }
}
