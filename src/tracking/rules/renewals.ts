// The rule for renewals: a mandate repeats mandates of earlier documents only.
import type { SourceDocument } from '../../records/types.ts'

/** Whether a mandate of `document` cannot repeat one of `earlier`, because that document is not earlier. */
export function isNotEarlier(
  earlier: Pick<SourceDocument, 'date'>,
  document: Pick<SourceDocument, 'date'>,
): boolean {
  return earlier.date >= document.date
}
