// Reading many record files: on all cores when there are enough of them to be worth it.
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Entry } from './entry.ts'

/** The built program's own thread that reads; undefined where the program is not built. */
declare const MANDATES_WORKER: string | undefined

/** Numbers and names of files to read. */
export type Batch = readonly (readonly [file: number, name: string])[]
export type BatchRead = readonly (readonly [file: number, entry: Entry])[]

export interface Reading {
  readonly folder: string
  readonly files: Batch
  /** How many bytes they have. */
  readonly bytes: number
  readonly take: (file: number, entry: Entry) => void
  readonly progress: (done: number, total: number) => void
}

/** A thread takes as long to start as this many bytes to read. */
const BYTES_WORTH_A_THREAD = 500_000
const FILES_A_BATCH = 32
/** Room for what is thrown away at once: with less, half of the time goes to clearing up. In megabytes. */
const LIMITS = { maxYoungGenerationSizeMb: 24 }

export async function readEntries(reading: Reading): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(reading.bytes / BYTES_WORTH_A_THREAD))
  const left =
    threads > 1 && MANDATES_WORKER
      ? await readInThreads(reading, threads, MANDATES_WORKER)
      : reading.files
  if (left.length > 0) await readHere({ ...reading, files: left })
}

async function readHere({ folder, files, take, progress }: Reading): Promise<void> {
  const { readEntry } = await import('./entry.ts')
  for (const [index, [file, name]] of files.entries()) {
    take(file, readEntry(folder, name))
    if (index % FILES_A_BATCH === 0) progress(index, files.length)
  }
}

/** @returns what the threads, having failed, left unread */
async function readInThreads(
  { folder, files, take, progress }: Reading,
  threads: number,
  script: string,
): Promise<Batch> {
  const unread = new Map(files)
  let next = 0
  const work = (): Promise<void> =>
    new Promise(resolve => {
      const worker = new Worker(new URL(script, import.meta.url), {
        workerData: { folder },
        resourceLimits: LIMITS,
      })
      const send = (): void => {
        const batch = files.slice(next, next + FILES_A_BATCH)
        next += batch.length
        if (batch.length > 0) worker.postMessage(batch)
        else void worker.terminate()
      }
      worker.on('message', (read: BatchRead) => {
        // The next batch is on its way before this one is put away.
        send()
        for (const [file, entry] of read) {
          unread.delete(file)
          take(file, entry)
        }
        progress(files.length - unread.size, files.length)
      })
      worker.on('error', () => resolve())
      worker.on('exit', () => resolve())
      send()
    })
  await Promise.all(Array.from({ length: threads }, work))
  return [...unread]
}
