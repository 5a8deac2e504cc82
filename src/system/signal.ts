// The one question about a process that every system answers.

/** Whether there is a process with this number, whichever it is. */
export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Any other refusal means that it is there, and another user's.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
