// Days as people type them in a sheet.
import { expect, test } from 'vitest'
import { typedDay } from '../../src/sheet/typed-day.ts'

test.each([
  ['30 June 2026', 'en', '2026-06-30'],
  ['June 30, 2026', 'en', '2026-06-30'],
  ['1st June 2026', 'en', '2026-06-01'],
  ['30/06/2026', 'en', '2026-06-30'],
  ['06/30/2026', 'en', '2026-06-30'],
  ['5/5/2026', 'en', '2026-05-05'],
  ['2026-6-5', 'en', '2026-06-05'],
  ['30 juin 2026', 'en', '2026-06-30'],
  ['1er juin 2026', 'fr', '2026-06-01'],
  ['3/4/2026', 'fr', '2026-04-03'],
  ['03.04.2026', 'fr', '2026-04-03'],
  ['3/4/2026', 'ar', '2026-04-03'],
  ['٣/٤/٢٠٢٦', 'ar', '2026-04-03'],
  ['٢٠٢٦-٠٤-٠٣', 'ar', '2026-04-03'],
  ['30 حزيران 2026', 'ar', '2026-06-30'],
] as const)('%s in %s is %s', (text, language, day) => {
  expect(typedDay(text, language)).toBe(day)
})

test.each(['3/4/2026', 'June 2026', '30/06', '30/06/26', '31/02/2026', 'soon', '46203', ''])(
  '%j is not a day in English',
  text => {
    expect(typedDay(text, 'en')).toBeUndefined()
  },
)
