// The page on what changed since the last session: what was closed, and every entry, newest first, by month.
import { closedSince } from '../../tracking/closure.ts'
import type { Event } from '../../tracking/history.ts'
import { startOfNews } from '../../tracking/reporting-period.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { monthOf } from '../../words/timeline.ts'
import { NO_INFORMATION } from '../../words/list.ts'
import { SECTIONS } from '../../words/report.ts'
import { ENTRIES_SINCE, SITE_PARTS } from '../../words/site.ts'
import { dayHtml, type Edition, type Place } from '../edition.ts'
import { markup, NONE, type Html } from '../html.ts'
import { entriesSince, eventHtml } from '../parts/events.ts'
import { statusHtml } from '../parts/marks.ts'
import { mandateLink } from '../parts/rows.ts'
import { section } from '../parts/section.ts'
import type { Page } from '../page.ts'

export function changesPage({ language, site }: Edition): Page {
  return {
    path: 'changes.html',
    title: SITE_PARTS.changes[language],
    part: 'changes',
    isDated: true,
    body: place => {
      const { lastMeeting } = site.snapshot
      const since = (lastMeeting && startOfNews(lastMeeting)) ?? null
      const selected = { ...site.snapshot, mandates: site.mandates }
      const closed = closedSince(selected, { since })
      const entries = entriesSince(since ?? undefined, place)
      const head = lastMeeting
        ? markup`<p class="standing">${place.say(ENTRIES_SINCE[language](place.meetingName(lastMeeting.id)))}</p>`
        : NONE
      return markup`<h1>${place.say(SITE_PARTS.changes[language])}</h1>
${head}
${closed.length === 0 ? NONE : section(SECTIONS[since === null ? 'closedEver' : 'closed'][language], closedList(closed, place), place)}
${entries.length === 0 ? markup`<p>${place.say(NO_INFORMATION[language])}</p>` : byMonth(entries, place)}`
    },
  }
}

function closedList(closed: ReturnType<typeof closedSince>, place: Place): Html {
  const items = closed.map(
    ({ tracked, date }) =>
      markup`<li><span class="d">${dayHtml(date, place)}</span><div>${mandateLink(tracked, place)}<p>${statusHtml(tracked.status, 'mandate', place)}</p></div></li>
`,
  )
  return markup`<ol class="log">${items}</ol>`
}

interface Entry {
  readonly tracked: Tracked
  readonly event: Event
}

/** The entries under their months, each of which can be linked. */
function byMonth(entries: readonly Entry[], place: Place): Html {
  const months = new Map<string, Entry[]>()
  for (const entry of entries) {
    const month = entry.event.date.slice(0, 7)
    const known = months.get(month)
    if (known) known.push(entry)
    else months.set(month, [entry])
  }
  const sections = [...months].flatMap(([month, own]) => {
    const [first] = own
    return first
      ? markup`<section id="m${month}"><h2>${place.say(monthOf(first.event.date, place.language))}</h2><ol class="log">${own.map(each => entryItem(each, place))}</ol></section>
`
      : []
  })
  return markup`${sections}`
}

function entryItem({ tracked, event }: Entry, place: Place): Html {
  return markup`<li><span class="d">${dayHtml(event.date, place)}</span><div><p>${mandateLink(tracked, place)}</p>${eventHtml(event, tracked, place)}</div></li>
`
}
