// The timeline: which deadlines it draws, where, and in which words.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import type { Timeline } from '../../src/charts/chart.ts'
import {
  deadlinesToDraw,
  meetingsWithRoom,
  placeOf,
  stretchesOf,
  timelineOf,
} from '../../src/charts/timeline.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { timelineHtml } from '../../src/view/charts/timeline-html.ts'
import { timelineLines } from '../../src/view/charts/timeline-text.ts'
import { directionOf } from '../../src/view/parts/direction.ts'
import { bookmarksOf } from '../../src/view/report/docx/context.ts'
import { timelineXml } from '../../src/view/report/docx/timeline.ts'
import { day, records } from '../records/build.ts'

const SNAPSHOT = snapshotOf(
  records({
    meetings: [
      { id: 'B-1', state: 'held', from: '2019-03-01', to: '2019-03-02' },
      { id: 'B-2', from: '2020-03-01', to: '2020-03-02' },
      { id: 'B-3', from: '2022-03-01', to: '2022-03-02' },
    ],
    documents: [
      {
        mandates: [
          { id: 'in-time', due: { meeting: 'B-2' } },
          { id: 'late', due: '2018-12-31' },
          {
            id: 'later',
            due: '2018-06-01',
            extensions: [{ date: '2018-07-01', to: '2019-06-01' }],
          },
          {
            id: 'moved',
            due: '2019-03-02',
            extensions: [{ date: '2019-03-02', to: { meeting: 'B-2' } }],
          },
          {
            id: 'open',
            due: '2019-03-02',
            extensions: [{ date: '2019-03-02', to: { next: 'FORUM' } }],
          },
          {
            id: 'done',
            due: '2018-12-31',
            updates: [{ date: '2019-01-31', status: 'implemented' }],
          },
          { id: 'none' },
        ],
      },
    ],
  }),
  day('2019-12-31'),
)

function timeline(language: (typeof LANGUAGES)[number] = 'en'): Timeline {
  const drawn = deadlinesToDraw(SNAPSHOT.mandates, SNAPSHOT)
  const heads = { snapshot: SNAPSHOT, body: 'BOARD', heading: 'Mandate' }
  const [found] = timelineOf(drawn, ({ mandate }) => ({ label: mandate.id }), heads, language)
  if (!found) throw new Error('nothing drawn')
  return found
}

describe('a timeline', () => {
  const block = timeline()
  const rowOf = (label: string): Timeline['rows'][number] => {
    const row = block.rows.find(each => each.label === label)
    if (!row) throw new Error(`no row ${label}`)
    return row
  }

  test('draws the deadlines that passed, the longest overdue first, then those that were moved', () => {
    expect(block.rows.map(({ label }) => label)).toEqual(['late', 'later', 'moved', 'open'])
  })

  test('says each line in words', () => {
    expect(rowOf('late').words).toEqual(['overdue by 365 days'])
    expect(rowOf('later').words.map(text => text.replaceAll('\u00a0', ' '))).toEqual([
      'overdue by 213 days',
      'moved from 1 June 2018 to 1 June 2019',
    ])
    expect(rowOf('open').words[0]).toContain('no new date is set')
  })

  test('is late from the deadline in force to the day of the report', () => {
    expect(stretchesOf(rowOf('later'), block)).toEqual([
      { kind: 'moved', from: '2018-06-01', to: '2019-06-01' },
      { kind: 'late', from: '2019-06-01', to: '2019-12-31' },
    ])
    expect(stretchesOf(rowOf('open'), block)).toEqual([
      { kind: 'moved', from: '2019-03-02', to: block.to },
    ])
  })

  test('has the meetings between its first and its last day, and every day in its place', () => {
    expect(block.meetings.map(({ day: on, date }) => [on, date.replace('\u00a0', ' ')])).toEqual([
      ['2019-03-02', 'March 2019'],
      ['2020-03-02', 'March 2020'],
    ])
    const places = [block.from, ...rowOf('later').deadlines, block.asAt, block.to].map(each =>
      placeOf(each, block),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect([places[0], places.at(-1)]).toEqual([0, 1])
  })

  test('names only the meetings that have room, the last one always', () => {
    expect(meetingsWithRoom(block, 0.1)).toHaveLength(2)
    expect(meetingsWithRoom(block, 0.9).map(each => each.day)).toEqual(['2020-03-02'])
  })

  test('is empty without such a deadline', () => {
    const heads = { snapshot: SNAPSHOT, body: 'BOARD', heading: 'Mandate' }
    expect(timelineOf([], () => ({ label: '' }), heads, 'en')).toEqual([])
  })
})

test('time runs from the right in Arabic', () => {
  const places = (html: string): number[] =>
    [...html.matchAll(/<line class="as-at" x1="([\d.]+)%/g)].map(([, x]) => Number(x))
  const [english, arabic] = [
    places(timelineHtml(timeline('en'), 'en')),
    places(timelineHtml(timeline('ar'), 'ar')),
  ]
  expect(english).toHaveLength(4)
  expect(arabic.map(x => Math.round(100 - x))).toEqual(english.map(Math.round))
})

test.each(LANGUAGES)('in characters, it has the words of every row in %s', language => {
  const block = timeline(language)
  const text = timelineLines(block, language).join('\n')
  for (const row of block.rows) expect(text).toContain(row.label)
  for (const line of text.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(84)
})

describe('many sessions', () => {
  const meetings = Array.from({ length: 30 }, (_, index) => ({
    id: `B-${index + 1}`,
    state: 'held',
    from: `${1990 + index}-03-01`,
  }))
  const mandates = [{ id: 'old', due: '1991-06-30' }]
  const snapshot = snapshotOf(
    records({ meetings, documents: [{ date: '1990-01-10', mandates }] }),
    day('2019-12-31'),
  )
  const heads = { snapshot, body: 'BOARD', heading: 'Mandate' }
  const [block] = timelineOf(snapshot.mandates, () => ({ label: 'A title' }), heads, 'en')

  test('are drawn in part, and the words say so', () => {
    expect(block?.meetings.length).toBeLessThan(8)
    expect(block?.lines).toContain('some of the sessions')
  })

  test('have names within the picture, at a distance from each other', () => {
    const middles = block ? meetingsWithRoom(block, 0.2).map(({ middle }) => middle) : []
    expect(middles.length).toBeGreaterThan(1)
    middles.forEach((middle, index) => {
      expect(middle).toBeGreaterThanOrEqual(0.1)
      expect(middle).toBeLessThanOrEqual(0.9)
      expect(middle - (middles[index - 1] ?? -1)).toBeGreaterThanOrEqual(0.2 - 1e-9)
    })
  })
})

test.each(LANGUAGES)('every row of the Word table fills its columns in %s', language => {
  const context = {
    language,
    base: directionOf(language),
    version: 0,
    bookmarks: bookmarksOf(0, () => 1),
  }
  const xml = timelineXml(timeline(language), 9638, context)
  const columns = [...xml.matchAll(/<w:gridCol /g)].length
  const rows = xml.split('<w:tr>').slice(1)
  expect(rows.length).toBeGreaterThan(4)
  for (const row of rows) {
    const cells = row.split('<w:tc>').slice(1)
    const spans = cells.map(cell => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1))
    expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns)
  }
})
