// A long answer on a terminal, a screen at a time.
import { spawnSync } from 'node:child_process'

/**
 * Shows `text` through `$PAGER` (else `less`) when it is longer than the screen; writes it as it is
 * where there is no terminal, where it fits, or where no pager can be started.
 */
export function pageThrough(
  text: string,
  screen: { readonly rows: number } | undefined,
  env: Readonly<Record<string, string | undefined>>,
  write: (text: string) => void,
): void {
  const lines = text.split('\n').length
  const [command, ...args] = pagerCommand(env)
  if (screen === undefined || lines <= screen.rows || command === undefined) return write(text)
  // F: leave at once what fits; I: search without case; R: show colours; X: leave the text on the screen.
  const result = spawnSync(command, args, {
    input: text,
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FIRX', LESSCHARSET: 'utf-8', ...env },
  })
  if (result.error && !isBrokenPipe(result.error)) write(text)
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
