// A failure: what is wrong, and what to do about it.
import type { Failure } from '../../base/failures.ts'
import { explain } from '../../words/failures.ts'
import { BUG } from '../../words/bug.ts'
import { indented, wrapped } from '../parts/layout.ts'
import { safe, safeDeep } from '../parts/safe.ts'
import type { View } from '../parts/view.ts'

export function failureText(failure: Failure, view: View): string[] {
  const { message, lines = [], hint } = explain(safeDeep(failure), view.language)
  const { paint, width } = view
  return [
    ...wrapped(paint.overdue(message), width),
    ...lines.flatMap(line => indented(wrapped(line, width && width - 2), '  ')),
    ...(hint === '' ? [] : wrapped(hint, width)),
  ]
}

/** A bug in the program: what happened, in one line, and how to report it. */
export function bugText(error: unknown, { language, paint, width }: View): string[] {
  const what = safe(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  const { message, hint } = BUG[language]
  return [paint.overdue(`${message} ${what}`), hint].flatMap(line => wrapped(line, width))
}
