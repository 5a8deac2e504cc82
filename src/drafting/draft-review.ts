// Reviews the mandates of a draft with the user, one by one, before anything is written.
import { fail, UserError } from '../base/user-error.ts'
import type { Draft, DraftMandate } from '../import/draft.ts'
import type { Likely } from '../import/likeness.ts'
import { shortTitle } from '../import/record.ts'
import { cutsOf, joinedWith, splitInto } from '../import/draft-edits.ts'
import { mandateText, type ShownDraft } from '../view/pages/drafts.ts'
import {
  renewalQuestion,
  DRAFT_CHOICES,
  LEAVE,
  LEAVING_CHOICES,
  TITLE,
  TITLE_NEEDED,
  placeInDraft,
  WHERE_TO_SPLIT,
  writeThem,
} from '../words/draft-review.ts'
import type { Asker } from '../dialogues/asker.ts'
import { isYes, menuOptions } from '../dialogues/keys.ts'

/** A mandate that has not been reviewed, with the earlier mandate that it may repeat. */
interface Waiting {
  readonly mandate: DraftMandate
  readonly alike: Likely | null
}

type Choice = keyof typeof DRAFT_CHOICES

const CHOICES: readonly Choice[] = [
  'accept',
  'title',
  'drop',
  'split',
  'join',
  'why',
  'rest',
  'back',
]

/** The state of the review: the accepted mandates, and those still to review, the next one first. */
interface Place {
  readonly accepted: readonly DraftMandate[]
  readonly waiting: readonly Waiting[]
}

/**
 * The draft with the mandates that the user accepts.
 *
 * @throws UserError when the user leaves without keeping any; nothing is written then
 */
export async function reviewed(asker: Asker, { draft, alike }: ShownDraft): Promise<Draft> {
  const before: Place[] = []
  let place: Place = {
    accepted: [],
    waiting: draft.mandates.map((mandate, index) => ({ mandate, alike: alike[index] ?? null })),
  }
  let isExplained = false
  for (let [next] = place.waiting; next; [next] = place.waiting) {
    const { accepted, waiting }: Place = place
    const current: Waiting = next
    const turn: Turn = {
      next: current,
      left: waiting.length - 1,
      place: accepted.length + 1,
      isExplained,
    }
    const choice: Choice | undefined = await orLeft(() => choiceFor(asker, turn, before.length > 0))
    isExplained = choice === 'why'
    if (choice === 'back') place = before.pop() ?? place
    else if (choice === undefined) {
      if ((await leaving(asker, accepted.length)) === 'keep') break
    } else if (choice !== 'why') {
      // If the user leaves a question about the decision, the mandate is shown again.
      const after = await orLeft(() => decided(asker, choice, place, current))
      if (after) before.push(place)
      place = after ?? place
    }
  }
  return { ...draft, mandates: place.accepted }
}

/** The result of `work`; undefined if the user left its question. */
async function orLeft<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UserError && error.failure.kind === 'cancelled') return undefined
    throw error
  }
}

/**
 * Asks whether to keep what was accepted, if anything, or to continue.
 *
 * @throws UserError when the user wants neither
 */
async function leaving({ shared, ask }: Asker, accepted: number): Promise<'keep' | 'go-on'> {
  const { language } = shared
  const choices = LEAVING.filter(choice => choice !== 'keep' || accepted > 0).map(value => {
    const { keys, label } = LEAVING_CHOICES[value]
    return { value, keys, label: label[language](accepted) }
  })
  const answer = await ask({
    kind: 'choice',
    message: LEAVE[language],
    options: menuOptions(choices, language),
  })
  if (answer === 'leave') return fail('cancelled', {})
  return answer === 'keep' ? 'keep' : 'go-on'
}

const LEAVING = ['go-on', 'keep', 'leave'] as const

/** The next state of the review after a decision. */
async function decided(
  asker: Asker,
  choice: Exclude<Choice, 'why' | 'back'>,
  { accepted, waiting }: Place,
  next: Waiting,
): Promise<Place> {
  const [, ...others] = waiting
  switch (choice) {
    case 'drop':
      return { accepted, waiting: others }
    case 'split':
      return { accepted, waiting: [...(await splitBy(asker, next)), ...others] }
    case 'join': {
      const [following, ...rest] = others
      if (!following) return { accepted, waiting }
      const mandate = joinedWith(next.mandate, following.mandate)
      return { accepted, waiting: [{ ...next, mandate }, ...rest] }
    }
    case 'accept':
    case 'title': {
      const mandate = choice === 'title' ? await titled(asker, next.mandate) : next.mandate
      return {
        accepted: [...accepted, await renewing(asker, mandate, next.alike)],
        waiting: others,
      }
    }
    case 'rest':
      return { accepted: [...accepted, ...waiting.map(({ mandate }) => mandate)], waiting: [] }
  }
}

/** The current mandate, its number, and how many follow. */
interface Turn {
  readonly next: Waiting
  readonly left: number
  readonly place: number
  readonly isExplained: boolean
}

async function choiceFor(
  { io, shared, ask }: Asker,
  { next, left, place, isExplained }: Turn,
  hasBefore: boolean,
): Promise<Choice> {
  const { language, view } = shared
  const { mandate, alike } = next
  const all = place + left
  const heading = view.paint.heading(placeInDraft[language](place, all))
  io.out(['', heading, ...mandateText(mandate, alike, isExplained, view)])
  const choices = CHOICES.filter(
    choice =>
      (choice !== 'split' || cutsOf(mandate).length > 0) &&
      (choice !== 'why' || !isExplained) &&
      (choice !== 'back' || hasBefore) &&
      ((choice !== 'join' && choice !== 'rest') || left > 0),
  ).map(value => {
    const { keys, label } = DRAFT_CHOICES[value]
    return { value, keys, label: label[language] }
  })
  const answer = await ask({
    kind: 'choice',
    message: placeInDraft[language](place, all),
    options: menuOptions(choices, language),
  })
  return choices.find(({ value }) => value === answer)?.value ?? 'accept'
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
  const message = renewalQuestion[asker.shared.language](alike.id, Math.round(alike.likeness * 100))
  // A renewal closes the earlier mandate, so it is recorded only when the user confirms it.
  return (await isYes(asker, { message, initial: 'no' }))
    ? { ...mandate, renews: alike.id }
    : mandate
}

/** Asks whether to write `count` mandates to `file`. */
export function isToBeWritten(asker: Asker, count: number, file: string): Promise<boolean> {
  return isYes(asker, { message: writeThem[asker.shared.language](count, file), initial: 'yes' })
}
