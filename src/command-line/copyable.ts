// A command line to be copied into a shell.
import { shellWord } from '../base/shell-word.ts'
import { SYSTEM } from '../system/system.ts'
import type { Io } from '../terminal/io.ts'

export function commandLine(io: Pick<Io, 'env'>, words: readonly string[]): string {
  const shell = SYSTEM.shell(io.env)
  return words.map(word => shellWord(word, shell)).join(' ')
}
