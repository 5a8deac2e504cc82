// Counts the replies of Member States to one mandate, by measure and by regional group.
import type { Answer } from '../base/vocabulary.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { askedStates, repliesBy } from '../tracking/replies.ts'
import type { Audience } from './audience.ts'

export interface RepliesFigure {
  readonly tracked: Tracked
  readonly asked: readonly string[]
  readonly measures: readonly MeasureFigure[]
}

export interface MeasureFigure {
  readonly measure: string | null
  readonly replied: readonly string[]
  readonly silent: readonly string[]
  readonly answers: readonly StateAnswer[]
  readonly groups: readonly {
    readonly group: string | null
    readonly asked: number
    readonly replied: number
  }[]
}

/** The reply of a State. The answer is null if it is internal; ministers may still know that the State replied. */
interface StateAnswer {
  readonly state: string
  readonly answer: Answer | null
}

/** Undefined for a mandate that asks nothing of the Member States. */
export function repliesFigure(
  tracked: Tracked,
  snapshot: Snapshot,
  audience: Audience,
): RepliesFigure[] {
  const { states } = tracked.mandate
  if (!states) return []
  const asked = askedStates(states, tracked.document, snapshot.organisation)
  const groupOf = new Map(
    snapshot.organisation.states.map(({ code, group }) => [code, group ?? null]),
  )
  const groups = [...new Set(asked.map(code => groupOf.get(code) ?? null))]
  const measures = repliesBy(states, asked, snapshot.day).map(({ measure, answers }) => ({
    measure,
    replied: asked.filter(code => answers.has(code)),
    silent: asked.filter(code => !answers.has(code)),
    answers: [...answers].map(([code, { answer, internal }]) => ({
      state: code,
      answer: internal && audience === 'ministerial' ? null : answer,
    })),
    groups: groups.map(group => {
      const members = asked.filter(code => (groupOf.get(code) ?? null) === group)
      return {
        group,
        asked: members.length,
        replied: members.filter(code => answers.has(code)).length,
      }
    }),
  }))
  return [{ tracked, asked, measures }]
}
