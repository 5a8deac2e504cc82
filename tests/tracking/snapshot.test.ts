// The state of the records on a day: examples, and laws for all records.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Records } from '../../src/records/types.ts'
import {
  snapshotOf,
  withDocuments,
  type Snapshot,
  type Tracked,
} from '../../src/tracking/snapshot.ts'
import { day, daysAfter, records } from '../records/build.ts'
import { runs } from '../runs.ts'
import { anyRecords, withoutLaterThan } from './any-records.ts'

const BOARDS = [
  { id: 'B-1', from: '2018-03-01', to: '2018-03-02' },
  { id: 'B-2', from: '2019-03-01', to: '2019-03-02' },
]

function one(mandate: object, on: string, more: object[] = []): Tracked | undefined {
  const documents = [{ mandates: [{ ...mandate }] }, ...more.map(each => ({ ...each }))]
  return snapshotOf(records({ meetings: BOARDS, documents }), day(on)).mandates[0]
}

describe('asOf', () => {
  test('a document counts from its date on', () => {
    expect(one({}, '2018-01-09')).toBeUndefined()
    expect(one({}, '2018-01-10')?.id).toBe('DOC/1')
  })

  test('an overdue mandate is outstanding, past its due day and not continuing', () => {
    const due = { due: { meeting: 'B-1' } }
    expect(one(due, '2018-03-02')?.overdue).toBe(false)
    expect(one(due, '2018-03-03')?.overdue).toBe(true)
    expect(one({ ...due, kind: 'continuing' }, '2018-03-03')?.overdue).toBe(false)
    const done = { ...due, updates: [{ date: '2018-04-01', status: 'implemented' }] }
    expect(one(done, '2018-03-31')?.overdue).toBe(true)
    expect(one(done, '2018-04-01')).toMatchObject({ overdue: false, outstanding: false })
  })

  test('an extension moves the deadline, and keeps the original', () => {
    const extensions = [{ date: '2018-02-01', to: { meeting: 'B-2' } }]
    const moved = one({ due: { meeting: 'B-1' }, extensions }, '2018-03-03')
    expect(moved).toMatchObject({
      overdue: false,
      due: { meeting: 'B-2', original: { meeting: 'B-1' } },
    })
    expect(one({ due: { meeting: 'B-1' }, extensions }, '2018-01-31')?.due?.original).toBeNull()
  })

  describe('a silent mandate is outstanding and has no entry since the last meeting began', () => {
    const heard = (date: string): object => ({
      actions: [{ id: '1', title: 'x', updates: [{ date, status: 'in-progress' }] }],
    })
    const silent = (mandate: object, on: string): boolean | undefined => one(mandate, on)?.silent

    test('it is silent from the day after the last meeting', () => {
      expect(silent({}, '2018-03-02')).toBe(false)
      expect(silent({}, '2018-03-03')).toBe(true)
    })
    test('an entry on the first day of the meeting or later counts', () => {
      expect(silent(heard('2018-02-28'), '2018-03-03')).toBe(true)
      expect(silent(heard('2018-03-01'), '2018-03-03')).toBe(false)
      expect(silent(heard('2018-03-01'), '2019-03-02')).toBe(false)
      expect(silent(heard('2018-03-01'), '2019-03-03')).toBe(true)
    })
    test('an update, a reply and an extension count', () => {
      const replies = [{ state: 'AA', date: '2018-03-01', answer: 'complied' }]
      expect(silent({ states: { asked: ['AA'], replies } }, '2018-03-03')).toBe(false)
      const extensions = [{ date: '2018-03-01', to: { meeting: 'B-2' } }]
      expect(silent({ due: { meeting: 'B-1' }, extensions }, '2018-03-03')).toBe(false)
      const updates = [{ date: '2018-03-01', status: 'blocked', note: 'n' }]
      expect(silent({ updates }, '2018-03-03')).toBe(false)
    })
    test('a closed mandate is not silent', () => {
      const updates = [{ date: '2018-02-02', status: 'implemented' }]
      expect(silent({ updates }, '2018-03-03')).toBe(false)
    })
    test('a stale mandate is silent and continuing', () => {
      const kinds = ['one-off', 'recurring', 'continuing']
      const found = kinds.map(kind => one({ kind }, '2018-03-03'))
      expect(found.map(tracked => tracked?.silent)).toEqual([true, true, true])
      expect(found.map(tracked => tracked?.stale)).toEqual([false, false, true])
    })
  })

  test('a mandate given at the last meeting or after it is not silent yet', () => {
    const documents = [{ date: '2018-03-01', mandates: [{ kind: 'continuing' }] }]
    const [mandate] = snapshotOf(
      records({ meetings: BOARDS, documents }),
      day('2018-06-01'),
    ).mandates
    expect(mandate?.silent).toBe(false)
    const earlier = [{ date: '2018-02-20', meeting: 'B-1', mandates: [{}] }]
    const [adopted] = snapshotOf(
      records({ meetings: BOARDS, documents: earlier }),
      day('2018-06-01'),
    ).mandates
    expect(adopted?.silent).toBe(false)
  })

  test('a renewal counts from the date of the later document on', () => {
    const later = { id: 'LATER', date: '2018-06-01', mandates: [{ id: '9', renews: ['DOC/1'] }] }
    expect(one({}, '2018-05-31', [later])?.status).toBe('not-started')
    expect(one({}, '2018-06-01', [later])).toMatchObject({
      status: 'superseded',
      outstanding: false,
    })
  })

  test('a mandate that only the secretariat gave up stays outstanding', () => {
    const given = (decidedBy?: string): object => ({
      updates: [
        { date: '2018-02-01', status: 'overtaken', note: 'n', ...(decidedBy && { decidedBy }) },
      ],
    })
    expect(one(given(), '2018-02-01')).toMatchObject({ status: 'overtaken', outstanding: true })
    expect(one(given('B-1'), '2018-02-01')).toMatchObject({
      status: 'overtaken',
      outstanding: false,
    })
  })

  test('lastUpdate is the latest update of the mandate and its actions', () => {
    const actions = [
      { id: '1', title: 'x', updates: [{ date: '2018-02-03', status: 'in-progress' }] },
    ]
    const tracked = one(
      { actions, updates: [{ date: '2018-02-01', status: 'blocked', note: 'n' }] },
      '2019-01-01',
    )
    expect(tracked).toMatchObject({ lastUpdate: '2018-02-03', status: 'blocked' })
    expect(tracked?.actions[0]).toMatchObject({
      id: 'DOC/1.1',
      status: 'in-progress',
      lastUpdate: '2018-02-03',
    })
    expect(one({}, '2019-01-01')?.lastUpdate).toBeNull()
  })

  test('mandates are in the order of the dates of their documents', () => {
    const documents = [
      { id: 'C', date: '2018-02-01', mandates: [{}] },
      { id: 'B', date: '2018-01-01', mandates: [{ id: '2' }, { id: '1' }] },
      { id: 'A', date: '2018-02-01', mandates: [{}] },
    ]
    const { mandates } = snapshotOf(records({ documents }), day('2019-01-01'))
    expect(mandates.map(({ id }) => id)).toEqual(['B/2', 'B/1', 'A/1', 'C/1'])
  })
})

