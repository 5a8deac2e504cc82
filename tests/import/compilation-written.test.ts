// `import` of a file with several resolutions: one record for each, or one for all.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { inventedRecords } from '../folders.ts'

const RESOLUTIONS = ['7', '8']
  .map(
    number => `RESOLUTION HU/2031/${number}
ON THE LAMPS OF PORT ${number}

Adopted on 3 May 2031

The Board,

1. Thanks the keepers;

2. Requests the Secretary-General to count the lamps of port ${number};`,
  )
  .join('\n\n')

function desk(): { cwd: string; names: () => string[] } {
  const records = inventedRecords({ 'documents/HU-1.yaml': undefined })
  const cwd = join(records, '..')
  writeFileSync(join(cwd, 'all.txt'), RESOLUTIONS)
  return { cwd, names: () => readdirSync(join(records, 'documents')).toSorted() }
}

test('gives one record for each', async () => {
  const { cwd, names } = desk()
  expect(await run(['import', 'all.txt', '--write'], { cwd })).toMatchObject({ code: 0 })
  expect(names()).toHaveLength(2)
  expect(await run(['import', 'all.txt', '--write'], { cwd })).toMatchObject({ code: 0 })
  expect(names()).toHaveLength(2)
  expect(await run(['check'], { cwd })).toMatchObject({ code: 0 })
})

test('gives one record for all if asked to', async () => {
  for (const options of [['--as-one'], ['--id', 'PORTS-2031']]) {
    const { cwd, names } = desk()
    expect(await run(['import', 'all.txt', '--write', ...options], { cwd })).toMatchObject({
      code: 0,
    })
    expect(names()).toHaveLength(1)
  }
})

test('is one object in JSON, which contains each resolution', async () => {
  const { cwd } = desk()
  const { out } = await run(['import', 'all.txt', '--format', 'json'], { cwd })
  const { mandates, resolutions } = JSON.parse(out) as {
    mandates: { paragraph: string }[]
    resolutions: { document: { date: string }; mandates: { paragraph: string }[] }[]
  }
  expect(mandates.map(({ paragraph }) => paragraph)).toEqual(['HU/2031/7 2', 'HU/2031/8 2'])
  expect(resolutions.map(one => [one.document.date, one.mandates[0]?.paragraph])).toEqual([
    ['2031-05-03', '2'],
    ['2031-05-03', '2'],
  ])
})
