// Joins what a tracker says twice about one mandate, and tells true repetitions.
import { fold } from '../base/fold.ts'
import type { Remarks } from './desk.ts'
import type { Draft } from './drafts.ts'
import type { RejectedRow } from './rows.ts'
import type { AdoptedUpdate } from './updates.ts'

export interface Joined {
  readonly groups: ReadonlyMap<string, readonly Draft[]>
  readonly repeated: readonly RejectedRow[]
  /** How many rows went on with the mandate of another sheet. */
  readonly joined: number
}

/** A mandate of an earlier sheet that stands again with other updates is one mandate with more updates. */
export function withoutRepetitions(
  groups: ReadonlyMap<string, readonly Draft[]>,
  remarks: Remarks,
): Joined {
  const repeated: RejectedRow[] = []
  let joined = 0
  const kept = new Map(
    [...groups].map(([key, drafts]) => {
      const found = new Map<string, Draft>()
      for (const draft of drafts) {
        const text = fold(Object.values(draft.texts).join(' '))
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
        const name = `${draft.paragraph}\0${draft.title ?? ''}\0${text === '' ? draft.rows.join() : text}`
        const first = found.get(name)
        if (!first) {
          found.set(name, draft)
          continue
        }
        const [at = ''] = draft.rows
        const more = draft.updates.filter(
          update => !first.updates.some(each => isSame(each, update)),
        )
        if (more.length === 0 && draft.actions.length === 0) {
          repeated.push({ at, reason: 'repetition', cells: [] })
          continue
        }
        joined++
        remarks.add('same-mandate', at, first.rows[0] ?? '')
        found.set(name, {
          ...first,
          rows: [...first.rows, ...draft.rows],
          due: draft.due ?? first.due,
          target: draft.target ?? first.target,
          extra: { ...first.extra, ...draft.extra },
          departments: [...new Set([...first.departments, ...draft.departments])],
          updates: [...first.updates, ...more].toSorted((a, b) =>
            (a.date ?? '9') < (b.date ?? '9') ? -1 : 1,
          ),
          actions: [...first.actions, ...draft.actions],
        })
      }
      return [key, [...found.values()]] as const
    }),
  )
  return { groups: kept, repeated, joined }
}

function isSame(a: AdoptedUpdate, b: AdoptedUpdate): boolean {
  return (
    a.date === b.date && a.status === b.status && a.note === b.note && a.internal === b.internal
  )
}
