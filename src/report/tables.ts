// The parts of the report that are told in tables: overview, mandate by mandate, Member States.
import type { Tracked } from '../tracking/as-of.ts'
import { EVIDENCE_LABELS, FIELD_LABELS, STATUS_LABELS } from '../words/labels.ts'
import { labelled, NO_INFORMATION } from '../words/listing.ts'
import {
  ALL_STATES,
  COLUMNS_OF_REPORT,
  REPLIED_OF,
  SECTIONS,
  STATUS_OF_MANDATES,
} from '../words/report.ts'
import { namedIn, toldIn } from '../words/texts.ts'
import type { Bar, Block, Cell } from './document.ts'
import type { Figures, RepliesFigure } from './figures.ts'
import { cells, dueOf, heading, listed, shortened, table, titleOf, type Say } from './say.ts'

export function overviewSection(figures: Figures, say: Say): Block[] {
  return [
    heading(SECTIONS.overview[say.language]),
    ...statusOverview(figures, say),
    ...departmentOverview(figures, say),
    ...ageOverview(figures, say),
  ]
}

function statusOverview({ byStatus }: Figures, say: Say): Block[] {
  const { language } = say
  const title = STATUS_OF_MANDATES[language]
  const bars = byStatus
    .filter(({ mandates }) => mandates > 0)
    .map(({ status, mandates }) => bar(STATUS_LABELS[status][language], mandates))
  const rows = byStatus.map(({ status, mandates, actions }) =>
    cells(STATUS_LABELS[status][language], mandates, actions),
  )
  const columns = [FIELD_LABELS.status, COLUMNS_OF_REPORT.mandates, COLUMNS_OF_REPORT.actions]
  return [...chart(title, bars), table(title, columns, rows, say)]
}

function departmentOverview({ byDepartment, state }: Figures, say: Say): Block[] {
  const { language } = say
  const rows = byDepartment.map(({ department, mandates, overdue }) =>
    cells(
      department === null
        ? NO_INFORMATION[language]
        : namedIn(state.organisation.departments, department, language),
      mandates,
      overdue,
    ),
  )
  const columns = [FIELD_LABELS.departments, COLUMNS_OF_REPORT.mandates, COLUMNS_OF_REPORT.overdue]
  return [table(FIELD_LABELS.departments[language], columns, rows, say)]
}

function ageOverview({ ageing, state }: Figures, say: Say): Block[] {
  const { language } = say
  const title = COLUMNS_OF_REPORT.ageing[language]
  const meetings = [...state.calendar.byId.values()]
  const named = ageing.map(age => ({ ...age, name: namedIn(meetings, age.origin, language) }))
  const bars = named.map(({ name, date, mandates }) =>
    bar(date === null ? name : `${name} (${date.slice(0, 4)})`, mandates),
  )
  const rows = named.map(({ name, date, mandates }) => cells(name, date ?? '', mandates))
  const columns = [COLUMNS_OF_REPORT.origin, COLUMNS_OF_REPORT.given, COLUMNS_OF_REPORT.mandates]
  return [...chart(title, bars), table(title, columns, rows, say)]
}

function bar(label: string, count: number): Bar {
  return { label, told: String(count), count, of: null }
}

/** Nothing where there is nothing to draw. */
function chart(caption: string, bars: readonly Bar[]): Block[] {
  return bars.some(({ count }) => count > 0) ? [{ kind: 'chart', caption, bars }] : []
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
    actionTaken(tracked, figures, say),
    [STATUS_LABELS[tracked.status][language]],
    tracked.outstanding ? dueOf(tracked, say) : ['–'],
  ])
  return [
    heading(document.symbol, 2),
    { kind: 'line', text: toldIn(document.title, language, document.language) },
    table(document.symbol, columns, rows, say),
  ]
}

function departmentLine({ mandate }: Tracked, { state }: Figures, { language }: Say): string[] {
  const [lead] = mandate.departments
  return lead === undefined ? [] : [namedIn(state.organisation.departments, lead, language)]
}

/** What was done, oldest first, numbered, with its date and evidence. */
function actionTaken(tracked: Tracked, { eventsOf }: Figures, say: Say): Cell {
  const { language } = say
  const updates = eventsOf(tracked).filter(({ what }) => what.kind === 'update')
  if (updates.length === 0) return [NO_INFORMATION[language]]
  return updates.toReversed().map(({ what, note, evidence, date, by }, index) => {
    const status = what.kind === 'update' ? STATUS_LABELS[what.status][language] : ''
    const told = note ? toldIn(note, language, tracked.document.language) : status
    const proofs = evidence.map(item => `${EVIDENCE_LABELS[item.kind][language]} ${item.ref}`)
    const source = listed([...proofs, ...(by === undefined ? [] : [by])], say)
    const said = labelled(`(${index + 1}) ${date}`, shortened(told, say), language)
    return source === '' ? said : `${said} [${source}]`
  })
}

/** Kept apart from what the secretariat did: either can be complete while nothing of the other is. */
export function statesSection(figures: Figures, say: Say): Block[] {
  const { replies } = figures
  if (replies.length === 0) return []
  return [
    heading(SECTIONS.states[say.language]),
    ...replies.flatMap(reply => repliesBlocks(reply, figures, say)),
  ]
}

/** A row for each measure; a column for all who were asked, and for each regional group. */
function repliesBlocks(reply: RepliesFigure, { state }: Figures, say: Say): Block[] {
  const { language } = say
  const { tracked, asked, measures } = reply
  const caption = `${titleOf(tracked, say)} (${tracked.id})`
  const bars = (measure: RepliesFigure['measures'][number]): Bar[] => [
    part(ALL_STATES[language], measure.replied.length, asked.length, say),
    ...measure.groups.flatMap(({ group, asked: of, replied: count }) =>
      group === null
        ? []
        : [part(namedIn(state.organisation.groups, group, language), count, of, say)],
    ),
  ]
  const titles = measures.map(({ measure }) => measureTitle(reply, measure, say))
  const charts = measures.flatMap((measure, index) => chart(titles[index] ?? '', bars(measure)))
  const rows = measures.map((measure, index) =>
    cells(titles[index] ?? '', ...bars(measure).map(({ told }) => told)),
  )
  const headings = measures.slice(0, 1).flatMap(bars)
  return [
    { kind: 'line', text: caption },
    {
      kind: 'table',
      caption,
      headings: [COLUMNS_OF_REPORT.measure[language], ...headings.map(({ label }) => label)],
      rows,
    },
    ...charts,
  ]
}

function part(label: string, count: number, of: number, { language }: Say): Bar {
  return { label, told: REPLIED_OF[language](count, of), count, of }
}

/** What was asked of the States; the mandate itself where it asks one thing only. */
export function measureTitle({ tracked }: RepliesFigure, measure: string | null, say: Say): string {
  const found = tracked.mandate.states?.measures.find(({ id }) => id === measure)
  return found
    ? toldIn(found.title, say.language, tracked.document.language)
    : titleOf(tracked, say)
}
