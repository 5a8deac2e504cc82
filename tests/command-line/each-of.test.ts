// Several values of one option, some of which contain commas themselves.
import { expect, test } from 'vitest'
import { fail } from '../../src/base/user-error.ts'
import { eachOf } from '../../src/command-line/each-of.ts'
import { failureOf } from '../failure.ts'

const NAMES = ['law', 'ports', 'Korea, Republic of', 'Water, Air, Earth']

function find(text: string): string {
  return (
    NAMES.find(name => name === text) ??
    fail('unknown-name', { what: 'department', name: text, nearest: [], known: NAMES })
  )
}

test.each([
  ['law', ['law']],
  ['law,ports', ['law', 'ports']],
  ['law, ports,law', ['law', 'ports']],
  ['Korea, Republic of', ['Korea, Republic of']],
  ['law,Korea, Republic of,ports', ['law', 'Korea, Republic of', 'ports']],
  ['Water, Air, Earth, law', ['Water, Air, Earth', 'law']],
  ['"Korea, Republic of",law', ['Korea, Republic of', 'law']],
  ['«\u00a0Korea, Republic of\u00a0», “law”', ['Korea, Republic of', 'law']],
  ['law,,', ['law']],
])('%s', (text, expected) => {
  expect(eachOf([text], find)).toEqual(expected)
})

test('the values of repeated options add up', () => {
  expect(eachOf(['law,ports', 'Korea, Republic of', 'law'], find)).toEqual([
    'law',
    'ports',
    'Korea, Republic of',
  ])
})

test('only the unknown value is named', () => {
  const failure = failureOf(() => eachOf(['law,parts'], find))
  expect(failure?.values).toMatchObject({ name: 'parts' })
})
