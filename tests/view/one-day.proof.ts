// A deadline has one day: every page and every format shows the same day, and its counts can be checked against
// the output.
import ICAL from 'ical.js'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CivilDate } from '../../src/base/civil-date.ts'
import { LANGUAGES, type Language } from '../../src/base/language.ts'
import { matches } from '../../src/query/filter.ts'
import type { Meeting, Records } from '../../src/records/types.ts'
import { attention } from '../../src/tracking/attention.ts'
import { snapshotOf, type Snapshot, type Tracked } from '../../src/tracking/snapshot.ts'
import { inCalendarOrder, meetingAhead } from '../../src/tracking/calendar.ts'
import { reportingPeriod } from '../../src/tracking/reporting-period.ts'
import { calendarIcs } from '../../src/view/export/ics.ts'
import { sheetRows } from '../../src/view/export/rows.ts'
import { listCsv, listJson, listMarkdown } from '../../src/view/data/list.ts'
import { listText } from '../../src/view/pages/list.ts'
import { meetingsJson } from '../../src/view/data/meetings.ts'
import { paintIn } from '../../src/view/parts/paint.ts'
import { mandateText } from '../../src/view/pages/show.ts'
import type { View } from '../../src/view/parts/view.ts'
import { longDate } from '../../src/words/dates.ts'
import { daysAfter } from '../records/build.ts'
import { figuresFor } from '../report/figures-for.ts'
import { reportOn } from '../report/small.ts'
import { runs } from '../runs.ts'
import { anyRecords } from '../tracking/any-records.ts'

const anyDay = fc.integer({ min: 0, max: 1400 }).map(days => daysAfter('2018-01-01', days))

function viewIn(language: Language): View {
  return { language, width: undefined, paint: paintIn(0) }
}

/** The deadline on a page. */
interface ShownDue {
  readonly due: string | null
  readonly overdue: boolean
}

/** The day by the rule: the date itself, or the last day of a meeting that was not postponed or cancelled. */
function ruled({ id, mandate, outstanding, due }: Tracked, all: Records, on: CivilDate): ShownDue {
  const meeting = all.meetings.find(one => one.id === due?.meeting)
  const day = due?.meeting == null ? (due?.date ?? null) : meeting ? lastOf(meeting) : null
  const isLate = outstanding && mandate.kind !== 'continuing' && day !== null && day < on
  expect(id).not.toBe('')
  return { due: day, overdue: isLate }
}

function lastOf({ state, from, to }: Meeting): string | null {
  return state === 'postponed' || state === 'cancelled' ? null : (to ?? from ?? null)
}

