// The annexes after the one on sources: shortened texts, evidence, and continuity. Each refers to a mandate by its number.
import { commaList, isolate } from '../../words/isolate.ts'
import { FIELD_LABELS, originalLabel } from '../../words/labels.ts'
import { INTERNAL } from '../../words/list.ts'
import { inBrackets } from '../../words/brackets.ts'
import { COLUMNS_OF_REPORT, SECTIONS } from '../../words/report.ts'
import { bestText } from '../../words/texts.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Block } from '../document.ts'
import type { Figures } from '../figures.ts'
import { beginningOf } from '../cell-limits.ts'
import {
  citationOf,
  evidenceName,
  line,
  numberCell,
  numberShare,
  orNothing,
  partHeading,
  quiet,
  type Say,
  strong,
  table,
  titleOf,
  wholeDate,
} from '../context.ts'
import { textAnchor } from './implementation.ts'

/** The texts that do not fit beside their implementation. */
export function textsAnnex({ outstanding, numbers }: Figures, say: Say): Block[] {
  const { language } = say
  const blocks = outstanding.flatMap((tracked): Block[] => {
    const { mandate, document } = tracked
    const own = bestText(mandate.text, document.language, document.language)
    const naming = numbers.get(tracked)
    if (!own || !naming || beginningOf(own.text) === undefined) return []
    const original = own.language === language ? null : originalLabel(own.language, language)
    const { number, anchor } = naming
    return [
      line([
        { text: String(number), look: 'strong', to: anchor, anchor: textAnchor(anchor) },
        '  ',
        strong(titleOf(tracked, say)),
        '  ',
        quiet(citationOf(tracked, say)),
      ]),
      { kind: 'quote', text: own.text, language: own.language, original },
    ]
  })
  return blocks.length === 0 ? [] : [partHeading('texts', SECTIONS.texts[language]), ...blocks]
}

/** A row for each mandate. The date of a paper is its own, otherwise that of the entry that cites it. */
export function evidenceAnnex({ evidence }: Figures, say: Say): Block[] {
  const { language, audience } = say
  const byMandate = new Map<Tracked, string[]>()
  for (const { tracked, evidence: item, reported } of evidence) {
    const remarks = [
      wholeDate(item.date ?? reported, language),
      ...(audience === 'internal' && item.internal ? [INTERNAL[language]] : []),
    ]
    const named = inBrackets(evidenceName(item, say), commaList(remarks, language), language)
    byMandate.set(tracked, [...(byMandate.get(tracked) ?? []), named])
  }
  if (byMandate.size === 0) return []
  const title = SECTIONS.evidence[language]
  const columns = [COLUMNS_OF_REPORT.number, FIELD_LABELS.evidence]
  const rows = [...byMandate].map(([tracked, items]) => [
    numberCell(tracked, say),
    [commaList([...new Set(items)], language)],
  ])
  return [
    partHeading('evidence', title),
    { ...table(title, columns, rows, say), shares: [numberShare(say), 0.92] },
  ]
}

export function continuityAnnex({ continuity, snapshot }: Figures, say: Say): Block[] {
  const { language } = say
  if (continuity.length === 0) return []
  const title = SECTIONS.continuity[language]
  const owners = new Map(snapshot.mandates.map(tracked => [tracked.id, tracked]))
  const columns = [COLUMNS_OF_REPORT.number, COLUMNS_OF_REPORT.earlier, COLUMNS_OF_REPORT.later]
  const cited = (id: string): string => {
    const owner = owners.get(id)
    return owner ? citationOf(owner, say) : isolate(id, language)
  }
  const rows = continuity.map(({ tracked, earlier, later }) => [
    numberCell(tracked, say),
    orNothing(earlier.map(cited)),
    orNothing(later.map(cited)),
  ])
  const shares = [numberShare(say), 0.46, 0.46]
  return [partHeading('continuity', title), { ...table(title, columns, rows, say), shares }]
}
