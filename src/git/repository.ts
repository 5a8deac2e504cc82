// Queries and settings of git: the user's name, the repository of a folder, its configuration.
import { fail } from '../base/user-error.ts'
import { DRIVER_SETTING } from '../setup/merge-driver.ts'
import type { Io } from '../terminal/io.ts'

/** The user's name in git; undefined without git or without a name. */
export function userName(io: Io, folder: string): string | undefined {
  const { status, out } = io.git(folder, ['config', '--get', 'user.name'])
  return status === 0 && out.trim() !== '' ? out.trim() : undefined
}

/** Whether the folder is in a git repository. */
export function isRepository(io: Io, folder: string): boolean {
  return io.git(folder, ['rev-parse', '--is-inside-work-tree']).status === 0
}

function run(io: Io, folder: string, action: string, args: readonly string[]): void {
  const { status, out, err, isMissing } = io.git(folder, args)
  if (status === 0) return
  if (isMissing) fail('git-missing', {})
  fail('git-failed', { action, reason: firstLine(err.trim() === '' ? out : err) })
}

/** @throws UserError when the folder is in no repository, or git refuses to use it */
export function requireRepository(io: Io, folder: string): void {
  const { status, err, isMissing } = io.git(folder, ['rev-parse', '--show-toplevel'])
  if (status === 0) return
  if (isMissing) fail('git-missing', {})
  if (/not a git repository/i.test(err)) fail('no-repository', { folder })
  fail('git-refused', { reason: firstLine(err) })
}

/** Whether the merge driver is registered in this clone; also true if git is not installed. */
export function hasMergeDriver(io: Io, folder: string): boolean {
  const { status } = io.git(folder, ['config', '--get', DRIVER_SETTING])
  return status !== 1
}

/** The settings of the driver in the configuration of this clone alone. */
export function settingsOf(io: Io, folder: string): Map<string, string> {
  const args = ['config', '--local', '--null', '--get-regexp', String.raw`^merge\.mandates\.`]
  const { out } = io.git(folder, args)
  const entries = out.split('\0').filter(entry => entry !== '')
  return new Map(
    entries.map(entry => {
      const end = entry.indexOf('\n')
      return [entry.slice(0, end), entry.slice(end + 1)]
    }),
  )
}

/** A setting of this clone. If `to` is undefined, the setting is removed. */
interface SettingChange {
  readonly key: string
  readonly to: string | undefined
}

/** @throws UserError when git refuses */
export function changeSettings(io: Io, folder: string, changes: readonly SettingChange[]): void {
  for (const { key, to } of changes) {
    const change = to === undefined ? ['--unset-all', key] : ['--replace-all', key, to]
    const { status, err } = io.git(folder, ['config', '--local', ...change])
    if (status !== 0) fail('git-refused', { reason: firstLine(err) })
  }
}

export function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? ''
}

/**
 * Makes the current folder a repository, unless it is in one.
 *
 * @throws UserError when git refuses
 */
export function startRepository(io: Io): void {
  const { status } = io.git(io.cwd, ['rev-parse', '--git-dir'])
  if (status !== 0) run(io, io.cwd, 'init', ['init', '--quiet'])
}
