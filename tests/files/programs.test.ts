// Programs are found only on the search path, and never in the current folder.
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findProgram } from '../../src/programs/find.ts'
import { windows } from '../../src/system/windows.ts'
import { temporaryFolder } from '../folders.ts'

function program(name: string): { folder: string; path: string } {
  const folder = temporaryFolder()
  const path = join(folder, name)
  writeFileSync(path, '#!/bin/sh\n')
  chmodSync(path, 0o755)
  return { folder, path }
}

test('a program is found in the first absolute folder that has it', () => {
  const [first, second] = [program('tool'), program('tool')]
  const PATH = ['.', '', 'bin', first.folder, second.folder].join(':')
  expect(findProgram('tool', { PATH })).toBe(first.path)
  expect(findProgram('other', { PATH })).toBeUndefined()
  expect(findProgram('tool', {})).toBeUndefined()
})

test('an absolute path is used, and a relative one never', () => {
  const { path, folder } = program('tool')
  expect(findProgram(path, {})).toBe(path)
  expect(findProgram('./tool', { PATH: folder })).toBeUndefined()
  expect(findProgram(`../${folder.split('/').at(-1)}/tool`, { PATH: folder })).toBeUndefined()
})

test('a folder or a file that is not executable is not a program', () => {
  const { folder } = program('tool')
  chmodSync(join(folder, 'tool'), 0o644)
  expect(findProgram('tool', { PATH: folder })).toBeUndefined()
  expect(findProgram(folder, {})).toBeUndefined()
})

test('on Windows, a program has one of several extensions, and the search path variable any case', () => {
  const endings = (name: string, PATHEXT?: string): string[] =>
    windows.programs.names(name, PATHEXT === undefined ? {} : { PATHEXT })
  expect(endings('git')).toEqual(['git.com', 'git.exe', 'git.bat', 'git.cmd'])
  expect(endings('code.cmd')).toEqual(['code.cmd'])
  // Scripts are started by other programs, and the folder could choose which.
  expect(endings('git', '.EXE;.JS;.VBS')).toEqual(['git.exe'])
  expect(windows.programs.searchPath({ Path: 'C:\\Windows' })).toBe('C:\\Windows')
})
