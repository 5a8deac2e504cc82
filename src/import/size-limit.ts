// Rejects drafts that would exceed the size limit of a record, because the record could not be read again.
import { MOST_RECORD_BYTES } from '../base/limits.ts'
import { fail } from '../base/user-error.ts'
import type { Draft } from './draft.ts'
import { recordOf, type Remarks } from './record.ts'

/** The longest id and body, as a safe assumption. */
const NEEDS = { id: 'x'.repeat(64), body: 'x'.repeat(64), date: '2000-01-01' }

/** @throws UserError when the record of a draft would exceed the limit */
export function refuseTooLong(draft: Draft, file: string): void {
  const { parts } = draft
  if (parts.length > 0) for (const part of parts) refuseTooLong(part, file)
  else refuseLong(draft, file)
}

/** Remarks that are at least as long as those of any language. */
const LONGEST_REMARKS: Remarks = {
  head: source => [source.padEnd(source.length + 500)],
  deadlinesInWords: ''.padEnd(500),
  introducedBy: chapeau => chapeau.padEnd(chapeau.length + 50),
}

function refuseLong(draft: Draft, file: string): void {
  const { mandates } = draft
  const letters = mandates.reduce((sum, { text }) => sum + text.length, 0)
  // If the letters alone exceed the limit, the record is not written out.
  const bytes =
    letters > MOST_RECORD_BYTES ? letters : lengthOf(recordOf(draft, NEEDS, file, LONGEST_REMARKS))
  if (bytes > MOST_RECORD_BYTES) fail('document-too-long', { file, count: mandates.length })
}

/** Letters of scripts other than Latin take at least two bytes. */
function lengthOf(text: string): number {
  return new TextEncoder().encode(text).length
}
