// The number of each mandate in the report, and the anchor under which others find it.
import type { Tracked } from '../tracking/snapshot.ts'

/** How a mandate is named in the report. */
interface Naming {
  /** From 1, in the order of the documents. */
  readonly number: number
  /** Made from its id, so that it is the same in every report. */
  readonly anchor: string
}

export type Numbers = ReadonlyMap<Tracked, Naming>

export function numbered(mandates: readonly Tracked[]): Numbers {
  const used = new Set<string>()
  return new Map(
    mandates.map((tracked, index) => {
      const number = index + 1
      const plain = tracked.id.replaceAll(/[^\p{L}\p{N}._-]/gu, '-')
      const anchor = used.has(plain) ? `${plain}-${number}` : plain
      used.add(anchor)
      return [tracked, { number, anchor }]
    }),
  )
}
