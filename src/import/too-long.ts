// Drafts that are longer than a record may be: written, they could never be read again.
import { MOST_RECORD_BYTES } from '../base/limits.ts'
import { fail } from '../base/user-error.ts'
import type { Draft } from './draft.ts'
import { recordOf } from './record.ts'

/** As long as ids and bodies may be. */
const NEEDS = { id: 'x'.repeat(64), body: 'x'.repeat(64), date: '2000-01-01' }

/** @throws UserError when the record of a draft would be longer than a record may be */
export function refuseTooLong(draft: Draft, file: string): void {
  const { mandates } = draft
  const letters = mandates.reduce((sum, { text }) => sum + text.length, 0)
  // To write out what is far too long would take as long as to read it.
  const bytes = letters > MOST_RECORD_BYTES ? letters : lengthOf(recordOf(draft, NEEDS, file))
  if (bytes > MOST_RECORD_BYTES) fail('document-too-long', { file, count: mandates.length })
}

/** Letters of scripts other than Latin take two bytes or more. */
function lengthOf(text: string): number {
  return new TextEncoder().encode(text).length
}
