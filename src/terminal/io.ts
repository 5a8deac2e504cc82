// The outside world as one value: streams, screen, current folder, day, environment.
import { isatty } from 'node:tty'
import { dayOfInstant, type CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { isDevice, writeStream } from '../files/output.ts'
import { SYSTEM } from '../system/system.ts'
import { printedLine, printedText, type Printed } from '../view/parts/control-codes.ts'
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
  /** The language of the system, for example `fr-FR`, if no environment variable sets a locale; otherwise empty. */
  readonly locale: () => string
  /** The terminal that shows the output; undefined where the output goes to a program or a file. */
  readonly screen: { readonly columns: number; readonly rows: number } | undefined
  /** Whether that terminal supports links (OSC 8). */
  readonly showsLinks: () => Promise<boolean>
  /** Asks the user a question; undefined unless both input and output are a terminal. */
  readonly ask: Ask | undefined
  /** Opens a file at a line in the user's editor, and waits until the editor is closed. */
  readonly edit: (path: string, line: number) => EditorResult
  /** Whether the error stream is a terminal. */
  readonly errIsTerminal: boolean
  /** Reads untrusted files in a separate process. */
  readonly reader: () => Promise<UntrustedReader>
  /** The command that starts this program in a shell, from any folder. */
  readonly program: readonly string[]
  /** Runs git with these arguments in a folder. */
  readonly git: (folder: string, args: readonly string[], needs?: GitNeeds) => GitResult
}

/** Everything that is printed goes through this door, so that no data can control the terminal. */
interface Door {
  /** Prints output. */
  readonly out: (printed: Printed) => void
  /** Prints output that may be long: on a terminal through the pager, whose prompt is in `language`. */
  readonly page: (printed: Printed, language: Language) => void
  /** Prints anything other than output. */
  readonly err: (printed: Printed) => void
  /** Redraws a line of the error stream; undefined removes it. */
  readonly redraw: (line: string | undefined) => void
}

/** The streams behind the door. Text is written to them unchanged. */
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

/** Moves to the beginning of the line and clears it. */
const CLEARED_LINE = '\r\u001b[2K'

/**
 * Asks a question and returns the accepted answer.
 *
 * @throws UserError when the user leaves without an answer
 */
export type Ask = (question: Question, view: View) => Promise<string>

/** The real outside world. */
export function systemIo(): Io {
  const { env } = process
  // Asking Node whether a stream is a terminal takes longer than everything else here. A file or pipe never is one.
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
    reader: async () => (await import('../untrusted/reader.ts')).readerInOwnProcess(),
    program: [process.execPath, ...process.argv.slice(1, 2)],
    git: runGit,
  }
}

/**
 * The current folder. If it was deleted, only the shell knows its name.
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
