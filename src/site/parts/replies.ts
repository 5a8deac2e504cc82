// The replies of Member States to one mandate: a row for each State, by regional group, and a column for each measure.
import { repliesFigure, type MeasureFigure } from '../../report/replies.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { REPLIES_OF } from '../../words/list.ts'
import { COLUMNS_OF_REPORT } from '../../words/report.ts'
import { NO_REPLY_MEANS } from '../../words/site.ts'
import { NO_REPLY } from '../../words/states.ts'
import { link, textHtml, type Place } from '../edition.ts'
import { markup, NONE, type Html } from '../html.ts'
import { answerHtml } from './marks.ts'

/** The section with the replies; nothing for a mandate that asks nothing of the States. */
export function repliesTable(tracked: Tracked, place: Place): Html {
  const { site, language, say } = place
  const [figure] = repliesFigure(tracked, site.snapshot, site.audience)
  if (!figure) return NONE
  const heads = figure.measures.map(measure =>
    measureHead(measure, tracked, figure.asked.length, place),
  )
  const columns = figure.measures.length + 1
  const groups = figure.measures[0]?.groups.map(({ group }) => group) ?? []
  const groupOf = new Map(
    site.snapshot.organisation.states.map(({ code, group }) => [code, group ?? null]),
  )
  const rows = groups.map(group => {
    const members = figure.asked.filter(code => (groupOf.get(code) ?? null) === group)
    const band =
      group === null
        ? NONE
        : markup`<tr class="grp" role="row">
<th role="rowheader" scope="rowgroup" colspan="${columns}">
${say(place.groupName(group))}
</th>
</tr>`
    return markup`${band}${members.map(code => stateRow(code, figure.measures, place))}`
  })
  return markup`<section>
<h2>${say(FIELD_LABELS.replies[language])}</h2>
<p class="quiet note">${say(NO_REPLY_MEANS[language])}</p>
<table class="mx" role="table">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${say(COLUMNS_OF_REPORT.state[language])}</th>
${heads}
</tr>
</thead>
<tbody role="rowgroup">
${rows}
</tbody>
</table>
</section>`
}

function measureHead(
  { measure, replied }: MeasureFigure,
  { mandate, document }: Tracked,
  asked: number,
  place: Place,
): Html {
  const { language, say } = place
  const found = mandate.states?.measures.find(({ id }) => id === measure)
  const title = found
    ? textHtml(found.title, document.language, place)
    : say(COLUMNS_OF_REPORT.reply[language])
  return markup`<th role="columnheader" scope="col">
${title}<br /><span class="quiet">${say(REPLIES_OF[language](replied.length, asked))}</span>
</th>`
}

function stateRow(code: string, measures: readonly MeasureFigure[], place: Place): Html {
  const { language, say, site } = place
  const cells = measures.map(({ answers }) => {
    const found = answers.find(({ state }) => state === code)
    return markup`<td role="cell">
${found ? answerHtml(found.answer, place) : markup`<span class="quiet">${say(NO_REPLY[language])}</span>`}
</td>`
  })
  const name = link(site.addresses.state(code), place.stateName(code), place)
  return markup`<tr role="row">
<th role="rowheader" scope="row">${name}</th>
${cells}
</tr> `
}
