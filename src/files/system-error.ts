// What the system says when it refuses, as a failure that a person can mend.
import { fail, UserError } from '../base/user-error.ts'

/** Runs `work`, whose refusal by the system is one about `path`. @throws UserError */
export function withSystemErrors<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof UserError) throw error
    const reason = codeOf(error)
    if (reason === 'EEXIST') return fail('already-exists', { path })
    return NOT_ALLOWED.has(reason)
      ? fail('cannot-write', { path, reason })
      : fail('disk-failed', { path, reason })
  }
}

const NOT_ALLOWED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'])

/** `ENOSPC` and the like. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
