// Seen before it is written: the lines of a change, and what the person says to them.
import { fail } from '../base/user-error.ts'
import { CONFIRM_ANSWERS, UPDATE_QUESTIONS } from '../words/asking.ts'
import { canCommit } from '../git/commit/whereabouts.ts'
import { DONE } from '../base/exit-codes.ts'
import type { RecordingInput } from '../recording/record.ts'
import type { Asker } from './asker.ts'

type Confirmation = keyof typeof CONFIRM_ANSWERS

/** What became of a change: it was recorded so, shown only, or is to be asked for again. */
export type Confirmed = { readonly code: number; readonly as: RecordingInput | undefined } | 'again'

/**
 * Shows the lines that `record` would write, and has it write them once the person says so.
 *
 * @param input whether more than showing was ruled out, or the commit wished for, beforehand
 * @throws UserError when the person leaves everything as it is
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
