// How far a long piece of work has come, on a terminal; nothing in a pipe, and nothing for what is done in a second.
import type { Words } from '../words/progress.ts'
import { progressLine } from '../view/parts/progress.ts'
import type { View } from '../view/parts/view.ts'
import type { Io } from './io.ts'

/** In milliseconds. */
const PATIENCE = 1_000
const INTERVAL = 100

export interface Progress {
  readonly show: (done: number, total: number) => void
  /** Takes the line away again. */
  readonly end: () => void
}

export function progressOn(io: Io, what: Words, view: View): Progress {
  if (!io.errIsTerminal) return { show: () => undefined, end: () => undefined }
  let next = io.elapsed() + PATIENCE
  let isShown = false
  return {
    show: (done, total) => {
      if (io.elapsed() < next) return
      next = io.elapsed() + INTERVAL
      isShown = true
      io.redraw(progressLine(what, done, total, view))
    },
    end: () => {
      if (isShown) io.redraw(undefined)
    },
  }
}
