// The name of the body that the report goes to, in the language of the report.
import type { Figures } from '../figures.ts'
import type { Say } from '../context.ts'

/** Null if it has no name in that language, because a name in another language does not fit the sentence. */
export function bodyName({ bodies, meeting }: Figures, { language }: Say): string | null {
  return bodies.find(({ id }) => id === meeting.body)?.name?.[language] ?? null
}
