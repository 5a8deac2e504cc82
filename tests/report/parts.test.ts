// What the parts of the report say of the small organisation, in English.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { MANDATE_KINDS, STATUSES } from '../../src/base/vocabulary.ts'
import type { Block, ReportDocument } from '../../src/report/document.ts'
import { records } from '../records/build.ts'
import { figuresFor } from './figures-for.ts'
import { RECORDS, reportOn, smallFigures, update } from './small.ts'

const REPORT = reportOn(smallFigures(), 'en')

/** The rows of the table whose headings begin with these. */
function rowsUnder(report: ReportDocument, ...headings: string[]): string[][] {
  const found = report.blocks.find(
    block =>
      block.kind === 'table' && headings.every((text, index) => block.headings[index] === text),
  )
  if (found?.kind !== 'table') throw new Error(`no table ${headings.join(', ')}`)
  return found.rows.map(row => row.map(cell => cell.join(' | ').replaceAll('\u00a0', ' ')))
}

function paragraphs({ blocks }: ReportDocument): string[] {
  return blocks.flatMap((block: Block) => (block.kind === 'paragraph' ? [block.text] : []))
}

test('the mandates are led back to documents and their paragraphs', () => {
  expect(rowsUnder(REPORT, 'Document', 'Issuing body and session')).toEqual([
    ['DOC/1 | 1 February 2018', 'The Board', '1', '7'],
  ])
})

test('counts of more than one row are added up', () => {
  expect(rowsUnder(REPORT, 'Status', 'Mandates', 'Actions').at(-1)).toEqual(['Total', '7', '1'])
  expect(rowsUnder(REPORT, 'Department').at(-1)).toEqual(['Total', '7', '6', '1'])
  expect(rowsUnder(REPORT, 'Session of origin').at(-1)).toEqual(['Total', '', '6'])
})

test('a bar for each session of origin bears its year once', () => {
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
  const bars = blocks.flatMap(block => (block.kind === 'chart' ? block.bars : []))
  expect(bars.map(({ label }) => label).slice(-2)).toEqual([
    'First Board (2017)',
    'Board meeting, New York, 2018',
  ])
})

test('each matter has its own table, with what matters about it', () => {
  expect(rowsUnder(REPORT, 'Mandate', 'Cause')).toEqual([
    ['A title | DOC/1, paragraph 1', 'waits', 'none'],
  ])
  expect(rowsUnder(REPORT, 'Mandate', 'Reason given')[0]?.[1]).toBe(
    'Overtaken by events | no longer',
  )
  expect(rowsUnder(REPORT, 'Mandate', 'Last update').map(row => row[1])).toEqual([
    'None',
    'None',
    'None',
  ])
})

