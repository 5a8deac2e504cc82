// A shell on a terminal, in which keys are pressed as a user would.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../folders.ts'

const PROGRAM = new URL('../../bin/mandates.js', import.meta.url).pathname

/** The keys that check that the shell is listening, that write the line into a file, and that discard it. */
const PING = '\u0018p'
const SAVE = '\u0018q'
const CLEAR = '\u0005\u0015'
const LINE = 'line.txt'
const READY = 'ready.txt'
const SETUP = {
  bash: {
    file: 'rc.bash',
    start: 'exec bash --noprofile --rcfile "$SHELL_FOLDER/rc.bash" -i',
    lines: [
      'ready() { : > "$SHELL_FOLDER/ready.txt"; }',
      'save() { printf %s "$READLINE_LINE" > "$SHELL_FOLDER/new"; mv "$SHELL_FOLDER/new" "$SHELL_FOLDER/line.txt"; }',
      'bind -x \'"\\C-xp": ready\'',
      'bind -x \'"\\C-xq": save\'',
      'source <(mandates completion bash)',
      'source <(mandates completion bash)',
    ],
  },
  zsh: {
    file: '.zshrc',
    start: 'exec zsh -i',
    lines: [
      'ready() { : > "$SHELL_FOLDER/ready.txt" }',
      'save() { print -rn -- "$BUFFER" > "$SHELL_FOLDER/new"; mv "$SHELL_FOLDER/new" "$SHELL_FOLDER/line.txt" }',
      "zle -N ready; bindkey '^Xp' ready",
      "zle -N save; bindkey '^Xq' save",
      // Its usual TAB first expands the word itself, for any command.
      "bindkey '^I' complete-word",
      'source <(mandates completion zsh)',
      'source <(mandates completion zsh)',
    ],
  },
} as const

/** A folder that contains the program, for the search path. */
export function programFolder(): string {
  const folder = join(temporaryFolder(), 'bin')
  mkdirSync(folder)
  symlinkSync(PROGRAM, join(folder, 'mandates'))
  return folder
}

/** The line after each series of keys, which may include `\t`. */
export async function typedInto(
  shell: keyof typeof SETUP,
  cwd: string,
  series: readonly string[],
): Promise<string[]> {
  const own = temporaryFolder()
  const { file, start, lines } = SETUP[shell]
  writeFileSync(join(own, file), lines.join('\n') + '\n')
  const { PATH = '' } = process.env
  const child = spawn('script', ['-qfc', `stty cols 100 rows 40; ${start}`, '/dev/null'], {
    cwd,
    env: {
      PATH: `${programFolder()}:${PATH}`,
      HOME: own,
      ZDOTDIR: own,
      SHELL_FOLDER: own,
      TERM: 'dumb',
      LANG: 'C.UTF-8',
    },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  while (!existsSync(join(own, READY))) {
    child.stdin.write(PING)
    await pause(200)
  }
  const results: string[] = []
  for (const keys of series) {
    child.stdin.write(CLEAR + keys + SAVE)
    results.push(await appeared(join(own, LINE)))
    rmSync(join(own, LINE))
  }
  return results
}

/** The text of a file, as soon as it exists. */
async function appeared(path: string): Promise<string> {
  while (!existsSync(path)) await pause(20)
  return readFileSync(path, 'utf8')
}
