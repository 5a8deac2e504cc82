// Arabic help as a terminal shows it that turns Arabic around line by line.
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

/** A terminal takes a line for Arabic when its first letter is; what a sentence sets apart is passed over. */
function baseOf(line: string): 'ltr' | 'rtl' {
  const [letter = 'a'] = /\p{L}/u.exec(line.replace(/\u2068[^\u2068\u2069]*\u2069/gu, '')) ?? []
  return /\p{Script=Arabic}/u.test(letter) ? 'rtl' : 'ltr'
}

test('what stands beside an option is read from right to left, its Latin words from left to right', async () => {
  const commands = [[], ['list'], ['update'], ['import'], ['summary'], ['export'], ['init']]
  for (const command of commands) {
    for (const line of await helpOf(...command)) {
      const beside = /^ {2,}(?:-.*?\S)? {2,}(.*\p{Script=Arabic}.*)$/u.exec(line)?.[1]
      if (beside === undefined) continue
      const shown = seen(line, baseOf(line))
      const phrases = beside.match(/[A-Za-z][\w./:,-]*(?: [A-Za-z][\w./:,-]*)*/g) ?? []
      const places = phrases.map(word => shown.lastIndexOf(word))
      expect(Math.min(0, ...places), line).toBe(0)
      // The first phrase stands at the right, and each next one further to the left.
      if (new Set(phrases).size === phrases.length)
        expect(places, line).toEqual(places.toSorted((a, b) => b - a))
    }
  }
})
