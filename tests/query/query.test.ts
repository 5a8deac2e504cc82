// Filtering, finding, sorting and grouping.
import { describe, expect, test } from 'vitest'
import { departmentsOf, matches, type Filter } from '../../src/query/filter.ts'
import { findDocument } from '../../src/query/find-document.ts'
import { findById, findName, idOf } from '../../src/query/find.ts'
import { grouped, GROUPINGS, sorted, SORTS } from '../../src/query/sort.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { day, records } from '../records/build.ts'
import { failureOf } from '../failure.ts'

const STATE = snapshotOf(
  records({
    organisation: { states: [{ code: 'AA' }, { code: 'AB' }] },
    meetings: [
      { id: 'B-1', from: '2018-03-01', to: '2018-03-02' },
      { id: 'B-2', from: '2019-03-01', to: '2019-03-02' },
      { id: 'B-3', state: 'planned' },
    ],
    documents: [
      {
        id: 'ORG-2018',
        symbol: 'ORG/2018/POL.1',
        date: '2018-03-02',
        title: { fr: 'Rapport sur la sécurité' },
        language: 'fr',
        cites: ['S/RES/822 (1993)'],
        mandates: [
          {
            id: '5a',
            title: { fr: 'Évocation de la question' },
            kind: 'continuing',
            departments: ['political'],
            actions: [
              {
                id: '1',
                title: 'Note verbale',
                department: 'legal',
                updates: [{ date: '2018-05-01', status: 'in-progress', note: 'Envoyée à tous' }],
              },
              { id: '2', title: 'Lettre' },
            ],
          },
          { id: '5b', due: { meeting: 'B-2' }, text: 'مذكّرة شفوية', states: { asked: ['AA'] } },
          { id: '15b', due: '2018-06-01' },
          { id: '6', due: { meeting: 'B-3' }, cites: ['A/1'] },
          { id: '7', updates: [{ date: '2018-04-01', status: 'implemented' }] },
        ],
      },
    ],
  }),
  day('2018-07-01'),
)

const ids = (filter: Filter): string =>
  STATE.mandates
    .filter(tracked => matches(filter, tracked, STATE))
    .map(({ mandate }) => mandate.id)
    .join(' ')

describe('matches', () => {
  const cases: [Filter, string][] = [
    [{}, '5a 5b 15b 6'],
    [{ all: true }, '5a 5b 15b 6 7'],
    [{ statuses: [] }, '5a 5b 15b 6'],
    [{ statuses: ['implemented'] }, '7'],
    [{ statuses: ['ongoing', 'implemented'] }, '5a 7'],
    [{ overdue: true }, '15b'],
    [{ overdue: false }, '5a 5b 15b 6'],
    [{ silent: true }, ''],
    [{ stale: true }, ''],
    [{ dueBefore: day('2018-06-01') }, ''],
    [{ dueBefore: day('2018-06-02') }, '15b'],
    [{ dueAt: ['B-2'] }, '5b'],
    [{ dueAt: ['B-1'] }, ''],
    [{ documents: ['ORG-2018'] }, '5a 5b 15b 6'],
    [{ documents: ['OTHER'] }, ''],
    [{ departments: ['political'] }, '5a'],
    [{ departments: ['legal'] }, '5a'],
    [{ departments: ['ports'] }, ''],
    [{ states: ['AA'] }, '5b'],
    [{ states: ['AB'] }, ''],
    [{ kinds: ['continuing'] }, '5a'],
    [{ kinds: ['one-off'] }, '5b 15b 6'],
    [{ searches: ['EVOCATION'] }, '5a'],
    [{ searches: ['question évocation'] }, '5a'],
    [{ searches: ['evocation lettre absent'] }, ''],
    [{ searches: ['envoyee'] }, '5a'],
    [{ searches: ['مذكره'] }, '5b'],
    [{ searches: ['securite'] }, '5a 5b 15b 6'],
    [{ searches: ['org.2018-pol 1'] }, '5a 5b 15b 6'],
    [{ searches: ['822'] }, '5a 5b 15b 6'],
    [{ searches: ['A/1'] }, '6'],
    [{ searches: [''] }, '5a 5b 15b 6'],
    [{ overdue: true, kinds: ['continuing'] }, ''],
  ]
  test.each(cases)('%j finds %j', (filter, expected) => {
    expect(ids(filter)).toBe(expected)
  })
  test('a mandate has each department once, with the leading one first', () => {
    expect(STATE.mandates.slice(0, 2).map(departmentsOf)).toEqual([['political', 'legal'], []])
  })
})

