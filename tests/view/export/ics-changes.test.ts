// A calendar that reads the export again, after meetings and deadlines were moved, postponed or cancelled.
import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/base/language.ts'
import type { Records } from '../../../src/records/types.ts'
import { snapshotOf } from '../../../src/tracking/snapshot.ts'
import { calendarIcs } from '../../../src/view/export/ics.ts'
import { paintIn } from '../../../src/view/parts/paint.ts'
import { day, daysAfter, records } from '../../records/build.ts'
import { runs } from '../../runs.ts'
import { anyRecords } from '../../tracking/any-records.ts'

function calendar(all: Records, on: string, language: Language = 'en'): string {
  const snapshot = snapshotOf(all, day(on))
  return calendarIcs(snapshot.mandates, snapshot, { language, width: undefined, paint: paintIn(0) })
}

/** A meeting, and one deadline at it. */
function boards(meeting: object, mandate: object = {}): Records {
  return records({
    meetings: [
      { id: 'B-1', from: '2018-03-01', to: '2018-03-02' },
      { id: 'B-2', from: '2019-03-01', to: '2019-03-02', state: 'planned', ...meeting },
    ],
    documents: [{ mandates: [{ due: { meeting: 'B-2' }, ...mandate }] }],
  })
}

interface Seen {
  readonly status: string
  readonly sequence: number
  readonly from: string
  readonly to: string
  readonly summary: string
  readonly description: string
  readonly alarms: number
}

function eventsOf(text: string): Map<string, ICAL.Component> {
  const root = new ICAL.Component(ICAL.parse(text))
  const all = root.getAllSubcomponents('vevent')
  return new Map(all.map(event => [String(event.getFirstPropertyValue('uid')), event]))
}

function seen(text: string, uid: string): Seen | undefined {
  const component = eventsOf(text).get(`${uid}@mandates`)
  if (!component) return undefined
  const event = new ICAL.Event(component)
  return {
    status: String(component.getFirstPropertyValue('status')),
    sequence: event.sequence,
    from: event.startDate.toString(),
    to: event.endDate.toString(),
    summary: event.summary,
    description: event.description,
    alarms: component.getAllSubcomponents('valarm').length,
  }
}

const ON = '2019-01-01'
const BEFORE = calendar(boards({}), ON)

describe('a meeting that was cancelled', () => {
  const after = calendar(boards({ state: 'cancelled' }), ON)
  test('is cancelled on its former days, with the same identity and without reminders', () => {
    const [was, is] = [seen(BEFORE, 'meeting/B-2'), seen(after, 'meeting/B-2')]
    expect(was).toMatchObject({
      status: 'CONFIRMED',
      from: '2019-03-01',
      to: '2019-03-03',
      alarms: 1,
    })
    expect(is).toMatchObject({
      status: 'CANCELLED',
      from: '2019-03-01',
      to: '2019-03-03',
      alarms: 0,
    })
    expect(is?.sequence).toBeGreaterThan(was?.sequence ?? Infinity)
  })
  test('also cancels the deadlines at it', () => {
    const [was, is] = [seen(BEFORE, 'due/DOC/1'), seen(after, 'due/DOC/1')]
    expect(was).toMatchObject({ status: 'CONFIRMED', from: '2019-03-02', alarms: 2 })
    expect(is).toMatchObject({ status: 'CANCELLED', from: '2019-03-02', alarms: 0 })
    expect(is?.sequence).toBeGreaterThan(was?.sequence ?? Infinity)
    expect(is?.description).toContain('B-2 was cancelled; no date is set')
    expect(seen(after, 'meeting/B-2')?.description).toContain('DOC/1')
  })
  test.each(LANGUAGES)('is shown as cancelled in %s', language => {
    const text = calendar(boards({ state: 'cancelled' }), ON, language)
    const words = { en: 'cancelled', fr: 'annulée', ar: 'أُلغي الانعقاد' }[language]
    expect(seen(text, 'meeting/B-2')?.summary).toContain(words)
  })
  test('after an extension, the deadline is in force on its new day', () => {
    const extensions = [{ date: ON, to: '2019-12-31' }]
    const moved = calendar(boards({ state: 'cancelled' }, { extensions }), ON)
    const is = seen(moved, 'due/DOC/1')
    expect(is).toMatchObject({ status: 'CONFIRMED', from: '2019-12-31', alarms: 2 })
    expect(is?.sequence).toBeGreaterThan(seen(BEFORE, 'due/DOC/1')?.sequence ?? Infinity)
  })
  test('has no event without its former days', () => {
    const text = calendar(boards({ state: 'cancelled', from: undefined, to: undefined }), ON)
    expect([...eventsOf(text).keys()]).toEqual(['meeting/B-1@mandates'])
  })
})

