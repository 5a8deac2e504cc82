// The body that the report goes to, by the name that it has in the language of the report.
import type { Figures } from '../figures.ts'
import type { Say } from '../say.ts'

/** Null where it has no name in that language: a sentence cannot be built around one of another. */
export function bodyName({ bodies, meeting }: Figures, { language }: Say): string | null {
  return bodies.find(({ id }) => id === meeting.body)?.name?.[language] ?? null
}
