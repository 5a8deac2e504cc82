// A real terminal of a given size, with keys to press and a screen to look at.
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../../folders.ts'

const PROGRAM = new URL('../../../bin/mandates.js', import.meta.url).pathname
const PATIENCE = 30_000

export interface Screen {
  /** Presses keys by their names (`Enter`, `Escape`, `C-c`); what is no name is typed as it is. */
  readonly press: (...keys: readonly string[]) => void
  /** Pastes a text, as a terminal does. */
  readonly paste: (text: string) => void
  readonly close: () => void
  /** The screen, once `text` stands on it. @throws Error with the screen when it does not come */
  readonly until: (text: string) => Promise<string>
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
  return terminalWith(
    `export ${settings.join(' ')}; ${program}; echo "exit $?"; exec cat`,
    cwd,
    size,
  )
}

/** A terminal in which a shell runs `command`. */
export function terminalWith(
  command: string,
  cwd: string,
  { columns = 80, rows = 24 }: Omit<Size, 'env'> = {},
): Screen {
  const socket = `mandates-${randomBytes(6).toString('hex')}`
  const tmux = (...words: string[]): string =>
    execFileSync('tmux', ['-u', '-f', '/dev/null', '-L', socket, ...words], {
      env: { ...process.env, LC_ALL: 'C.UTF-8', TMUX: '' },
      encoding: 'utf8',
    })
  const size = ['-x', String(columns), '-y', String(rows)]
  tmux('new-session', '-d', ...size, '-c', cwd, 'sh', '-c', command)
  onTestFinished(() => {
    try {
      tmux('kill-server')
    } catch {
      // It has gone with its last pane.
    }
  })
  const screen = (): string => tmux('capture-pane', '-p')
  return {
    press: (...keys) => {
      tmux('send-keys', ...keys)
    },
    paste: text => {
      tmux('set-buffer', text)
      tmux('paste-buffer', '-p')
    },
    close: () => {
      tmux('kill-pane')
    },
    until: async text => {
      for (const begun = Date.now(); Date.now() - begun < PATIENCE;) {
        const seen = screen()
        if (seen.includes(text)) return seen
        await new Promise(wait => setTimeout(wait, 50))
      }
      throw new Error(`“${text}” does not come:\n${screen()}`)
    },
  }
}