describe('mandate by mandate', () => {
  const rows = rowsUnder(REPORT, 'No.', 'Mandate', 'Action taken')

  test('a number, the source, and who leads and contributes', () => {
    expect(rows.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(rows[0]?.[1]).toBe('A title | paragraph 1 | DOC/late | Ports; in support: Customs')
  })
  test('overdue is said beside the status, and that a closure is proposed only', () => {
    expect(rows[0]?.[3]).toBe('Not started | Overdue')
    expect(rows[4]?.[3]).toBe('Overtaken by events | Proposed for closure')
  })
  test('the next step is the first action that is not finished', () => {
    expect(rows[1]?.[4]).toBe('Draft the note | 2 March 2019 | B-2')
  })
  test('an internal entry is told in the internal version only, and marked there', () => {
    expect(rows[1]?.[2]).toBe('No information recorded')
    const internal = reportOn(smallFigures('internal'), 'en', { audience: 'internal' })
    expect(rowsUnder(internal, 'No.')[1]?.[2]).toBe(
      '(1) 1 May 2018 – Draft the note: Under implementation. told [document SECRET-1, Officer Smith, internal]',
    )
  })
  test('of a long story the newest part is told, with the numbers that its entries have', () => {
    const updates = Array.from({ length: 40 }, (_, index) =>
      update(`2018-05-${String(1 + (index % 28)).padStart(2, '0')}`, 'in-progress', {
        note: `${index} `.repeat(100),
        order: String(2 + index),
      }),
    )
    const all = records({
      meetings: [{ id: 'B-2', from: '2019-03-01' }],
      documents: [{ mandates: [{ updates }] }],
    })
    const [[, , told = ''] = []] = rowsUnder(
      reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en'),
      'No.',
    )
    expect(told).toMatch(/^\[earlier entries: 3\d\] \| \(3\d\) /)
    expect(told).toContain('(40) 28 May 2018')
    expect(told.length).toBeLessThan(2000)
  })
})

test('what was closed says when and on what ground', () => {
  expect(rowsUnder(REPORT, 'Mandate', 'Status', 'Closed on')).toEqual([
    ['A title | DOC/1, paragraph 1', 'Implemented', '4 May 2018', 'document OPEN-2'],
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
  expect(rowsUnder(report, 'Mandate', 'Status', 'Closed on').map(row => row.slice(1))).toEqual([
    ['Superseded', '1 May 2018', 'renewed by DOC/1, paragraph 1'],
    ['Discontinued', '1 March 2018', 'decision of the First board'],
    ['Implemented', '1 March 2018', 'letter P | noted by the First board'],
  ])
})

test('evidence is dated by its own day, else by that of the entry it stands with', () => {
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
  const rows = rowsUnder(reportOn(figures, 'en'), 'Mandate or action', 'Evidence', 'Date')
  const about = 'A title | DOC/1, paragraph 1'
  expect(rows).toEqual([
    [about, 'letter P', '20 February 2018'],
    [about, 'letter Q', '1 March 2018'],
  ])
})

describe('observations', () => {
  test('are left for people to write, and name the mandates once, with every reason', () => {
    expect(rowsUnder(REPORT, 'Mandate', 'Matter').map(row => row[1])).toEqual([
      'Overdue | No update since the last session',
      'Blocked',
      'No update since the last session',
      'Proposed for closure',
      'No update since the last session',
    ])
    expect(paragraphs(REPORT)).toContain('[Observations of the Secretary-General: to be drafted.]')
  })
  test('leave no slot open in a final paper', () => {
    const final = reportOn(smallFigures(), 'en', { final: true })
    expect(paragraphs(final).join('\n')).not.toContain('to be drafted')
    expect(final.blocks.at(-1)).toEqual({
      kind: 'line',
      text: expect.stringContaining('For the Secretary-General') as string,
    })
  })
})

test('measures that were answered alike are told together, with each answer', () => {
  const states = {
    asked: ['AA', 'AB', 'AC'],
    measures: ['x', 'y', 'z'].map(id => ({ id, title: `Measure ${id}` })),
    replies: [
      { state: 'AA', date: '2018-02-05', answer: 'complied' },
      { state: 'AB', date: '2018-02-05', answer: 'declined', measure: 'z' },
    ],
  }
  const meetings = [{ id: 'B-2', from: '2019-03-01' }]
  const all = records({ meetings, documents: [{ mandates: [{ states }] }] })
  const report = reportOn(figuresFor(all, 'B-2', '2018-12-01'), 'en')
  const about = 'A title | DOC/1, paragraph 1'
  expect(rowsUnder(report, 'Mandate', 'Measure')).toEqual([
    [about, 'Measure x | Measure y', 'complied: AA', 'AB, AC'],
    [about, 'Measure z', 'complied: AA | declined: AB', 'AC'],
  ])
})

test('the summary stays below 150 words, whatever there is to count', () => {
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
      paragraphs(reportOn(figures, language))
        .slice(0, 4)
        .join(' ')
        .match(/\p{L}[\p{L}’]*/gu) ?? []
    expect(words.length).toBeGreaterThan(60)
    expect(words.length).toBeLessThanOrEqual(150)
  }
})
