// The rules for entries: those of one day must not contradict each other, and none may repeat the one before.
import { placeOf } from '../records/withdrawn-entries.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { compareDated, type Dated } from '../tracking/latest.ts'
import { isRepeatedReply } from '../tracking/rules/replies.ts'
import { isRepeatedUpdate } from '../tracking/rules/updates.ts'
import { found, mandatesIn, type Finding, type Path, type Rules } from './finding.ts'

export const entryRules: Rules = function* (records) {
  for (const { document, mandate, path } of mandatesIn(records)) {
    const { file, language } = document
    const lists = [
      { updates: mandate.updates, above: path },
      ...mandate.actions.map(action => ({
        updates: action.updates,
        above: [...path, 'actions', placeOf(action, mandate.actions)],
      })),
    ]
    for (const { updates, above } of lists) {
      const at = [...above, 'updates']
      yield* contradictions(file, updates, at, occasionOf, statusOf)
      yield* repetitions(file, updates, at, (one, earlier) =>
        isRepeatedUpdate(one, earlier, language),
      )
    }
    const { extensions, states } = mandate
    const deadline = ({ to }: (typeof extensions)[number]): string => JSON.stringify(to)
    yield* contradictions(file, extensions, [...path, 'extensions'], () => '', deadline)
    const replies = states?.replies ?? []
    const at = [...path, 'states', 'replies']
    const subject = ({ state, measure = '' }: (typeof replies)[number]): string =>
      `${state} ${measure}`
    yield* contradictions(file, replies, at, subject, ({ answer }) => answer)
    yield* repetitions(file, replies, at, (one, earlier) => isRepeatedReply(one, earlier, language))
  }
}

function occasionOf({ for: occasion = '' }: { readonly for?: string | undefined }): string {
  return occasion
}

function statusOf({ status }: { readonly status: string }): string {
  return status
}

/**
 * @param subjectOf the subject of an entry; only entries about the same subject can contradict each other
 * @param claimOf the claim of an entry
 */
function* contradictions<T extends Dated>(
  file: string,
  entries: readonly T[],
  path: Path,
  subjectOf: (entry: T) => string,
  claimOf: (entry: T) => string,
): Generator<Finding> {
  const claims = new Map<string, string>()
  for (const entry of entries) {
    const { date, order = 1 } = entry
    const key = `${date} ${order} ${subjectOf(entry)}`
    const earlier = claims.get(key)
    if (earlier !== undefined && earlier !== claimOf(entry)) {
      yield found('same-day', file, [...path, placeOf(entry, entries), 'date'], { date }, 'warning')
    }
    claims.set(key, claimOf(entry))
  }
}

/** @param repeats whether an entry has the same content as the latest of the earlier ones */
function* repetitions<T extends Dated & { readonly date: CivilDate }>(
  file: string,
  entries: readonly T[],
  path: Path,
  repeats: (entry: T, earlier: readonly T[]) => boolean,
): Generator<Finding> {
  const sorted = entries.toSorted(compareDated)
  for (const [place, entry] of sorted.entries()) {
    if (!repeats(entry, sorted.slice(0, place))) continue
    const at = [...path, placeOf(entry, entries), 'date']
    yield found('entry-repeated', file, at, { date: entry.date }, 'warning')
  }
}