describe('a meeting that was postponed', () => {
  const open = calendar(boards({ state: 'postponed' }), ON)
  test('is not on its former days while it has no date', () => {
    expect(seen(open, 'meeting/B-2')).toMatchObject({ status: 'CANCELLED', from: '2019-03-01' })
    expect(seen(open, 'due/DOC/1')).toMatchObject({ status: 'CANCELLED', from: '2019-03-02' })
    expect(seen(open, 'due/DOC/1')?.description).toContain('B-2, date to be fixed')
  })
  test('moves to its new days with its deadlines', () => {
    const text = calendar(boards({ from: '2019-06-10', to: '2019-06-12' }), '2019-01-02')
    const [meeting, due] = [seen(text, 'meeting/B-2'), seen(text, 'due/DOC/1')]
    expect(meeting).toMatchObject({ status: 'CONFIRMED', from: '2019-06-10', to: '2019-06-13' })
    expect(due).toMatchObject({ status: 'CONFIRMED', from: '2019-06-12' })
    expect(meeting?.sequence).toBeGreaterThan(seen(open, 'meeting/B-2')?.sequence ?? Infinity)
    expect(due?.sequence).toBeGreaterThan(seen(open, 'due/DOC/1')?.sequence ?? Infinity)
  })
})

/** How often a property may occur in an event (RFC 5545, 3.6.1; RFC 5546, 3.2.1). */
const ONCE = ['uid', 'dtstamp', 'dtstart', 'summary', 'sequence', 'status']

test('any records give a valid calendar with the same bytes each time, and revision numbers only rise', () => {
  const anyDay = fc.integer({ min: 0, max: 1400 }).map(days => daysAfter('2018-01-01', days))
  fc.assert(
    fc.property(anyRecords, anyDay, fc.integer({ min: 1, max: 400 }), (all, on, days) => {
      const [text, later] = [calendar(all, on), calendar(all, daysAfter(on, days))]
      expect(calendar(all, on)).toBe(text)
      const [events, next] = [eventsOf(text), eventsOf(later)]
      for (const [uid, component] of events) {
        for (const name of ONCE) expect(component.getAllProperties(name)).toHaveLength(1)
        const { sequence, startDate, endDate } = new ICAL.Event(component)
        expect(Number.isInteger(sequence) && sequence >= 0 && sequence < 2 ** 31).toBe(true)
        expect(startDate.compare(endDate)).toBeLessThan(0)
        expect(['CONFIRMED', 'CANCELLED']).toContain(component.getFirstPropertyValue('status'))
        const after = next.get(uid)
        if (after) expect(new ICAL.Event(after).sequence).toBeGreaterThan(sequence)
      }
    }),
    { numRuns: runs(60) },
  )
})

test('the revision number stays within its limits on the last possible day', () => {
  const far = boards({ from: '9999-12-30', to: '9999-12-31', state: 'cancelled' })
  const { sequence = 0 } = seen(calendar(far, '9999-12-31'), 'meeting/B-2') ?? {}
  expect(sequence).toBeGreaterThan(0)
  expect(sequence).toBeLessThan(2 ** 31)
})
