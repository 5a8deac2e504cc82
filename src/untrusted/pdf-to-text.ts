// Converts a PDF to text with pdftotext, if it is installed, because only it gets Arabic right.
import { findProgram } from '../programs/find.ts'
import type { PdfOrder, PdfText } from '../import/read/pdf.ts'
import { runProgram } from '../programs/run.ts'

/** Limits in milliseconds and in bytes of text, far above what any document needs. */
const LIMITS = { timeout: 15_000, maxBuffer: 64 * 1024 * 1024 }
const ARGUMENTS = ['-enc', 'UTF-8', '-', '-']

export function pdfToText(bytes: Uint8Array, order: PdfOrder): PdfText {
  const { env } = process
  const program = findProgram('pdftotext', env)
  if (program === undefined) return 'absent'
  const [command, args] = limited(
    program,
    order === 'printed' ? ['-layout', ...ARGUMENTS] : ARGUMENTS,
  )
  const result = runProgram(command, args, { env, input: bytes, ...LIMITS })
  if (result === undefined) return 'absent'
  if (result.signal !== null) return 'stopped'
  if (result.status === null) return 'absent'
  if (/incorrect password/i.test(result.stderr.toString('latin1'))) return 'encrypted'
  return result.status === 0 ? { text: result.stdout.toString('utf8') } : 'damaged'
}

/**
 * Limits the memory to half a gigabyte through a shell, where there is one, because the program has no limit of its
 * own.
 */
function limited(
  program: string,
  args: readonly string[],
): readonly [command: string, args: readonly string[]] {
  const shell = findProgram('/bin/sh', {})
  if (shell === undefined) return [program, args]
  return [shell, ['-c', 'ulimit -v 524288 2>/dev/null; exec "$0" "$@"', program, ...args]]
}
