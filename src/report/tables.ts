// The parts of the report that are told in tables: overview, mandate by mandate, Member States.
import type { Tracked } from '../tracking/as-of.ts'
import type { Event } from '../tracking/history.ts'
import { EVIDENCE_LABELS, FIELD_LABELS, STATUS_LABELS } from '../words/labels.ts'
import { NO_INFORMATION } from '../words/listing.ts'
import { ALL_STATES, COLUMNS_OF_REPORT, REPLIED_OF, SECTIONS } from '../words/report.ts'
import { namedIn, toldIn } from '../words/texts.ts'
import type { Block, Cell } from './document.ts'
import type { Figures, RepliesFigure } from './figures.ts'
import { dueOf, heading, titleOf, type Say } from './say.ts'

export function overviewSection(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { organisation } = figures.state
  const label = (column: keyof typeof COLUMNS_OF_REPORT): string =>
    COLUMNS_OF_REPORT[column][language]
  const statuses = figures.byStatus.map(({ status, mandates, actions }) =>
    cells(STATUS_LABELS[status][language], mandates, actions),
  )
  const parts = figures.byStatus
    .filter(({ mandates }) => mandates > 0)
    .map(({ status, mandates }) => ({ label: STATUS_LABELS[status][language], count: mandates }))
  const departments = figures.byDepartment.map(({ department, mandates, overdue }) =>
    cells(
      department === null
        ? NO_INFORMATION[language]
        : namedIn(organisation.departments, department, language),
      mandates,
      overdue,
    ),
  )
  const ages = figures.ageing.map(({ symbol, date, mandates }) =>
    cells(symbol, date ?? '', mandates),
  )
  const status = FIELD_LABELS.status[language]
  const department = FIELD_LABELS.departments[language]
  const document = FIELD_LABELS.document[language]
  return [
    heading(SECTIONS.overview[language]),
    { kind: 'shares', caption: SECTIONS.overview[language], parts },
    table(status, [status, label('mandates'), label('actions')], statuses),
    table(department, [department, label('mandates'), label('overdue')], departments),
    table(document, [document, label('given'), label('mandates')], ages),
  ]
}

/** By source document, in the order in which they were made; their mandates as they stand in them. */
export function implementationSection(figures: Figures, say: Say): Block[] {
  const documents = new Map<string, Tracked[]>()
  for (const tracked of figures.mandates) {
    const { id } = tracked.document
    documents.set(id, [...(documents.get(id) ?? []), tracked])
  }
  return [
    heading(SECTIONS.implementation[say.language]),
    ...[...documents.values()].flatMap(mandates => documentBlocks(mandates, figures, say)),
  ]
}

function documentBlocks(mandates: readonly Tracked[], figures: Figures, say: Say): Block[] {
  const { language } = say
  const document = mandates[0]?.document
  if (!document) return []
  const columns = [
    COLUMNS_OF_REPORT.number,
    FIELD_LABELS.mandate,
    COLUMNS_OF_REPORT.taken,
    FIELD_LABELS.status,
    FIELD_LABELS.due,
  ]
  const rows = mandates.map((tracked, index) => [
    [String(index + 1)],
    [titleOf(tracked, say), tracked.id, ...departmentLine(tracked, figures, say)],
    actionTaken(figures.eventsOf(tracked), say),
    [STATUS_LABELS[tracked.status][language]],
    [dueOf(tracked, say)],
  ])
  return [
    heading(document.symbol, 2),
    { kind: 'line', text: toldIn(document.title, language, document.language) },
    table(
      document.symbol,
      columns.map(column => column[language]),
      rows,
    ),
  ]
}

function departmentLine({ mandate }: Tracked, { state }: Figures, { language }: Say): string[] {
  const [lead] = mandate.departments
  return lead === undefined ? [] : [namedIn(state.organisation.departments, lead, language)]
}

/** What was done, oldest first, numbered, with its date and evidence. */
function actionTaken(events: readonly Event[], say: Say): Cell {
  const { language } = say
  const updates = events.filter(({ what }) => what.kind === 'update').toReversed()
  if (updates.length === 0) return [NO_INFORMATION[language]]
  return updates.map((event, index) => {
    const { what, note } = event
    const status = what.kind === 'update' ? STATUS_LABELS[what.status][language] : ''
    const evidence = event.evidence.map(
      item => `${EVIDENCE_LABELS[item.kind][language]} ${item.ref}`,
    )
    const told = note ? toldIn(note, language) : status
    const by = event.by === undefined ? [] : [event.by]
    return [`(${index + 1}) ${event.date}`, told, ...evidence, ...by].join(
      language === 'ar' ? '، ' : ', ',
    )
  })
}

/** Kept apart from what the secretariat did: either can be complete while nothing of the other is. */
export function statesSection({ replies, state }: Figures, say: Say): Block[] {
  const { language } = say
  if (replies.length === 0) return []
  const columns = [COLUMNS_OF_REPORT.measure, COLUMNS_OF_REPORT.group, COLUMNS_OF_REPORT.replied]
  const blocks = replies.flatMap(figure => [
    { kind: 'line' as const, text: `${titleOf(figure.tracked, say)} (${figure.tracked.id})` },
    table(
      titleOf(figure.tracked, say),
      columns.map(column => column[language]),
      figure.measures.flatMap(measure => [
        cells(
          measureTitle(figure, measure.measure, say),
          ALL_STATES[language],
          REPLIED_OF[language](measure.replied.length, figure.asked.length),
        ),
        ...measure.groups.flatMap(({ group, asked, replied }) =>
          group === null
            ? []
            : [
                cells(
                  '',
                  namedIn(state.organisation.groups, group, language),
                  REPLIED_OF[language](replied, asked),
                ),
              ],
        ),
      ]),
    ),
  ])
  return [heading(SECTIONS.states[language]), ...blocks]
}

/** What was asked of the States; the mandate itself where it asks one thing only. */
export function measureTitle({ tracked }: RepliesFigure, measure: string | null, say: Say): string {
  const found = tracked.mandate.states?.measures.find(({ id }) => id === measure)
  return found
    ? toldIn(found.title, say.language, tracked.document.language)
    : titleOf(tracked, say)
}

/** A row of one line a cell. */
export function cells(...values: readonly (string | number)[]): Cell[] {
  return values.map(value => [String(value)])
}

export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly Cell[][],
): Block {
  return { kind: 'table', caption, headings, rows }
}
