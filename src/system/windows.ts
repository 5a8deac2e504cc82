// Windows.
import { win32 as paths } from 'node:path'
import type { System } from './types.ts'

export const windows: System = {
  // A shell that came with git sets HOME too; what lies there follows the user to other machines.
  cacheFolder: ({ LOCALAPPDATA }) =>
    LOCALAPPDATA !== undefined && paths.isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : undefined,
}
