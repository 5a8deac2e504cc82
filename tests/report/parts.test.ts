// The parts of the report on the small organisation, in English.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { MANDATE_KINDS, STATUSES } from '../../src/base/vocabulary.ts'
import { plainText } from '../../src/report/document.ts'
import { records } from '../records/build.ts'
import { figuresFor } from './figures-for.ts'
import { RECORDS, reportOn, smallFigures, update } from './small.ts'
import { REPORT_GROUPINGS } from '../../src/query/sort.ts'
import { buildReport } from '../../src/report/build.ts'
import { exampleFigures } from './example.ts'
import { anchorsOf, paragraphsOf, rowsUnder, tablesOf } from './words-of.ts'

const REPORT = reportOn(smallFigures(), 'en')

test('the mandates are listed with their documents and paragraphs', () => {
  expect(rowsUnder(REPORT, 'Document', 'Issuing body and session')).toEqual([
    ['DOC/1', 'The Board, 1 February 2018', '1', '7'],
  ])
})

test('the first page gives five figures, the groups, and each overdue mandate with how late it is', () => {
  const { blocks } = REPORT
  const figures = blocks.find(block => block.kind === 'figures')
  expect(figures?.items.map(({ count, label }) => `${count} ${label}`)).toEqual([
    '6 Outstanding',
    '1 Overdue',
    '1 Due at this session',
    '1 Implemented since the last session',
    '3 No update since the last session',
  ])
  const bar = blocks.find(block => block.kind === 'bar')
  expect(bar?.parts.map(({ count, label }) => `${count} ${label}`)).toEqual([
    '2 Overdue or blocked',
    '2 Others, action reported',
    '2 Others, not started',
    '1 Closed',
  ])
  expect(rowsUnder(REPORT, 'No.', 'Mandate', 'Due')).toEqual([
    [
      '1',
      'A title | DOC/1, paragraph 1',
      'overdue by 183 days | 1 June 2018',
      'Not started | No action recorded.',
    ],
  ])
})

test('the body is asked to decide on mandates that are overdue, blocked or proposed for closure', () => {
  const items = REPORT.blocks.flatMap(block =>
    block.kind === 'item' ? [plainText(block.text).replaceAll('\u00a0', ' ')] : [],
  )
  expect(items).toEqual([
    'to set a new deadline for the overdue mandate (No. 1), or to confirm the present one;',
    'to give its guidance on the blocked mandate (No. 3);',
    'to decide on the proposed closure of mandate No. 5.',
  ])
  expect(paragraphsOf(REPORT)).toContain(
    'The Board is invited to take note of this report. It may wish:',
  )
})

test('the first page alone has no parts, no links, and fewer overdue mandates', () => {
  const figures = exampleFigures()
  const options = { audience: 'ministerial', symbol: 'X/1', final: true } as const
  for (const language of LANGUAGES) {
    const whole = buildReport(figures, { language, ...options })
    const brief = buildReport(figures, { language, ...options, brief: true })
    expect(anchorsOf(brief)).toEqual({ own: [], to: [] })
    expect(brief.blocks.some(block => block.kind === 'heading' && block.level === 1)).toBe(false)
    // The sentences and figures are those of the whole report.
    expect(paragraphsOf(brief)).toEqual(paragraphsOf(whole).slice(0, 2))
    expect(brief.blocks.find(({ kind }) => kind === 'figures')).toEqual(
      whole.blocks.find(({ kind }) => kind === 'figures'),
    )
    expect(tablesOf(brief)[0]?.rows).toHaveLength(3)
  }
})

test('the balance leads from the last meeting to now, and names the mandates of each item', () => {
  const [, sum] = REPORT.blocks.filter(block => block.kind === 'figures')
  expect(sum?.items.map(({ sign = '', count }) => `${sign}${count}`)).toEqual([
    '7',
    '+0',
    '−1',
    '=6',
  ])
  const lines = REPORT.blocks.flatMap(block => (block.kind === 'line' ? plainText(block.text) : []))
  expect(lines).toContain('Closed since then: No.\u00a06.')
})

