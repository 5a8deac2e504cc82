// Linux, macOS and their kin.
import { posix as paths } from 'node:path'
import type { System } from './types.ts'

export const posix: System = {
  // As the XDG base directories have it: a relative path there is invalid.
  cacheFolder: ({ XDG_CACHE_HOME, HOME }) => {
    if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME
    return isAbsolute(HOME) ? paths.join(HOME, '.cache') : undefined
  },
}

function isAbsolute(path: string | undefined): path is string {
  return path !== undefined && paths.isAbsolute(path)
}
