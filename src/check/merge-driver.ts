// Records that git is told to merge by meaning, in a clone where it does not know how.
import { faultAt, type Problem } from '../base/problem.ts'
import { findAttribute } from '../files/attributes.ts'

/**
 * @param isRegistered whether this clone has the driver; asked only when the attributes name it, as git has to be
 * started for it
 */
export function mergeDriverProblems(folder: string, isRegistered: () => boolean): Problem[] {
  const named = findAttribute(folder, 'merge=mandates')
  if (!named || isRegistered()) return []
  const { file, line } = named
  return [{ ...faultAt('merge-driver-missing', { line, column: 1 }, {}, 'warning'), file }]
}