test('each session of origin has a bar with its year', () => {
  const meetings = ['First Board', 'Board meeting, New York, 2018'].map((name, index) => ({
    id: `B-${index}`,
    name,
    from: `201${7 + index}-03-01`,
  }))
  const all = records({
    meetings: [...meetings, { id: 'B-2', from: '2019-03-01' }],
    documents: meetings.map(({ id, from }) => ({
      id,
      meeting: id,
      date: from,
      mandates: [{ id: '1' }],
    })),
  })
  const { blocks } = reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en')
  const bars = blocks.flatMap(block => (block.kind === 'bars' ? block.rows : []))
  expect(bars.map(({ label }) => label).slice(-2)).toEqual([
    'First Board (2017)',
    'Board meeting, New York, 2018',
  ])
})

test('many sessions of origin are counted by year, the oldest years together', () => {
  const documents = Array.from({ length: 20 }, (_, index) => ({
    id: `D-${index}`,
    date: `${1998 + index}-02-01`,
    mandates: [{ id: '1' }],
  }))
  const all = records({ meetings: [{ id: 'B-2', from: '2019-03-01' }], documents })
  const { blocks } = reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en')
  const bars = blocks.find(block => block.kind === 'bars' && block.heading === 'Year of origin')
  if (bars?.kind !== 'bars') throw new Error('no bars')
  expect(bars.rows).toHaveLength(12)
  expect(bars.rows[0]).toEqual({ label: '1998–2006', counts: [9] })
  expect(bars.rows.at(-1)).toEqual({ label: '2017', counts: [1] })
})

test('each matter has its own table, and each mandate is in one of them', () => {
  expect(rowsUnder(REPORT, 'No.', 'Mandate', 'Cause')).toEqual([
    ['3', 'A title | DOC/1, paragraph 1', 'waits', 'none'],
  ])
  expect(rowsUnder(REPORT, 'No.', 'Mandate', 'Status', 'Reason given')).toEqual([
    ['5', 'A title | DOC/1, paragraph 1', 'Overtaken by events', 'no longer'],
  ])
  const silent = REPORT.blocks.findLast(
    block => block.kind === 'table' && block.headings.includes('Last update'),
  )
  if (silent?.kind !== 'table') throw new Error('no table')
  // The overdue mandate has no update either, and is on the first page.
  expect(silent.rows.map(([number = []]) => number.map(plainText).join(''))).toEqual(['4', '7'])
})

describe('decision and implementation', () => {
  const rows = rowsUnder(REPORT, 'No.', 'Decision', 'Implementation')

  test('show the number, the words, the source and the leading department', () => {
    expect(rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '7'])
    expect(rows[0]?.[1]).toMatch(/^A title \| .* \| Paragraph 1 · Ports$/)
  })
  test('name contributing departments in the internal version', () => {
    const internal = reportOn(smallFigures('internal'), 'en', { audience: 'internal' })
    const [[, decision] = []] = rowsUnder(internal, 'No.', 'Decision')
    expect(decision).toContain('Ports; in support: Customs')
  })
  test('show lateness beside the status, and that a closure is only proposed', () => {
    expect(rows[0]?.[3]).toBe('Not started | Overdue by 183 days | 1 June 2018')
    expect(rows[4]?.[3]).toBe('Overtaken by events | Proposed for closure')
  })
  test('show the first unfinished action as the next step', () => {
    expect(rows[1]?.[3]).toBe(
      'Under implementation | Due at this session | Next step: Draft the note',
    )
  })
  test('show an internal entry only in the internal version, with a mark', () => {
    expect(rows[1]?.[2]).toBe('No action recorded.')
    const internal = reportOn(smallFigures('internal'), 'en', { audience: 'internal' })
    expect(rowsUnder(internal, 'No.', 'Decision')[1]?.[2]).toBe(
      '1 May 2018 – Draft the note: Under implementation. told [document SECRET-1, Officer Smith, internal]',
    )
  })
  test('show the first and the last entries of a long history', () => {
    const updates = Array.from({ length: 40 }, (_, index) =>
      update(`2018-05-${String(1 + (index % 28)).padStart(2, '0')}`, 'in-progress', {
        note: `note ${index}`,
        order: String(2 + index),
      }),
    )
    const all = records({
      meetings: [{ id: 'B-2', from: '2019-03-01' }],
      documents: [{ mandates: [{ updates }] }],
    })
    const report = reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en')
    const [[, , done = ''] = []] = rowsUnder(report, 'No.', 'Decision')
    expect(done).toMatch(/^1 May 2018 .* \| \[36 more entries in between\] \| /)
    expect(done.split(' | ')).toHaveLength(5)
  })
  test('shorten a long decision between words, with its full text in an annex', () => {
    const text = `Requests the Secretary-General ${'to report on the sea; '.repeat(40)}`.trim()
    const all = records({
      meetings: [{ id: 'B-2', from: '2019-03-01' }],
      documents: [{ mandates: [{ text }] }],
    })
    const report = reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en')
    const [[, decision = ''] = []] = rowsUnder(report, 'No.', 'Decision')
    expect(decision).toMatch(/to report on the sea; \[… full text in the annex\]/)
    expect(report.blocks).toContainEqual({ kind: 'quote', text, language: 'en', original: null })
  })
})

