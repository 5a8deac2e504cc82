// Opens the user's own editor at a line of a record.
import { findProgram } from '../programs/find.ts'
import { SYSTEM } from '../system/system.ts'
import type { Environment } from '../system/types.ts'
import { runProgram } from '../programs/run.ts'

/** `none`: no editor is set. `failed`: it could not be started, or ended with an error. */
export type EditorResult = 'edited' | 'none' | 'failed'

/** Opens `path` in `$VISUAL`, `$EDITOR` or the default editor of the system. It is started without a shell. */
export function openInEditor(path: string, line: number, env: Environment): EditorResult {
  const [command, ...words] = editorWords(env)
  if (command === undefined) return 'none'
  const args = [...words, ...placeFor(command, path, line)]
  return runProgram(command, args, { env, stdio: 'inherit' })?.status === 0 ? 'edited' : 'failed'
}

/** The editor and its options. The path of the program may contain spaces, with or without quotes around it. */
function editorWords(env: Environment): string[] {
  const chosen = (env['VISUAL'] || env['EDITOR'] || '').trim()
  if (chosen === '')
    return SYSTEM.programs.editors.filter(name => findProgram(name, env)).slice(0, 1)
  if (findProgram(chosen, env) !== undefined) return [chosen]
  return [...chosen.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, quoted]) => quoted ?? word)
}

/** How an editor is told the line. An unknown editor gets only the file. */
export function placeFor(command: string, path: string, line: number): string[] {
  const name = command.replace(/^.*[\\/]/, '').replace(/\.(?:exe|cmd|bat)$/i, '')
  if (PLUS_LINE.has(name)) return [`+${line}`, path]
  if (GOTO.has(name)) return ['--wait', '--goto', `${path}:${line}`]
  if (COLON_LINE.has(name)) return [`${path}:${line}`]
  if (name === 'notepad++') return [`-n${line}`, path]
  return [path]
}

const PLUS_LINE: ReadonlySet<string> = new Set([
  'sensible-editor',
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
