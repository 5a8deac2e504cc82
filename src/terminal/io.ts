// Everything that comes from outside, as one value: streams, screen, place, day, environment.
import { isatty } from 'node:tty'
import { dayOfInstant, type CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { isDevice, writeStream } from '../files/output.ts'
import { SYSTEM } from '../system/system.ts'
import { printedLine, printedText, type Printed } from '../view/parts/printed.ts'
import type { Question } from './question.ts'
import type { View } from '../view/parts/view.ts'
import { openInEditor, type EditorResult } from './editor.ts'
import { pageThrough } from './pager.ts'
import { runGit, type GitNeeds, type GitResult } from '../programs/git.ts'
import type { UntrustedReader } from '../untrusted/reader.ts'

export interface Io extends Door {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly today: () => CivilDate
  /** Milliseconds since the program started. */
  readonly elapsed: () => number
  /** The language of the system, as in `fr-FR`, where no variable of the environment sets a locale; else empty. */
  readonly locale: () => string
  /** The terminal that shows the answer; undefined where a program or a file takes it. */
  readonly screen: { readonly columns: number; readonly rows: number } | undefined
  /** Whether that terminal makes links of addresses (OSC 8). */
  readonly showsLinks: () => Promise<boolean>
  /** Puts a question to a person; undefined where no person sits at a terminal on both ends. */
  readonly ask: Ask | undefined
  /** Opens a file at a line in the person's editor, until it is left. */
  readonly edit: (path: string, line: number) => EditorResult
  /** Whether remarks go to a terminal. */
  readonly errIsTerminal: boolean
  /** Reads files that strangers made where they can do no harm. */
  readonly reader: () => Promise<UntrustedReader>
  /** The words that start this program in a shell, wherever it is started. */
  readonly program: readonly string[]
  /** Runs git with these arguments in a folder. */
  readonly git: (folder: string, args: readonly string[], needs?: GitNeeds) => GitResult
}

/** Where everything that is printed goes through, so that nothing from data acts on a terminal. */
interface Door {
  /** The answer. */
  readonly out: (printed: Printed) => void
  /** The answer when it may be long: on a terminal, through the pager, which says in `language` how it is left. */
  readonly page: (printed: Printed, language: Language) => void
  /** Everything that is not the answer. */
  readonly err: (printed: Printed) => void
  /** A line of the error stream that is drawn anew; undefined to take it away. */
  readonly redraw: (line: string | undefined) => void
}

/** What lies behind the door: whatever is written there arrives as it is. */
interface Streams {
  readonly out: (text: string) => void
  readonly page: (text: string, language: Language) => void
  readonly err: (text: string) => void
}

export function doorTo({ out, page, err }: Streams): Door {
  return {
    out: printed => out(printedText(printed)),
    page: (printed, language) => page(printedText(printed), language),
    err: printed => err(printedText(printed)),
    redraw: line => err(CLEARED_LINE + (line === undefined ? '' : printedLine(line))),
  }
}

/** Goes to the beginning of the line, and takes away what stands on it. */
const CLEARED_LINE = '\r\u001b[2K'

/** The answer, which the question has not refused. @throws UserError when the person leaves without one */
export type Ask = (question: Question, view: View) => Promise<string>

/** The real world. */
export function systemIo(): Io {
  const { env } = process
  // Asking a stream whether it is a terminal takes longer than all else here; a file or a pipe surely is none.
  const stdout = isDevice(1) ? process.stdout : undefined
  const screen = stdout?.isTTY
    ? {
        columns: stdout.columns > 0 ? stdout.columns : 80,
        rows: stdout.rows > 0 ? stdout.rows : 24,
      }
    : undefined
  return {
    ...doorTo({
      out: text => writeStream(1, text),
      page: (text, language) =>
        pageThrough(text, {
          screen,
          env,
          language,
          write: plain => writeStream(1, plain),
          remark: plain => writeStream(2, plain),
        }),
      err: text => writeStream(2, text),
    }),
    cwd: workingFolder(env['PWD']),
    env,
    today: () => dayOfInstant(new Date()),
    elapsed: () => performance.now(),
    locale: () => SYSTEM.locale() ?? '',
    screen,
    showsLinks,
    ask: screen && env['TERM'] !== 'dumb' && isatty(0) ? askAtTerminal : undefined,
    edit: (path, line) => openInEditor(path, line, env),
    errIsTerminal: isDevice(2) && process.stderr.isTTY,
    reader: async () => (await import('../untrusted/reader.ts')).readerApart(),
    program: [process.execPath, ...process.argv.slice(1, 2)],
    git: runGit,
  }
}

/**
 * The folder in which the program runs. One that was taken away under it has no name but the one that the shell knows.
 *
 * @param shellName the shell's name for it
 */
function workingFolder(shellName: string | undefined): string {
  try {
    return process.cwd()
  } catch {
    return shellName?.startsWith('/') ? shellName : '/'
  }
}

async function askAtTerminal(...asked: Parameters<Ask>): Promise<string> {
  const terminal = await import('./ask.ts')
  return terminal.askAtTerminal(...asked)
}

async function showsLinks(): Promise<boolean> {
  const { createSupportsHyperlinks } = await import('supports-hyperlinks')
  return createSupportsHyperlinks(process.stdout)
}
