// Turns errors of the system into failures that tell a person what to do.
import { fail, UserError } from '../base/user-error.ts'

/**
 * Runs `work`, and reports an error of the system as a failure about `path`.
 *
 * @throws UserError
 */
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

/** The code of an error, for example `ENOSPC`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
