// The page of a mandate: what was asked, word for word, and everything that was done about it.
import { citationOf, paragraphOf } from '../../report/context.ts'
import { lastRecorded } from '../../tracking/history.ts'
import { chain } from '../../tracking/lineage.ts'
import { isDoneWithOpenActions } from '../../tracking/override.ts'
import type { Tracked, TrackedAction } from '../../tracking/snapshot.ts'
import { WRITING } from '../../base/language.ts'
import { capitalised, NO_INFORMATION } from '../../words/list.ts'
import { longDate } from '../../words/dates.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { MISMATCH } from '../../words/show.ts'
import { bestText } from '../../words/texts.ts'
import {
  ACTION_TAKEN,
  HOW_TO_CITE,
  LAST_ENTRY,
  NEXT_IN_DOCUMENT,
  NO_ACTION,
  PREVIOUS_IN_DOCUMENT,
  RENEWS_NONE,
  SITE_PARTS,
  VERBATIM,
  WHAT_WAS_ASKED,
} from '../../words/site.ts'
import { directionOf } from '../../view/parts/direction.ts'
import { safe } from '../../view/parts/safe.ts'
import { dayHtml, link, textHtml, titleText, type Edition, type Place } from '../edition.ts'
import { markup, joined, NONE, said, type Html } from '../html.ts'
import { eventList, eventsOf, noteHtml } from '../parts/events.ts'
import { factsOf } from '../parts/facts.ts'
import { statusHtml } from '../parts/marks.ts'
import { section } from '../parts/section.ts'
import { repliesTable } from '../parts/replies.ts'
import { mandateLink, statusRemarks } from '../parts/rows.ts'
import { lateOrSoon } from '../../view/parts/due.ts'
import type { Page } from '../page.ts'

export function mandatePage(tracked: Tracked, edition: Edition): Page {
  return {
    path: edition.site.addresses.mandate(tracked),
    title: titleText(tracked, edition),
    part: 'mandates',
    isDated: tracked.outstanding,
    body: place =>
      markup`${crumb(tracked, place)}
<h1>${textHtml(tracked.mandate.title, tracked.document.language, place)}</h1>
<p class="standing">${joined(standing(tracked, place), markup` · `)}</p>
${textSection(tracked, place)} ${factsOf(tracked, place)}
${section(ACTION_TAKEN[place.language], actionsHtml(tracked, place), place)}
${repliesTable(tracked, place)}
${section(FIELD_LABELS.lineage[place.language], lineageHtml(tracked, place), place)}
<section>
<details>
<summary>${place.say(FIELD_LABELS.history[place.language])}</summary>
${history(tracked, place)}
</details>
</section>
${section(HOW_TO_CITE[place.language], citation(tracked, place), place)}
${neighbours(tracked, place)}`,
  }
}

function crumb(tracked: Tracked, place: Place): Html {
  const { site, say, language } = place
  const steps = [
    link('all.html', SITE_PARTS.mandates[language], place),
    link(
      site.addresses.document(tracked.document.id),
      markup`<bdi>${safe(tracked.document.symbol)}</bdi>`,
      place,
    ),
    say(paragraphOf(tracked.mandate, language)),
  ]
  return markup`<p class="crumb">${joined(steps, markup` <span aria-hidden="true">/</span> `)}</p>`
}

/** The status, how late it is, and what contradicts it. A closed mandate has the day of its last entry. */
function standing(tracked: Tracked, edition: Edition): Html[] {
  const { say, day, language } = edition
  const late = tracked.overdue ? lateOrSoon(tracked, day, language) : undefined
  const last = tracked.outstanding ? null : lastRecorded(tracked.mandate, day)
  return [
    statusHtml(tracked.status, 'mandate', edition),
    ...(late === undefined ? [] : [markup`<span class="late">${say(late)}</span>`]),
    ...(isDoneWithOpenActions(tracked.override) ? [say(MISMATCH[language])] : []),
    ...statusRemarks(tracked, edition),
    ...(last === null
      ? []
      : [
          markup`<span class="quiet">${say(LAST_ENTRY[language])} ${dayHtml(last, edition)}</span>`,
        ]),
  ]
}

/** The text in the reader's language first, then in the others, each marked with its own. */
function textSection(tracked: Tracked, edition: Edition): Html {
  const { mandate, document } = tracked
  const { language, say } = edition
  const first = bestText(mandate.text, language, document.language)
  const others = Object.entries(mandate.text).filter(([tag]) => tag !== first?.language)
  const texts = [...(first ? [[first.language, first.text] as const] : []), ...others]
  const quotes = texts.flatMap(([tag, text]) =>
    text === undefined
      ? []
      : [
          markup`<blockquote lang="${tag}" dir="${directionOf(tag)}">
<p>${said(text, tag)}</p>
</blockquote>`,
        ],
  )
  return markup`<section class="ask">
<h2>${say(WHAT_WAS_ASKED[language])}</h2>
${quotes}
<p class="quiet">
${say(VERBATIM[language])}
${say(citationOf(tracked, edition))}${WRITING[language].comma}${dayHtml(document.date, edition)}
</p>
</section>`
}

