// The register of replies for programs: a line for each State and each request. A public contract: docs/json.md.
import type { Question, RegisterLine } from '../../query/register.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { alphabetOf } from '../../words/alphabet.ts'
import { STATE_COLUMN } from '../../words/states.ts'
import { ANSWER_LABELS, FIELD_LABELS } from '../../words/labels.ts'
import { markdownText } from '../parts/markdown.ts'
import { safe } from '../parts/safe.ts'
import { stateNames } from '../parts/state-names.ts'
import { shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'
import { jsonText } from './json.ts'

function linesOf(questions: readonly Question[]): RegisterLine[] {
  return questions.flatMap(({ lines }) => lines)
}

/** An array of `{mandate, measure, state, group, answer, date, by, note, evidence, internal}`. */
export function statesJson(questions: readonly Question[]): string {
  const data = linesOf(questions).map(({ tracked, measure, state, group, reply }) => ({
    mandate: tracked.id,
    measure: measure?.id ?? null,
    state,
    group,
    answer: reply?.answer ?? null,
    date: reply?.date ?? null,
    by: reply?.by ?? null,
    note: reply?.note ?? null,
    evidence: reply?.evidence ?? [],
    internal: reply?.internal ?? false,
  }))
  return jsonText(data)
}

const COLUMNS = ['mandate', 'measure', 'state', 'group', 'answer', 'date', 'by', 'note', 'evidence']

/** Comma-separated values. Cells that a spreadsheet would take for a formula are disarmed. */
export async function statesCsv(
  questions: readonly Question[],
  { language }: View,
): Promise<string> {
  const { stringify } = await import('csv-stringify/sync')
  const rows = linesOf(questions).map(({ tracked, measure, state, group, reply }) =>
    [
      tracked.id,
      measure?.id ?? '',
      state,
      group ?? '',
      reply?.answer ?? '',
      reply?.date ?? '',
      reply?.by ?? '',
      reply?.note ? shown(reply.note, language, tracked.document.language) : '',
      (reply?.evidence ?? []).map(({ kind, ref }) => `${kind}:${ref}`).join('; '),
    ].map(safe),
  )
  return stringify([COLUMNS, ...rows], { escape_formulas: true })
}

/** A table in the Markdown of git hosts. */
export function statesMarkdown(
  questions: readonly Question[],
  snapshot: Snapshot,
  { language }: View,
): string {
  const nameOf = stateNames(snapshot.organisation, language)
  const headings = [
    FIELD_LABELS.mandate[language],
    STATE_COLUMN[language],
    FIELD_LABELS.replies[language],
    FIELD_LABELS.date[language],
  ]
  const alphabet = alphabetOf(language)
  const lines = questions.flatMap(question =>
    question.lines.toSorted((a, b) => alphabet(nameOf(a.state), nameOf(b.state))),
  )
  const rows = lines.map(({ tracked, measure, state, reply }) => [
    tracked.id + (measure ? ` (${shown(measure.title, language, tracked.document.language)})` : ''),
    nameOf(state),
    reply ? ANSWER_LABELS[reply.answer][language] : '–',
    reply?.date ?? '',
  ])
  const cells = rows.map(row => row.map(cell => markdownText(cell, language)))
  return [headings, headings.map(() => '---'), ...cells]
    .map(row => `| ${row.join(' | ')} |\n`)
    .join('')
}
