// Two officers run commands at the same time. When the second one writes, the records have changed since it was checked.
import { expect, test } from 'vitest'
import { atOnce } from '../faults/at-once.ts'
import { added, deskFor, linesOn, PAIRS } from '../faults/pairs.ts'

/** A pair for each way of changing one thing twice. tests/faults runs all pairs many times. */
const NAMES = new Set([
  'update, then apply to the same action',
  'update that closes, then extend',
  'reply, then the same reply',
  'init, then init of the same folder',
])

test.each(PAIRS.filter(({ name }) => NAMES.has(name)))('$name', async pair => {
  const desk = deskFor(pair)
  const before = linesOn(desk)
  const { first, second } = await atOnce(desk, pair.on, pair.first, pair.second)
  expect([first.code, second.code], first.err + second.err).toEqual([0, pair.loses ? 75 : 0])
  if (pair.loses) expect(second.err).toMatch(/othing was written|in the meantime/)
  expect(added(before, linesOn(desk)).toSorted()).toEqual(pair.stands.toSorted())
})
