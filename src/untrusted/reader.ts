// Reads untrusted files in a process of its own. If that takes too much time or memory, only the current file fails.
import { spawn, type ChildProcess } from 'node:child_process'
import type { Failure } from '../base/failures.ts'
import { UserError } from '../base/user-error.ts'
import { pathOfPart } from '../files/program-files.ts'
import type { Draft } from '../import/draft.ts'
import type { Converters } from '../import/read.ts'
import type { Source } from '../adopt/grid.ts'
import type { SheetTable } from '../sheet/table.ts'
import { HEAP, MOST_TIME, type Answer, type Outcome } from './protocol.ts'
import {
  draftIn,
  sheetsIn,
  trackerIn,
  type Task,
  type UntrustedDocument,
  type UntrustedFile,
} from './work.ts'

export interface UntrustedReader {
  /** @throws UserError when the document cannot be read, or exceeds the limits */
  readonly draft: (document: UntrustedDocument) => Promise<Draft>
  /** @throws UserError when the sheets cannot be read, or exceed the limits */
  readonly sheets: (file: UntrustedFile) => Promise<readonly SheetTable[]>
  /** @throws UserError when the tracker cannot be read, or exceeds the limits */
  readonly tracker: (file: UntrustedFile) => Promise<Source>
  /** Ends the process. */
  readonly end: () => void
}

/** The script that starts a part of the built program in a process; undefined where the program is not built. */
declare const MANDATES_PART: string | undefined
declare const MANDATES_READER: string

/** Why reading a file was stopped: it took too long, took too much memory, or crashed the process. */
type Stopped = 'too-slow' | 'too-hungry' | 'reader-failed'

/** Uses one process for all files in turn. It is replaced after it was ended or has grown too large. */
export function readerInOwnProcess(): UntrustedReader {
  if (MANDATES_PART === undefined) return readerInThisProcess()
  const start = pathOfPart(MANDATES_PART, import.meta.url)
  let child: ChildProcess | undefined
  const end = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  const ask = async (task: Task): Promise<Outcome | Stopped> => {
    child ??= started(start)
    const answer = await answerOf(child, task)
    const isOver = typeof answer === 'string'
    if (isOver || answer.isWorn) end()
    return isOver ? answer : answer.outcome
  }
  return {
    end,
    draft: async document => {
      const outcome = await ask({ document })
      if (typeof outcome === 'object' && 'draft' in outcome) return outcome.draft
      const { file } = document
      throw errorOf(outcome, reason => ({ kind: 'document-unreadable', values: { file, reason } }))
    },
    sheets: async sheets => {
      const outcome = await ask({ sheets })
      if (typeof outcome === 'object' && 'sheets' in outcome) return outcome.sheets
      const { file } = sheets
      throw errorOf(outcome, reason => ({ kind: 'sheet-unreadable', values: { file, reason } }))
    },
    tracker: async tracker => {
      const outcome = await ask({ tracker })
      if (typeof outcome === 'object' && 'tracker' in outcome) return outcome.tracker
      const { file } = tracker
      throw errorOf(outcome, reason => ({ kind: 'sheet-unreadable', values: { file, reason } }))
    },
  }
}

/** The failure that the file caused, or the one that says why reading was stopped. */
function errorOf(outcome: Outcome | Stopped, stopped: (reason: Stopped) => Failure): UserError {
  if (typeof outcome === 'string') return new UserError(stopped(outcome))
  if ('failure' in outcome) return new UserError(outcome.failure)
  return new UserError(stopped('reader-failed'), 'bug' in outcome ? outcome.bug : undefined)
}

function started(start: string): ChildProcess {
  const child = spawn(process.execPath, [...HEAP, start, MANDATES_READER], {
    // V8's output on a crash is not shown.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  })
  // The process may fail between two files, when there is no other listener.
  return child.on('error', () => undefined)
}

/** The answer of the process, or the reason why there is none. */
function answerOf(child: ChildProcess, task: Task): Promise<Answer | Stopped> {
  return new Promise(resolve => {
    const stop = setTimeout(() => done('too-slow'), MOST_TIME)
    const failed = (): void => done('reader-failed')
    const ended = (code: number | null, signal: string | null): void => {
      done(signal !== null || ABORTED.has(code ?? 0) ? 'too-hungry' : 'reader-failed')
    }
    const done = (answer: Answer | Stopped): void => {
      clearTimeout(stop)
      child.off('message', done).off('error', failed).off('exit', ended)
      resolve(answer)
    }
    child.on('message', done).on('error', failed).on('exit', ended)
    child.send(task, error => {
      if (error) failed()
    })
  })
}

/** The exit codes on systems without signals: of V8 when it runs out of memory, and of a process that was killed. */
const ABORTED: ReadonlySet<number> = new Set([134, 1])

/** Reads in this process, where the program is not built. Nothing can stop it. */
export function readerInThisProcess(converters?: Converters): UntrustedReader {
  return {
    end: () => undefined,
    draft: async document =>
      draftIn(document, converters ?? (await import('./converters.ts')).CONVERTERS),
    sheets: sheetsIn,
    tracker: trackerIn,
  }
}
