// The rows of mandates that lists and other pages show: title and source, status, deadline, department, last update.
import { WRITING } from '../../base/language.ts'
import { citationOf, dueOf } from '../../report/context.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { isProposed } from '../../tracking/status.ts'
import { lateOrSoon } from '../../view/parts/due.ts'
import { attentionLabel } from '../../words/attention.ts'
import { byActionsShort } from '../../words/status-remarks.ts'
import { FIELD_LABELS, shortStatusLabel, type FieldLabel } from '../../words/labels.ts'
import { PROPOSED } from '../../words/list.ts'
import { NO_UPDATE } from '../../words/report.ts'
import { dayHtml, link, titleText, type Edition, type Place } from '../edition.ts'
import { markup, joined, type Html } from '../html.ts'
import { statusHtml } from './marks.ts'

/** A table of mandates. On a narrow screen each row is a card, whose values have their labels beside them. */
export function mandateTable(mandates: readonly Tracked[], caption: string, place: Place): Html {
  const { say } = place
  const heads = COLUMNS.map(
    column => markup`<th role="columnheader" scope="col">${say(labelOf(column, place))}</th>`,
  )
  const rows = mandates.map(tracked => mandateRow(tracked, place))
  return markup`<table class="list" role="table">
<caption class="unseen">
${say(caption)}
</caption>
<thead role="rowgroup">
<tr role="row">
${heads}
</tr>
</thead>
<tbody role="rowgroup">
${rows}
</tbody>
</table>`
}

const COLUMNS = ['mandate', 'status', 'due', 'departments', 'updated'] as const

function labelOf(column: FieldLabel, { language }: Edition): string {
  return FIELD_LABELS[column][language]
}

function mandateRow(tracked: Tracked, place: Place): Html {
  const cells = [
    statusCell(tracked, place),
    dueCell(tracked, place),
    place.say(departmentsText(tracked, place)),
    lastUpdateHtml(tracked, place),
  ]
  const labelled = cells.map(
    (cell, index) =>
      markup`<td role="cell">
<span class="lab">${place.say(labelOf(COLUMNS[index + 1] ?? 'mandate', place))}</span
        ><span>${cell}</span>
</td>`,
  )
  return markup`<tr role="row">
<th role="rowheader" scope="row">
${mandateLink(tracked, place)}<span class="src"
        >${place.say(citationOf(tracked, place))}</span
      >
</th>
${labelled}
</tr> `
}

/** The title of a mandate, as a link to its page. */
export function mandateLink(tracked: Tracked, place: Place): Html {
  return markup`<span class="t"
    >${link(place.site.addresses.mandate(tracked), titleText(tracked, place), place)}</span
  >`
}

/** The status, and what a reader should know about it: proposed for closure, contradicted by the actions, silent. */
export function statusCell(tracked: Tracked, edition: Edition): Html {
  return joined(
    [statusHtml(tracked.status, 'mandate', edition), ...statusRemarks(tracked, edition)],
    markup`<br />`,
  )
}

export function statusRemarks(tracked: Tracked, edition: Edition): Html[] {
  return remarksOf(tracked, edition).map(
    text => markup`<span class="quiet">${edition.say(text)}</span>`,
  )
}

/** What a reader should know about a status, in words. */
export function remarksOf(tracked: Tracked, { language, site }: Edition): string[] {
  const { override, silent } = tracked
  const byActions = override && shortStatusLabel(override.byActions, 'mandate', language)
  const hadMeeting = site.snapshot.lastMeeting !== null
  return [
    ...(isProposed(tracked) ? [PROPOSED[language]] : []),
    ...(override?.disagrees && byActions ? [byActionsShort[language](byActions)] : []),
    ...(silent ? [attentionLabel('silent', hadMeeting)[language]] : []),
  ]
}

/** The deadline of an outstanding mandate, and how late or soon it is. */
export function dueCell(tracked: Tracked, edition: Edition): Html {
  return tracked.outstanding ? dueHtml(tracked, edition) : markup`<span class="quiet">–</span>`
}

/** The deadline in force, how late or soon it is, and the original deadline if it was moved. */
export function dueHtml(tracked: Tracked, edition: Edition): Html {
  const { language, day, say } = edition
  const [point = '', ...moved] = dueOf(tracked, edition)
  const counted = lateOrSoon(tracked, day, language)
  const look = tracked.overdue ? 'late' : 'quiet'
  return joined(
    [
      say(point),
      ...(counted === undefined ? [] : [markup`<span class="${look}">${say(counted)}</span>`]),
      ...moved.map(text => markup`<span class="quiet">${say(text)}</span>`),
    ],
    markup`<br />`,
  )
}

export function departmentsText(
  { mandate }: Tracked,
  { departmentName, language }: Edition,
): string {
  return mandate.departments.map(departmentName).join(WRITING[language].comma)
}

function lastUpdateHtml({ lastUpdate }: Tracked, edition: Edition): Html {
  return lastUpdate === null
    ? markup`<span class="quiet">${edition.say(NO_UPDATE[edition.language])}</span>`
    : dayHtml(lastUpdate, edition)
}

/** The rows of mandates that call for attention: how late they are comes last, in the colour of lateness. */
export function attentionRows(mandates: readonly Tracked[], place: Place): Html {
  const rows = mandates.map(
    tracked =>
      markup`<li>
<div>
${mandateLink(tracked, place)}<br /><span class="quiet"
            >${place.say(citationOf(tracked, place))} ·
${place.say(departmentsText(tracked, place))}</span
          >
</div>
<div>${statusHtml(tracked.status, 'mandate', place)}</div>
<div>${dueCell(tracked, place)}</div>
</li> `,
  )
  return markup`<ol class="rows">
${rows}
</ol>`
}
