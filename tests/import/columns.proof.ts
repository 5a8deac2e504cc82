// In 500 documents with difficult layouts, printed in two columns, the mandates are found, and nothing else is.
import { expect, test } from 'vitest'
import { findMandates } from '../../src/import/find.ts'
import { hasColumns, inReadingOrder } from '../../src/import/read/columns.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'
import { laidOut } from './layouts.ts'
import { sideBySide, wrapped } from './side-by-side.ts'

const DOCUMENTS = 500
const WIDTH = 46
const LINES = 44

/** A text on pages of two columns: as printed, and column by column. */
function inColumns(text: string): { readonly printed: string; readonly byColumn: string } {
  const lines = wrapped(text, WIDTH)
  const pages: [string[], string[]][] = []
  // The last page has two columns of one length.
  for (let at = 0; at < lines.length; at += LINES * 2) {
    const page = lines.slice(at, at + LINES * 2)
    const half = Math.ceil(page.length / 2)
    pages.push([page.slice(0, half), page.slice(half)])
  }
  return {
    printed: pages.map(([left, right]) => sideBySide(left, right)).join('\f'),
    byColumn: pages.map(page => page.flat().join('\n')).join('\f'),
  }
}

test('of 100 mandates in two columns, 98 are found whole, and of 100 found ones, 98 are mandates', () => {
  let [asked, kept, found] = [0, 0, 0]
  const faults: string[] = []
  for (let seed = 0; seed < DOCUMENTS; seed++) {
    const { language, text, mandates } = laidOut(seed)
    const { printed, byColumn } = inColumns(text)
    const read = inReadingOrder({ printed, byColumn: () => byColumn })
    if (!printed.split('\f').some(hasColumns)) faults.push(`${seed}: no columns seen`)
    const texts = findMandates(paragraphsOfText(read), language).mandates.map(one =>
      one.text.replace(/[.;؛]$/u, '').trim(),
    )
    const missing = mandates.filter(one => !texts.includes(one))
    asked += mandates.length
    found += texts.length
    kept += mandates.length - missing.length
    if (missing.length > 0) faults.push(`${seed} (${language}): ${missing.join(' | ')}`)
  }
  expect(kept / asked, faults.slice(0, 5).join('\n')).toBeGreaterThan(0.98)
  expect(kept / found).toBeGreaterThan(0.98)
})
