// The row of an overdue mandate: how late it is, its status, and what was last reported about it.
import type { ByLanguage } from '../../base/language.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Event } from '../../tracking/history.ts'
import { lateness } from '../../words/deadlines.ts'
import { underDeadline } from '../../words/list.ts'
import { NO_ACTION } from '../../words/report.ts'
import { textIn } from '../../words/texts.ts'
import { shortCause } from '../cell-limits.ts'
import type { Cell, Line } from '../document.ts'
import type { Figures } from '../figures.ts'
import {
  dueDayOf,
  mandateCell,
  numberCell,
  numberShare,
  quiet,
  type Say,
  statusLine,
  wholeDate,
} from '../context.ts'

/** The share of the page for how late a mandate is, which is shorter in Arabic. */
const DUE_SHARE: ByLanguage<number> = { en: 0.21, fr: 0.21, ar: 0.19 }

/** The widths of the columns of a table of these rows. */
export function overdueShares(say: Say): number[] {
  const due = DUE_SHARE[say.language]
  return [numberShare(say), 0.6 - due, due, 0.34]
}

export function overdueRow(tracked: Tracked, figures: Figures, say: Say): Cell[] {
  return [
    numberCell(tracked, say),
    mandateCell(tracked, say),
    lateCell(tracked, figures, say),
    [statusLine(tracked, say), lastReport(tracked, figures, say)],
  ]
}

function lateCell(tracked: Tracked, { snapshot }: Figures, say: Say): Cell {
  const { language } = say
  const due = tracked.due?.date
  const late =
    due == null ? [] : [kept(underDeadline(lateness(due, snapshot.day, language), language))]
  return [
    ...late.map((text): Line => [{ text, look: 'late' }]),
    ...dueDayOf(tracked, say).map((text): Line => [quiet(text)]),
  ]
}

/** No line break comes between a number and its noun. */
function kept(text: string): string {
  return text.replace(/(?<=\d) /, '\u00a0')
}

/** The note of the newest update that has one, with its date. */
function lastReport(tracked: Tracked, figures: Figures, say: Say): Line {
  const { language } = say
  const found = lastNoted(tracked, figures)
  if (!found) return hasUpdate(tracked, figures) ? '' : `${NO_ACTION[language]}.`
  return [`${shortCause(noteIn(found, tracked, say))} `, quiet(wholeDate(found.date, language))]
}

/** The letters of what was last reported, which decide how many rows the first page has room for. */
export function causeLength(tracked: Tracked, figures: Figures, say: Say): number {
  const found = lastNoted(tracked, figures)
  return found ? noteIn(found, tracked, say).length : 0
}

function lastNoted(tracked: Tracked, { eventsOf }: Figures): Event | undefined {
  return eventsOf(tracked).find(({ what, note }) => what.kind === 'update' && note !== undefined)
}

function hasUpdate(tracked: Tracked, { eventsOf }: Figures): boolean {
  return eventsOf(tracked).some(({ what }) => what.kind === 'update')
}

function noteIn({ note }: Event, { document }: Tracked, { language }: Say): string {
  return note ? textIn(note, language, document.language) : ''
}
