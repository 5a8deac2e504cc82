// The statuses of the listed mandates as one bar with a legend.
import { STATUSES, type Status } from '../../base/vocabulary.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { shortStatusLabel } from '../../words/labels.ts'
import { wrapped } from './layout.ts'
import type { Paint } from './paint.ts'
import type { View } from './view.ts'

/** Each status has a different character, so that the bar is readable without colours. */
const GLYPHS: Record<Status, string> = {
  'not-started': '░',
  'in-progress': '▒',
  'partially-implemented': '▓',
  implemented: '█',
  ongoing: '≈',
  blocked: '×',
  overtaken: '÷',
  superseded: '»',
  discontinued: '·',
}

/** A longer bar would not show more. */
const LONGEST = 72

/** Two or more lines; none if there is nothing to compare, or no screen. */
export function statusBar(mandates: readonly Tracked[], view: View): string[] {
  const { language, paint, width } = view
  const counts = countsOf(mandates)
  if (width === undefined || counts.length < 2) return []
  const parts = counts.map(({ status, count }) => ({ status, count, set: paintOf(status, paint) }))
  const lengths = sharesOf(
    counts.map(({ count }) => count),
    Math.min(width, LONGEST),
  )
  const bar = parts.map(({ status, set }, index) => set(GLYPHS[status].repeat(lengths[index] ?? 0)))
  // Non-breaking spaces keep a character, its status and its count together.
  const legend = parts.map(({ status, count, set }) => {
    const label = `${GLYPHS[status]} ${shortStatusLabel(status, 'mandate', language)} ${count}`
    return set(label.replaceAll(' ', '\u00a0'))
  })
  return [bar.join(''), ...wrapped(legend.join('  '), width)]
}

function countsOf(mandates: readonly Tracked[]): { status: Status; count: number }[] {
  const counts = new Map<Status, number>()
  for (const { status } of mandates) counts.set(status, (counts.get(status) ?? 0) + 1)
  return STATUSES.flatMap(status => {
    const count = counts.get(status)
    return count === undefined ? [] : { status, count }
  })
}

function paintOf(status: Status, paint: Paint): (text: string) => string {
  switch (status) {
    case 'blocked':
      return paint.attention
    case 'implemented':
      return paint.done
    case 'not-started':
    case 'superseded':
    case 'discontinued':
      return paint.quiet
    case 'in-progress':
    case 'partially-implemented':
    case 'ongoing':
    case 'overtaken':
      return text => text
  }
}

/**
 * Divides `room` in proportion to the counts, by the method of largest remainders. The shares add up to `room`, and
 * each is at least one. All counts are positive, and there are at most `room` of them.
 */
export function sharesOf(counts: readonly number[], room: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const exact = counts.map(count => 1 + ((room - counts.length) * count) / total)
  const shares = exact.map(Math.floor)
  const left = room - shares.reduce((sum, share) => sum + share, 0)
  const byLoss = exact
    .map((share, index) => ({ index, loss: share - Math.floor(share) }))
    .toSorted((a, b) => b.loss - a.loss)
  for (const { index } of byLoss.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
