// Entries of one day that say different things, with nothing to tell which came later.
import type { Dated } from '../tracking/latest.ts'
import { found, mandatesIn, type Finding, type Path, type Rules } from './finding.ts'

export const sameDayRules: Rules = function* (records) {
  for (const { document, mandate, path } of mandatesIn(records)) {
    const { file } = document
    yield* contradictions(file, mandate.updates, [...path, 'updates'], occasionOf, statusOf)
    for (const [index, { updates }] of mandate.actions.entries()) {
      const at = [...path, 'actions', index, 'updates']
      yield* contradictions(file, updates, at, occasionOf, statusOf)
    }
    const { extensions, states } = mandate
    const deadline = ({ to }: (typeof extensions)[number]): string => JSON.stringify(to)
    yield* contradictions(file, extensions, [...path, 'extensions'], () => '', deadline)
    yield* contradictions(
      file,
      states?.replies ?? [],
      [...path, 'states', 'replies'],
      ({ state, measure = '' }) => `${state} ${measure}`,
      ({ answer }) => answer,
    )
  }
}

function occasionOf({ for: occasion = '' }: { readonly for?: string | undefined }): string {
  return occasion
}

function statusOf({ status }: { readonly status: string }): string {
  return status
}

/**
 * @param subjectOf what an entry is about; only entries about the same can contradict each other
 * @param claimOf what it says
 */
function* contradictions<T extends Dated>(
  file: string,
  entries: readonly T[],
  path: Path,
  subjectOf: (entry: T) => string,
  claimOf: (entry: T) => string,
): Generator<Finding> {
  const claims = new Map<string, string>()
  for (const [index, entry] of entries.entries()) {
    const { date, order = 1 } = entry
    const key = `${date} ${order} ${subjectOf(entry)}`
    const earlier = claims.get(key)
    if (earlier !== undefined && earlier !== claimOf(entry)) {
      yield found('same-day', file, [...path, index, 'date'], { date }, 'warning')
    }
    claims.set(key, claimOf(entry))
  }
}
