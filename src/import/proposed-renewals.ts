// Proposes which recorded mandates renew earlier ones, by the words of their texts. A person decides.
import { LANGUAGES } from '../base/language.ts'
import type { Records } from '../records/types.ts'
import { mandatesOf, type Placed } from '../tracking/lineage.ts'
import { alikeIn, type Likely } from './likeness.ts'

/** A mandate that names no earlier one, and the one that it may renew. */
export interface ProposedRenewal extends Placed {
  readonly earlier: Likely
}

/** The proposals in the order of the documents' dates. */
export function proposedRenewals({ documents }: Pick<Records, 'documents'>): ProposedRenewal[] {
  const alike = alikeIn({ documents })
  return mandatesOf(documents).flatMap(placed => {
    const { document, mandate } = placed
    if (mandate.renews.length > 0) return []
    const [earlier] = LANGUAGES.flatMap(language => {
      const text = mandate.text[language]
      return text === undefined ? [] : (alike(text, language, document) ?? [])
    }).toSorted((a, b) => b.likeness - a.likeness)
    return earlier === undefined ? [] : [{ ...placed, earlier }]
  })
}
