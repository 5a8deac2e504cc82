// Randomly damaged trackers: each is refused with a reason, or taken with sums that agree.
import { expect, test } from 'vitest'
import { adopt } from '../../src/adopt/adopt.ts'
import { planOf } from '../../src/adopt/against-records.ts'
import { readTracker } from '../../src/adopt/read.ts'
import { UserError } from '../../src/base/user-error.ts'
import { loadRecords } from '../../src/records/load.ts'
import { SHIPPED } from '../folders.ts'
import { numbers } from '../numbers.ts'
import { day } from '../records/build.ts'
import { runs } from '../runs.ts'
import * as formats from './formats.ts'

const records = loadRecords(SHIPPED)

test('no damaged tracker is taken wrongly in silence', async () => {
  const draw = numbers(7)
  const files: readonly (readonly [string, Buffer])[] = [
    ['x.csv', formats.csv()],
    ['x.txt', formats.unicodeText()],
    ['x.html', formats.html()],
    ['x.docx', await formats.docx()],
    ['x.xlsx', formats.xlsx()],
    ['x.json', formats.json()],
    ['x.yaml', formats.yaml()],
  ]
  for (let run = 0; run < runs(1000); run++) {
    const [name, whole] = files[run % files.length] ?? ['x.csv', Buffer.alloc(0)]
    const bytes = Buffer.from(whole)
    for (let count = draw(6); count >= 0; count--) {
      const place = draw(bytes.length)
      if (draw(2) === 0) bytes[place] = draw(256)
      else bytes.copyWithin(draw(bytes.length), place, place + draw(200))
    }
    const damaged = draw(5) === 0 ? bytes.subarray(0, draw(bytes.length)) : bytes
    try {
      const source = readTracker(damaged, name)
      const today = day('2026-01-01')
      const adopted = adopt(source, { records, today, map: undefined, asOf: undefined, name: 'x' })
      planOf(adopted, records, name)
      if (source.kind === 'lists') continue
      const rows = source.grids.flatMap(grid => grid.rows)
      const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''))
      expect(adopted.accounts.rows).toBe(filled.length)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }
})