function readersOf(snapshot: Snapshot): Record<string, () => Promise<Map<string, ShownDue>>> {
  const { mandates, day } = snapshot
  const view = viewIn('en')
  const late = /overdue by/
  return {
    async list() {
      return byId(mandates, id =>
        dueInCell(listCell(listText(pageOf(snapshot), snapshot, view).join('\n'), id)),
      )
    },
    async markdown() {
      const text = listMarkdown(mandates, ['id', 'due'], snapshot, view)
      return byId(mandates, id =>
        dueInCell(text.split('\n').find(line => line.startsWith(`| ${id} |`)) ?? ''),
      )
    },
    async json() {
      const data = JSON.parse(listJson(mandates, { ...snapshot, internal: false })) as {
        id: string
        overdue: boolean
        due: { lastDay: string | null } | null
      }[]
      return new Map(
        data.map(({ id, overdue, due }) => [id, { due: due?.lastDay ?? null, overdue }]),
      )
    },
    async csv() {
      const rows: Record<string, string>[] = parse(
        await listCsv(mandates, { ...snapshot, internal: false }, view),
        { columns: true },
      )
      return new Map(
        rows.map(row => [
          row['id'] ?? '',
          { due: row['last_day'] || null, overdue: row['overdue'] === 'true' },
        ]),
      )
    },
    async show() {
      return new Map(
        mandates.map(tracked => {
          const text = mandateText(tracked, snapshot, view).join('\n')
          const line = /^ {2}Due .*$/m.exec(text)?.[0] ?? ''
          expect(late.test(line)).toBe(late.test(text.split('\n')[1] ?? ''))
          return [tracked.id, dueInCell(line)]
        }),
      )
    },
    async sheet() {
      const rows = sheetRows(mandates, snapshot, 'en')
      return byId(mandates, (id, tracked) => {
        const row = rows.find(each => each.id.startsWith(id))
        return { due: row?.due || null, overdue: tracked.overdue }
      })
    },
    async filters() {
      return byId(mandates, (_, tracked) => {
        const { due } = tracked
        const before = (date: CivilDate): boolean =>
          matches({ all: true, dueBefore: date }, tracked, snapshot)
        const isDay = due?.date != null && !before(due.date) && before(daysAfter(due.date, 1))
        return {
          due: isDay ? (due?.date ?? null) : null,
          overdue: matches({ overdue: true }, tracked, snapshot),
        }
      })
    },
    async calendar() {
      const events = eventsIn(calendarIcs(mandates, snapshot, view))
      return byId(mandates, (id, tracked) => {
        const event = events.get(`due/${id}@mandates`)
        const isInForce = event?.component.getFirstPropertyValue('status') === 'CONFIRMED'
        return {
          due: isInForce ? (event?.startDate.toString() ?? null) : null,
          overdue: tracked.overdue,
        }
      })
    },
    async report() {
      const matters = attention(
        mandates.filter(({ outstanding }) => outstanding),
        snapshot,
        periodOf(snapshot),
      )
      return byId(mandates, (_, tracked) => ({
        due: tracked.due?.date ?? null,
        overdue: matters.overdue.includes(tracked),
      }))
    },
  }

  function dueInCell(cell: string): ShownDue {
    const own = cell.replace(/originally.*/s, '')
    const due = /\d{4}-\d\d-\d\d/.exec(own)?.[0] ?? null
    const days = /overdue by (\d+) days?/.exec(own)?.[1]
    // The number of days can be computed from the two printed dates.
    if (days !== undefined) expect(between(due ?? '', day)).toBe(Number(days))
    const soon = /due in (\d+) days?/.exec(own)?.[1]
    if (soon !== undefined) expect(between(day, due ?? '')).toBe(Number(soon))
    if (own.includes('due today')) expect(due).toBe(day)
    return { due, overdue: late.test(own) }
  }
}

function periodOf({ calendar, day }: Snapshot): ReturnType<typeof reportingPeriod> {
  const next = meetingAhead(calendar, 'BOARD', day) ?? inCalendarOrder(calendar)[0]
  if (!next) throw new Error('a calendar without meetings')
  return reportingPeriod(calendar, next, day)
}

function pageOf({ mandates }: Snapshot): Parameters<typeof listText>[0] {
  return { mandates, outstandingOnly: false, columns: ['id', 'due'] }
}

/** The lines of the last column beside and below an id. */
function listCell(page: string, id: string): string {
  const lines = page.split('\n')
  const first = lines.findIndex(line => line.startsWith(`${id} `))
  const after = lines.slice(first + 1).findIndex(line => !line.startsWith(' '))
  return lines.slice(first, first + 1 + after).join('\n')
}

function byId(
  mandates: readonly Tracked[],
  read: (id: string, tracked: Tracked) => ShownDue,
): Map<string, ShownDue> {
  return new Map(mandates.map(tracked => [tracked.id, read(tracked.id, tracked)]))
}

function eventsIn(text: string): Map<string, ICAL.Event> {
  const root = new ICAL.Component(ICAL.parse(text))
  const events = root.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
  return new Map(events.map(event => [event.uid, event]))
}

function between(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

test('every page and every format agrees on the day and on what is overdue', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, anyDay, async (all, on) => {
      const snapshot = snapshotOf(all, on)
      const rule = byId(snapshot.mandates, (_, tracked) => ruled(tracked, all, on))
      for (const [format, shown] of Object.entries(readersOf(snapshot))) {
        expect([format, await shown()]).toEqual([format, rule])
      }
    }),
    { numRuns: runs(150) },
  )
})

