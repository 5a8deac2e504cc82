// A real terminal of a given size, with keys to press and a screen to look at.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { afterAll, onTestFinished } from 'vitest'
import { temporaryFolder } from '../folders.ts'

const PROGRAM = new URL('../../bin/mandates.js', import.meta.url).pathname
const PATIENCE = 30_000

/** One server for all terminals of a test file, apart from everybody else's. */
const SOCKET = `mandates-${randomBytes(6).toString('hex')}`
let sessions = 0

afterAll(() => {
  if (sessions === 0) return
  try {
    tmux('kill-server')
  } catch {
    // It has gone with its last terminal.
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
  /** Presses keys by their names (`Enter`, `Escape`, `C-c`); what is no name is typed as it is. */
  readonly press: (...keys: readonly string[]) => void
  /** Pastes a text, as a terminal does. */
  readonly paste: (text: string) => void
  readonly close: () => void
  /** The screen, once `text` stands on it. @throws Error with the screen when it does not come */
  readonly until: (text: string) => Promise<string>
  /** What `found` makes of what is seen, once it finds something. @throws Error with the screen when it does not */
  readonly once: <Found>(found: (seen: Seen) => Found | undefined, what: string) => Promise<Found>
}

/** What a terminal shows, at one moment. */
export interface Seen {
  readonly screen: string
  /** The same with the lines that have left the screen before it. */
  readonly all: string
}

interface Size {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
}

/** The program in a terminal; when it ends, `exit` and its code stand on the screen. */
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

/** The server stays when its last terminal has gone; what a program wipes away is not kept among the lines above. */
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
      // It has gone with its program.
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
