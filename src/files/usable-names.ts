// Names that the system cannot keep, such as NUL and `x.` on Windows: a file of such a name cannot be opened or deleted.
import { parse } from 'node:path'
import { fail } from '../base/user-error.ts'
import { SYSTEM } from '../system/system.ts'

/**
 * Refuses the path of a new file or folder if a name in it cannot be used.
 *
 * @param path an absolute path
 * @throws UserError that names it
 */
export function refuseUnusableNames(path: string): void {
  const names = path.slice(parse(path).root.length).split(/[\\/]/)
  const unusable = names.find(name => !SYSTEM.files.canKeep(name))
  if (unusable !== undefined) fail('unusable-name', { name: unusable })
}
