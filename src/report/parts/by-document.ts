// Groups mandates by their document, in the order of the documents.
import type { Tracked } from '../../tracking/snapshot.ts'

/** The mandates of each document, in their order in it. */
export function byDocument(mandates: readonly Tracked[]): [Tracked, ...Tracked[]][] {
  const groups = new Map<unknown, [Tracked, ...Tracked[]]>()
  for (const tracked of mandates) {
    const group = groups.get(tracked.document)
    if (group) group.push(tracked)
    else groups.set(tracked.document, [tracked])
  }
  return [...groups.values()]
}
