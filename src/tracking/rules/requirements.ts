// What an update must bring with it to be believed: the same rule for `check` and for `update`.
import type { Mandate, Update } from '../../records/types.ts'

/** What is missing, by the name of the rule that asks for it. */
export type Requirement =
  | 'evidence-required'
  | 'note-required'
  | 'decision-required'
  | 'successor-required'
  | 'ongoing-one-off'

/** What a requirement is judged by: as much of an update as a command knows before it is written. */
export type Claim = Pick<Update, 'status' | 'note' | 'decidedBy' | 'supersededBy'> & {
  readonly evidence: readonly unknown[]
}

/**
 * What `claim` lacks.
 *
 * @param of whether it is said of an action or of the mandate as a whole
 * @param renewed whether a later mandate repeats this one, which is then its successor
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
  if (NEEDS_NOTE.has(status) && claim.note === undefined) missing.push('note-required')
  if (status === 'discontinued' && isDecision) missing.push('decision-required')
  // One activity does not end what is to be done again and again: only the meeting can.
  if (status === 'implemented' && mandate.kind === 'continuing' && isDecision) {
    missing.push('decision-required')
  }
  if (status === 'superseded' && claim.supersededBy === undefined && !renewed) {
    missing.push('successor-required')
  }
  if (status === 'ongoing' && mandate.kind === 'one-off') missing.push('ongoing-one-off')
  return missing
}

const NEEDS_NOTE: ReadonlySet<string> = new Set(['blocked', 'overtaken', 'discontinued'])
