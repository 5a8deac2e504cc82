// The worker thread that reads record files.
import { parentPort, workerData } from 'node:worker_threads'
import { readEntry } from './entry.ts'
import type { Batch, BatchRead } from './read.ts'

const { folder }: { folder: string } = workerData

parentPort?.on('message', (batch: Batch) => {
  const read: BatchRead = batch.map(([file, name]) => [file, readEntry(folder, name)])
  parentPort?.postMessage(read)
})
