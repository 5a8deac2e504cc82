// What Linux, macOS and similar systems have in common.
import { posix as paths } from 'node:path'
import type { Environment, FileWays, Programs } from './types.ts'

/** The cache folder according to the XDG specification, in which a relative path is invalid. */
export function xdgCacheFolder({ XDG_CACHE_HOME, HOME }: Environment): string | undefined {
  return xdgFolder(XDG_CACHE_HOME, HOME, '.cache')
}

/** The state folder according to the same specification. */
export function xdgStateFolder({ XDG_STATE_HOME, HOME }: Environment): string | undefined {
  return xdgFolder(XDG_STATE_HOME, HOME, '.local/state')
}

function xdgFolder(
  named: string | undefined,
  home: string | undefined,
  below: string,
): string | undefined {
  if (isAbsolute(named)) return named
  return isAbsolute(home) ? paths.join(home, below) : undefined
}

function isAbsolute(path: string | undefined): path is string {
  return path !== undefined && paths.isAbsolute(path)
}

export const posixFiles: FileWays = {
  confirmsFolders: true,
  isHeld: () => false,
  canKeep: () => true,
}

/** The commands of browsers. */
export const BROWSERS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
] as const

export const posixPrograms: Programs = {
  paths,
  names: name => [name],
  searchPath: ({ PATH }) => PATH ?? '',
  browsers: () => BROWSERS,
  editors: ['sensible-editor', 'nano', 'vi'],
  nowhere: '/dev/null',
}
