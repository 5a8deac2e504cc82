// The rules for renewals: a mandate repeats earlier ones, never itself, and never in a circle.
import {
  lineageOf,
  mandatesOf,
  presentId,
  renewalsOf,
  type Lineage,
  type Placed,
} from '../tracking/lineage.ts'
import { isNotEarlier } from '../tracking/rules/renewals.ts'
import { found, pathOf, type Finding, type Rules } from './finding.ts'

/**
 * In every circle, at least one renewal refers to a document of the same day or later, because dates cannot decrease
 * all the way round. The circle is reported there, and the valid renewals are not.
 */
export const renewalRules: Rules = function* (records) {
  const placed = mandatesOf(records.documents)
  const lineage = lineageOf(renewalsOf(placed))
  const documents = new Map(placed.map(({ id, document }) => [id, document]))
  for (const one of placed) {
    for (const [index, named] of one.mandate.renews.entries()) {
      const earlier = presentId(lineage, named)
      const document = documents.get(earlier)
      if (document && isNotEarlier(document, one.document)) {
        yield notEarlier(one, index, earlier, lineage)
      }
    }
  }
}

function notEarlier(
  { id, document, mandate }: Placed,
  index: number,
  earlier: string,
  lineage: Lineage,
): Finding {
  const path = [...pathOf(mandate), 'renews', index]
  const back = wayBetween(lineage, earlier, id)
  return back === undefined
    ? found('renewal-not-earlier', document.file, path, { id, earlier })
    : found('renewal-circle', document.file, path, { ids: [id, ...back] })
}

/** The shortest path of renewals from one mandate to another, including both; undefined without one. */
function wayBetween(lineage: Lineage, from: string, to: string): string[] | undefined {
  const ways = [[from]]
  const seen = new Set([from])
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const last = way.at(-1) ?? from
    if (last === to) return way
    for (const next of lineage.renews.get(last) ?? []) {
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}
