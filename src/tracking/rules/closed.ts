// The rule that a closed mandate takes no new action and no new deadline.
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import type { Tracked } from '../snapshot.ts'

export function closed({ id, status, outstanding }: Tracked): Failure | undefined {
  return outstanding ? undefined : failure('mandate-closed', { id, status })
}
