// A thread that ends its process when that takes too much memory, or when nobody waits for its answer any more.
// The main thread, which reads, has no time to look.
import { workerData } from 'node:worker_threads'
import { isThere } from '../system/signal.ts'
import { MOST_MEMORY } from './protocol.ts'

const INTERVAL = 20

const { bare, waiting }: { bare: number; waiting: number } = workerData

setInterval(() => {
  const taken = process.memoryUsage.rss() - bare
  if (taken > MOST_MEMORY || !isThere(waiting)) process.kill(process.pid, 'SIGKILL')
}, INTERVAL)
