// The progress line fits the screen, whatever its width.
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { widthOf } from '../../src/view/parts/layout.ts'
import { progressLine } from '../../src/view/parts/progress.ts'
import { READING_RECORDS } from '../../src/words/progress.ts'

test('a wide screen shows the whole bar', () => {
  const line = progressLine(READING_RECORDS, 6, 12, { language: 'en', width: 80 })
  expect(line).toContain(`${'█'.repeat(12)}${'░'.repeat(12)}  6 / 12`)
})

test.each(LANGUAGES)(
  'the line is narrower than every screen, and keeps its numbers (%s)',
  language => {
    for (let width = 10; width <= 80; width++) {
      const line = progressLine(READING_RECORDS, 9_999, 12_500, { language, width })
      expect(widthOf(line)).toBeLessThan(width)
      if (width >= 40) expect(line).toContain('9999 / 12500')
    }
  },
)
