// A thread that ends its process when it uses too much memory, or when its parent has gone, as the main thread is busy.
import { workerData } from 'node:worker_threads'
import { isThere } from '../system/signal.ts'
import { MOST_MEMORY } from './protocol.ts'

const INTERVAL = 20

const { bare, waiting }: { bare: number; waiting: number } = workerData

setInterval(() => {
  const taken = process.memoryUsage.rss() - bare
  if (taken > MOST_MEMORY || !isThere(waiting)) process.kill(process.pid, 'SIGKILL')
}, INTERVAL)
