// The page of a meeting: its days, what is due at it, and what was given at it. The calendar lists all meetings.
import { sorted } from '../../query/sort.ts'
import type { Meeting } from '../../records/types.ts'
import { inCalendarOrder, isUnconfirmed, stateOn } from '../../tracking/calendar.ts'
import { whenText } from '../../view/parts/meeting-days.ts'
import { longDate } from '../../words/dates.ts'
import { FIELD_LABELS, MEETING_STATE_LABELS } from '../../words/labels.ts'
import { capitalised, labelled, MANDATES_DUE, UNCONFIRMED } from '../../words/list.ts'
import { counted, MANDATES } from '../../words/plural.ts'
import { DUE_HERE, GIVEN_HERE, NOTHING_DUE_HERE, PAPERS_DAY, SITE_PARTS } from '../../words/site.ts'
import { link, textHtml, type Edition, type Place } from '../edition.ts'
import { markup, joined, NONE, type Html } from '../html.ts'
import { mandateTable } from '../parts/rows.ts'
import type { Page } from '../page.ts'
import { dueAt } from './list.ts'
import { section } from '../parts/section.ts'

export function meetingPages(edition: Edition): Page[] {
  return [calendarPage(edition), ...meetingsOf(edition).map(each => meetingPage(each, edition))]
}

/** All meetings of the calendar, in the order in which they take place. */
function meetingsOf({ site }: Edition): Meeting[] {
  return inCalendarOrder(site.snapshot.calendar)
}

function meetingPage(meeting: Meeting, edition: Edition): Page {
  const { site, language } = edition
  return {
    path: site.addresses.meeting(meeting.id),
    title: edition.meetingName(meeting.id),
    part: 'meetings',
    isDated: true,
    body: place => {
      const { say } = place
      const due = dueAt(meeting.id, site.mandates)
      const given = site.mandates.filter(({ document }) => document.meeting === meeting.id)
      const dueHere =
        due.length === 0
          ? markup`<p class="quiet">${say(NOTHING_DUE_HERE[language])}</p>`
          : mandateTable(due, DUE_HERE[language], place)
      return markup`<p class="crumb">
${link('meetings.html', SITE_PARTS.meetings[language], place)}
</p>
<h1>${say(edition.meetingName(meeting.id))}</h1>
<p class="standing">${joined(factsOf(meeting, place), markup` · `)}</p>
${section(DUE_HERE[language], dueHere, place)}
${given.length === 0 ? NONE : section(GIVEN_HERE[language], mandateTable(sorted(given, 'id'), GIVEN_HERE[language], place), place)}`
    },
  }
}

/** The place, the days, the state and the day for papers. */
function factsOf(meeting: Meeting, place: Place): Html[] {
  const { language, say, day } = place
  const when = whenText(meeting, language)
  const { papers } = meeting
  return [
    ...(meeting.place ? [textHtml(meeting.place, language, place)] : []),
    ...(when === '' ? [] : [say(when)]),
    say(stateText(meeting, place)),
    ...(isUnconfirmed(meeting, day) ? [say(UNCONFIRMED[language])] : []),
    ...(papers === undefined
      ? []
      : [say(labelled(PAPERS_DAY[language], longDate(papers, language), language))]),
  ]
}

function stateText(meeting: Meeting, { day, language }: Edition): string {
  return capitalised(MEETING_STATE_LABELS[stateOn(meeting, day)][language])
}

function calendarPage({ language, site }: Edition): Page {
  return {
    path: 'meetings.html',
    title: SITE_PARTS.meetings[language],
    part: 'meetings',
    isDated: true,
    body: place => {
      const { say, addresses } = { say: place.say, addresses: site.addresses }
      const heads = [FIELD_LABELS.meeting, FIELD_LABELS.date, FIELD_LABELS.state, MANDATES_DUE].map(
        label => markup`<th role="columnheader" scope="col">${say(label[language])}</th>`,
      )
      const rows = meetingsOf(place)
        .toReversed()
        .map(meeting => {
          const due = dueAt(meeting.id, site.mandates).length
          const name = link(addresses.meeting(meeting.id), place.meetingName(meeting.id), place)
          return markup`<tr role="row">
<th role="rowheader" scope="row">
${name}${meeting.place ? markup`<span class="src">${textHtml(meeting.place, language, place)}</span>` : NONE}
</th>
<td role="cell">${say(whenText(meeting, language))}</td>
<td role="cell">${say(stateText(meeting, place))}</td>
<td role="cell">
${due === 0 ? markup`<span class="quiet">–</span>` : say(counted(due, MANDATES, language))}
</td>
</tr> `
        })
      return markup`<h1>${say(SITE_PARTS.meetings[language])}</h1>
<table class="calendar" role="table">
<thead role="rowgroup">
<tr role="row">
${heads}
</tr>
</thead>
<tbody role="rowgroup">
${rows}
</tbody>
</table>`
    },
  }
}
