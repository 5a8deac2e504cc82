// The real path of a file: without links, in the spelling of the disk.
import { realpathSync } from 'node:fs'

/** Resolves links. On a file system that ignores case, the result has the case of the disk. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // Some virtual drives do not support the native call.
    return realpathSync(path)
  }
}
