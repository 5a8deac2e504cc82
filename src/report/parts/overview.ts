// Part III: the counts of mandates by status, by department and by session of origin.
import type { CivilDate } from '../../base/civil-date.ts'
import { FIELD_LABELS, STATUS_LABELS } from '../../words/labels.ts'
import {
  COLUMNS_OF_REPORT,
  NO_DEPARTMENT,
  SECTIONS,
  STATUS_OF_MANDATES,
  TOTAL,
} from '../../words/report.ts'
import { namedIn } from '../../words/texts.ts'
import type { Bar, Block, Cell } from '../document.ts'
import type { Figures } from '../figures.ts'
import { cells, dayOf, heading, table, type Say } from '../context.ts'
import { chart } from './chart.ts'

export function overviewPart(figures: Figures, say: Say): Block[] {
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
  return [
    heading(title, 2),
    ...chart(title, bars),
    table(title, columns, withTotal(rows, say, total(byStatus, 'mandates', 'actions')), say),
  ]
}

function departmentOverview({ byDepartment, snapshot }: Figures, say: Say): Block[] {
  const { language } = say
  const title = COLUMNS_OF_REPORT.byDepartment[language]
  const rows = byDepartment.map(({ department, mandates, outstanding, overdue }) =>
    cells(
      department === null
        ? NO_DEPARTMENT[language]
        : namedIn(snapshot.organisation.departments, department, language),
      mandates,
      outstanding,
      overdue,
    ),
  )
  const columns = [
    FIELD_LABELS.departments,
    COLUMNS_OF_REPORT.mandates,
    COLUMNS_OF_REPORT.outstanding,
    COLUMNS_OF_REPORT.overdue,
  ]
  const sums = total(byDepartment, 'mandates', 'outstanding', 'overdue')
  return [heading(title, 2), table(title, columns, withTotal(rows, say, sums), say)]
}

function ageOverview({ ageing, snapshot }: Figures, say: Say): Block[] {
  const { language } = say
  const title = COLUMNS_OF_REPORT.ageing[language]
  const meetings = [...snapshot.calendar.byId.values()]
  const named = ageing.map(age => ({ ...age, name: namedIn(meetings, age.origin, language) }))
  const bars = named.map(({ name, date, mandates }) => bar(withYear(name, date), mandates))
  const rows = named.map(({ name, date, mandates }) => cells(name, dayOf(date, say), mandates))
  const columns = [COLUMNS_OF_REPORT.origin, COLUMNS_OF_REPORT.given, COLUMNS_OF_REPORT.mandates]
  const sums = ['', ...total(ageing, 'mandates')]
  return [
    heading(title, 2),
    ...chart(title, bars),
    table(title, columns, withTotal(rows, say, sums), say),
  ]
}

/** For example `Third session (2018)`. A name that already contains its year is unchanged. */
function withYear(name: string, date: CivilDate | null): string {
  const year = date?.slice(0, 4)
  return year === undefined || name.includes(year) ? name : `${name} (${year})`
}

/** The rows and their total, if there is more than one row. */
function withTotal(
  rows: Cell[][],
  { language }: Say,
  sums: readonly (string | number)[],
): Cell[][] {
  return rows.length < 2 ? rows : [...rows, cells(TOTAL[language], ...sums)]
}

function total<Field extends string>(
  counts: readonly Readonly<Record<Field, number>>[],
  ...fields: readonly Field[]
): number[] {
  return fields.map(field => counts.reduce((sum, count) => sum + count[field], 0))
}

function bar(label: string, count: number): Bar {
  return { label, told: String(count), count, of: null }
}