test('a closed mandate has its date and its basis', () => {
  expect(rowsUnder(REPORT, 'No.', 'Mandate', 'Status', 'Basis')).toEqual([
    ['6', 'A title | DOC/1, paragraph 1', 'Implemented | 4 May 2018', 'document OPEN-2'],
  ])
})

test('a closed mandate names the decision, the later mandate, and who took note', () => {
  const all = records({
    meetings: [
      { id: 'B-1', from: '2018-03-01', name: 'First board' },
      { id: 'B-2', from: '2019-03-01' },
    ],
    documents: [
      {
        id: 'OLD',
        date: '2018-01-01',
        mandates: [
          { id: '1' },
          {
            id: '2',
            updates: [update('2018-03-01', 'discontinued', { note: 'n', decidedBy: 'B-1' })],
          },
          {
            id: '3',
            updates: [
              update('2018-03-01', 'implemented', { evidence: [{ ref: 'P', kind: 'letter' }] }),
            ],
            confirmed: { meeting: 'B-1', date: '2018-03-01' },
          },
        ],
      },
      { id: 'NEW', date: '2018-05-01', mandates: [{ id: '9', renews: ['OLD/1'] }] },
    ],
  })
  const report = reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en')
  expect(rowsUnder(report, 'No.', 'Mandate', 'Status', 'Basis').map(row => row.slice(2))).toEqual([
    ['Superseded | 1 May 2018', 'renewed by DOC/1, paragraph 1'],
    ['Discontinued | 1 March 2018', 'decision of the First board'],
    ['Implemented | 1 March 2018', 'letter P | noted by the First board'],
  ])
})

test('evidence has its own date, or otherwise that of its entry', () => {
  const evidence = [
    { ref: 'P', kind: 'letter', date: '2018-02-20' },
    { ref: 'Q', kind: 'letter' },
  ]
  const updates = [update('2018-03-01', 'implemented', { evidence })]
  const all = records({
    meetings: [
      { id: 'B-1', from: '2018-01-01' },
      { id: 'B-2', from: '2019-03-01' },
    ],
    documents: [{ mandates: [{ updates }] }],
  })
  const figures = figuresFor(all, 'B-2', '2018-12-01')
  expect(figures.evidence.map(row => row.evidence.date)).toEqual(['2018-02-20', undefined])
  expect(rowsUnder(reportOn(figures, 'en'), 'No.', 'Evidence')).toEqual([
    ['1', 'letter P (20 February 2018), letter Q (1 March 2018)'],
  ])
})

