// How far a long piece of work has come, on a terminal; nothing in a pipe, and nothing for what is done in a second.
import type { Words } from '../words/progress.ts'
import { progressLine } from '../view/progress.ts'
import type { View } from '../view/view.ts'
import type { Io } from './io.ts'

const PATIENCE = 1_000
const INTERVAL = 100

export interface Progress {
  readonly show: (done: number, total: number) => void
  /** Takes the line away again. */
  readonly end: () => void
}

export function progressOn(io: Io, what: Words, view: View): Progress {
  if (!io.errIsTerminal) return { show: () => undefined, end: () => undefined }
  let next = Date.now() + PATIENCE
  let isShown = false
  return {
    show: (done, total) => {
      if (Date.now() < next) return
      next = Date.now() + INTERVAL
      isShown = true
      io.redraw(progressLine(what, done, total, view))
    },
    end: () => {
      if (isShown) io.redraw(undefined)
    },
  }
}