function actionsHtml(tracked: Tracked, edition: Edition): Html {
  if (tracked.actions.length === 0)
    return markup`<p class="quiet">${edition.say(NO_ACTION[edition.language])}</p>`
  const events = eventsOf(tracked, edition)
  const items = tracked.actions.map(each => {
    const own = events.filter(({ about, withdrawn, what }) => {
      return about === each.id && !withdrawn && what.kind === 'update'
    })
    const entries = own.map(
      event =>
        markup`<li>
<span class="d">${dayHtml(event.date, edition)}</span>
<div>${noteHtml(event, tracked, edition)}</div>
</li>`,
    )
    return markup`<li id="a${each.action.id}">
<div class="ah">
<h3>${textHtml(each.action.title, tracked.document.language, edition)}</h3>
${statusHtml(each.status, 'action', edition)}
</div>
${assignment(each, edition)}${
      own.length === 0
        ? NONE
        : markup`<ol class="log">
${entries}
</ol>`
    }
</li> `
  })
  return markup`<ol class="acts">
${items}
</ol>`
}

/** The department of an action, and in the internal version its officer and target. */
function assignment({ action }: TrackedAction, edition: Edition): Html {
  const { department, officer, target } = action
  const { language, say, site } = edition
  const { officers } = site.snapshot.organisation
  const name = officers.find(({ id }) => id === officer)?.name
  const parts = [
    ...(department === undefined ? [] : [say(edition.departmentName(department))]),
    ...(name === undefined ? [] : [textHtml(name, language, edition)]),
    ...(target === undefined
      ? []
      : [say(`${FIELD_LABELS.target[language]} ${longDate(target, language)}`)]),
  ]
  return parts.length === 0 ? NONE : markup`<p class="quiet">${joined(parts, markup` · `)}</p>`
}

/** The mandates that this one renews, and those that renew it. */
function lineageHtml({ id }: Tracked, place: Place): Html {
  const { lineage } = place.site.snapshot
  const [earlier, later] = [chain(lineage, id, 'renews'), chain(lineage, id, 'renewedBy')]
  if (earlier.length + later.length === 0)
    return markup`<p class="quiet">${place.say(RENEWS_NONE[place.language])}</p>`
  const list = (label: 'renews' | 'renewedBy', ids: readonly string[]): Html =>
    ids.length === 0
      ? NONE
      : markup`<h3>${place.say(FIELD_LABELS[label][place.language])}</h3>
<ul class="plain">
${ids.map(each => markup`<li>${relative(each, place)}</li>`)}
</ul>`
  return markup`${list('renews', earlier)}${list('renewedBy', later)}`
}

/** A mandate that is not on the site has its id alone. */
function relative(id: string, place: Place): Html {
  const found = place.byId.get(id)
  return found
    ? markup`${mandateLink(found, place)}
<span class="src">${place.say(citationOf(found, place))}</span>`
    : markup`<bdi>${safe(id)}</bdi>`
}

function history(tracked: Tracked, edition: Edition): Html {
  const events = eventsOf(tracked, edition)
  return events.length === 0
    ? markup`<p class="quiet">${edition.say(NO_INFORMATION[edition.language])}</p>`
    : eventList(events, tracked, edition)
}

function citation(tracked: Tracked, edition: Edition): Html {
  const { say, language } = edition
  return markup`<p>
${say(citationOf(tracked, edition))} (${say(longDate(tracked.document.date, language))})
<span class="quiet"><bdi>${safe(tracked.id)}</bdi></span>
</p>`
}

function neighbours(tracked: Tracked, place: Place): Html {
  const all = place.byDocument.get(tracked.document.id) ?? []
  const at = all.indexOf(tracked)
  const { language, say } = place
  const way = (other: Tracked | undefined, rel: string, label: string): Html =>
    other === undefined
      ? NONE
      : markup`<a rel="${rel}" href="${place.to(place.site.addresses.mandate(other))}"
          ><span>${say(label)}</span>${say(titleText(other, place))}</a
        >`
  const [before, after] = [all[at - 1], all[at + 1]]
  if (!before && !after) return NONE
  return markup`<nav class="pn" aria-label="${capitalised(FIELD_LABELS.document[language])}">
${way(before, 'prev', PREVIOUS_IN_DOCUMENT[language])}${way(after, 'next', NEXT_IN_DOCUMENT[language])}
</nav>`
}
