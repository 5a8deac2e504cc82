// History, lineage, replies and requirements.
import { describe, expect, test } from 'vitest'
import { latest, upTo } from '../../src/tracking/latest.ts'
import { historyOf } from '../../src/tracking/history.ts'
import { chain, lineageOf, mandatesOf, renewalsOf } from '../../src/tracking/lineage.ts'
import {
  askedStates,
  isMember,
  isSuspended,
  membersOn,
  repliesBy,
} from '../../src/tracking/replies.ts'
import { missingFrom, type Claim } from '../../src/tracking/rules/requirements.ts'
import { day, document, mandate, records } from '../records/build.ts'

describe('latest', () => {
  const entries = (...list: object[]): ReturnType<typeof mandate>['updates'] =>
    mandate({ updates: list }).updates

  test('the higher order is later on one day', () => {
    const [first, second] = entries(
      { date: '2018-02-01', status: 'implemented' },
      { date: '2018-02-01', status: 'in-progress', order: '2' },
    )
    expect(
      latest(
        day('2018-02-01'),
        [first, second].flatMap(each => each ?? []),
      )?.status,
    ).toBe('in-progress')
  })
  test('without an order, the status that is further along is later', () => {
    const same = entries(
      { date: '2018-02-01', status: 'implemented' },
      { date: '2018-02-01', status: 'in-progress' },
    )
    expect(latest(day('2018-02-01'), same)?.status).toBe('implemented')
    expect(latest(day('2018-02-01'), same.toReversed())?.status).toBe('implemented')
  })
  test('nothing after the day counts', () => {
    const some = entries(
      { date: '2018-02-02', status: 'blocked' },
      { date: '2018-02-01', status: 'in-progress' },
    )
    expect(latest(day('2018-01-31'), some)).toBeUndefined()
    expect(upTo(day('2018-02-01'), some).map(({ date }) => date)).toEqual(['2018-02-01'])
    expect(upTo(day('2018-02-02'), some).map(({ date }) => date)).toEqual([
      '2018-02-01',
      '2018-02-02',
    ])
  })
})

test('historyOf gives everything recorded up to the day, newest first', () => {
  const whole = mandate({
    updates: [{ date: '2018-02-05', status: 'blocked', note: 'n', decidedBy: 'B-1', by: 'Ann' }],
    actions: [
      {
        id: '1',
        title: 'x',
        updates: [{ date: '2018-02-01', status: 'in-progress', internal: 'true' }],
      },
    ],
    extensions: [{ date: '2018-02-03', to: '2018-12-31', reason: 'r' }],
    states: { asked: ['AA'], replies: [{ state: 'AA', date: '2018-02-02', answer: 'complied' }] },
    confirmed: { meeting: 'B-1', date: '2018-02-06', ref: 'R' },
  })
  const events = historyOf(document(), whole, day('2018-02-06'))
  expect(events.map(({ date, about, what }) => [date, about, what.kind])).toEqual([
    ['2018-02-06', 'DOC/1', 'confirmation'],
    ['2018-02-05', 'DOC/1', 'update'],
    ['2018-02-03', 'DOC/1', 'extension'],
    ['2018-02-02', 'DOC/1', 'reply'],
    ['2018-02-01', 'DOC/1.1', 'update'],
  ])
  expect(events[1]).toMatchObject({
    by: 'Ann',
    note: { en: 'n' },
    internal: false,
    what: { decidedBy: 'B-1' },
  })
  expect(events[4]?.internal).toBe(true)
  expect(historyOf(document(), whole, day('2018-02-02'))).toHaveLength(2)
  const undated = mandate({ confirmed: { meeting: 'B-1' } })
  expect(historyOf(document(), undated, day('2030-01-01'))).toEqual([])
})

describe('lineage', () => {
  const all = mandatesOf([
    document({ id: 'C', date: '2020-01-01', mandates: [{ renews: ['B/1'] }] }),
    document({ id: 'A', date: '2018-01-01', mandates: [{}] }),
    document({ id: 'B', date: '2019-01-01', mandates: [{ renews: ['A/1'] }] }),
  ])
  const lineage = lineageOf(renewalsOf(all))

  test('leads back to the first mandate and on to the last', () => {
    expect(chain(lineage, 'C/1', 'renews')).toEqual(['B/1', 'A/1'])
    expect(chain(lineage, 'A/1', 'renewedBy')).toEqual(['B/1', 'C/1'])
    expect(chain(lineage, 'X/1', 'renews')).toEqual([])
  })
  test('ends in a circle too, and a mandate does not renew itself', () => {
    const circle = lineageOf(
      renewalsOf(
        mandatesOf([
          document({
            mandates: [
              { renews: ['DOC/2'] },
              { id: '2', renews: ['DOC/1'] },
              { id: '3', renews: ['DOC/3'] },
            ],
          }),
        ]),
      ),
    )
    expect(chain(circle, 'DOC/1', 'renews')).toEqual(['DOC/2'])
    expect(circle.renewedBy.get('DOC/3')).toBeUndefined()
  })
})

