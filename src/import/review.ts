// What a person does to a draft before it is written: another title, two of one, one of two.
import type { DraftMandate } from './draft.ts'

/** Where a text may be cut in two: after a stop or a semicolon, and before a second verb that is joined to the first. */
const CUTS =
  /(?<=[.;؛])\s+(?=\S)|(?<!\s),?\s+(?=and (?:also |further )?(?:requests?|invites?|encourages?|to)\s|et (?:également )?(?:de |d['’]|prie |demande |invite )|وأن\s|ويطلب\s|وتطلب\s)/gu

/** The least that is left on either side. */
const LEAST = 12

/** The texts that a mandate may be cut into, one pair for each place. */
export function cutsOf({ text }: DraftMandate): (readonly [first: string, second: string])[] {
  return [...text.matchAll(CUTS)]
    .map(({ index, 0: gap }) => [text.slice(0, index), text.slice(index + gap.length)] as const)
    .filter(([first, second]) => first.length >= LEAST && second.length >= LEAST)
}

/** Two mandates with the texts of `cut`; the deadline stays with the one whose words have it. */
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

/** One mandate of two that belong together, cited as the first. */
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
