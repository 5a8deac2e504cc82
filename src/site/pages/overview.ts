// The first page of a language: how many are outstanding and late, which ones, whose, and what was recorded last.
import { sorted } from '../../query/sort.ts'
import { byStatus } from '../../report/counts.ts'
import { attention, type Attention } from '../../tracking/attention.ts'
import { daysUntil, meetingAhead } from '../../tracking/calendar.ts'
import { isDueAt } from '../../tracking/due.ts'
import { reportingPeriod } from '../../tracking/reporting-period.ts'
import type { Meeting } from '../../records/types.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { attentionLabel } from '../../words/attention.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { numeral } from '../../words/plural.ts'
import { COLUMNS_OF_REPORT, SECTIONS } from '../../words/report.ts'
import {
  ALL_COUNTED,
  ALL_MANDATES,
  ALL_OUTSTANDING,
  DUE_NEXT,
  dueAtNext,
  LATEST_ENTRIES,
  outstandingOf,
  passedDeadline,
  SITE_TITLE,
  STATUS_OF_ALL,
  WORST_FIRST,
} from '../../words/site.ts'
import { dayHtml, link, titleText, type Edition, type Place } from '../edition.ts'
import { markup, joined, NONE, type Html } from '../html.ts'
import { deadlines, departments, standings } from '../parts/charts.ts'
import { searchForm } from '../parts/controls.ts'
import { entriesSince, eventHtml } from '../parts/events.ts'
import { statusHtml } from '../parts/marks.ts'
import { attentionRows } from '../parts/rows.ts'
import type { Page } from '../page.ts'
import { section } from '../parts/section.ts'

export function overviewPage(edition: Edition): Page {
  const { language } = edition
  return {
    path: 'index.html',
    title: SITE_TITLE[language],
    part: 'overview',
    isDated: true,
    body: place => {
      const { site, say, day } = place
      const outstanding = sorted(
        site.mandates.filter(tracked => tracked.outstanding),
        'attention',
      )
      const { calendar, organisation } = site.snapshot
      const next = meetingAhead(calendar, organisation.reportsTo, day)
      return markup`<h1>${say(SITE_TITLE[language])}</h1>
<p class="lede">${say(leading(outstanding, next, place))}</p>
${searchForm(place)}
${numbers(outstanding, next, place)}
${worst(outstanding, place)}
${deadlines(outstanding, place)}
${departments(place)}
${statuses(place)}
${standings(next, place)}
${latest(place)}
<p class="quiet">${say(ALL_COUNTED[language])}</p>`
    },
  }
}

function leading(
  outstanding: readonly Tracked[],
  next: Meeting | undefined,
  { site, language, day, meetingName }: Edition,
): string {
  const days = next && daysUntil(next, day)
  const due = next ? outstanding.filter(tracked => isDueAt(tracked, next.id)).length : 0
  return [
    outstandingOf[language](outstanding.length, site.mandates.length),
    ...(outstanding.length === 0
      ? []
      : [passedDeadline(outstanding.filter(tracked => tracked.overdue).length, language)]),
    ...(next && days !== undefined ? [dueAtNext[language](due, meetingName(next.id), days)] : []),
  ].join(' ')
}

/** The numbers that call for attention. Each leads to the list that it counts. */
function numbers(outstanding: readonly Tracked[], next: Meeting | undefined, place: Place): Html {
  const { site, language, day } = place
  const { calendar, lastMeeting } = site.snapshot
  const hadMeeting = lastMeeting !== null
  const matters: Partial<Attention> = next
    ? attention(outstanding, site.snapshot, reportingPeriod(calendar, next, day))
    : { overdue: outstanding.filter(({ overdue }) => overdue) }
  const due = next && outstanding.filter(tracked => isDueAt(tracked, next.id))
  const items = [
    number(
      'is/overdue.html',
      matters.overdue,
      attentionLabel('overdue', hadMeeting)[language],
      place,
      'late',
    ),
    next && number(site.addresses.meeting(next.id), due, DUE_NEXT[language], place),
    number(
      'status/blocked.html',
      matters.blocked,
      attentionLabel('blocked', hadMeeting)[language],
      place,
    ),
    number('is/silent.html', matters.silent, attentionLabel('silent', hadMeeting)[language], place),
    number(
      'is/proposed.html',
      matters.proposed,
      attentionLabel('proposed', hadMeeting)[language],
      place,
    ),
  ]
  return markup`<ul class="keys">
${items}
</ul>`
}

function number(
  path: string,
  mandates: readonly Tracked[] | undefined,
  label: string,
  place: Place,
  look = '',
): Html {
  if (mandates === undefined) return NONE
  const count = markup`<b class="${mandates.length === 0 ? '' : look}"
      >${numeral(mandates.length, place.language)}</b
    ><span>${place.say(label)}</span>`
  return markup`<li>${link(path, count, place)}</li>`
}

/** At most this many mandates and entries stand on the page. The lists have all. */
const MOST_MANDATES = 8
const MOST_ENTRIES = 5

function worst(outstanding: readonly Tracked[], place: Place): Html {
  const { language, say } = place
  const shown = outstanding.slice(0, MOST_MANDATES)
  if (shown.length === 0) return NONE
  const ways = [
    link('list.html', ALL_OUTSTANDING[language], place),
    link('all.html', ALL_MANDATES[language], place),
  ]
  return section(
    SECTIONS.attention[language],
    markup`<p class="quiet note">${say(WORST_FIRST[language])}</p>
${attentionRows(shown, place)}
<p class="more">${joined(ways, markup` · `)}</p>`,
    place,
  )
}

function statuses(place: Place): Html {
  const { language, say, site } = place
  const head = (text: string, look = ''): Html =>
    markup`<th role="columnheader" scope="col" class="${look}">${say(text)}</th>`
  const rows = byStatus(site.mandates).map(
    ({ status, mandates, actions }) =>
      markup`<tr role="row">
<th role="rowheader" scope="row">
${link(`status/${status}.html`, statusHtml(status, 'mandate', place), place)}
</th>
<td role="cell" class="n">${numeral(mandates, language)}</td>
<td role="cell" class="n">${numeral(actions, language)}</td>
</tr> `,
  )
  return section(
    STATUS_OF_ALL[language],
    markup`<table class="counts" role="table">
<thead role="rowgroup">
<tr role="row">
${head(FIELD_LABELS.status[language])}${head(COLUMNS_OF_REPORT.mandates[language], 'n')}${head(FIELD_LABELS.actions[language], 'n')}
</tr>
</thead>
<tbody role="rowgroup">
${rows}
</tbody>
</table>`,
    place,
  )
}

/** The entries that were made last, on any mandate of the site. */
function latest(place: Place): Html {
  const { site, language } = place
  const entries = entriesSince(undefined, place).filter(({ event }) => !event.withdrawn)
  if (entries.length === 0) return NONE
  const items = entries.slice(0, MOST_ENTRIES).map(
    ({ tracked, event }) =>
      markup`<li>
<span class="d">${dayHtml(event.date, place)}</span>
<div>
<p>${link(site.addresses.mandate(tracked), titleText(tracked, place), place)}</p>
${eventHtml(event, tracked, place)}
</div>
</li> `,
  )
  return section(
    LATEST_ENTRIES[language],
    markup`<ol class="log">
${items}
</ol>`,
    place,
  )
}
