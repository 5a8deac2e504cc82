// The text of a PDF by the program made for it, as far as it is installed: it alone gets Arabic right.
import { spawnSync } from 'node:child_process'
import type { PdfText } from '../import/read/pdf.ts'

/** Far above what any document takes: milliseconds, and bytes of text. */
const LIMITS = { timeout: 15_000, maxBuffer: 64 * 1024 * 1024 }
/** Kilobytes of memory; the shell hands them on, as pdftotext has no limit of its own. */
const LIMITED = 'ulimit -v 524288 2>/dev/null; exec pdftotext -layout -enc UTF-8 - -'
/** What a shell ends with when there is no such program. */
const NOT_FOUND = 127

export function pdfToText(bytes: Uint8Array): PdfText {
  const result = spawnSync('/bin/sh', ['-c', LIMITED], { input: bytes, ...LIMITS })
  if (result.signal !== null) return 'stopped'
  if (result.status === NOT_FOUND || result.status === null) return 'absent'
  if (/incorrect password/i.test(result.stderr.toString('latin1'))) return 'encrypted'
  return result.status === 0 ? { text: result.stdout.toString('utf8') } : 'damaged'
}
