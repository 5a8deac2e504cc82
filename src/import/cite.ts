// Citations of mandates: the paragraph number and the label of the item, in the usual form.
import type { Item, Unit } from './structure.ts'

/** For example `5`, `66/3 2`; `unnumbered` without a number. */
export function citation({ cited }: Pick<Unit, 'cited'>): string {
  return cited === '' ? 'unnumbered' : cited
}

/** For example `4(1)`, `66/3 2 a)`, `5 bullet 1`; only the label if the paragraph has no number. */
export function itemCitation(
  { cited }: Pick<Unit, 'cited'>,
  { label }: Item,
  index: number,
): string {
  const own = label === null || label.kind === 'bullet' ? `bullet ${index + 1}` : label.cited
  if (own.startsWith(`${cited}.`) || own.endsWith(`.${cited}`)) return own
  return `${cited}${own.startsWith('(') ? '' : ' '}${own}`.trim()
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** Adds `4 (first)`, `4 (second)` if one paragraph gives several mandates. */
export function numbered<Cited extends { readonly paragraph: string }>(
  found: readonly Cited[],
): Cited[] {
  const counts = new Map<string, number>()
  for (const { paragraph } of found) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  const seen = new Map<string, number>()
  return found.map(mandate => {
    const { paragraph } = mandate
    const place = seen.get(paragraph) ?? 0
    seen.set(paragraph, place + 1)
    const ordinal = (counts.get(paragraph) ?? 0) > 1 ? ORDINALS[place] : undefined
    return ordinal === undefined ? mandate : { ...mandate, paragraph: `${paragraph} (${ordinal})` }
  })
}
