// Arabic help on a terminal that reorders Arabic line by line.
import { expect, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { seen } from '../report/layout.ts'
import { run } from './run.ts'

async function helpOf(...command: readonly string[]): Promise<string[]> {
  const { code, out } = await run([...command, '--help', '--lang', 'ar'], {
    cwd: temporaryFolder(),
  })
  expect(code).toBe(0)
  return out.split('\n')
}

/** The direction that a terminal gives to a line: that of its first letter outside isolates. */
function baseOf(line: string): 'ltr' | 'rtl' {
  const [letter = 'a'] = /\p{L}/u.exec(line.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '')) ?? []
  return /\p{Script=Arabic}/u.test(letter) ? 'rtl' : 'ltr'
}

test('the text beside an option is read from right to left, and its Latin words from left to right', async () => {
  const commands = [[], ['list'], ['update'], ['import'], ['summary'], ['export'], ['init']]
  for (const command of commands) {
    for (const line of await helpOf(...command)) {
      const beside = /^ {2,}(?:-.*?\S)? {2,}(.*\p{Script=Arabic}.*)$/u.exec(line)?.[1]
      if (beside === undefined) continue
      const shown = seen(line, baseOf(line))
      const phrases = beside.match(/[A-Za-z][\w./:,-]*(?: [A-Za-z][\w./:,-]*)*/g) ?? []
      const places = phrases.map(word => shown.lastIndexOf(word))
      expect(Math.min(0, ...places), line).toBe(0)
      // The first phrase is at the right, and each next one is further to the left.
      if (new Set(phrases).size === phrases.length)
        expect(places, line).toEqual(places.toSorted((a, b) => b - a))
    }
  }
})