describe('Member States', () => {
  const { organisation } = records({
    organisation: {
      states: [
        { code: 'AA' },
        {
          code: 'AB',
          suspended: [{ from: '2018-01-01', to: '2018-06-01' }, { from: '2020-01-01' }],
        },
        { code: 'AC', member: [{ from: '2019-01-01' }] },
      ],
    },
  })
  const codes = (on: string): string[] => membersOn(organisation, day(on)).map(({ code }) => code)

  test('membership and suspension have dates, and the end of a span is outside it', () => {
    expect(codes('2017-12-31')).toEqual(['AA', 'AB'])
    expect(codes('2018-01-01')).toEqual(['AA'])
    expect(codes('2018-05-31')).toEqual(['AA'])
    expect(codes('2018-06-01')).toEqual(['AA', 'AB'])
    expect(codes('2019-01-01')).toEqual(['AA', 'AB', 'AC'])
    expect(codes('2025-01-01')).toEqual(['AA', 'AC'])
    const [always, , joined] = organisation.states
    expect(always && isMember(always, day('1900-01-01'))).toBe(true)
    expect(joined && isMember(joined, day('2018-12-31'))).toBe(false)
    expect(always && isSuspended(always, day('2018-02-01'))).toBe(false)
  })

  test('the members on the day of the document are asked, or those named, without the exceptions', () => {
    const asked = (states: object, date: string): string[] => {
      const { states: block } = mandate({ states: { replies: [], ...states } })
      return block ? askedStates(block, { date: day(date) }, organisation) : []
    }
    expect(asked({ asked: 'members' }, '2018-03-01')).toEqual(['AA'])
    expect(asked({ asked: 'members', except: ['AA'] }, '2019-03-01')).toEqual(['AB', 'AC'])
    expect(asked({ asked: ['AC', 'AC', 'AB'] }, '2018-03-01')).toEqual(['AC', 'AB'])
  })

  test('each measure has a reply in force, and a reply without a measure counts for all', () => {
    const reply = (state: string, date: string, answer: string, measure?: string): object => ({
      state,
      date,
      answer,
      ...(measure && { measure }),
    })
    const { states } = mandate({
      states: {
        asked: ['AA', 'AB'],
        measures: [
          { id: 'arms', title: 'Arms' },
          { id: 'visits', title: 'Visits' },
        ],
        replies: [
          reply('AA', '2018-03-01', 'in-progress', 'arms'),
          reply('AA', '2018-05-01', 'complied', 'arms'),
          reply('AB', '2018-04-01', 'declined'),
          reply('AC', '2018-04-01', 'declined'),
        ],
      },
    })
    const counts = (on: string): unknown =>
      states &&
      repliesBy(states, ['AA', 'AB'], day(on)).map(({ measure, answers }) => [
        measure,
        [...answers].map(([code, given]) => `${code} ${given.answer}`),
      ])
    expect(counts('2018-03-31')).toEqual([
      ['arms', ['AA in-progress']],
      ['visits', []],
    ])
    expect(counts('2018-05-01')).toEqual([
      ['arms', ['AA complied', 'AB declined']],
      ['visits', ['AB declined']],
    ])
    const plain = mandate({
      states: { asked: ['AA'], replies: [reply('AA', '2018-03-01', 'complied')] },
    })
    expect(plain.states && repliesBy(plain.states, ['AA'], day('2018-03-01'))).toMatchObject([
      { measure: null },
    ])
  })
})

describe('missingFrom', () => {
  const claim = (fields: Partial<Claim>): Claim => ({
    status: 'in-progress',
    note: undefined,
    decidedBy: undefined,
    supersededBy: undefined,
    evidence: [],
    ...fields,
  })
  const missing = (
    fields: Partial<Claim>,
    of: 'action' | 'mandate',
    kind = 'one-off',
    renewed = false,
  ): string[] => missingFrom(claim(fields), of, mandate({ kind }), renewed)

  test('implemented needs evidence, and for a continuing mandate also a decision', () => {
    expect(missing({ status: 'implemented' }, 'action')).toEqual(['evidence-required'])
    expect(missing({ status: 'implemented', evidence: ['x'] }, 'mandate')).toEqual([])
    expect(missing({ status: 'implemented', evidence: ['x'] }, 'mandate', 'continuing')).toEqual([
      'decision-required',
    ])
    expect(
      missing({ status: 'implemented', evidence: ['x'], decidedBy: 'B' }, 'mandate', 'continuing'),
    ).toEqual([])
    expect(missing({ status: 'implemented', evidence: ['x'] }, 'action', 'continuing')).toEqual([])
  })
  test('blocked, overtaken and discontinued need a note, and discontinued also a decision', () => {
    for (const status of ['blocked', 'overtaken', 'discontinued'] as const) {
      expect(missing({ status }, 'action')).toEqual(['note-required'])
    }
    expect(missing({ status: 'discontinued', note: {} }, 'mandate')).toEqual(['decision-required'])
    expect(missing({ status: 'discontinued', note: {}, decidedBy: 'B' }, 'mandate')).toEqual([])
    expect(missing({ status: 'overtaken', note: {} }, 'mandate')).toEqual([])
  })
  test('superseded needs a successor, and ongoing is not for one-off mandates', () => {
    expect(missing({ status: 'superseded' }, 'mandate')).toEqual(['successor-required'])
    expect(missing({ status: 'superseded' }, 'mandate', 'one-off', true)).toEqual([])
    expect(missing({ status: 'superseded', supersededBy: 'X/1' }, 'mandate')).toEqual([])
    expect(missing({ status: 'ongoing' }, 'action')).toEqual(['ongoing-one-off'])
    expect(missing({ status: 'ongoing' }, 'mandate', 'recurring')).toEqual([])
  })
  test('other statuses need nothing', () => {
    for (const status of ['not-started', 'in-progress', 'partially-implemented'] as const) {
      expect(missing({ status }, 'mandate')).toEqual([])
    }
  })
})
