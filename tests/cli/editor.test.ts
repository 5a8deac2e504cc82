// The editor: started without a shell, at the right line, and told apart from none and from one that fails.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openInEditor, placeFor } from '../../src/cli/editor.ts'
import { temporaryFolder } from '../folders.ts'

test.each([
  ['vim', ['+12', 'a b.yaml']],
  ['/usr/bin/nano', ['+12', 'a b.yaml']],
  ['code', ['--wait', '--goto', 'a b.yaml:12']],
  ['hx', ['a b.yaml:12']],
  ['gedit', ['a b.yaml']],
])('%s is told of the line in its own way', (command, words) => {
  expect(placeFor(command, 'a b.yaml', 12)).toEqual(words)
})

test('VISUAL goes before EDITOR, with its own words, and no shell in between', () => {
  const folder = temporaryFolder()
  const [editor, seen] = [join(folder, 'vim'), join(folder, 'seen')]
  writeFileSync(editor, `#!/bin/sh\nprintf '%s|' "$@" > ${seen}\n`)
  chmodSync(editor, 0o755)
  const env = { VISUAL: `${editor} --clean $(touch never)`, EDITOR: 'false' }
  expect(openInEditor('/r/$(x).yaml', 3, env)).toBe('edited')
  expect(readFileSync(seen, 'utf8')).toBe('--clean|$(touch|never)|+3|/r/$(x).yaml|')
})

test('none is named, or it cannot be started, or it ends with an error', () => {
  expect(openInEditor('x', 1, {})).toBe('none')
  expect(openInEditor('x', 1, { VISUAL: '', EDITOR: 'no-such-editor-here' })).toBe('failed')
  expect(openInEditor('x', 1, { EDITOR: 'false' })).toBe('failed')
})
