// The words of a picture, for readers who do not see it.
import type { Language } from '../../base/language.ts'
import { totalOf, type Bar, type Bars, type FiguresBlock } from '../../report/document.ts'
import { commaList } from '../../words/isolate.ts'
import { labelled } from '../../words/list.ts'
import { numeral } from '../../words/plural.ts'

/** Every label of a picture with its number. */
export function described(picture: FiguresBlock | Bar | Bars, language: Language): string {
  const pairs = pairsOf(picture).map(([label, count]) =>
    labelled(label, numeral(count, language), language),
  )
  return commaList(pairs, language)
}

function pairsOf(picture: FiguresBlock | Bar | Bars): (readonly [string, number])[] {
  switch (picture.kind) {
    case 'figures':
      return picture.items.map(({ label, count }) => [label, count])
    case 'bar':
      return picture.parts.map(({ label, count }) => [label, count])
    case 'bars':
      return picture.rows.map(row => [row.label, totalOf(row)])
  }
}
