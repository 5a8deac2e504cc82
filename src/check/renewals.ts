// Renewals: a mandate repeats earlier ones, never itself and never in a circle.
import { mandateId, type Mandate, type SourceDocument } from '../records/types.ts'
import { chain, lineageOf, mandatesOf } from '../tracking/lineage.ts'
import { found, pathOf, type Finding, type Rules } from './finding.ts'

export const renewalRules: Rules = function* (records) {
  const placed = mandatesOf(records.documents)
  const lineage = lineageOf(placed)
  const dates = new Map(placed.map(({ id, document }) => [id, document.date]))
  for (const { id, document, mandate } of placed) {
    for (const [index, earlier] of mandate.renews.entries()) {
      const path = [...pathOf(mandate), 'renews', index]
      const circle = earlier === id || chain(lineage, earlier, 'renews').includes(id)
      if (circle) {
        const ids = earlier === id ? [id, id] : [id, earlier, id]
        yield found('renewal-circle', document.file, path, { ids })
      } else yield* notEarlier(document, mandate, index, dates.get(earlier))
    }
  }
}

function* notEarlier(
  document: SourceDocument,
  mandate: Mandate,
  index: number,
  date: string | undefined,
): Generator<Finding> {
  if (date === undefined || date < document.date) return
  const earlier = mandate.renews[index] ?? ''
  const path = [...pathOf(mandate), 'renews', index]
  yield found('renewal-not-earlier', document.file, path, {
    id: mandateId(document, mandate),
    earlier,
  })
}
