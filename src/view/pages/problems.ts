// Problems for people: the place, the rule, the line with a caret, what is wrong and what to do.
import type { Problem, Severity } from '../../base/problem.ts'
import { type ByLanguage, WRITING } from '../../base/language.ts'
import { isolate } from '../../words/isolate.ts'
import { counted, ERRORS, WARNINGS } from '../../words/plural.ts'
import { describeProblem } from '../../words/problems.ts'
import { indented, widthOf, wrapped } from '../parts/layout.ts'
import { safe, safeDeep } from '../parts/safe.ts'
import type { View } from '../parts/view.ts'
import { jsonText } from '../data/json.ts'

const SEVERITIES: Record<Severity, ByLanguage<string>> = {
  error: { en: 'error', fr: 'erreur', ar: 'خطأ' },
  warning: { en: 'warning', fr: 'avertissement', ar: 'تنبيه' },
}

/** Longer lines are shortened around the position of the problem. */
const EXCERPT = 72

/**
 * All problems, each as a paragraph followed by an empty line.
 *
 * @param lineOf returns the source line of a problem
 */
export function problemsText(
  problems: readonly Problem[],
  lineOf: (problem: Problem) => string | undefined,
  view: View,
): string[] {
  return problems.flatMap(problem => [...problemLines(problem, lineOf(problem), view), ''])
}

function problemLines(problem: Problem, line: string | undefined, view: View): string[] {
  const { language, paint } = view
  const { message, hint } = describeProblem(
    { ...problem, values: safeDeep(problem.values) },
    language,
  )
  const place = `${safe(problem.file)}:${problem.line}:${problem.column}`
  const set = problem.severity === 'error' ? paint.overdue : paint.attention
  const severity = set(SEVERITIES[problem.severity][language])
  const head = `${paint.heading(isolate(place, language))}: ${severity} ${paint.quiet(`[${problem.rule}]`)}`
  return [
    head,
    ...excerptLines(problem, line, view),
    ...[message, hint].flatMap(text => indented(wrapped(text, view.width && view.width - 2), '  ')),
  ]
}

function excerptLines(problem: Problem, line: string | undefined, { paint }: View): string[] {
  if (line === undefined || line.trim() === '') return []
  const start = Math.max(0, Math.min(problem.column - 1, line.length) - EXCERPT / 2)
  const shown = safe(line.slice(start, start + EXCERPT))
  const before = widthOf(safe(line.slice(start, problem.column - 1)))
  const number = String(problem.line)
  const gutter = ' '.repeat(number.length)
  return [
    `  ${paint.quiet(`${number} |`)} ${shown}`,
    `  ${paint.quiet(`${gutter} |`)} ${' '.repeat(before)}${paint.overdue('^')}`,
  ]
}

/** For example `2 errors, 1 warning`. */
export function problemSummary(problems: readonly Problem[], { language }: View): string {
  const of = (severity: Severity): number =>
    problems.filter(problem => problem.severity === severity).length
  const [errors, warnings] = [of('error'), of('warning')]
  const parts = [counted(errors, ERRORS, language), counted(warnings, WARNINGS, language)]
  const present = warnings === 0 ? parts.slice(0, 1) : errors === 0 ? parts.slice(1) : parts
  return present.join(WRITING[language].comma)
}

/** Problems for programs; a public contract: docs/json.md. Sentences are in the reader's language. */
export function problemsJson(problems: readonly Problem[], { language }: View): string {
  const data = problems.map(problem => {
    const { rule, severity, file, line, column } = problem
    return { rule, severity, file, line, column, ...describeProblem(problem, language) }
  })
  return jsonText(data)
}

/** Annotations for pull requests, in the format of GitHub's workflow runner. */
export function problemsGithub(
  problems: readonly Problem[],
  pathOf: (file: string) => string,
  { language }: View,
): string[] {
  const escaped = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string): string =>
    escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return problems.map(problem => {
    const { message, hint } = describeProblem(
      { ...problem, values: safeDeep(problem.values) },
      language,
    )
    const place = `file=${property(pathOf(problem.file))},line=${problem.line},col=${problem.column}`
    return `::${problem.severity} ${place},title=${problem.rule}::${escaped(`${message} ${hint}`)}`
  })
}
