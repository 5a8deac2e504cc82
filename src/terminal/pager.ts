// Shows long output through a pager.
import type { Language } from '../base/language.ts'
import { NO_PAGER, PAGER_END, PAGER_GUIDE, PAGER_PROMPT } from '../words/pager.ts'
import { runProgram, type Ended } from '../programs/run.ts'

interface Place {
  /** The terminal; undefined where there is none. */
  readonly screen: { readonly rows: number } | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** The language of the pager's prompt. */
  readonly language: Language
  readonly write: (text: string) => void
  /** Prints a message that is not part of the output. */
  readonly remark: (text: string) => void
}

/**
 * Shows `text` through `$PAGER` (default: `less`) when it is longer than the screen. It is written directly where there
 * is no terminal, where it fits, or where no pager can be started.
 */
export function pageThrough(text: string, { screen, env, language, write, remark }: Place): void {
  const lines = text.split('\n').length
  const [command, ...args] = pagerCommand(env)
  if (screen === undefined || lines <= screen.rows || command === undefined) return write(text)
  const guide = isLess(command) && env['LESS'] === undefined ? PAGER_GUIDE[language] : undefined
  const result = runProgram(command, args, {
    input: Buffer.from(guide === undefined ? text : `${guide}\n\n${text}`),
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: lessSettings(language), LESSCHARSET: 'utf-8', ...env },
  })
  if (result === undefined) {
    write(text)
    return remark(`${NO_PAGER[language]}\n`)
  }
  const isBroken = result.error !== undefined && !isBrokenPipe(result.error)
  if (isBroken || hasFailed(command, result)) write(text)
}

/** Whether the pager failed. Quitting or interrupting it is no failure. */
function hasFailed(command: string, { status, signal }: Pick<Ended, 'status' | 'signal'>): boolean {
  if (signal !== null) return !LEFT_BY.has(signal)
  // An interrupted `less -K` exits with 2, a shell with 128 plus the number of the signal.
  return (
    status !== 0 && !(status === 2 && isLess(command)) && ![129, 130, 143].includes(status ?? 0)
  )
}

const LEFT_BY: ReadonlySet<string> = new Set(['SIGHUP', 'SIGINT', 'SIGTERM'])

/**
 * The options of `less`, unless the user has set others: quit if the text fits (F), ignore case in searches (I), show
 * colours (R), keep the text on the screen (X). The prompt says how to continue and how to quit, instead of a colon.
 */
function lessSettings(language: Language): string {
  const [end, keys] = [PAGER_END[language], PAGER_PROMPT[language]].map(forPrompt)
  return `FIRX -Ps?e${end} .${keys}`
}

/** Escapes the characters that have a meaning in a prompt of `less`. */
function forPrompt(text: string): string {
  return text.replace(/[?:.%\\]/g, '\\$&')
}

function isLess(command: string): boolean {
  return /(?:^|[\\/])less(?:\.exe)?$/i.test(command)
}

/** The command of the pager. It is started without a shell. `cat`, or an empty PAGER, means no pager. */
function pagerCommand(env: Readonly<Record<string, string | undefined>>): string[] {
  const words = (env['MANDATES_PAGER'] ?? env['PAGER'] ?? 'less').split(/\s+/).filter(Boolean)
  return words[0] === 'cat' ? [] : words
}

/** The user quit the pager before the end. */
function isBrokenPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
