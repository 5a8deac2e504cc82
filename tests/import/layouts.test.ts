// Of 500 documents in layouts that nobody would choose, the mandates are kept, and nothing is added.
import { expect, test } from 'vitest'
import { findMandates } from '../../src/import/find.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'
import { laidOut } from './layouts.ts'

const DOCUMENTS = 500

test('98 of 100 mandates are kept whole in any layout, and 98 of 100 that are found are asked', () => {
  let [asked, kept, found] = [0, 0, 0]
  const faults: string[] = []
  for (let seed = 0; seed < DOCUMENTS; seed++) {
    const { language, text, mandates } = laidOut(seed)
    const texts = findMandates(paragraphsOfText(text), language).mandates.map(one =>
      one.text.replace(/[.;؛]$/u, '').trim(),
    )
    const missing = without(mandates, texts)
    asked += mandates.length
    found += texts.length
    kept += mandates.length - missing.length
    if (missing.length > 0) faults.push(`${seed} (${language}): ${missing.join(' | ')}`)
  }
  expect(kept / asked, faults.slice(0, 5).join('\n')).toBeGreaterThan(0.98)
  expect(kept / found).toBeGreaterThan(0.98)
})

/** What a list has more than another, each as often as it is there. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other]
  return list.filter(one => {
    const at = left.indexOf(one)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}
