// Names that a new file can have on Windows. Elsewhere, every name can be used.
import { win32 } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linux } from '../../src/system/linux.ts'
import { macos } from '../../src/system/macos.ts'
import { windows } from '../../src/system/windows.ts'

const USABLE = [
  'report.docx',
  'console.csv',
  'con-1',
  'COM10',
  'nulle part.xlsx',
  '.x',
  'تقرير.docx',
  '',
]
const UNUSABLE = [
  'NUL',
  'nul',
  'CON.csv',
  'aux .tar.gz',
  'com1',
  'LPT¹.txt',
  'x.',
  'x ',
  '...',
  'a:b',
  'a?.csv',
  'a*',
  'a"b',
  'a|b',
  'a<b>',
  'a\nb',
]

test.each(USABLE)('%j can be used', name => {
  expect(windows.files.canKeep(name)).toBe(true)
})

test.each(UNUSABLE)('%j cannot be used on Windows', name => {
  expect(windows.files.canKeep(name)).toBe(false)
  for (const system of [linux, macos]) expect(system.files.canKeep(name)).toBe(true)
})

test('whatever can be used is one name in its folder, without a hidden stream', () => {
  const unit = fc.constantFrom('.', ':', ' ', '?', 'a', 'n', 'u', 'l', 'C', 'O', 'N', '1', 'é')
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), name => {
      if (!windows.files.canKeep(name)) return
      expect(win32.resolve('C:\\desk', name)).toBe(`C:\\desk\\${name}`)
      expect(name).not.toMatch(/^(?:con|nul)(?:\.|$)/i)
    }),
    { numRuns: 10_000 },
  )
})
