// Reads many record files, in worker threads when there are enough files to be worth it.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Entry } from './entry.ts'

/** The script of the worker thread in the built program; undefined where the program is not built. */
declare const MANDATES_WORKER: string | undefined

/** The numbers and names of files to read. */
export type Batch = readonly (readonly [file: number, name: string])[]
export type BatchRead = readonly (readonly [file: number, entry: Entry])[]

export interface Reading {
  readonly folder: string
  readonly files: Batch
  /** Their size in bytes. */
  readonly bytes: number
  readonly take: (file: number, entry: Entry) => void
  readonly progress: (done: number, total: number) => void
}

/** Starting a thread takes as long as reading this many bytes. */
const BYTES_WORTH_A_THREAD = 500_000
/** The batch is small, so that the threads finish at about the same time. */
const FILES_A_BATCH = 8

/**
 * Reads in one thread per core, or in this thread. This thread does not read beside the others, because its heap would
 * grow as much as theirs.
 */
export async function readEntries(reading: Reading): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(reading.bytes / BYTES_WORTH_A_THREAD))
  const work = workOf(reading)
  const script = MANDATES_WORKER
  if (threads > 1 && script !== undefined)
    await Promise.all(Array.from({ length: threads }, () => readInThread(work, script)))
  // This reads everything, or whatever failed threads have left.
  if (work.unread.size > 0) await readHere(workOf({ ...reading, files: [...work.unread] }))
}

/** The files to read. A thread takes the next batch when it has finished one. */
interface Work {
  readonly folder: string
  readonly unread: ReadonlyMap<number, string>
  readonly next: () => Batch
  readonly done: (read: BatchRead) => void
}

function workOf({ folder, files, take, progress }: Reading): Work {
  const unread = new Map(files)
  let begun = 0
  return {
    folder,
    unread,
    next: () => files.slice(begun, (begun += FILES_A_BATCH)),
    done: read => {
      for (const [file, entry] of read) {
        unread.delete(file)
        take(file, entry)
      }
      progress(files.length - unread.size, files.length)
    },
  }
}

async function readHere({ folder, next, done }: Work): Promise<void> {
  const { readEntry } = await import('./entry.ts')
  for (let batch = next(); batch.length > 0; batch = next()) {
    done(batch.map(([file, name]) => [file, readEntry(folder, name)]))
  }
}

/** Resolves when nothing is left to take, or the thread has failed. */
function readInThread({ folder, next, done }: Work, script: string): Promise<void> {
  return new Promise(resolve => {
    const worker = new Worker(new URL(script, import.meta.url), { workerData: { folder } })
    let sent = 0
    const send = (): void => {
      const batch = next()
      if (batch.length === 0) return
      sent++
      worker.postMessage(batch)
    }
    const end = (): void => {
      resolve()
      void worker.terminate()
    }
    worker.on('message', (read: BatchRead) => {
      sent--
      send()
      done(read)
      if (sent === 0) end()
    })
    worker.on('error', end)
    worker.on('exit', end)
    // One extra batch is queued, so that the thread never waits for us.
    send()
    send()
    if (sent === 0) end()
  })
}
