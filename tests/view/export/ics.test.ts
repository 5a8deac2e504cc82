// The calendar, read by an independent calendar library.
import ICAL from 'ical.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/base/language.ts'
import type { Tracked } from '../../../src/tracking/snapshot.ts'
import { calendarIcs } from '../../../src/view/export/ics.ts'
import { paintIn } from '../../../src/view/parts/paint.ts'
import { safe } from '../../../src/view/parts/safe.ts'
import { exampleFigures } from '../../report/example.ts'

const { snapshot } = exampleFigures()

function calendar(language: Language, mandates: readonly Tracked[] = snapshot.mandates): string {
  return calendarIcs(mandates, snapshot, { language, width: undefined, paint: paintIn(0) })
}

function eventsOf(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text))
  return root.getAllSubcomponents('vevent').map(component => new ICAL.Event(component))
}

describe.each(LANGUAGES)('in %s', language => {
  const text = calendar(language)
  const events = eventsOf(text)

  test('every deadline and every dated meeting is one or several whole days', () => {
    const dated = snapshot.mandates.filter(({ due }) => due?.date != null)
    const meetings = [...snapshot.calendar.byId.values()].filter(
      meeting => meeting.from !== undefined && !['cancelled', 'postponed'].includes(meeting.state),
    )
    expect(dated.length).toBeGreaterThan(10)
    expect(events.length).toBe(dated.length + meetings.length)
    for (const { id, due } of dated) {
      const event = events.find(({ uid }) => uid === `due/${id}@mandates`)
      expect(event?.startDate.isDate).toBe(true)
      expect(event?.startDate.toString()).toBe(due?.date)
      expect(event?.duration.toString()).toBe('P1D')
      expect(event?.summary).toContain(id)
    }
  })

  test('no two events have the same identity', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })

  test('only outstanding deadlines and meetings ahead have reminders', () => {
    for (const tracked of snapshot.mandates) {
      const event = events.find(({ uid }) => uid === `due/${tracked.id}@mandates`)
      const alarms = event?.component.getAllSubcomponents('valarm') ?? []
      const isToCome = tracked.outstanding && (tracked.due?.date ?? '') >= snapshot.day
      expect(alarms.map(alarm => String(alarm.getFirstPropertyValue('trigger')))).toEqual(
        isToCome ? ['-P14D', '-P1D'] : [],
      )
    }
  })

  test('lines have valid endings and at most 75 octets', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).toBe(calendar(language))
  })

  test('every event has the stamp of the day of --as-of', () => {
    expect(new Set(text.match(/DTSTAMP:.*/g))).toEqual(
      new Set([`DTSTAMP:${snapshot.day.replaceAll('-', '')}T000000Z`]),
    )
  })
})

test('any title stays one title, and ends nothing', () => {
  const tracked = snapshot.mandates.find(({ due }) => due?.date != null)
  if (!tracked) throw new Error('the example has no deadline')
  const part = fc.oneof(
    fc.constantFrom('\r\n', '\n', '\r', ';', ',', '\\', '\\n', 'END:VEVENT', ':', '"', 'ا', '😀'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), parts => {
      const title = `x${parts.join('')}x`
      const text = calendar('en', [
        { ...tracked, mandate: { ...tracked.mandate, title: { en: title } } },
      ])
      const event = eventsOf(text).find(({ uid }) => uid.startsWith('due/'))
      expect(event?.summary).toContain(safe(title))
    }),
  )
})
