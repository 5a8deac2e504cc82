// The rows of a tracker that were not taken, as csv with the reason beside each.
import { stringify } from 'csv-stringify/sync'
import { disarmed } from '../../base/formula-injection.ts'

export function rejectedCsv(
  headings: readonly string[],
  rows: readonly { readonly at: string; readonly cells: readonly string[]; readonly why: string }[],
): string {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const lines = rows.map(({ at, cells, why }) =>
    [at, why, ...Array.from({ length: width }, (_, column) => cells[column] ?? '')].map(disarmed),
  )
  return stringify([headings, ...lines], { bom: true, record_delimiter: 'windows' })
}
