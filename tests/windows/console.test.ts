// A Windows console shows the right text with any code page.
import { describe, expect, test } from 'vitest'
import { terminalWith } from '../dialogues/screen.ts'
import { wineIn } from './machine.ts'
import { deskOnDrive, onLinux, PREFIX } from './wine.ts'

/** A line in each language that occurs only in that language. */
const SAID = {
  en: '6 overdue · 13 with no update since COUNCIL-11',
  fr: '6 mandats à échéance dépassée · 13 sans mise à jour depuis COUNCIL-11',
  ar: '6\u00a0تكليفات تجاوزت موعدها · 13\u00a0تكليفا دون تحديث منذ',
} as const

describe.skipIf(PREFIX === '')('in a console', () => {
  // The code pages of the United States, of Unicode and of France.
  test.each(['437', '65001', '850'])('with the code page %s', async page => {
    const desk = deskOnDrive()
    const settings = Object.entries({ ...wineIn(PREFIX), LANG: 'C.UTF-8', NO_COLOR: '1' })
    const wine = `${settings.map(([name, value]) => `${name}='${value}'`).join(' ')} wine cmd /k prompt $G`
    const screen = terminalWith(wine, desk)
    await screen.until('>')
    screen.press(`chcp ${page}`, 'Enter')
    await screen.until(page)
    for (const [language, line] of Object.entries(SAID)) {
      expect(onLinux(['--as-of', '2026-04-01', '--lang', language], { cwd: desk }).out).toContain(
        line,
      )
      screen.press('cls', 'Enter')
      screen.press(
        `"C:\\Program Files\\mandates\\mandates.cmd" --as-of 2026-04-01 --lang ${language}`,
        'Enter',
      )
      expect(await screen.until(line)).not.toMatch(/[╖┬�]/u)
    }
  })
})
