// The person's own editor, opened at a line of a record.
import { spawnSync } from 'node:child_process'

/** `none`: no editor is named; `failed`: it could not be started, or ended with an error. */
export type EditorResult = 'edited' | 'none' | 'failed'

export function openInEditor(
  path: string,
  line: number,
  env: Readonly<Record<string, string | undefined>>,
): EditorResult {
  // No shell ever sees the words, nor the path.
  const [command, ...words] = (env['VISUAL'] || env['EDITOR'] || '').split(/\s+/).filter(Boolean)
  if (command === undefined) return 'none'
  const { status } = spawnSync(command, [...words, ...placeFor(command, path, line)], {
    stdio: 'inherit',
  })
  return status === 0 ? 'edited' : 'failed'
}

/** How an editor is told of a line; one that is not known gets the file alone. */
export function placeFor(command: string, path: string, line: number): string[] {
  const name = command.slice(command.lastIndexOf('/') + 1).replace(/\.exe$/i, '')
  if (PLUS_LINE.has(name)) return [`+${line}`, path]
  if (GOTO.has(name)) return ['--wait', '--goto', `${path}:${line}`]
  if (COLON_LINE.has(name)) return [`${path}:${line}`]
  return [path]
}

const PLUS_LINE: ReadonlySet<string> = new Set([
  'vi',
  'vim',
  'nvim',
  'gvim',
  'view',
  'nano',
  'pico',
  'emacs',
  'emacsclient',
  'joe',
  'jed',
  'ne',
  'mcedit',
  'micro',
  'kak',
])
const GOTO: ReadonlySet<string> = new Set(['code', 'codium', 'code-insiders', 'cursor'])
const COLON_LINE: ReadonlySet<string> = new Set(['hx', 'helix', 'subl', 'zed'])
