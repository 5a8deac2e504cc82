// The preview of an adopted tracker: sums, documents, questions, remarks, and the map.
import type { Adoption } from '../../adopt/adopt.ts'
import type { AdoptionPlan } from '../../adopt/against-records.ts'
import type { Question } from '../../adopt/questions.ts'
import {
  ADOPTED_FROM,
  DATE_HEADING,
  DOCUMENT_HEADING,
  HELD_MANDATES,
  MANDATES_HEADING,
  MAP_HEADING,
  MISSING,
  NEW_HEADING,
  NEW_MANDATES,
  NEW_NAMES,
  NOTHING_NEW,
  QUESTIONS_HEADING,
  REJECT_REASONS,
  REJECTED_HEADING,
  REMARKS,
  ROW_SUMS,
  ROWS_HEADING,
  TITLE_HEADING,
  WARNINGS_HEADING,
} from '../../words/adopt.ts'
import { UPDATES_WRITTEN } from '../../words/apply.ts'
import { commaList, isolate } from '../../words/isolate.ts'
import { labelled } from '../../words/list.ts'
import { counted, DOCUMENTS, MANDATES, numeral } from '../../words/plural.ts'
import { writtenTo } from '../../words/update.ts'
import { wrapped } from '../parts/layout.ts'
import { safe } from '../parts/safe.ts'
import { pageTableLines, tableLines } from '../parts/table.ts'
import type { View } from '../parts/view.ts'
import { detail, item, questionLines, rowList } from './adoption-questions.ts'

export function adoptionText(
  file: string,
  adoption: Adoption,
  questions: readonly Question[],
  plan: AdoptionPlan,
  map: readonly string[],
  view: View,
): string[] {
  const { language, paint } = view
  const mandates = adoption.documents.reduce((sum, document) => sum + document.mandates.length, 0)
  const head = ADOPTED_FROM[language](
    safe(file),
    counted(adoption.documents.length, DOCUMENTS, language),
    counted(mandates, MANDATES, language),
  )
  const sections = [
    [paint.heading(head)],
    sumLines(adoption, view),
    documentLines(adoption, plan, view),
    section(
      QUESTIONS_HEADING[language],
      questions.flatMap(one => questionLines(one, view)),
      view,
    ),
    section(WARNINGS_HEADING[language], remarkLines(adoption, view), view),
    section(REJECTED_HEADING[language], rejectedLines(adoption, plan, view), view),
    section(
      MAP_HEADING[language],
      map.filter(line => line !== '' && !line.startsWith('#')),
      view,
    ),
  ]
  return sections
    .filter(lines => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

/** What was recorded, and the files that were written. */
export function adoptedText(
  plan: AdoptionPlan,
  files: readonly string[],
  { language, paint, width }: View,
): string[] {
  const added = [...plan.added.values()].reduce((sum, count) => sum + count, 0)
  if (files.length === 0) return wrapped(NOTHING_NEW[language], width)
  const counts = [
    counted(added, NEW_MANDATES, language),
    ...(plan.updates > 0 ? [counted(plan.updates, UPDATES_WRITTEN, language)] : []),
    ...(plan.held > 0 ? [counted(plan.held, HELD_MANDATES, language)] : []),
  ]
  return [
    ...wrapped(paint.heading(counts.map(count => `${count}.`).join(' ')), width),
    '',
    ...files.map(file => writtenTo[language](file)),
  ]
}

function section(heading: string, lines: readonly string[], { paint }: View): string[] {
  return lines.length === 0 ? [] : [paint.heading(heading), ...lines]
}

/** Every row is in one of these sums. */
function sumLines({ accounts }: Adoption, { language, width }: View): string[] {
  const rows = (['taken', 'parts', 'structure', 'rejected', 'rows'] as const).map(key => [
    ROW_SUMS[key][language],
    numeral(accounts[key], language),
  ])
  return tableLines(
    [{ heading: ROWS_HEADING[language] }, { heading: '', align: 'right' }],
    rows,
    width,
    'bare',
  )
}

function documentLines(
  { documents, departments, subjects, fields }: Adoption,
  plan: AdoptionPlan,
  view: View,
): string[] {
  const { language, width } = view
  const table = pageTableLines(
    [
      { heading: DOCUMENT_HEADING[language], least: 10 },
      { heading: DATE_HEADING[language], least: 10 },
      { heading: MANDATES_HEADING[language], align: 'right' },
      { heading: NEW_HEADING[language], align: 'right' },
      { heading: TITLE_HEADING[language], least: 16 },
    ],
    documents.map(({ facts, mandates }) => [
      isolate(safe(facts.symbol ?? facts.id), language),
      facts.date ?? MISSING[language],
      numeral(mandates.length, language),
      numeral(plan.added.get(facts.id) ?? 0, language),
      safe(facts.title ?? MISSING[language]),
    ]),
    width,
  )
  const made = Object.entries({ departments, subjects, fields }).flatMap(([kind, names]) => {
    if (names.length === 0) return []
    const label =
      NEW_NAMES[kind === 'departments' || kind === 'subjects' ? kind : 'fields'][language]
    const list = commaList(
      names.map(({ name }) => safe(name)),
      language,
    )
    return wrapped(labelled(label, list, language), width)
  })
  return made.length === 0 ? table : [...table, '', ...made]
}

function remarkLines({ remarks }: Adoption, view: View): string[] {
  return remarks.flatMap(({ kind, rows, words }) => {
    const sentence = REMARKS[kind][view.language](safe(words ?? ''))
    if (sentence === '') return []
    return [
      ...item(sentence, view),
      ...(rows.length === 0 ? [] : detail(rowList(rows, view), view)),
    ]
  })
}

/** The rows by reason, so that a reason is read once. */
function rejectedLines(
  { rejected }: Adoption,
  { contradicting }: AdoptionPlan,
  view: View,
): string[] {
  const reasons = new Map<(typeof rejected)[number]['reason'], string[]>()
  for (const { reason, at } of [...rejected, ...contradicting])
    reasons.set(reason, [...(reasons.get(reason) ?? []), at])
  return [...reasons].flatMap(([reason, rows]) => [
    ...item(REJECT_REASONS[reason][view.language], view),
    ...detail(rowList(rows, view), view),
  ])
}
