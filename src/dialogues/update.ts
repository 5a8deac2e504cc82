// The questions of `update`: asks for what the command line left out, and then records it in the same way.
import type { Archive } from '../archive/archive.ts'
import { UserError } from '../base/user-error.ts'
import { idOf } from '../query/find.ts'
import { SAME_AS } from '../words/questions.ts'
import { subjectText } from '../view/pages/updated.ts'
import { userName } from '../git/repository.ts'
import {
  findTarget,
  newUpdate,
  recordUpdate,
  type UpdateInput,
  type UpdateTarget,
} from '../recording/update.ts'
import type { Asker } from './asker.ts'
import { updateLine } from './update-line.ts'
import { recordConfirmed } from './approval.ts'
import { isSettledLater, STEPS } from './update-questions.ts'
import { askTarget } from './target.ts'

/**
 * Asks for what is missing, shows the lines that will be written, and records them once the user confirms.
 *
 * @returns the exit code
 * @throws UserError when the user leaves, or an option is invalid; nothing is written then
 */
export async function askUpdate(
  asker: Asker,
  records: Archive,
  id: string | undefined,
  input: UpdateInput,
): Promise<number> {
  const { io, shared } = asker
  const named = id ?? (await askTarget(asker, records))
  const find = ({ supersededBy }: UpdateInput): Promise<UpdateTarget> =>
    findTarget(io, shared, records, named, supersededBy === undefined ? 'alone' : 'all')
  const target = await find(input)
  refuseGiven(asker, input, target)
  if (id !== undefined) io.err(subjectText(target.found, shared.view))
  for (let known = input; ;) {
    known = await askRest(asker, target, input, known)
    const settled = await find(known)
    const confirmed = await recordConfirmed(asker, records.folder, input, as =>
      recordUpdate(io, shared, { ...known, ...as }, settled),
    )
    if (confirmed === 'again') continue
    const { code, as } = confirmed
    const line = updateLine(io, idOf(target.found), { ...known, ...as })
    if (as && !shared.quiet) io.err([SAME_AS[shared.language](line)])
    return code
  }
}

/** Invalid options are rejected at once, and not only after all questions. */
function refuseGiven({ io, shared }: Asker, input: UpdateInput, target: UpdateTarget): void {
  try {
    newUpdate(io, shared, { ...input, status: 'in-progress' }, target)
  } catch (error) {
    // `--superseded-by` can be checked once the status is known.
    const isLater =
      error instanceof UserError &&
      (error.failure.kind === 'option-without-meaning' || isSettledLater(undefined, error.failure))
    if (!isLater) throw error
  }
}

/**
 * @param input the options, whose values are not asked for
 * @param earlier the earlier answers of a user who wants to change some of them
 */
async function askRest(
  asker: Asker,
  target: UpdateTarget,
  input: UpdateInput,
  earlier: UpdateInput,
): Promise<UpdateInput> {
  const name = userName(asker.io, target.records.folder)
  const known: UpdateInput = { ...input }
  for (const { field, ask } of STEPS) {
    if (input[field] !== undefined) continue
    const answer = await ask({ ...asker, target, known, earlier, name })
    Object.assign(known, { [field]: answer })
  }
  return known
}
