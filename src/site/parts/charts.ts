// The charts of the overview, as the report draws them. Each label leads to a page.
import { groupBars } from '../../charts/bars.ts'
import { deadlinesToDraw, timelineOf } from '../../charts/timeline.ts'
import type { Meeting } from '../../records/types.ts'
import { byDepartment } from '../../report/counts.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { trendOf } from '../../tracking/trend.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { OUTSTANDING_AT_EACH_SESSION } from '../../words/report-groups.ts'
import { COLUMNS_OF_REPORT, NO_DEPARTMENT, situationOn } from '../../words/report.ts'
import { COUNTED_ONCE } from '../../words/site.ts'
import { titleText, type Place } from '../edition.ts'
import { barsOf, markup, NONE, timelineOn, type Html } from '../html.ts'
import { section } from './section.ts'

/** The deadlines that passed or were moved, among the meetings of the body that is reported to. */
export function deadlines(outstanding: readonly Tracked[], place: Place): Html {
  const { site, language } = place
  const { snapshot, addresses } = site
  const [chart] = timelineOf(
    deadlinesToDraw(outstanding, snapshot).slice(0, MOST_DEADLINES),
    tracked => ({ label: titleText(tracked, place), page: place.to(addresses.mandate(tracked)) }),
    {
      snapshot,
      body: snapshot.organisation.reportsTo,
      heading: FIELD_LABELS.mandate[language],
    },
    language,
  )
  return chart ? section(chart.caption, timelineOn(chart, language), place) : NONE
}

const MOST_DEADLINES = 20

/** How many were outstanding at the close of each session, and now. */
export function standings(next: Meeting | undefined, place: Place): Html {
  const { site, language, meetingName } = place
  if (!next) return NONE
  const rows = trendOf(site.snapshot, site.mandates, next).map(({ meeting, groups, day }) => {
    const path = meeting && site.addresses.meeting(meeting.id)
    return {
      label: meeting ? meetingName(meeting.id) : situationOn[language](day),
      page: path && place.has(path) ? place.to(path) : undefined,
      groups,
    }
  })
  const title = OUTSTANDING_AT_EACH_SESSION[language]
  const heads = {
    caption: title,
    heading: COLUMNS_OF_REPORT.session[language],
    total: COLUMNS_OF_REPORT.total[language],
  }
  const [bars] = groupBars(heads, rows, language)
  return bars ? section(title, barsOf(bars, language), place) : NONE
}

/** The mandates of each lead department, in four groups. */
export function departments(place: Place): Html {
  const { language, say, site } = place
  const title = COLUMNS_OF_REPORT.byDepartment[language]
  const rows = byDepartment(site.mandates, site.snapshot.organisation).map(
    ({ department, groups }) => {
      const path = department === null ? undefined : site.addresses.department(department)
      return {
        label: department === null ? NO_DEPARTMENT[language] : place.departmentName(department),
        page: path !== undefined && place.has(path) ? place.to(path) : undefined,
        groups,
      }
    },
  )
  const [bars] = groupBars(
    {
      caption: title,
      heading: FIELD_LABELS.departments[language],
      total: COLUMNS_OF_REPORT.total[language],
    },
    rows,
    language,
  )
  if (!bars) return NONE
  const note = markup`<p class="quiet note">${say(COUNTED_ONCE[language])}</p>`
  return section(title, markup`${note}${barsOf(bars, language)}`, place)
}
