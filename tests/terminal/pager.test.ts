// Long output in a real terminal: the pager explains in each language how to go on and how to leave.
import { describe, expect, test } from 'vitest'
import { shippedCopy } from '../folders.ts'
import { lacks } from '../programs.ts'
import { screenOf } from '../dialogues/screen.ts'

describe.skipIf(lacks('tmux', 'less'))('less', { timeout: 120_000 }, () => {
  test.each([
    ['en', 'Space: next page, b: back, /: search, q: quit', '(end) Space'],
    ['fr', 'Espace : page suivante, b : retour, / : chercher, q : quitter', '(fin) Espace'],
    ['ar', '[Space] [b] [/] [q]', '(100%) [Space]'],
  ])('tells its keys, and where the text ends: %s', async (language, keys, end) => {
    const screen = screenOf(['list', '--lang', language], shippedCopy())
    const first = await screen.until(keys)
    expect(first).not.toContain(end)
    expect(first.includes('خروج')).toBe(language === 'ar')
    screen.press('G')
    expect(await screen.until(end)).toContain(keys)
    screen.press('q')
    await screen.until('exit 0')
  })

  test('the user’s own settings of less are kept', async () => {
    const screen = screenOf(['list'], shippedCopy(), { env: { LESS: 'FIRX -Psmine' } })
    expect(await screen.until('mine')).not.toContain('quit')
    screen.press('q')
    await screen.until('exit 0')
  })
})
