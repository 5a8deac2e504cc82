// A long answer on a terminal, a screen at a time.
import type { Language } from '../base/language.ts'
import { NO_PAGER, PAGER_END, PAGER_GUIDE, PAGER_PROMPT } from '../words/paging.ts'
import { runProgram, type Ended } from '../programs/run.ts'

interface Place {
  /** The terminal; undefined where there is none. */
  readonly screen: { readonly rows: number } | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  /** Of the pager's prompt. */
  readonly language: Language
  readonly write: (text: string) => void
  /** Says what is not part of the answer. */
  readonly remark: (text: string) => void
}

/**
 * Shows `text` through `$PAGER` (default: `less`) when it is longer than the screen; writes it as it is where there is
 * no terminal, where it fits, or where no pager can be started.
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

/** Whether the pager ended with a failure of its own; being left, even in a hurry, is none. */
function hasFailed(command: string, { status, signal }: Pick<Ended, 'status' | 'signal'>): boolean {
  if (signal !== null) return !LEFT_BY.has(signal)
  // less -K ends with 2 when it is interrupted, a shell with 128 and the number of the signal.
  return (
    status !== 0 && !(status === 2 && isLess(command)) && ![129, 130, 143].includes(status ?? 0)
  )
}

const LEFT_BY: ReadonlySet<string> = new Set(['SIGHUP', 'SIGINT', 'SIGTERM'])

/**
 * What `less` goes by, unless the user has told it something else: it leaves at once what fits (F), searches without
 * case (I), shows colours (R), leaves the text on the screen (X), and says how to go on and how to leave, where its own
 * prompt is a colon.
 */
function lessSettings(language: Language): string {
  const [end, keys] = [PAGER_END[language], PAGER_PROMPT[language]].map(forPrompt)
  return `FIRX -Ps?e${end} .${keys}`
}

/** A text in a prompt of `less`, to which some signs are conditions. */
function forPrompt(text: string): string {
  return text.replace(/[?:.%\\]/g, '\\$&')
}

function isLess(command: string): boolean {
  return /(?:^|[\\/])less(?:\.exe)?$/i.test(command)
}

/** The pager's words; no shell ever sees them. `cat`, or an empty PAGER, means none. */
function pagerCommand(env: Readonly<Record<string, string | undefined>>): string[] {
  const words = (env['MANDATES_PAGER'] ?? env['PAGER'] ?? 'less').split(/\s+/).filter(Boolean)
  return words[0] === 'cat' ? [] : words
}

/** The reader left the pager before its end. */
function isBrokenPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
