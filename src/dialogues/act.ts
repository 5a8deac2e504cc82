// The questions of `act`, for the mandate that is shown.
import { ACT_QUESTIONS } from '../words/review.ts'
import { nameIn } from '../view/parts/texts.ts'
import { newAction, recordAction, type ActInput } from '../recording/act.ts'
import type { OnMandate } from '../recording/record.ts'
import { nonBlank, type Asker } from './asker.ts'
import { refusalBy } from './refusal.ts'
import { recordConfirmed } from './approval.ts'

/** @throws UserError when the user leaves; nothing is written then */
export async function askAction(asker: Asker, on: OnMandate): Promise<void> {
  for (let known: ActInput = {}; ;) {
    known = await askAll(asker, on, known)
    const confirmed = await recordConfirmed(asker, on.archive.folder, {}, as =>
      recordAction(asker.io, asker.shared, { ...known, ...as }, on),
    )
    if (confirmed !== 'again') return
  }
}

async function askAll(asker: Asker, on: OnMandate, earlier: ActInput): Promise<ActInput> {
  const { ask, shared } = asker
  const { language } = shared
  const refuse = (input: ActInput): string | undefined =>
    refusalBy(
      asker,
      () => newAction(shared, input, on),
      () => false,
    )
  const title = await ask({
    kind: 'text',
    message: ACT_QUESTIONS.title[language],
    initial: earlier.title,
    refuse: typed => refuse({ title: typed }),
  })
  const target = await ask({
    kind: 'text',
    message: ACT_QUESTIONS.target[language],
    initial: earlier.target,
    refuse: typed => refuse({ title, target: nonBlank(typed) }),
  })
  const { departments } = on.archive.organisation
  const names = departments.map(({ id }) => ({
    value: id,
    label: nameIn(departments, id, language),
  }))
  const leading = { value: '', label: ACT_QUESTIONS.leading[language] }
  const department =
    names.length === 0
      ? ''
      : await ask({
          kind: 'choice',
          message: ACT_QUESTIONS.department[language],
          options: [leading, ...names],
          initial: earlier.department,
        })
  return { title, target: nonBlank(target), department: nonBlank(department) }
}
