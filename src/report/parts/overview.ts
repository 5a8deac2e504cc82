// Part II: how the number of outstanding mandates came about, and which departments and sessions they belong to.
import type { CivilDate } from '../../base/civil-date.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { NO_INFORMATION } from '../../words/list.ts'
import { OUTSTANDING_AT_EACH_SESSION } from '../../words/report-groups.ts'
import { COLUMNS_OF_REPORT, NO_DEPARTMENT, SECTIONS, situationOn } from '../../words/report.ts'
import { namedIn } from '../../words/texts.ts'
import { GROUPS, type Group } from '../../tracking/group.ts'
import { groupBars } from '../../charts/bars.ts'
import type { Block } from '../document.ts'
import type { Figures } from '../figures.ts'
import { heading, partHeading, type Say } from '../context.ts'
import { changePart } from './change.ts'

/** Omitted if there is no mandate to count. */
export function overviewPart(figures: Figures, say: Say): Block[] {
  if (figures.mandates.length === 0) return []
  return [
    partHeading('overview', SECTIONS.overview[say.language], 'upright'),
    ...changePart(figures, say),
    ...trend(figures, say),
    ...departments(figures, say),
    ...origins(figures, say),
  ]
}

/** How many mandates were outstanding at the end of each of the last sessions. */
function trend({ trend: standings }: Figures, say: Say): Block[] {
  const { language } = say
  const counted = standings.map(({ meeting, day, groups }) => ({
    label:
      meeting === null ? situationOn[language](day) : withYear(say.meetingName(meeting.id), day),
    groups,
  }))
  const title = OUTSTANDING_AT_EACH_SESSION[language]
  const heads = {
    caption: title,
    heading: COLUMNS_OF_REPORT.session[language],
    total: COLUMNS_OF_REPORT.total[language],
  }
  const drawn = groupBars(heads, counted, language)
  return drawn.length === 0 ? [] : [heading(title), ...drawn]
}

function departments({ byDepartment, snapshot }: Figures, say: Say): Block[] {
  const { language } = say
  const title = COLUMNS_OF_REPORT.byDepartment[language]
  const counted = byDepartment.map(({ department, groups }) => ({
    label:
      department === null
        ? NO_DEPARTMENT[language]
        : namedIn(snapshot.organisation.departments, department, language),
    groups,
  }))
  const heads = {
    caption: title,
    heading: FIELD_LABELS.departments[language],
    total: COLUMNS_OF_REPORT.total[language],
  }
  return [heading(title), ...groupBars(heads, counted, language)]
}

function origins({ ageing, snapshot }: Figures, say: Say): Block[] {
  const { language } = say
  const title = COLUMNS_OF_REPORT.ageing[language]
  // A document that no meeting adopted has its symbol.
  const symbols = snapshot.mandates.map(({ document: { id, symbol } }) => ({
    id,
    name: { [language]: symbol },
  }))
  const named = [...snapshot.calendar.byId.values(), ...symbols]
  const isMany = ageing.length > MOST_ORIGINS
  const counted = isMany
    ? byYear(ageing, say)
    : ageing.map(({ origin, date, groups }) => ({
        label: withYear(namedIn(named, origin, language), date),
        groups,
      }))
  const heads = {
    caption: title,
    heading: COLUMNS_OF_REPORT[isMany ? 'originYear' : 'origin'][language],
    total: COLUMNS_OF_REPORT.total[language],
  }
  const drawn = groupBars(heads, counted, language)
  return drawn.length === 0 ? [] : [heading(title), ...drawn]
}

/** More sessions than this are counted by year, and the oldest years together. */
const MOST_ORIGINS = 12

interface Counted {
  readonly label: string
  readonly groups: Readonly<Record<Group, number>>
}

/** The counts of each year; the oldest years are one row. */
function byYear(ageing: Figures['ageing'], { language }: Say): Counted[] {
  const years = [...new Set(ageing.map(({ date }) => date?.slice(0, 4) ?? ''))].filter(Boolean)
  const [first, last] = [years[0], years.at(-MOST_ORIGINS)]
  const labelOf = (date: CivilDate | null): string => {
    const year = date?.slice(0, 4)
    if (year === undefined) return NO_INFORMATION[language]
    return last !== undefined && year <= last && first !== last ? `${first}–${last}` : year
  }
  const rows = new Map<string, Record<Group, number>>()
  for (const { date, groups } of ageing) {
    const label = labelOf(date)
    const known = rows.get(label) ?? { pressing: 0, reported: 0, waiting: 0, closed: 0 }
    for (const group of GROUPS) known[group] += groups[group]
    rows.set(label, known)
  }
  return [...rows].map(([label, groups]) => ({ label, groups }))
}

/** For example `Third session (2018)`. A name that already contains its year is unchanged. */
function withYear(name: string, date: CivilDate | null): string {
  const year = date?.slice(0, 4)
  return year === undefined || name.includes(year) ? name : `${name} (${year})`
}
