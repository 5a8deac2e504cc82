// A department has the name that was in use on the day.
import { expect, test } from 'vitest'
import { findName } from '../../src/query/find.ts'
import { organisationOn } from '../../src/tracking/organisation-on.ts'
import { day, records } from '../records/build.ts'

const { organisation } = records({
  organisation: {
    departments: [
      {
        id: 'water',
        name: 'Water and Climate',
        names: [
          { until: '2026-07-01', name: 'Water' },
          { until: '2020-01-01', name: 'Wells' },
        ],
      },
      { id: 'law', name: 'Law' },
    ],
  },
})

test.each([
  ['2019-12-31', 'Wells'],
  ['2020-01-01', 'Water'],
  ['2026-06-30', 'Water'],
  ['2026-07-01', 'Water and Climate'],
])('on %s it is called %s', (on, name) => {
  const [water, law] = organisationOn(organisation, day(on)).departments
  expect(water?.name['en']).toBe(name)
  expect(law?.name['en']).toBe('Law')
})

test('a department is found by each of its names', () => {
  for (const name of ['wells', 'WATER', 'Water and climate'])
    expect(findName('department', name, organisation.departments)).toBe('water')
})
