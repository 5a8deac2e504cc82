// The rule that a clone has the merge driver if its attributes ask for it.
import { faultAt, type Problem } from '../base/problem.ts'
import { findAttribute } from '../files/attributes.ts'

/**
 * @param isRegistered whether this clone has the driver; called only if the attributes name it, because it starts git
 */
export function mergeDriverProblems(folder: string, isRegistered: () => boolean): Problem[] {
  const named = findAttribute(folder, 'merge=mandates')
  if (!named || isRegistered()) return []
  const { file, line } = named
  return [{ ...faultAt('merge-driver-missing', { line, column: 1 }, {}, 'warning'), file }]
}
