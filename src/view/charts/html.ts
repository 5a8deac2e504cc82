// The pictures of the page. Their words and numbers are text; only the bars are drawn.
import type { Language } from '../../base/language.ts'
import { totalOf, type Bar, type Bars, type KeyFigures } from '../../charts/chart.ts'
import type { Group } from '../../tracking/group.ts'
import { numeral } from '../../words/plural.ts'
import { directionOf } from '../parts/direction.ts'
import { htmlText, isolatedHtml } from '../parts/html.ts'
import { described } from './words.ts'

export function figuresHtml({ items, caption }: KeyFigures, language: Language): string {
  const pairs = items.map(({ count, label, sign, isLate }) => {
    const number = numeral(count, language)
    const shown = sign === undefined ? number : `${sign}\u00a0${number}`
    return `<div><dt>${isolatedHtml(label, language)}</dt><dd${isLate ? ' class="late"' : ''}>${shown}</dd></div>`
  })
  return `<dl class="figures" aria-label="${htmlText(caption)}">${pairs.join('')}</dl>`
}

/** The size of the drawing area, which is stretched to the width of the page. */
const [LENGTH, THICKNESS] = [1000, 24]

interface Piece {
  readonly group: Group
  readonly count: number
}

/** One bar with its legend. */
export function barHtml(block: Bar, language: Language): string {
  const { parts, caption } = block
  const sum = parts.reduce((total, { count }) => total + count, 0)
  const drawn = drawnBar(parts, LENGTH / Math.max(1, sum), language)
  const words = `${caption}. ${described(block, language)}`
  const legend = parts.map(
    ({ group, label, count }) =>
      `<li>${keyHtml(group)} ${isolatedHtml(label, language)} <b>${numeral(count, language)}</b></li>`,
  )
  const size = `viewBox="0 0 ${LENGTH} ${THICKNESS}" preserveAspectRatio="none"`
  return `<figure class="bar"><svg role="img" aria-label="${htmlText(words)}" ${size}>${drawn}</svg><ul>${legend.join('')}</ul></figure>`
}

/** A row for each bar, with its total and the number of each group. */
export function barsHtml(block: Bars, language: Language): string {
  const { caption, heading, total, groups, rows } = block
  const most = Math.max(1, ...rows.map(totalOf))
  const say = (text: string): string => isolatedHtml(text, language)
  const head = [
    `<th role="columnheader" scope="col">${say(heading)}</th>`,
    `<th role="columnheader" scope="col" class="count">${say(total)}</th>`,
    ...groups.map(
      ({ group, label }) =>
        `<th role="columnheader" scope="col" class="count">${keyHtml(group)} ${say(label)}</th>`,
    ),
  ]
  const body = rows.map(row => {
    const pieces = groups.map(({ group }, index) => ({ group, count: row.counts[index] ?? 0 }))
    const drawn = drawnBar(pieces, LENGTH / most, language)
    const size = `viewBox="0 0 ${LENGTH} ${THICKNESS}" preserveAspectRatio="none"`
    const label = linkedHtml(say(row.label), row.page)
    return [
      `<tr role="row"><th role="rowheader" scope="row">${label}<svg aria-hidden="true" ${size}>${drawn}</svg></th>`,
      `<td role="cell" class="count" data-label="${htmlText(total)}"><b>${numeral(totalOf(row), language)}</b></td>`,
      ...row.counts.map(
        (count, index) =>
          `<td role="cell" class="count" data-label="${htmlText(groups[index]?.label ?? '')}">${count === 0 ? '–' : numeral(count, language)}</td>`,
      ),
      '</tr>',
    ].join('')
  })
  return `<table role="table" class="bars"><caption class="unseen">${say(caption)}</caption><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`
}

/** The parts of a bar one after another, from the side on which the language begins. */
function drawnBar(pieces: readonly Piece[], scale: number, language: Language): string {
  let from = 0
  return pieces
    .filter(({ count }) => count > 0)
    .map(({ group, count }) => {
      const width = count * scale
      const x = directionOf(language) === 'rtl' ? LENGTH - from - width : from
      from += width
      // A part that calls for attention is taller, so that it stands out without colours.
      const [y, height] = group === 'pressing' ? [0, THICKNESS] : [3, THICKNESS - 6]
      return `<rect class="${group}" x="${x.toFixed(1)}" y="${y}" width="${Math.max(1, width - 2).toFixed(1)}" height="${height}"/>`
    })
    .join('')
}

/** The square of a group before its words. */
function keyHtml(group: Group): string {
  return `<span class="key ${group}" aria-hidden="true"></span>`
}

/** A label that leads to a page, on a site. */
export function linkedHtml(label: string, page: string | undefined): string {
  return page === undefined ? label : `<a href="${htmlText(page)}">${label}</a>`
}
