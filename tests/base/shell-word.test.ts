// A word in a suggested command line stays the same single word in the shell in which it is typed.
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shellWord } from '../../src/base/shell-word.ts'
import { linux } from '../../src/system/linux.ts'
import { windows } from '../../src/system/windows.ts'

/** The words as bash reads them, each ended by a NUL. Not every `sh` knows `$'…'`, which quotes hidden characters. */
function readByBash(words: readonly string[]): string[] {
  const line = `printf '%s\\0' ${words.map(word => shellWord(word)).join(' ')}`
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  return execFileSync('bash', ['-c', line], { encoding: 'utf8', env }).split('\0').slice(0, -1)
}

describe('shellWord', () => {
  test.each([
    '5b.1',
    "l'eau et l'air",
    'a "b" c',
    '$(touch x)',
    '`x`',
    'a\\b',
    '!x',
    '100 %',
    '*',
    '',
    'a\u0085b',
    '\u0080',
  ])('bash reads %j as it was', word => {
    expect(readByBash([word])).toEqual([word])
  })

  test('bash reads any words unchanged', () => {
    const word = fc.string({ unit: 'binary' }).filter(text => !text.includes('\0'))
    fc.assert(
      fc.property(fc.array(word, { minLength: 100, maxLength: 200, size: 'max' }), words => {
        expect(readByBash(words)).toEqual(words.map(text => Buffer.from(text).toString()))
      }),
      { numRuns: 20 },
    )
  })

  test('a word that needs only double quotes is quoted alike in every shell', () => {
    for (const shell of ['posix', 'powershell', 'cmd'] as const)
      expect(shellWord("l'eau douce", shell)).toBe(`"l'eau douce"`)
  })

  test('in PowerShell, a comma is quoted and an apostrophe is doubled', () => {
    expect(shellWord('id,title', 'powershell')).toBe('"id,title"')
    expect(shellWord("$l'eau", 'powershell')).toBe("'$l''eau'")
  })

  test('in the Windows command interpreter, a quotation mark is doubled', () => {
    expect(shellWord('a "b"', 'cmd')).toBe('"a ""b"""')
    expect(shellWord('records\\documents', 'cmd')).toBe('records\\documents')
  })
})

test('the environment shows which shell it is', () => {
  const machine = 'C:\\Program Files\\WindowsPowerShell\\Modules'
  const [USERPROFILE, own] = ['C:\\Users\\a', 'C:\\Users\\a\\Documents\\PowerShell\\Modules']
  expect(linux.shell({})).toBe('posix')
  expect(windows.shell({ MSYSTEM: 'MINGW64', PSModulePath: machine, USERPROFILE })).toBe('posix')
  expect(windows.shell({ PSModulePath: `${own};${machine}`, USERPROFILE })).toBe('powershell')
  expect(windows.shell({ PSModulePath: machine, USERPROFILE })).toBe('cmd')
  expect(windows.shell({})).toBe('cmd')
})
