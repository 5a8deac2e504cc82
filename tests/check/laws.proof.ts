// Laws that hold for the findings in any records.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareProblems, type Problem } from '../../src/base/problem.ts'
import { renewalRules } from '../../src/check/renewals.ts'
import { checkRecords } from '../../src/check/run.ts'
import { textRules } from '../../src/check/invisible-characters.ts'
import type { Records } from '../../src/records/types.ts'
import { mandatesOf } from '../../src/tracking/lineage.ts'
import { safe } from '../../src/view/parts/safe.ts'
import { day, records } from '../records/build.ts'
import { anyRecords } from '../tracking/any-records.ts'

const DAYS = { day: day('2019-06-01'), today: day('2019-06-01') }

test('the same problems are reported in order for any records', () => {
  fc.assert(
    fc.property(anyRecords, all => {
      const problems = checkRecords(all, DAYS)
      expect(problems).toEqual(problems.toSorted(compareProblems))
      expect(checkRecords(all, DAYS)).toEqual(problems)
    }),
  )
})

test('the order of entries in a file changes no finding', () => {
  const rules = (all: Records): string[] =>
    checkRecords(all, DAYS)
      .filter(({ rule }) => rule !== 'same-day')
      .map((problem: Problem) => JSON.stringify([problem.rule, problem.file, problem.values]))
      .toSorted()
  fc.assert(
    fc.property(anyRecords, all => {
      expect(rules(reversed(all))).toEqual(rules(all))
    }),
  )
})

function reversed(all: Records): Records {
  const documents = all.documents.map(document => ({
    ...document,
    mandates: document.mandates.map(mandate => ({
      ...mandate,
      updates: mandate.updates.toReversed(),
      extensions: mandate.extensions.toReversed(),
      actions: mandate.actions.map(action => ({ ...action, updates: action.updates.toReversed() })),
    })),
  }))
  return { ...all, documents, meetings: all.meetings.toReversed() }
}

const IDS = ['A', 'B', 'C', 'D', 'E']

/** Documents with one mandate each, which renew each other in any way. */
const anyRenewals = fc
  .tuple(
    ...IDS.map(() => fc.record({ month: fc.integer({ min: 1, max: 3 }), to: fc.subarray(IDS) })),
  )
  .map(drawn =>
    records({
      documents: drawn.map(({ month, to }, index) => ({
        id: IDS[index],
        date: `2018-0${month}-01`,
        mandates: [{ id: '1', renews: to.map(id => `${id}/1`) }],
      })),
    }),
  )

test('without the reported renewals, every mandate renews only earlier ones, and there is no circle', () => {
  fc.assert(
    fc.property(anyRenewals, all => {
      const reported = new Set(
        [...renewalRules(all, DAYS)].map(({ file, path }) => `${file} ${path[3]}`),
      )
      const dates = new Map(
        mandatesOf(all.documents).map(({ id, document }) => [id, document.date]),
      )
      for (const { document, mandate } of mandatesOf(all.documents)) {
        for (const [index, earlier] of mandate.renews.entries()) {
          const isEarlier = (dates.get(earlier) ?? '') < document.date
          expect(reported.has(`${document.file} ${index}`)).toBe(!isEarlier)
        }
      }
    }),
  )
})

test('a circle is reported in its order', () => {
  fc.assert(
    fc.property(anyRenewals, all => {
      const renews = new Map(
        mandatesOf(all.documents).map(({ id, mandate }) => [id, mandate.renews]),
      )
      for (const { rule, values } of renewalRules(all, DAYS)) {
        if (rule !== 'renewal-circle') continue
        const { ids } = values
        expect(ids.at(-1)).toBe(ids[0])
        for (const [index, id] of ids.slice(1).entries()) {
          expect(renews.get(ids[index] ?? '')).toContain(id)
        }
      }
    }),
  )
})

test('every character that the screen omits is reported', () => {
  const isReported = (title: string): boolean =>
    [...textRules(records({ organisation: { name: title } }), DAYS)].length > 0
  const blank = /[\n\t\r\u0085\u2028\u2029]/
  for (let code = 1; code <= 0xffff; code++) {
    const character = String.fromCodePoint(code)
    const shown = safe(`a${character}b`)
    if (shown === `a${character}b` || blank.test(character)) continue
    expect([code.toString(16), isReported(`a${character}b`)]).toEqual([code.toString(16), true])
  }
  expect(isReported('\u{e0041}a')).toBe(true)
  expect(isReported('plain\n\ttext é ع \u200c')).toBe(false)
})
