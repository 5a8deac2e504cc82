// What an update must contain to be accepted. `check` and `update` share these rules.
import type { Mandate, Update } from '../../records/types.ts'
import { namesSuccessor, needsNote } from '../status.ts'

/** The name of the rule for what is missing. */
export type Requirement =
  | 'evidence-required'
  | 'note-required'
  | 'decision-required'
  | 'successor-required'
  | 'ongoing-one-off'

/** The fields of an update that the requirements depend on. A command knows them before it writes the update. */
export type Claim = Pick<Update, 'status' | 'note' | 'decidedBy' | 'supersededBy'> & {
  readonly evidence: readonly unknown[]
}

/**
 * The requirements that `claim` does not meet.
 *
 * @param of whether the claim is about an action or about the mandate as a whole
 * @param renewed whether a later mandate repeats this one, which makes that mandate its successor
 */
export function missingFrom(
  claim: Claim,
  of: 'action' | 'mandate',
  mandate: Pick<Mandate, 'kind'>,
  renewed: boolean,
): Requirement[] {
  const missing: Requirement[] = []
  const { status } = claim
  const isDecision = of === 'mandate' && claim.decidedBy === undefined
  if (status === 'implemented' && claim.evidence.length === 0) missing.push('evidence-required')
  if (needsNote(status) && claim.note === undefined) missing.push('note-required')
  if (status === 'discontinued' && isDecision) missing.push('decision-required')
  // One activity does not end a continuing mandate. Only the meeting can end it.
  if (status === 'implemented' && mandate.kind === 'continuing' && isDecision) {
    missing.push('decision-required')
  }
  if (namesSuccessor(status) && claim.supersededBy === undefined && !renewed) {
    missing.push('successor-required')
  }
  if (status === 'ongoing' && mandate.kind === 'one-off') missing.push('ongoing-one-off')
  return missing
}
