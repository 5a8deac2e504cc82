// The register of replies: for every State and every request to it, the reply in force, if any.
import type { Reply, Text } from '../records/types.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { askedStates, repliesBy } from '../tracking/replies.ts'

export interface RegisterLine {
  readonly tracked: Tracked
  /** Null if the mandate asks for one thing only. */
  readonly measure: { readonly id: string; readonly title: Text } | null
  readonly state: string
  /** The State's regional group; null if the organisation's file gives none. */
  readonly group: string | null
  readonly reply: Reply | null
}

/** One request to States: a mandate, or one of its measures. */
export interface Question extends Pick<RegisterLine, 'tracked' | 'measure'> {
  readonly lines: readonly RegisterLine[]
}

/** The requests to States in these mandates, in the same order, with the replies in force on the day. */
export function questionsOf(mandates: readonly Tracked[], snapshot: Snapshot): Question[] {
  const { organisation, day } = snapshot
  const groupOf = new Map(organisation.states.map(({ code, group }) => [code, group ?? null]))
  return mandates.flatMap(tracked => {
    const { states } = tracked.mandate
    if (!states) return []
    const asked = askedStates(states, tracked.document, organisation)
    return repliesBy(states, asked, day).map(({ measure: id, answers }): Question => {
      const measure = states.measures.find(known => known.id === id) ?? null
      const lines = asked.map(state => ({
        tracked,
        measure,
        state,
        group: groupOf.get(state) ?? null,
        reply: answers.get(state) ?? null,
      }))
      return { tracked, measure, lines }
    })
  })
}

/** The lines by regional group, in the organisation's order. Lines without a group come last. */
export function byGroup(
  lines: readonly RegisterLine[],
  { organisation }: Pick<Snapshot, 'organisation'>,
): { readonly group: string | null; readonly lines: readonly RegisterLine[] }[] {
  const groups = [...organisation.groups.map(({ id }) => id), null]
  const known = new Set<string | null>(groups)
  return groups.flatMap(group => {
    const own = lines.filter(line => (known.has(line.group) ? line.group : null) === group)
    return own.length > 0 ? [{ group, lines: own }] : []
  })
}
