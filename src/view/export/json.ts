// Mandates with all of their data, for programs. A public contract: docs/json.md.
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { historyOf } from '../../tracking/history.ts'
import { wholeMandate } from '../data/show.ts'
import { jsonLine, jsonText } from '../data/json.ts'

/** An array, indented for reading. */
export function wholeJson(
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  internal: boolean,
): string {
  return jsonText(mandates.map(tracked => wholeMandate(tracked, snapshot, historyOf, internal)))
}

/** One mandate on each line. */
export function wholeNdjson(
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  internal: boolean,
): string {
  return mandates
    .map(tracked => jsonLine(wholeMandate(tracked, snapshot, historyOf, internal)))
    .join('')
}
