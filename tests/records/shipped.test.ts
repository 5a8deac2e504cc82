// The shipped records contain the words of the source, and nothing invented.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../src/records/json-schema.ts'
import { loadRecords } from '../../src/records/load.ts'
import { askedStates, membersOn } from '../../src/tracking/replies.ts'
import { checkRecords } from '../../src/check/run.ts'
import { SHIPPED } from '../folders.ts'
import { day } from './build.ts'

const RECORDS = loadRecords(SHIPPED)
const [REPORT] = RECORDS.documents
const MANDATES = REPORT?.mandates ?? []

/** SHA-256 of the text of each mandate in the report itself, without page breaks. */
const TEXTS = [
  'ec9482d1bbf724bddb44c9ed94e8f8fc4058c7077d793b1ce5a83710119ae2d6',
  'ff0f7da526cf4175ad17b299de5c5c32a415a7dbc4a34ab983564adb5cd447e9',
  'f94dae1353c178aba8136709706092224401e49b7fee2a28d28755a57a5efd51',
  'eca7c7fe75e3028f521b6cc625515f845e697ed39e9ec0383311e0c44dbff589',
  '18413befa87024670ff9674a67a54f71768e11db9e153939a60c89c28490876d',
  '7f097ca4c9a9b52b7265bb1a68abbe3cb6b3a49fb02da8102d56c64c138e7660',
  '86e84ea5152d3bd08ab7c5c30533d7b8b00eda5035453fd235932bfb4bac43e5',
]

test('everything can be read', () => {
  expect(RECORDS.problems).toEqual([])
  expect(RECORDS.documents).toHaveLength(1)
})

test('the seven mandates are in order, in the words of the report', () => {
  expect(MANDATES.map(({ id }) => id)).toEqual(['5a', '5b', '5c', '5d', '5e', '5f', '5g'])
  const hash = (text = ''): string => createHash('sha256').update(text).digest('hex')
  expect(MANDATES.map(({ text }) => hash(text.fr))).toEqual(TEXTS)
})

test('every title and name is in three languages, with typographic apostrophes', () => {
  const named = [
    ...MANDATES.flatMap(({ title, actions }) => [title, ...actions.map(action => action.title)]),
    ...MANDATES.flatMap(({ states }) => states?.measures.map(({ title }) => title) ?? []),
    ...RECORDS.meetings.flatMap(({ name }) => (name ? [name] : [])),
    ...RECORDS.organisation.states.flatMap(({ name }) => (name ? [name] : [])),
    ...RECORDS.organisation.departments.map(({ name }) => name),
    ...RECORDS.bodies.map(({ name }) => name),
  ]
  for (const text of named) {
    expect(Object.keys(text).toSorted()).toEqual(['ar', 'en', 'fr'])
    expect(text.ar).toMatch(/\p{Script=Arabic}/u)
    expect(Object.values(text).join()).not.toContain("'")
  }
})

test('nothing is recorded as done, because the report does not say so', () => {
  for (const { updates, actions, confirmed, extensions, states } of MANDATES) {
    expect([updates, extensions, states?.replies ?? []].flat()).toEqual([])
    expect(actions.flatMap(action => action.updates)).toEqual([])
    expect(confirmed).toBeUndefined()
  }
  expect(REPORT?.endorsed).toBeUndefined()
})

test('only the seventh mandate has a deadline', () => {
  expect(MANDATES.filter(({ due }) => due !== undefined)).toMatchObject([
    { id: '5g', due: { next: 'CFM' } },
  ])
})

test('there are 57 Member States in three groups, one of them suspended on the day of the report', () => {
  const { states } = RECORDS.organisation
  const inGroup = (id: string): number => states.filter(({ group }) => group === id).length
  expect([states.length, inGroup('arab'), inGroup('asian'), inGroup('african')]).toEqual([
    57, 22, 18, 17,
  ])
  const members = membersOn(RECORDS.organisation, day('2018-09-24')).map(({ code }) => code)
  expect(members).toHaveLength(56)
  expect(members).not.toContain('SY')
  expect(membersOn(RECORDS.organisation, day('2025-03-07'))).toHaveLength(57)
  const asked = MANDATES.find(({ id }) => id === '5d')?.states
  expect(asked && REPORT && askedStates(asked, REPORT, RECORDS.organisation)).toHaveLength(56)
})

test('check finds only the meeting that nobody confirmed as held', () => {
  expect(checkRecords(RECORDS, { day: day('2026-01-01'), today: day('2026-01-01') })).toMatchObject(
    [{ rule: 'meeting-unconfirmed', severity: 'warning', values: { meeting: 'ACM-2018' } }],
  )
})

test('the schemas beside the records are those of this program, and each record names its schema', () => {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const shipped: unknown = JSON.parse(
      readFileSync(join(SHIPPED, '.schema', `${name}.json`), 'utf8'),
    )
    expect(shipped).toEqual(JSON.parse(JSON.stringify(schema)))
  }
  const firstLine = (file: string): string =>
    readFileSync(join(SHIPPED, file), 'utf8').split('\n')[0] ?? ''
  expect(firstLine('organisation.yaml')).toContain('$schema=.schema/organisation.json')
  expect(firstLine('meetings.yaml')).toContain('$schema=.schema/meetings.json')
  expect(firstLine('documents/ACM-2018-AZER.yaml')).toContain('$schema=../.schema/document.json')
})
