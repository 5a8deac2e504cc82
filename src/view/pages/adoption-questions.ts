// The questions that a tracker leaves open, each with the rows that it touches.
import type { Question } from '../../adopt/questions.ts'
import { WRITING } from '../../base/language.ts'
import { ASKED_BECAUSE, LACKS, NO_STATUS_TAKEN, QUESTIONS } from '../../words/adopt.ts'
import { commaList, isolate, quote } from '../../words/isolate.ts'
import { STATUS_LABELS } from '../../words/labels.ts'
import { labelled } from '../../words/list.ts'
import { numeral } from '../../words/plural.ts'
import { indented, wrapped } from '../parts/layout.ts'
import { safe } from '../parts/safe.ts'
import type { View } from '../parts/view.ts'

/** How many rows a list names before it says how many there are. */
const MOST_ROWS = 8

export function questionLines(question: Question, view: View): string[] {
  const { language } = view
  switch (question.about) {
    case 'statuses':
      return [
        ...item(QUESTIONS.statuses[language], view),
        ...question.words.flatMap(({ word, status, why, rows }) => {
          const proposed =
            status === undefined ? NO_STATUS_TAKEN[language] : STATUS_LABELS[status][language]
          const reason = ASKED_BECAUSE[why][language]
          const { beforeBracket } = WRITING[language]
          return detail(
            labelled(
              `${quote(safe(word), language)} → ${proposed}${beforeBracket}(${reason})`,
              rowList(rows, view),
              language,
            ),
            view,
          )
        }),
      ]
    case 'documents':
      return [
        ...item(QUESTIONS.documents[language], view),
        ...question.documents.flatMap(({ of, lacks }) =>
          detail(
            labelled(
              isolate(safe(of), language),
              commaList(
                lacks.map(lack => LACKS[lack][language]),
                language,
              ),
              language,
            ),
            view,
          ),
        ),
      ]
    case 'days':
      return [
        ...(question.ambiguous === undefined
          ? []
          : [
              ...item(QUESTIONS.order[language], view),
              ...detail(
                `${quote(question.ambiguous, language)} → ${isolate(question.proposed, language)}`,
                view,
              ),
            ]),
        ...(question.undated.length === 0
          ? []
          : [
              ...item(QUESTIONS.undated[language], view),
              ...detail(rowList(question.undated, view), view),
            ]),
      ]
    case 'texts':
      return [
        ...item(QUESTIONS.texts[language], view),
        ...detail(rowList(question.rows, view), view),
      ]
  }
}

/** A sentence in a list. */
export function item(text: string, { width }: View): string[] {
  const room = width === undefined ? undefined : width - 2
  return indented(wrapped(text, room), '  ', '- ')
}

/** What stands below a sentence of a list. */
export function detail(text: string, { width }: View): string[] {
  const room = width === undefined ? undefined : width - 4
  return indented(wrapped(text, room), '    ')
}

/** The first rows, and how many there are. */
export function rowList(rows: readonly string[], { language }: View): string {
  const shown = commaList(rows.slice(0, MOST_ROWS).map(safe), language)
  return rows.length > MOST_ROWS ? `${shown} … (${numeral(rows.length, language)})` : shown
}
