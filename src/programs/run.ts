// Starts other programs: only installed ones, by absolute path, and without a shell.
import { spawnSync, type SpawnSyncOptions, type SpawnSyncReturns } from 'node:child_process'
import { findProgram } from './find.ts'
import type { Environment } from '../system/types.ts'

export type Ended = SpawnSyncReturns<Buffer>

interface RunOptions extends Omit<SpawnSyncOptions, 'encoding' | 'env' | 'input' | 'shell'> {
  readonly env: Environment
  readonly input?: Uint8Array
}

/**
 * Runs an installed program until it ends.
 *
 * @param name its name, or its absolute path
 * @returns undefined if it is not installed, or cannot be called with these arguments
 */
export function runProgram(
  name: string,
  args: readonly string[],
  { env, ...options }: RunOptions,
): Ended | undefined {
  const program = findProgram(name, env)
  const start = program === undefined ? undefined : startOf(program, args, env)
  if (start === undefined) return undefined
  return spawnSync(start.command, start.args, {
    ...options,
    windowsVerbatimArguments: start.isVerbatim,
    encoding: 'buffer',
    // With this variable, programs that it starts are not searched for in the current folder either.
    env: { ...env, NoDefaultCurrentDirectoryInExePath: '1' },
  })
}

interface Start {
  readonly command: string
  readonly args: readonly string[]
  readonly isVerbatim: boolean
}

/** A Windows batch file is run by the command interpreter, which cannot quote some characters. */
function startOf(program: string, args: readonly string[], env: Environment): Start | undefined {
  if (!/\.(?:bat|cmd)$/i.test(program)) return { command: program, args, isVerbatim: false }
  const words = [program, ...args]
  const interpreter = findProgram('cmd', env)
  if (interpreter === undefined || words.some(word => /["%!\r\n]/.test(word))) return undefined
  const line = words.map(word => `"${word}"`).join(' ')
  return { command: interpreter, args: ['/d', '/s', '/c', `"${line}"`], isVerbatim: true }
}
