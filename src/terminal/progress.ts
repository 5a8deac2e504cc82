// A progress line for long work on a terminal. Pipes get none, and neither does work of under a second.
import type { ByLanguage } from '../base/language.ts'
import { progressLine } from '../view/parts/progress.ts'
import type { View } from '../view/parts/view.ts'
import type { Io } from './io.ts'

/** In milliseconds. */
const PATIENCE = 1_000
const INTERVAL = 100

export interface Progress {
  readonly show: (done: number, total: number) => void
  /** Removes the line. */
  readonly end: () => void
}

export function progressOn(io: Io, what: ByLanguage<string>, view: View): Progress {
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
