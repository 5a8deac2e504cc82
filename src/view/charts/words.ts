// The words of a chart, for readers who do not see it.
import { totalOf, type Chart, type Timeline } from '../../charts/chart.ts'
import { commaList } from '../../words/isolate.ts'
import { WRITING, type Language } from '../../base/language.ts'
import { labelled } from '../../words/list.ts'
import { numeral } from '../../words/plural.ts'

/** Every label of a chart with its number. */
export function described(chart: Chart, language: Language): string {
  if (chart.kind === 'timeline') {
    const rows = chart.rows.map(({ label, words }) =>
      labelled(label, words.join(WRITING[language].comma), language),
    )
    return rows.join('. ')
  }
  const pairs = pairsOf(chart).map(([label, count]) =>
    labelled(label, numeral(count, language), language),
  )
  return commaList(pairs, language)
}

function pairsOf(chart: Exclude<Chart, Timeline>): (readonly [string, number])[] {
  switch (chart.kind) {
    case 'figures':
      return chart.items.map(({ label, count }) => [label, count])
    case 'bar':
      return chart.parts.map(({ label, count }) => [label, count])
    case 'bars':
      return chart.rows.map(row => [row.label, totalOf(row)])
  }
}
