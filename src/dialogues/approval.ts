// Shows the lines of a change before they are written, and asks the user to confirm them.
import { fail } from '../base/user-error.ts'
import { CONFIRM_ANSWERS, UPDATE_QUESTIONS } from '../words/questions.ts'
import { canCommit } from '../git/commit/repository-state.ts'
import { DONE } from '../base/exit-codes.ts'
import type { RecordingInput } from '../recording/make-change.ts'
import type { Asker } from './asker.ts'

type Confirmation = keyof typeof CONFIRM_ANSWERS

/** The outcome: the change was recorded, it was only shown, or the questions are to be asked again. */
export type Confirmed = { readonly code: number; readonly as: RecordingInput | undefined } | 'again'

/**
 * Shows the lines that `record` would write, and writes them once the user confirms.
 *
 * @param input the options: whether to show the change only, and whether to commit it
 * @throws UserError when the user declines
 */
export async function recordConfirmed(
  asker: Asker,
  folder: string,
  input: RecordingInput,
  record: (as: RecordingInput) => Promise<number>,
): Promise<Confirmed> {
  const { commit } = input
  await record(input.dryRun ? { dryRun: true, commit } : { preview: true, answered: true, commit })
  if (input.dryRun) return { code: DONE, as: undefined }
  const answer = await askConfirmation(asker, folder, input)
  if (answer === 'leave') return fail('cancelled', {})
  if (answer === 'again') return answer
  const as = { commit: answer === 'commit', answered: true }
  return { code: await record(as), as }
}

async function askConfirmation(
  { io, shared, ask }: Asker,
  folder: string,
  { commit }: RecordingInput,
): Promise<Confirmation> {
  const { language } = shared
  const record: readonly Confirmation[] = commit
    ? ['commit']
    : canCommit(io, folder)
      ? ['record', 'commit']
      : ['record']
  const answers: readonly Confirmation[] = [...record, 'again', 'leave']
  const answer = await ask({
    kind: 'choice',
    message: UPDATE_QUESTIONS.confirm[language],
    options: answers.map(value => ({ value, label: CONFIRM_ANSWERS[value][language] })),
  })
  return answers.find(known => known === answer) ?? 'leave'
}
