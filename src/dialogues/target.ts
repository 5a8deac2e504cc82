// Asks which mandate or action is meant. The user types a part of its id or title.
import type { Archive } from '../archive/archive.ts'
import { sorted } from '../query/sort.ts'
import { UPDATE_QUESTIONS } from '../words/questions.ts'
import { findTarget } from '../recording/update.ts'
import type { Asker } from './asker.ts'
import { refusalOf } from './refusal.ts'
import { mandateOptions } from './choices.ts'

/** Offers the outstanding mandates, most urgent first. Any other mandate can be given by its id. */
export async function askTarget(asker: Asker, records: Archive): Promise<string> {
  const { ask, io, shared } = asker
  const { mandates } = await records.matching({}, io.today())
  const open = sorted(
    mandates.filter(({ outstanding }) => outstanding),
    'attention',
  )
  return ask({
    kind: 'find',
    message: UPDATE_QUESTIONS.which[shared.language],
    optionsFor: mandateOptions(open, 'actions too', shared.language),
    refuse: id => refusalOf(asker, () => findTarget(io, shared, records, id, 'alone')),
  })
}
