// HTML that only templates can make: every value in one is escaped, so no text of a record changes the structure of a page.
import type { Language, LanguageTag } from '../base/language.ts'
import type { Bars, Timeline } from '../charts/chart.ts'
import { barsHtml } from '../view/charts/html.ts'
import { timelineHtml } from '../view/charts/timeline-html.ts'
import { htmlText, isolatedHtml } from '../view/parts/html.ts'

/** A piece of a page. */
export class Html {
  readonly source: string
  private constructor(source: string) {
    this.source = source
  }

  /** A template whose values are escaped, unless they are HTML already. */
  static readonly of = (parts: TemplateStringsArray, ...values: readonly Value[]): Html => {
    let source = parts[0] ?? ''
    for (const [index, value] of values.entries())
      source += sourceOf(value) + (parts[index + 1] ?? '')
    return new Html(source)
  }

  /** A text in a language, with words of the other direction isolated. */
  static readonly said = (text: string, language: LanguageTag): Html =>
    new Html(isolatedHtml(text, language))

  static readonly bars = (chart: Bars, language: Language): Html =>
    new Html(barsHtml(chart, language))

  static readonly timeline = (chart: Timeline, language: Language): Html =>
    new Html(timelineHtml(chart, language))
}

type Value = Html | string | number | undefined | readonly Value[]

export const markup = Html.of
export const said = Html.said
export const barsOf = Html.bars
export const timelineOn = Html.timeline
export const NONE = markup``

function sourceOf(value: Value): string {
  if (value === undefined) return ''
  if (value instanceof Html) return value.source
  if (typeof value === 'object') return value.map(sourceOf).join('')
  return typeof value === 'number' ? String(value) : htmlText(value)
}

/** The parts with `between` them. */
export function joined(parts: readonly Html[], between: Html): Html {
  return markup`${parts.map((part, index) => (index === 0 ? part : markup`${between}${part}`))}`
}
