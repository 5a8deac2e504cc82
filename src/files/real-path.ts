// The name that the disk itself has for a file.
import { realpathSync } from 'node:fs'

/** Without links, and with letters in the case that the disk has them in, where it takes one case for the other. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // Some drives that a program makes cannot say.
    return realpathSync(path)
  }
}