describe('findById', () => {
  const find = (id: string): string => idOf(findById(STATE, id, () => 'title'))

  test.each([
    ['ORG-2018/5a', 'ORG-2018/5a'],
    ['org-2018/5A.1', 'ORG-2018/5a.1'],
    ['5a', 'ORG-2018/5a'],
    ['5b', 'ORG-2018/5b'],
    ['15b', 'ORG-2018/15b'],
    ['2018/5a', 'ORG-2018/5a'],
    ['5a.2', 'ORG-2018/5a.2'],
    ['15', 'ORG-2018/15b'],
    ['6', 'ORG-2018/6'],
    ['a.2', 'ORG-2018/5a.2'],
  ])('%s is %s', (id, expected) => {
    expect(find(id)).toBe(expected)
  })

  test('if several match, all are named, a mandate without its actions', () => {
    const several = failureOf(() => find('5'))
    expect(several).toMatchObject({ kind: 'ambiguous-id', values: { id: '5', more: 0 } })
    const { candidates } = several?.kind === 'ambiguous-id' ? several.values : { candidates: [] }
    expect(candidates).toEqual(
      ['5a', '5b', '15b'].map(id => ({ id: `ORG-2018/${id}`, title: 'title' })),
    )
  })
  test('if many match, some are named, with the number of others', () => {
    const mandates = Array.from({ length: 12 }, (_, index) => ({ id: `x${index}` }))
    const many = snapshotOf(records({ documents: [{ mandates }] }), day('2019-01-01'))
    const refusal = failureOf(() => findById(many, 'x', () => ''))
    expect(refusal).toMatchObject({ kind: 'ambiguous-id', values: { more: 4 } })
    expect(refusal?.kind === 'ambiguous-id' && refusal.values.candidates).toHaveLength(8)
  })
  test('if none matches, the most similar id is suggested', () => {
    expect(failureOf(() => find('5c'))).toEqual({
      kind: 'unknown-id',
      values: { id: '5c', nearest: ['ORG-2018/5a', 'ORG-2018/5b'], candidates: [], more: 0 },
    })
    expect(failureOf(() => find('ORG-2081/5a'))).toMatchObject({
      values: { nearest: ['ORG-2018/5a', 'ORG-2018/5b', 'ORG-2018/15b'] },
    })
    expect(failureOf(() => find('zzz'))).toMatchObject({
      kind: 'unknown-id',
      values: { nearest: [] },
    })
    expect(failureOf(() => find(''))).toMatchObject({ kind: 'unknown-id' })
  })
})

test('findDocument finds a document by its id, or by its symbol in any spelling', () => {
  const documents = [...new Set(STATE.mandates.map(({ document }) => document))]
  expect(findDocument(documents, 'org-2018').id).toBe('ORG-2018')
  expect(findDocument(documents, 'ORG 2018 POL-1').id).toBe('ORG-2018')
  expect(failureOf(() => findDocument(documents, 'ORG-2019'))).toMatchObject({
    kind: 'unknown-name',
    values: { what: 'document', nearest: ['ORG-2018'], known: ['ORG-2018'] },
  })
})

test('findName finds a name in any language, if it is unique', () => {
  const departments = [
    { id: 'water', name: { en: 'Water', fr: 'Eau', ar: 'المياه' } },
    { id: 'roads', name: { en: 'Roads and Bridges', fr: 'Routes et ponts' } },
    { id: 'ports-1', name: { en: 'Ports' } },
    { id: 'ports-2', name: { en: 'Ports' } },
  ]
  const find = (text: string): string => findName('department', text, departments)
  expect(['routes ET ponts', 'eau', 'المياه', 'ROADS'].map(find)).toEqual([
    'roads',
    'water',
    'water',
    'roads',
  ])
  expect(failureOf(() => find('Ports'))).toMatchObject({
    values: { nearest: ['ports-1', 'ports-2'] },
  })
  expect(failureOf(() => find('Route et ponts'))).toMatchObject({ values: { nearest: ['roads'] } })
})

test('findName ignores case, and suggests the most similar name', () => {
  expect(findName('meeting', 'cfm-46', [{ id: 'CFM-45' }, { id: 'CFM-46' }])).toBe('CFM-46')
  expect(
    failureOf(() => findName('meeting', 'CFM-64', [{ id: 'CFM-45' }, { id: 'CFM-46' }])),
  ).toMatchObject({
    values: { what: 'meeting', name: 'CFM-64' },
  })
})

describe('sorted', () => {
  const order = (sort: (typeof SORTS)[number]): string =>
    sorted(STATE.mandates, sort)
      .map(({ mandate }) => mandate.id)
      .join(' ')
  test.each([
    ['attention', '15b 5b 6 5a 7'],
    ['due', '15b 5b 6 5a 7'],
    ['id', '5a 5b 6 7 15b'],
    ['status', '5b 15b 6 7 5a'],
    ['updated', '5a 7 5b 15b 6'],
  ] as const)('by %s: %s', (sort, expected) => {
    expect(order(sort)).toBe(expected)
  })
  test('attention puts overdue mandates before closed ones that were due earlier', () => {
    const { mandates } = snapshotOf(
      records({
        documents: [
          {
            mandates: [
              {
                id: 'done',
                due: '2018-02-01',
                updates: [{ date: '2018-01-11', status: 'implemented' }],
              },
              { id: 'late', due: '2018-03-01' },
              { id: 'later', due: '2018-04-01' },
            ],
          },
        ],
      }),
      day('2018-05-01'),
    )
    expect(sorted(mandates, 'attention').map(({ mandate }) => mandate.id)).toEqual([
      'late',
      'later',
      'done',
    ])
    expect(sorted(mandates, 'due').map(({ mandate }) => mandate.id)).toEqual([
      'done',
      'late',
      'later',
    ])
  })
})

describe('grouped', () => {
  const groups = (by: (typeof GROUPINGS)[number]): unknown =>
    grouped(STATE.mandates, by).map(({ key, mandates }) => [
      key,
      mandates.map(({ mandate }) => mandate.id).join(' '),
    ])
  test('by document, department, body, subject, status and meeting, with the mandates without one last', () => {
    expect(groups('document')).toEqual([['ORG-2018', '5a 5b 15b 6 7']])
    expect(groups('department')).toEqual([
      ['political', '5a'],
      [null, '5b 15b 6 7'],
    ])
    expect(groups('status')).toEqual([
      ['ongoing', '5a'],
      ['not-started', '5b 15b 6'],
      ['implemented', '7'],
    ])
    expect(groups('body')).toEqual([['BOARD', '5a 5b 15b 6 7']])
    expect(groups('subject')).toEqual([[null, '5a 5b 15b 6 7']])
    expect(groups('meeting')).toEqual([
      ['B-2', '5b'],
      ['B-3', '6'],
      [null, '5a 15b 7'],
    ])
  })
})