describe('observations', () => {
  test('are left for the meeting to write', () => {
    expect(paragraphsOf(REPORT)).toContain(
      '[Observations of the Secretary-General: to be drafted.]',
    )
  })
  test('have no empty space in a final paper, which has the signature before its annexes', () => {
    const final = reportOn(smallFigures(), 'en', { final: true })
    expect(paragraphsOf(final).join('\n')).not.toContain('to be drafted')
    const places = final.blocks.map(block =>
      block.kind === 'line' ? plainText(block.text) : block.kind,
    )
    const signed = places.findIndex(text => text.includes('For the Secretary-General'))
    const annex = final.blocks.findIndex(block => block.kind === 'heading' && block.isAnnex)
    expect(signed).toBeGreaterThan(0)
    expect(signed).toBeLessThan(annex)
  })
})

test('replies have a row for each State, a column for each measure, and marks where a State was not asked', () => {
  const states = {
    asked: ['AA', 'AB'],
    measures: ['x', 'y', 'z'].map(id => ({ id, title: `Measure ${id}` })),
    replies: [
      { state: 'AA', date: '2018-02-05', answer: 'complied' },
      { state: 'AB', date: '2018-02-05', answer: 'declined', measure: 'z' },
    ],
  }
  const meetings = [{ id: 'B-2', from: '2019-03-01' }]
  const other = { asked: ['AC'], replies: [{ state: 'AC', date: '2018-02-05', answer: 'partial' }] }
  const mandates = [{ states }, { id: '2', states: other }, { id: '3', states: { asked: ['AA'] } }]
  const all = records({
    organisation: RECORDS.organisation,
    meetings,
    documents: [{ mandates }],
  })
  const report = reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en')
  expect(rowsUnder(report, 'Member State', 'Measure x', 'Measure y', 'Measure z', 'Reply')).toEqual(
    [
      ['Replies received', '1 of 2', '1 of 2', '2 of 2', '1 of 1'],
      ['AA', 'Complied', 'Complied', 'Complied', '–'],
      ['AB', '', '', 'Declined', '–'],
      ['AC', '–', '–', '–', 'Partial'],
    ],
  )
  const lines = report.blocks.flatMap(block => (block.kind === 'line' ? plainText(block.text) : []))
  expect(lines).toContain('No reply is recorded to the requests in No.\u00a03.')
})

test('the summary has fewer than 150 words with any counts', () => {
  const mandates = STATUSES.flatMap(status =>
    MANDATE_KINDS.map(kind => ({
      id: `${status}-${kind}`,
      kind,
      updates: [update('2018-05-01', status)],
    })),
  )
  const all = records({
    meetings: RECORDS.meetings.map(meeting => ({ ...meeting })),
    documents: [{ mandates }],
  })
  const figures = figuresFor(all, 'B-2', '2018-12-01')
  for (const language of LANGUAGES) {
    const words =
      paragraphsOf(reportOn(figures, language))
        .slice(0, 3)
        .join(' ')
        .match(/\p{L}[\p{L}’]*/gu) ?? []
    expect(words.length).toBeGreaterThan(60)
    expect(words.length).toBeLessThanOrEqual(150)
  }
})

test.each(REPORT_GROUPINGS)(
  'grouped by %s, the decisions name each outstanding mandate once',
  by => {
    const figures = exampleFigures()
    const form = { audience: 'ministerial', symbol: undefined, final: false, groupBy: by } as const
    const report = buildReport(figures, { language: 'en', ...form })
    const table = tablesOf(report).find(({ compared }) => compared !== undefined)
    const rows = (table?.rows ?? []).filter(row => row.length > 1)
    const numbers = rows.map(([cell = []]) => Number(cell.map(plainText).join('')))
    const expected = figures.outstanding.map(each => figures.numbers.get(each)?.number)
    expect(numbers.toSorted((a, b) => a - b)).toEqual(expected)
    const bands = (table?.rows ?? []).filter(row => row.length === 1)
    expect(bands.length).toBeGreaterThan(0)
    // Where the band is no document, each mandate names its own.
    const cited = rows.filter(([, decision = []]) =>
      plainText(decision.at(-1) ?? '').includes('ULS/'),
    )
    expect(cited).toHaveLength(by === 'document' ? 0 : rows.length)
  },
)
