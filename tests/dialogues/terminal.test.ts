// Questions in a real terminal: keys, drawing, leaving, typing ahead and pasting.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DOCUMENT, inventedRecords, shippedCopy } from '../folders.ts'
import { lacks } from '../programs.ts'
import { git } from '../cli/run.ts'
import { screenOf } from './screen.ts'

const FILE = 'documents/HU-1.yaml'

describe.skipIf(lacks('tmux'))('in a terminal', { timeout: 120_000 }, () => {
  test('a mandate is found by typing, and the lines of the change are shown and written', async () => {
    const folder = shippedCopy()
    const screen = screenOf(['update', '--by', 'Ann'], folder)
    await screen.until('Mandate or action:')
    screen.press('note verb', 'Down')
    await screen.until('› ACM-2018-AZER/5b.1')
    screen.press('Enter')
    await screen.until('Under implementation')
    screen.press('Down', 'Down', 'Down')
    expect(await screen.until('and no longer be')).toContain('› Implemented')
    screen.press('Enter')
    await screen.until('? Date: ')
    screen.press('C-u', '2018-10-32', 'Enter')
    await screen.until('Invalid date “2018-10-32”')
    screen.press('BSpace', 'BSpace', '05', 'Enter')
    await screen.until('? Note')
    screen.press('Enter')
    await screen.until('? Evidence')
    screen.press('Enter')
    await screen.until('? Its reference')
    screen.press('NV/412', 'Enter')
    await screen.until('› no more')
    screen.press('Enter')
    const preview = await screen.until('? Record these lines?')
    expect(preview).toContain('+              - {ref: NV/412, kind: note-verbale}')
    expect(preview).toContain('This is what will be recorded in records/documents/')
    expect(preview).not.toMatch(/@@|Nothing was written/)
    screen.press('Enter')
    const end = await screen.until('exit 0')
    expect(end).toContain('The same in one line:')
    expect(readFileSync(join(folder, 'records/documents/ACM-2018-AZER.yaml'), 'utf8')).toContain(
      'by: Ann\n            evidence:\n              - {ref: NV/412, kind: note-verbale}\n',
    )
  })

  test.each(['Escape', 'C-c', 'C-d'])('%s leaves everything unchanged', async key => {
    const folder = inventedRecords()
    const screen = screenOf(['update', '1.1'], folder)
    await screen.until('? Status')
    screen.press('Enter')
    await screen.until('? Date')
    screen.press(key)
    expect(await screen.until('exit 130')).toContain('Cancelled; nothing was written.')
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(DOCUMENT)
  })

  test('a terminal that closes leaves everything unchanged', async () => {
    const folder = inventedRecords()
    const screen = screenOf(['update', '1.1'], folder)
    await screen.until('? Status')
    screen.close()
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(DOCUMENT)
  })

  test('a pasted text of several lines answers one question', async () => {
    const asking = screenOf(
      ['update', '1.1', '--date', '2019-01-01', '--by', 'A'],
      inventedRecords(),
    )
    await asking.until('? Status')
    asking.press('Enter')
    await asking.until('? Note')
    asking.paste('one\ntwo\n\nthree\n')
    const seen = await asking.until('one two three')
    expect(seen).toContain('? Note: one two three')
  })

  test('in a narrow terminal, no line is wider than the screen', async () => {
    const folder = shippedCopy()
    const screen = screenOf(['update', '--lang', 'fr'], folder, { columns: 36, rows: 16 })
    await screen.until('› ACM')
    screen.press('nothing of the kind')
    await screen.until('cherche')
    screen.press('C-u', '5c', 'Enter')
    const lines = (await screen.until('? État')).split('\n')
    // On a slow machine, the progress of the reading is shown too.
    const known = /^(?:[✓?$]|Lecture des fiches )/
    expect(lines.filter(line => /^\S/.test(line) && !known.test(line))).toEqual([])
  })

  test('questions are shown in Arabic', async () => {
    const screen = screenOf(['update', '5b.1', '--lang', 'ar'], shippedCopy())
    const seen = await screen.until('؟ الحالة')
    expect(seen).toContain('منفّذ، مع مستند إثبات')
    screen.press('Escape')
    await screen.until('أُلغي الأمر؛ لم يُحفظ شيء.')
  })

  test('no question is asked unless input and output are a terminal', async () => {
    const folder = inventedRecords()
    const out = screenOf(['update', '1.1', '>', 'out.txt'], folder)
    await out.until('You did not say what to record.')
    await out.until('exit 2')
    const piped = screenOf(['update', '1.1', '</dev/null'], folder)
    await piped.until('exit 2')
    const dumb = screenOf(['review'], folder, { env: { TERM: 'dumb' } })
    await dumb.until('exit 2')
  })

  test('review has one key for each action, opens the editor, and continues later', async () => {
    const folder = shippedCopy()
    git(folder, 'init', '-q')
    const env = { EDITOR: 'cat', XDG_CACHE_HOME: join(folder, 'cache') }
    const screen = screenOf(['review', '--kind', 'continuing'], folder, { rows: 50, env })
    await screen.until('1 of 2')
    screen.press('n')
    await screen.until('2 of 2')
    screen.press('o')
    await screen.until('was not changed')
    screen.press('q')
    expect(await screen.until('exit 0')).toContain('To go on: mandates review --kind continuing')
    const again = screenOf(['review', '--kind', 'continuing'], folder, { rows: 50, env })
    await again.until('2 of 2')
    await again.until('quit')
    again.press('C-c')
    await again.until('exit 130')
    expect(execFileSync('git', ['status', '--short'], { cwd: folder, encoding: 'utf8' })).toBe(
      '?? cache/\n?? records/\n',
    )
  })
})
