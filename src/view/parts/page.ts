// A page: its heading, labelled lines and headed sections, wrapped to the screen.
import { isRightToLeft, type LanguageTag, writingOf } from '../../base/language.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { FIRST_STRONG_ISOLATE } from '../../words/isolate.ts'
import { asAt, capitalised } from '../../words/list.ts'
import { indented, padded, widthOf, wrapped } from './layout.ts'
import { shown } from './texts.ts'
import type { View } from './view.ts'

/** A label and its value. Each string begins a new line. */
export interface Field {
  readonly label: string
  readonly lines: readonly string[]
}

/** The title, the organisation and the date of the page, what it was limited to, and an empty line. */
export function pageHeading(
  title: string,
  snapshot: Snapshot,
  view: View,
  criteria: readonly string[] = [],
): string[] {
  const { language, paint, width } = view
  const { acronym, name } = snapshot.organisation
  const owner = shown(acronym ?? name, language)
  const parts = [paint.heading(title), owner, asAt[language](snapshot.day)]
  const limits = criteria.length === 0 ? [] : wrapped(capitalised(criteria.join(' · ')), width)
  return [
    ...wrapped(parts.filter(part => part !== '').join(' · '), width),
    ...limits.map(paint.quiet),
    '',
  ]
}

/** Labels in a column, with the texts beside them. Fields without text are omitted. */
export function fieldLines(fields: readonly Field[], view: View): string[] {
  const filled = fields.filter(field => field.lines.length > 0)
  const labelWidth = Math.max(0, ...filled.map(field => widthOf(field.label)))
  return filled.flatMap(({ label, lines }) =>
    isRightToLeft(view.language)
      ? rightToLeftField(label, lines, view)
      : indented(
          lines.flatMap(line => wrapped(line, availableWidth(view, labelWidth + 4))),
          ' '.repeat(labelWidth + 4),
          `  ${view.paint.quiet(padded(label, labelWidth))}  `,
        ),
  )
}

/** Some terminals reverse whole lines, so text in columns would not stay in its column. */
function rightToLeftField(label: string, lines: readonly string[], view: View): string[] {
  const [first = '', ...rest] = lines
  const heading = `${view.paint.quiet(label)}:`
  // A left-to-right text has lines of its own, unless it is only an isolated symbol or date.
  const isForeign =
    /\p{L}/u.test(first) &&
    !/\p{Script=Arabic}/u.test(first) &&
    !first.includes(FIRST_STRONG_ISOLATE)
  const headed = isForeign ? [heading, ...lines] : [`${heading} ${first}`, ...rest]
  return headed.flatMap((line, index) =>
    indented(wrapped(line, availableWidth(view, 4)), '    ', index === 0 ? '  ' : '    '),
  )
}

/** A heading and the lines below it, preceded by an empty line; nothing if there are no lines. */
export function section(heading: string, lines: readonly string[], view: View): string[] {
  return lines.length === 0 ? [] : ['', view.paint.heading(heading), ...lines]
}

/** A quoted text, with the quotation marks of its language, wrapped and indented. */
export function quoted(text: string, language: LanguageTag): string {
  const [before, after] = writingOf(language).quotes
  return before + text + after
}

/** Longer lines of prose are hard to read, however wide the screen is. */
const WIDEST = 100

/** The columns left for prose beside `used` ones; undefined without a limit. */
export function availableWidth(view: View, used: number): number | undefined {
  return view.width === undefined ? undefined : Math.max(20, Math.min(view.width, WIDEST) - used)
}
