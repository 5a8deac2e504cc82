// What git knows and does for us: who the user is, and keeping one file.
import { fail } from '../base/user-error.ts'
import type { Io } from './io.ts'

/** The user's name as git has it; undefined without git or without a name. */
export function userName(io: Io, folder: string): string | undefined {
  const { status, out } = io.git(folder, ['config', '--get', 'user.name'])
  return status === 0 && out.trim() !== '' ? out.trim() : undefined
}

/** Whether git keeps the folder. */
export function isRepository(io: Io, folder: string): boolean {
  return io.git(folder, ['rev-parse', '--is-inside-work-tree']).status === 0
}

/** As `commitFiles`, for one file. */
export function commitFile(io: Io, folder: string, file: string, message: string): void {
  commitFiles(io, folder, [file], message)
}

/**
 * Commits some files of the records, and nothing else that may be staged.
 *
 * @param files relative to `folder`
 * @throws UserError when git refuses; the files themselves are saved by then
 */
export function commitFiles(
  io: Io,
  folder: string,
  files: readonly string[],
  message: string,
): void {
  run(io, folder, 'add', ['add', '--', ...files])
  run(io, folder, 'commit', ['commit', '--quiet', '--only', '--message', message, '--', ...files])
}

function run(io: Io, folder: string, action: string, args: readonly string[]): void {
  const { status, out, err } = io.git(folder, args)
  if (status === 0) return
  const reason = (err.trim() || out.trim()).split('\n')[0] ?? ''
  fail('git-failed', { action, reason })
}

/** Makes the folder that the user stands in a repository, unless it is in one. @throws UserError when git refuses */
export function startRepository(io: Io): void {
  const { status } = io.git(io.cwd, ['rev-parse', '--git-dir'])
  if (status !== 0) run(io, io.cwd, 'init', ['init', '--quiet'])
}
