// Mandates with all that is known of them, for programs. A public contract: docs/json.md.
import type { AsOf, Tracked } from '../../tracking/as-of.ts'
import { wholeMandate } from '../data/show.ts'
import { jsonLine, jsonText } from '../data/json.ts'

/** An array, indented for reading. */
export function wholeJson(mandates: readonly Tracked[], asOf: AsOf): string {
  return jsonText(mandates.map(tracked => wholeMandate(tracked, asOf)))
}

/** One mandate a line. */
export function wholeNdjson(mandates: readonly Tracked[], asOf: AsOf): string {
  return mandates.map(tracked => jsonLine(wholeMandate(tracked, asOf))).join('')
}