test('a mandate that is due at a meeting is overdue as soon as the meeting is over', () => {
  fc.assert(
    fc.property(anyRecords, anyDay, (all, on) => {
      const snapshot = snapshotOf(all, on)
      const upcoming = new Set(
        snapshot.mandates.length === 0 ? [] : meetingsAhead(snapshot).map(({ id }) => id),
      )
      for (const { due, overdue } of snapshot.mandates) {
        if (due?.meeting != null && overdue) expect(upcoming.has(due.meeting)).toBe(false)
      }
    }),
    { numRuns: runs(150) },
  )
})

/** The meetings that `meetings --upcoming` lists. */
function meetingsAhead({ calendar, day }: Snapshot): Meeting[] {
  return inCalendarOrder(calendar).filter(meeting => (lastOf(meeting) ?? '9999') >= day)
}

/** The words of a row for a silent or late mandate, and those of the line below the list, after a number. */
const SILENT_AND_LATE = {
  en: [
    [/no update since/, /with no update since/],
    [/overdue/, /overdue/],
  ],
  fr: [
    [/sans mise à jour depuis/, /sans mise à jour depuis/],
    [/dépassée de/, /échéance dépassée/],
  ],
  ar: [
    [/دون تحديث منذ/, /دون تحديث منذ/],
    [/متأخر/, /تجاوز/],
  ],
} as const

/** The number before the match of `words` in a part of a line. */
function numberIn(line: string, words: RegExp): number {
  const part = line.split(' · ').find(each => words.test(each))
  if (part === undefined) return 0
  if (part.startsWith('تكليف واحد')) return 1
  if (part.startsWith('تكليفان')) return 2
  return Number(/^\d+/.exec(part)?.[0])
}

describe.each(LANGUAGES)('counts match the rows, in %s', language => {
  test('on the pages', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (all, on) => {
        const snapshot = snapshotOf(all, on)
        const page = listText(pageOf(snapshot), snapshot, viewIn(language)).join('\n')
        expect(page).toContain(longDate(on, language))
        for (const tracked of snapshot.mandates) {
          const text = mandateText(tracked, snapshot, viewIn(language)).join('\n')
          expect(text).toContain(longDate(on, language))
          if (tracked.overdue) expect(text).toContain(tracked.due?.date)
        }
        const lines = page.split('\n')
        const footer = lines.slice(lines.lastIndexOf('') + 1).join(' · ')
        const rows = listMarkdown(
          snapshot.mandates,
          ['id', 'status', 'due'],
          snapshot,
          viewIn(language),
        )
        for (const [inRow, below] of SILENT_AND_LATE[language]) {
          const count = rows.split('\n').filter(row => inRow.test(row)).length
          expect([below, numberIn(footer, below)]).toEqual([below, count])
        }
        const listed = JSON.parse(meetingsJson(inCalendarOrder(snapshot.calendar), snapshot)) as {
          id: string
          due: string[]
        }[]
        for (const { id, due } of listed) {
          const there = snapshot.mandates.filter(
            each => each.outstanding && each.due?.meeting === id,
          )
          expect(due).toEqual(there.map(each => each.id))
        }
      }),
      { numRuns: runs(40) },
    )
  })

  test('in the report, each number is above as many rows, unless a line names the others', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (all, on) => {
        const next = periodOf(snapshotOf(all, on)).meeting
        const { blocks } = reportOn(figuresFor(all, next.id, on), language)
        for (const [index, block] of blocks.entries()) {
          const count = block.kind === 'heading' ? /\((\d+)\)$/.exec(block.text)?.[1] : undefined
          if (count === undefined) continue
          const after = blocks.slice(index + 1)
          const place = after.findIndex(each => each.kind === 'table')
          const table = after[place]
          const rows = table?.kind === 'table' ? table.rows.length : 0
          if (after[place + 1]?.kind === 'line') expect(rows).toBeLessThan(Number(count))
          else expect(rows).toBe(Number(count))
        }
      }),
      { numRuns: runs(40) },
    )
  })
})
