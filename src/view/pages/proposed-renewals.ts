// Shows proposed renewals as commands, of which a person runs those that are right.
import { shellWord } from '../../base/shell-word.ts'
import type { ProposedRenewal } from '../../import/proposed-renewals.ts'
import { NO_RENEWAL_PROPOSED, renewalsProposed, sharesWords } from '../../words/edit.ts'
import { safe } from '../parts/safe.ts'
import { shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

export function proposedRenewalsText(proposals: readonly ProposedRenewal[], view: View): string[] {
  const { language } = view
  if (proposals.length === 0) return [NO_RENEWAL_PROPOSED[language]]
  const lines = proposals.flatMap(({ id, document, mandate, earlier }) => [
    `# ${sharesWords[language](Math.round(earlier.likeness * 100))} ${safe(shown(mandate.title, language, document.language))}`,
    `mandates edit ${shellWord(id)} --set-renews ${shellWord(earlier.id)}`,
  ])
  return [`# ${renewalsProposed(proposals.length, language)}`, ...lines]
}
