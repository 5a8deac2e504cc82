// D1: a change is written only on the state for which it was checked, whatever another command writes at the same time.
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { atOnce } from './at-once.ts'
import { rounds } from './needs.ts'
import { added, deskFor, linesOn, PAIRS } from './pairs.ts'
import { lookAt } from './desk.ts'

const times = rounds(200, 2)
const held: string[] = []

test.each(PAIRS)('D1 $name', async pair => {
  for (let round = 0; round < times; round++) {
    const desk = deskFor(pair)
    const before = linesOn(desk)
    const { first, second } = await atOnce(desk, pair.on, pair.first, pair.second)
    expect(first.code, first.err).toBe(0)
    expect(second.code, second.err).toBe(pair.loses ? 75 : 0)
    expect(added(before, linesOn(desk)).toSorted()).toEqual(pair.stands.toSorted())
    expect(added(linesOn(desk), before).filter(line => !line.startsWith('HU-2019-7'))).toEqual([])
    expect(lookAt(desk).leftovers).toEqual([])
  }
  held.push(pair.name)
})

test('D1 all pairs', () => {
  expect(held).toEqual(PAIRS.map(({ name }) => name))
  const losing = PAIRS.filter(({ loses }) => loses).length
  figure(
    'D1',
    `${PAIRS.length} pairs of writers, ${times} rounds each, both judged before either wrote: 0 doubled, 0 overridden; the second of ${losing} pairs refused with exit code 75`,
  )
})
