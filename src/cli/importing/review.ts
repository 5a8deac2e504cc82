// Going through the mandates of a draft with the person at the terminal, one by one, before anything is written.
import type { Draft, DraftMandate } from '../../import/draft.ts'
import type { Likely } from '../../import/likeness.ts'
import { shortTitle } from '../../import/record.ts'
import { cutsOf, joinedWith, splitInto } from '../../import/review.ts'
import { mandateText, type ShownDraft } from '../../view/drafts.ts'
import type { Option } from '../../view/question.ts'
import {
  doesItRenew,
  REVIEW_CHOICES,
  TITLE,
  TITLE_NEEDED,
  whatOfIt,
  WHERE_TO_SPLIT,
  writeThem,
  YES_OR_NO,
} from '../../words/reviewing.ts'
import type { Asker } from '../asking/asker.ts'

/** A mandate that is still to be looked at, with the one that it may repeat. */
interface Waiting {
  readonly mandate: DraftMandate
  readonly alike: Likely | null
}

type Choice = keyof typeof REVIEW_CHOICES

/** One key for each, the same in every language, so that hands learn them. */
const CHOICES: readonly (readonly [choice: Choice, key: string])[] = [
  ['accept', 'a'],
  ['title', 't'],
  ['drop', 'd'],
  ['split', 's'],
  ['join', 'j'],
  ['why', 'w'],
  ['rest', 'r'],
]

/**
 * The draft with the mandates that the person accepts.
 *
 * @throws UserError when the person leaves; nothing is written then
 */
export async function reviewed(asker: Asker, { draft, alike }: ShownDraft): Promise<Draft> {
  const accepted: DraftMandate[] = []
  let waiting: Waiting[] = draft.mandates.map((mandate, index) => ({
    mandate,
    alike: alike[index] ?? null,
  }))
  let isExplained = false
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const all = accepted.length + waiting.length + 1
    const choice = await choiceFor(
      asker,
      next,
      waiting.length,
      accepted.length + 1,
      all,
      isExplained,
    )
    isExplained = choice === 'why'
    const following = waiting[0]
    if (choice === 'why') waiting.unshift(next)
    if (choice === 'split') waiting.unshift(...(await splitBy(asker, next)))
    if (choice === 'join' && following)
      waiting = [
        { ...next, mandate: joinedWith(next.mandate, following.mandate) },
        ...waiting.slice(1),
      ]
    if (choice === 'accept' || choice === 'title') {
      const mandate = choice === 'title' ? await titled(asker, next.mandate) : next.mandate
      accepted.push(await renewing(asker, mandate, next.alike))
    }
    if (choice === 'rest')
      accepted.push(next.mandate, ...waiting.splice(0).map(({ mandate }) => mandate))
  }
  return { ...draft, mandates: accepted }
}

async function choiceFor(
  { io, shared, ask }: Asker,
  { mandate, alike }: Waiting,
  left: number,
  place: number,
  all: number,
  isExplained: boolean,
): Promise<Choice> {
  const { language, view } = shared
  const heading = view.paint.heading(whatOfIt[language](place, all))
  io.err(`\n${heading}\n${mandateText(mandate, alike, isExplained, view)}\n`)
  const choices = CHOICES.filter(
    ([choice]) =>
      (choice !== 'split' || cutsOf(mandate).length > 0) &&
      (choice !== 'why' || !isExplained) &&
      ((choice !== 'join' && choice !== 'rest') || left > 0),
  )
  const answer = await ask({
    kind: 'choice',
    message: whatOfIt[language](place, all),
    options: choices.map(([choice, key]) => ({
      value: choice,
      label: REVIEW_CHOICES[choice][language],
      key,
    })),
  })
  return choices.find(([choice]) => choice === answer)?.[0] ?? 'accept'
}

async function titled({ shared, ask }: Asker, mandate: DraftMandate): Promise<DraftMandate> {
  const title = await ask({
    kind: 'text',
    message: TITLE[shared.language],
    initial: shortTitle(mandate.text),
    refuse: answer => (answer.trim() === '' ? TITLE_NEEDED[shared.language] : undefined),
  })
  return { ...mandate, title: title.trim() }
}

async function splitBy({ shared, ask }: Asker, { mandate, alike }: Waiting): Promise<Waiting[]> {
  const cuts = cutsOf(mandate)
  const place = await ask({
    kind: 'choice',
    message: WHERE_TO_SPLIT[shared.language],
    options: cuts.map(([, second], index) => ({ value: String(index), label: shortTitle(second) })),
  })
  const cut = cuts[Number(place)]
  return cut
    ? splitInto(mandate, cut).map(part => ({ mandate: part, alike }))
    : [{ mandate, alike }]
}

async function renewing(
  asker: Asker,
  mandate: DraftMandate,
  alike: Likely | null,
): Promise<DraftMandate> {
  if (!alike) return mandate
  const { language } = asker.shared
  const message = doesItRenew[language](alike.id, Math.round(alike.likeness * 100))
  // What renews closes what was there before: only where a person says so.
  return (await isYes(asker, message, 'no')) ? { ...mandate, renews: alike.id } : mandate
}

/** Whether the person wants `count` mandates written to `file`. */
export function isToBeWritten(asker: Asker, count: number, file: string): Promise<boolean> {
  return isYes(asker, writeThem[asker.shared.language](count, file), 'yes')
}

async function isYes(
  { shared, ask }: Asker,
  message: string,
  initial: 'yes' | 'no',
): Promise<boolean> {
  const option = (value: 'yes' | 'no'): Option => ({
    value,
    label: YES_OR_NO[value][shared.language],
    key: value[0],
  })
  const answer = await ask({
    kind: 'choice',
    message,
    initial,
    options: [option('yes'), option('no')],
  })
  return answer === 'yes'
}
