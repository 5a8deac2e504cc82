// What `request` reports: who is asked about how much, in which language, and where the files are.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Language } from '../../base/language.ts'
import { isolate } from '../../words/isolate.ts'
import { LANGUAGE_NAMES } from '../../words/languages.ts'
import { labelled } from '../../words/list.ts'
import { counted } from '../../words/plural.ts'
import {
  answersBy,
  ASKED_BEFORE,
  NO_REQUEST,
  NOTHING_SENT,
  QUESTIONS_ASKED,
  REQUESTS_MADE,
  REQUESTS_PLANNED,
  ROWS_ASKED,
  UNASSIGNED,
} from '../../words/request.ts'
import { wrapped } from '../parts/layout.ts'
import { safe } from '../parts/safe.ts'
import type { View } from '../parts/view.ts'

/** One request. */
export interface RequestLine {
  readonly name: string
  readonly language: Language
  readonly count: number
  readonly of: 'rows' | 'questions'
  /** Its folder, relative to the current one; undefined if nothing is written. */
  readonly folder: string | undefined
}

export function requestedText(
  lines: readonly RequestLine[],
  by: CivilDate,
  isWritten: boolean,
  view: View,
): string[] {
  const { language, paint, width } = view
  if (lines.length === 0) return wrapped(NO_REQUEST[language], width)
  const made = counted(lines.length, isWritten ? REQUESTS_MADE : REQUESTS_PLANNED, language)
  const heading = [made, answersBy[language](by)].join(' · ')
  return [
    ...wrapped(paint.heading(heading), width),
    '',
    ...lines.flatMap(line => wrapped(lineText(line, view), width)),
    ...(isWritten ? ['', ...wrapped(NOTHING_SENT[language], width)] : []),
  ]
}

function lineText({ name, language: own, count, of, folder }: RequestLine, view: View): string {
  const { language } = view
  const what = counted(count, of === 'rows' ? ROWS_ASKED : QUESTIONS_ASKED, language)
  const parts = [
    what,
    LANGUAGE_NAMES[own][language],
    ...(folder === undefined ? [] : [isolate(safe(folder), language)]),
  ]
  return labelled(safe(name), parts.join(' · '), language)
}

/** The remark on mandates about which nobody can be asked. */
export function unassignedText(count: number, view: View): string[] {
  return count === 0 ? [] : wrapped(`${counted(count, UNASSIGNED, view.language)}.`, view.width)
}

/** The remark on rows about which the recipients were asked before. @param count how many there are */
export function askedBeforeText(count: number, { language, width }: View): string[] {
  return count === 0 ? [] : wrapped(`${counted(count, ASKED_BEFORE, language)}.`, width)
}