describe('laws', () => {
  const anyDay = fc.integer({ min: 0, max: 1000 }).map(days => daysAfter('2018-01-01', days))

  test('nothing dated after the day counts', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (all, on) => {
        expect(answers(withoutLaterThan(all, on), on)).toEqual(answers(all, on))
      }),
      { numRuns: runs(300) },
    )
  })

  test('the order of entries in the files does not matter', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (all, on) => {
        expect(answers(reversed(all), on)).toEqual(answers(all, on))
      }),
      { numRuns: runs(300) },
    )
  })

  test('the same records and day give the same snapshot, and nothing is changed', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (all, on) => {
        const before = JSON.stringify(all)
        expect(snapshotOf(all, on)).toEqual(snapshotOf(all, on))
        expect(JSON.stringify(all)).toBe(before)
      }),
      { numRuns: runs(100) },
    )
  })

  test('overdue mandates are outstanding and past their due day, and stale ones are continuing', () => {
    fc.assert(
      fc.property(anyRecords, anyDay, (all, on) => {
        for (const { overdue, outstanding, due, stale, mandate } of snapshotOf(all, on).mandates) {
          if (overdue) expect(outstanding && due?.date != null && due.date < on).toBe(true)
          if (stale) expect(outstanding && mandate.kind === 'continuing').toBe(true)
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

/** The computed values by id, without the records. */
function answers(all: Records, on: ReturnType<typeof day>): unknown {
  const values = snapshotOf(all, on).mandates.map(tracked => {
    const { id, status, outstanding, overdue, stale, due, lastUpdate, actions } = tracked
    const told_ = actions
      .map(action => `${action.id} ${action.status} ${action.lastUpdate ?? ''}`)
      .toSorted()
    return { id, status, outstanding, overdue, stale, due, lastUpdate, actions: told_ }
  })
  return values.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The same records with every list of entries reversed. */
function reversed(all: Records): Records {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turn).toReversed()
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]))
  }
  return turn(all) as Records
}

/** The content of the lineage, in a fixed order. */
function contentOf({ lineage, mandates, ...rest }: Snapshot): unknown {
  const links = (side: 'renews' | 'renewedBy'): unknown =>
    new Map([...lineage[side]].map(([id, others]) => [id, new Set(others)]))
  return { ...rest, renews: links('renews'), renewedBy: links('renewedBy'), mandates }
}

test('replaced and removed documents give the same snapshot as all records together', () => {
  fc.assert(
    fc.property(
      anyRecords,
      anyRecords,
      fc.array(fc.nat(9)),
      fc.integer({ min: 0, max: 2000 }).map(days => daysAfter('2017-01-01', days)),
      (before, now, gone, on) => {
        // The same documents, of which some are changed and some are removed.
        const files = before.documents.map(({ file }) => file)
        const others = now.documents.filter(({ file }) => files.includes(file))
        const left = new Set(gone.flatMap(number => files[number] ?? []))
        const placed = others.filter(({ file }) => !left.has(file))
        const replaced = new Set([...left, ...placed.map(({ file }) => file)])
        const kept = before.documents.filter(({ file }) => !replaced.has(file))
        const facts = { ...now, documents: [...kept, ...placed] }
        const snapshot = snapshotOf(before, on)
        expect(contentOf(withDocuments(snapshot, now, placed, left))).toEqual(
          contentOf(snapshotOf(facts, on)),
        )
      },
    ),
    { numRuns: runs(300) },
  )
})
