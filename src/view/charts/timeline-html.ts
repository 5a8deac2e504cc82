// The timeline in a page: a table, with the line of each row drawn beside its words.
import type { Language } from '../../base/language.ts'
import type { Timeline, TimelineRow, TimelineSign } from '../../charts/chart.ts'
import { meetingsWithRoom, placeOf, stretchesOf } from '../../charts/timeline.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import { directionOf } from '../parts/direction.ts'
import { htmlText, isolatedHtml } from '../parts/html.ts'
import { linkedHtml } from './html.ts'

/** The share of the width that the name of a month needs. */
const LABEL_ROOM = 0.2

export function timelineHtml(block: Timeline, language: Language): string {
  const say = (text: string): string => isolatedHtml(text, language)
  const place = (day: CivilDate): string => placed(placeOf(day, block), language)
  const months = meetingsWithRoom(block, LABEL_ROOM).map(
    ({ middle, date }) => `<text x="${placed(middle, language)}" y="75%">${htmlText(date)}</text>`,
  )
  const lines = [
    ...block.meetings.map(({ day }) => `<line class="meeting" ${upright(place(day))}/>`),
    `<line class="as-at" ${upright(place(block.asAt))}/>`,
  ].join('')
  const rows = block.rows.map(row => {
    const words = row.words.map(
      (text, index) =>
        `<p class="${row.isLate && index === 0 ? 'late' : 'quiet'}">${say(text)}</p>`,
    )
    return [
      `<tr role="row"><th role="rowheader" scope="row">${nameHtml(row, language)}${words.join('')}</th>`,
      `<td role="cell" class="line"><svg aria-hidden="true">${lines}${rowSvg(row, block, place)}</svg></td></tr>`,
    ].join('')
  })
  const key = block.key.map(
    ({ sign, label }) =>
      `<li><svg aria-hidden="true" class="sign">${signSvg(sign)}</svg> ${say(label)}</li>`,
  )
  return [
    `<figure class="timeline"><ul>${key.join('')}</ul><p class="quiet">${say(block.lines)}</p>`,
    `<table role="table"><caption class="unseen">${say(block.caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say(block.heading)}</th>`,
    `<td role="cell" class="line"><svg aria-hidden="true">${months.join('')}</svg></td></tr></thead>`,
    `<tbody role="rowgroup">${rows.join('')}</tbody></table></figure>`,
  ].join('')
}

function nameHtml({ number, to, label, page }: TimelineRow, language: Language): string {
  const name = linkedHtml(isolatedHtml(label, language), page)
  if (number === undefined) return name
  const link = to === undefined ? String(number) : `<a href="#${htmlText(to)}">${number}</a>`
  return `<b>${link}</b> ${name}`
}

/** In Arabic, time runs from the right. */
function placed(share: number, language: Language): string {
  const percent = 100 * (directionOf(language) === 'rtl' ? 1 - share : share)
  return `${percent.toFixed(1)}%`
}

function upright(x: string): string {
  return `x1="${x}" x2="${x}" y1="0" y2="100%"`
}

function rowSvg(row: TimelineRow, block: Timeline, place: (day: CivilDate) => string): string {
  const stretches = stretchesOf(row, block).map(
    ({ kind, from, to }) =>
      `<line class="${kind}" x1="${place(from)}" x2="${place(to)}" y1="50%" y2="50%"/>`,
  )
  const dots = row.deadlines.map((day, index) => {
    const isInForce = index === row.deadlines.length - 1 && !row.isOpen
    return `<circle class="${isInForce ? 'due' : 'first'}" cx="${place(day)}" cy="50%" r="4.5"/>`
  })
  return [...stretches, ...dots].join('')
}

function signSvg(sign: TimelineSign): string {
  return sign === 'first' || sign === 'due'
    ? `<circle class="${sign}" cx="50%" cy="50%" r="4.5"/>`
    : `<line class="${sign}" x1="0" x2="100%" y1="50%" y2="50%"/>`
}
