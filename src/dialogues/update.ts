// update, by question and answer: what the command line left out is asked for, and then goes the same road.
import type { Archive } from '../archive/archive.ts'
import { UserError } from '../base/user-error.ts'
import { idOf } from '../query/find.ts'
import { SAME_AS } from '../words/asking.ts'
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
import { isSettledLater, STEPS } from './steps.ts'
import { askTarget } from './target.ts'

/**
 * Asks for the rest, shows the lines that will be written, and records them once they are confirmed.
 *
 * @returns the exit code
 * @throws UserError when the person leaves, and for what was given and cannot be: nothing is written
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

/** What was given is refused at once, and not only after all else was answered. */
function refuseGiven({ io, shared }: Asker, input: UpdateInput, target: UpdateTarget): void {
  try {
    newUpdate(io, shared, { ...input, status: 'in-progress' }, target)
  } catch (error) {
    // A given successor means something once the status is known.
    const isLater =
      error instanceof UserError &&
      (error.failure.kind === 'option-without-meaning' || isSettledLater(undefined, error.failure))
    if (!isLater) throw error
  }
}

/**
 * @param input what was given, and is not asked for
 * @param earlier what was answered before, by a person who wants to change something
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
