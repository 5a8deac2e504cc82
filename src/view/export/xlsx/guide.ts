// The second sheet: how to use the first, what each status requires, and the kinds of evidence.
import type { CivilDate } from '../../../base/civil-date.ts'
import type { Language } from '../../../base/language.ts'
import { EVIDENCE_KINDS, STATUSES } from '../../../base/vocabulary.ts'
import { EVIDENCE_LABELS, STATUS_LABELS } from '../../../words/labels.ts'
import {
  GUIDE_EVIDENCE,
  GUIDE_LINES,
  GUIDE_STATUSES,
  SHEET_NAMES,
  STATUS_NEEDS,
} from '../../../words/sheet.ts'
import type { WorkCell } from './worksheet.ts'

export interface Guide {
  readonly rows: readonly (readonly WorkCell[])[]
  /** The first and last row, from 1, of the statuses in the first column. */
  readonly statuses: { readonly first: number; readonly last: number }
}

export function guideOf(day: CivilDate, language: Language): Guide {
  const top = [
    [cell(SHEET_NAMES.guide[language], 'title')],
    ...GUIDE_LINES[language](day).map(line => [cell(line, 'longText')]),
    [],
    [cell(GUIDE_STATUSES[language], 'strong')],
  ]
  const statuses = STATUSES.map(status => [
    cell(STATUS_LABELS[status][language], 'plain'),
    cell(status, 'quiet'),
    cell(STATUS_NEEDS[status]?.[language] ?? '', 'longText'),
  ])
  const kinds = EVIDENCE_KINDS.map(kind => [
    cell(EVIDENCE_LABELS[kind][language], 'plain'),
    cell(kind, 'quiet'),
  ])
  return {
    rows: [...top, ...statuses, [], [cell(GUIDE_EVIDENCE[language], 'strong')], ...kinds],
    statuses: { first: top.length + 1, last: top.length + statuses.length },
  }
}

function cell(text: string, look: WorkCell['look']): WorkCell {
  return { text, look }
}
