// The page of a source document: its mandates in the order of its paragraphs, text and status side by side.
import type { Tracked } from '../../tracking/snapshot.ts'
import { directionOf } from '../../view/parts/direction.ts'
import { safe } from '../../view/parts/safe.ts'
import { shown } from '../../view/parts/texts.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { bestText } from '../../words/texts.ts'
import { dayHtml, link, textHtml, type Edition, type Place } from '../edition.ts'
import { markup, joined, NONE, said, type Html } from '../html.ts'
import { dueCell, mandateLink, statusCell } from '../parts/rows.ts'
import { paragraphOf } from '../../report/context.ts'
import { SITE_PARTS } from '../../words/site.ts'
import type { Page } from '../page.ts'

/** @param mandates the mandates of the document on the site, at least one */
export function documentPage(mandates: readonly [Tracked, ...Tracked[]], edition: Edition): Page {
  const [{ document }] = mandates
  const { language, site } = edition
  return {
    path: site.addresses.document(document.id),
    title: `${safe(document.symbol)} – ${shown(document.title, language, document.language)}`,
    part: 'mandates',
    isDated: true,
    body: place =>
      markup`<p class="crumb">${link('all.html', SITE_PARTS.mandates[language], place)}</p>
<h1>${textHtml(document.title, document.language, place)}</h1>
<p class="standing">${joined(sourceOf(mandates[0], place), markup` · `)}</p>
<table class="asked" role="table">
<thead class="unseen" role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${place.say(FIELD_LABELS.text[language])}</th>
<th role="columnheader" scope="col">${place.say(FIELD_LABELS.status[language])}</th>
</tr>
</thead>
<tbody role="rowgroup">
${mandates.map(tracked => paragraphRow(tracked, place))}
</tbody>
</table>`,
  }
}

/** The symbol, the meeting and the date of a document. */
function sourceOf({ document }: Tracked, place: Place): Html[] {
  const { addresses } = place.site
  const { symbol, meeting, body, date, place: city, language } = document
  return [
    markup`<bdi>${safe(symbol)}</bdi>`,
    meeting === undefined
      ? link(addresses.body(body), place.bodyName(body), place)
      : link(addresses.meeting(meeting), place.meetingName(meeting), place),
    ...(city === undefined ? [] : [textHtml(city, language, place)]),
    dayHtml(date, place),
  ]
}

function paragraphRow(tracked: Tracked, place: Place): Html {
  const { mandate, document } = tracked
  const found = bestText(mandate.text, place.language, document.language)
  const quote = found
    ? markup`<blockquote lang="${found.language}" dir="${directionOf(found.language)}">
<p>${said(found.text, found.language)}</p>
</blockquote>`
    : NONE
  const due = tracked.outstanding
    ? markup`<p class="due">
<span class="quiet">${place.say(FIELD_LABELS.due[place.language])}</span
        ><br />${dueCell(tracked, place)}
</p>`
    : NONE
  return markup`<tr role="row">
<th role="rowheader" scope="row">
<p class="quiet">${place.say(paragraphOf(mandate, place.language))}</p>
${mandateLink(tracked, place)}${quote}
</th>
<td role="cell">${statusCell(tracked, place)}${due}</td>
</tr> `
}
