// The folder of a site: only what differs is written, only pages of an earlier site are removed, and other folders are refused.
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { writeSite } from '../../src/files/site-folder.ts'
import { failureOf } from '../failure.ts'
import { temporaryFolder } from '../folders.ts'

const ABOUT = { program: 'mandates' }

const files = (...paths: string[]): { path: string; content: string }[] =>
  paths.map(path => ({ path, content: `page ${path}` }))

test('the manifest lists every file with its digest, and no other', () => {
  const cwd = temporaryFolder()
  writeSite(cwd, 'site', files('en/index.html', 'en/m/A/1.html'), ABOUT)
  const manifest: unknown = JSON.parse(readFileSync(join(cwd, 'site/site.json'), 'utf8'))
  const digest = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(cwd, 'site', path)))
      .digest('hex')
  expect(manifest).toEqual({
    program: 'mandates',
    files: {
      'en/index.html': digest('en/index.html'),
      'en/m/A/1.html': digest('en/m/A/1.html'),
    },
  })
})

test('a page that is the same is not touched; one that is gone is removed with its empty folder', () => {
  const cwd = temporaryFolder()
  writeSite(cwd, 'site', files('a.html', 'm/A/1.html', 'm/B/1.html'), ABOUT)
  writeFileSync(join(cwd, 'site/own.txt'), 'mine')
  writeFileSync(join(cwd, 'site/m/B/own.txt'), 'mine')
  const before = statSync(join(cwd, 'site/a.html'), { bigint: true })
  const written = writeSite(cwd, 'site', files('a.html'), ABOUT)
  expect(written).toEqual({ written: 1, kept: 1, removed: 2 })
  expect(statSync(join(cwd, 'site/a.html'), { bigint: true }).mtimeNs).toBe(before.mtimeNs)
  expect(existsSync(join(cwd, 'site/m/A'))).toBe(false)
  expect(readFileSync(join(cwd, 'site/own.txt'), 'utf8')).toBe('mine')
  expect(readFileSync(join(cwd, 'site/m/B/own.txt'), 'utf8')).toBe('mine')
})

test.each([
  ['a file of somebody', 'notes.txt', 'x'],
  ['a manifest of another program', 'site.json', '{"program":"other"}'],
  ['a manifest that cannot be read', 'site.json', '{'],
])('a folder with %s is refused, and stays as it is', (_, name, content) => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'site'))
  writeFileSync(join(cwd, 'site', name), content)
  expect(failureOf(() => writeSite(cwd, 'site', files('a.html'), ABOUT))?.kind).toBe('not-a-site')
  expect(readFileSync(join(cwd, 'site', name), 'utf8')).toBe(content)
  expect(existsSync(join(cwd, 'site/a.html'))).toBe(false)
})

test('a manifest cannot make us remove anything outside the folder', () => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'site'))
  mkdirSync(join(cwd, 'other'))
  for (const name of ['outside.html', 'other/x.html']) writeFileSync(join(cwd, name), 'keep')
  symlinkSync(join(cwd, 'other'), join(cwd, 'site/link'))
  const listed = { '../outside.html': '', 'link/x.html': '', '/etc/hosts': '', 'a/../../x': '' }
  writeFileSync(join(cwd, 'site/site.json'), JSON.stringify({ program: 'mandates', files: listed }))
  expect(writeSite(cwd, 'site', files('a.html'), ABOUT).removed).toBe(0)
  for (const name of ['outside.html', 'other/x.html'])
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('keep')
})
