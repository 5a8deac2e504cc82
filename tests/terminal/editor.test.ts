// The editor is started without a shell at the right line. A missing and a failing editor are distinguished.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openInEditor, placeFor } from '../../src/terminal/editor.ts'
import { temporaryFolder } from '../folders.ts'

test.each([
  ['vim', ['+12', 'a b.yaml']],
  ['/usr/bin/nano', ['+12', 'a b.yaml']],
  ['code', ['--wait', '--goto', 'a b.yaml:12']],
  ['hx', ['a b.yaml:12']],
  ['C:\\Program Files\\VS Code\\bin\\code.cmd', ['--wait', '--goto', 'a b.yaml:12']],
  ['gedit', ['a b.yaml']],
])('%s is told of the line in its own way', (command, words) => {
  expect(placeFor(command, 'a b.yaml', 12)).toEqual(words)
})

const PATH = process.env['PATH']

test('VISUAL has priority over EDITOR, keeps its arguments, and is started without a shell', () => {
  const folder = temporaryFolder()
  const [editor, seen] = [join(folder, 'vim'), join(folder, 'seen')]
  writeFileSync(editor, `#!/bin/sh\nprintf '%s|' "$@" > ${seen}\n`)
  chmodSync(editor, 0o755)
  const env = { PATH, VISUAL: `${editor} --clean $(touch never)`, EDITOR: 'false' }
  expect(openInEditor('/r/$(x).yaml', 3, env)).toBe('edited')
  expect(readFileSync(seen, 'utf8')).toBe('--clean|$(touch|never)|+3|/r/$(x).yaml|')
})

test('an editor that is missing, cannot be started or fails is reported', () => {
  expect(openInEditor('x', 1, {})).toBe('none')
  expect(openInEditor('x', 1, { PATH, VISUAL: '', EDITOR: 'no-such-editor-here' })).toBe('failed')
  expect(openInEditor('x', 1, { PATH, EDITOR: 'false' })).toBe('failed')
})

test('its path may contain spaces, with or without quotes', () => {
  const folder = join(temporaryFolder(), 'Program Files')
  mkdirSync(folder)
  const editor = join(folder, 'editor')
  writeFileSync(editor, '#!/bin/sh\n')
  chmodSync(editor, 0o755)
  expect(openInEditor('x', 1, { PATH, EDITOR: editor })).toBe('edited')
  expect(openInEditor('x', 1, { PATH, EDITOR: `"${editor}" --wait` })).toBe('edited')
})

test('a program in the current folder is never started as the editor', () => {
  const folder = temporaryFolder()
  const planted = join(folder, 'planted-editor')
  writeFileSync(planted, `#!/bin/sh\ntouch ${folder}/started\n`)
  chmodSync(planted, 0o755)
  const before = process.cwd()
  process.chdir(folder)
  try {
    for (const EDITOR of ['planted-editor', './planted-editor']) {
      for (const path of ['.', '', ':/usr/bin', `.:${PATH}`])
        openInEditor('x', 1, { PATH: path, EDITOR })
    }
  } finally {
    process.chdir(before)
  }
  expect(existsSync(join(folder, 'started'))).toBe(false)
})
