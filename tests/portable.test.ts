// The portable folder needs no installation. Its start script finds its own Node.js at any path.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from './folders.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STARTS = join(ROOT, '.config/portable')

/** A portable folder at a path with spaces, with this machine's Node.js. */
function portableFolder(): string {
  const folder = join(temporaryFolder(), 'Program Files', 'mandates')
  mkdirSync(folder, { recursive: true })
  symlinkSync(process.execPath, join(folder, 'node'))
  for (const part of ['bin', 'dist', 'package.json'])
    symlinkSync(join(ROOT, part), join(folder, part))
  copyFileSync(join(STARTS, 'mandates'), join(folder, 'mandates'))
  return folder
}

test('starts from a path with spaces, through links, from another folder, and with an empty search path', () => {
  const folder = portableFolder()
  const links = temporaryFolder()
  symlinkSync(join(folder, 'mandates'), join(links, 'absolute'))
  symlinkSync('absolute', join(links, 'relative'))
  for (const command of [
    join(folder, 'mandates'),
    join(links, 'absolute'),
    join(links, 'relative'),
  ]) {
    const { status, stdout } = spawnSync(command, ['--version'], { cwd: '/', env: { PATH: '' } })
    expect([status, stdout.toString()]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
  }
})

test('passes on every argument and the exit code', () => {
  const command = join(portableFolder(), 'mandates')
  const { status, stderr } = spawnSync(command, ['lsit', '--lang', 'en', 'a  b'], { cwd: '/' })
  expect([status, stderr.toString()]).toEqual([2, expect.stringContaining('lsit')])
})

test('on Windows finds the folder by the path of the batch file', () => {
  expect(readFileSync(join(STARTS, 'mandates.cmd'), 'utf8')).toBe(
    '@"%~dp0node.exe" "%~dp0bin\\mandates.js" %*\r\n',
  )
})
