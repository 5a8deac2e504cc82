// A real terminal of a given size, with keys and a screen.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, onTestFinished } from 'vitest'
import { temporaryFolder } from '../folders.ts'

const PROGRAM = new URL('../../bin/mandates.js', import.meta.url).pathname
const PATIENCE = 30_000

/** One server for all terminals of a test file, separate from all others. */
const SOCKET = `mandates-${randomBytes(6).toString('hex')}`
let sessions = 0

afterAll(() => {
  if (sessions === 0) return
  try {
    tmux('kill-server')
  } catch {
    // The server ended with its last terminal.
  }
})

function tmux(...words: readonly string[]): string {
  return execFileSync('tmux', ['-u', '-f', '/dev/null', '-L', SOCKET, ...words], {
    env: { ...process.env, LC_ALL: 'C.UTF-8', TMUX: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

export interface Screen {
  /** Presses keys by their names (`Enter`, `Escape`, `C-c`). Other texts are typed. */
  readonly press: (...keys: readonly string[]) => void
  /** Pastes a text as a terminal does. */
  readonly paste: (text: string) => void
  readonly close: () => void
  /** The screen, as soon as it shows `text`. @throws Error with the screen if that does not happen */
  readonly until: (text: string) => Promise<string>
  /** The result of `found`, as soon as it is defined. @throws Error with the screen if it stays undefined */
  readonly once: <Found>(found: (seen: Seen) => Found | undefined, what: string) => Promise<Found>
}

/** The content of a terminal at one moment. */
export interface Seen {
  readonly screen: string
  /** The screen and the lines that have scrolled off. */
  readonly all: string
}

interface Size {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
}

/** The program in a terminal. When it ends, the screen shows `exit` and the code. */
export function screenOf(
  args: readonly string[],
  cwd: string,
  { env, ...size }: Size = {},
): Screen {
  const given = { LC_ALL: 'C.UTF-8', NO_COLOR: '', XDG_CACHE_HOME: temporaryFolder(), ...env }
  const settings = Object.entries(given).map(([name, value]) => `${name}='${value}'`)
  const program = `"${process.execPath}" "${PROGRAM}" ${args.join(' ')}`
  const command = `export ${settings.join(' ')}; ${program}; echo "exit $?"; exec cat`
  return terminalWith(command, cwd, size)
}

/** The server stays after its last terminal, and text that a program wipes away is not kept. */
const SETTINGS = [
  ['-sq', 'exit-empty', 'off'],
  ['-wgq', 'scroll-on-clear', 'off'],
].flatMap(setting => ['set-option', ...setting, ';'])

/** A terminal in which a shell runs `command`. */
export function terminalWith(
  command: string,
  cwd: string,
  { columns = 80, rows = 24 }: Omit<Size, 'env'> = {},
): Screen {
  const session = `s${++sessions}`
  const size = ['-x', String(columns), '-y', String(rows)]
  tmux(...SETTINGS, 'new-session', '-d', '-s', session, ...size, '-c', cwd, 'sh', '-c', command)
  const on = (name: string, ...words: readonly string[]): string =>
    tmux(name, '-t', `=${session}:`, ...words)
  onTestFinished(() => {
    try {
      on('kill-session')
    } catch {
      // The terminal ended with its program.
    }
  })
  const seenNow = (): Seen => {
    const all = on('capture-pane', '-p', '-S', '-').split('\n').slice(0, -1)
    return { screen: all.slice(-rows).join('\n'), all: all.join('\n') }
  }
  const once: Screen['once'] = async (found, what) => {
    for (const begun = Date.now(); Date.now() - begun < PATIENCE;) {
      const seen = found(seenNow())
      if (seen !== undefined) return seen
      await new Promise(wait => setTimeout(wait, 25))
    }
    throw new Error(`“${what}” does not come:\n${seenNow().screen}`)
  }
  return {
    press: (...keys) => {
      on('send-keys', ...keys)
    },
    paste: text => {
      tmux('set-buffer', text)
      on('paste-buffer', '-p')
    },
    close: () => {
      on('kill-pane')
    },
    once,
    until: text => once(({ screen }) => (screen.includes(text) ? screen : undefined), text),
  }
}
