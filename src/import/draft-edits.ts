// The edits of a draft in a review: changing a title, splitting a mandate, joining two.
import type { DraftMandate } from './draft.ts'

/** Where a text may be split: after a full stop or semicolon, and before a second verb that is joined to the first. */
const CUTS =
  /(?<=[.;؛])\s+(?=\S)|(?<!\s),?\s+(?=and (?:also |further )?(?:requests?|invites?|encourages?|to)\s|et (?:également )?(?:de |d['’]|prie |demande |invite )|وأن\s|ويطلب\s|وتطلب\s)/gu

/** The minimum length of each part. */
const LEAST = 12

/** The two texts for each place where a mandate may be split. */
export function cutsOf({ text }: DraftMandate): (readonly [first: string, second: string])[] {
  return [...text.matchAll(CUTS)]
    .map(({ index, 0: gap }) => [text.slice(0, index), text.slice(index + gap.length)] as const)
    .filter(([first, second]) => first.length >= LEAST && second.length >= LEAST)
}

/** Two mandates with the texts of `cut`. The deadline stays with the one that contains its words. */
export function splitInto(
  mandate: DraftMandate,
  cut: readonly [first: string, second: string],
): [DraftMandate, DraftMandate] {
  const [first, second] = cut.map(text => {
    const has = mandate.deadline !== null && text.includes(mandate.deadline.text)
    return {
      ...mandate,
      text,
      deadline: has ? mandate.deadline : null,
      recurring: has && mandate.recurring,
      continuing: mandate.continuing && text.startsWith(mandate.text.slice(0, LEAST)),
    }
  })
  return [first ?? mandate, second ?? mandate]
}

/** Joins two mandates. The citation is that of the first. */
export function joinedWith(mandate: DraftMandate, next: DraftMandate): DraftMandate {
  const deadline = mandate.deadline ?? next.deadline
  return {
    ...mandate,
    text: `${mandate.text} ${next.text}`,
    deadline,
    recurring: mandate.recurring || next.recurring,
    continuing: deadline === null && mandate.continuing,
  }
}
