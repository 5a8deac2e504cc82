// Programs are started from the search path by their full names, and never from the current folder.
import { linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { INSTALLED } from './machine.ts'
import { deskOnDrive, DRIVE, folderOnDrive, onWindows, PREFIX, windowsName } from './wine.ts'

const PLANTED = ['git', 'less', 'more', 'notepad', 'pdftotext', 'chrome', 'msedge', 'cmd', 'node']

/** Puts an executable program there. */
function plant(folder: string, name: string): void {
  linkSync(join(DRIVE, INSTALLED, 'node.exe'), join(folder, `${name}.exe`))
}

/** The programs that a command starts according to Wine, except its own Node.js and parts of Wine. */
function startedBy(
  desk: string,
  args: readonly string[],
  env: Record<string, string> = {},
): string[] {
  const { err } = onWindows(args, { cwd: desk, env: { ...env, WINEDEBUG: '-all,+process' } })
  expect(err).toContain('trace:process:')
  const starts = err.matchAll(
    /CreateProcessInternalW app (?:L"([^"]*)"|\(null\) cmdline L"([^"]*)")/g,
  )
  return [...starts]
    .map(([, app, line = '']) => (app ?? line).replaceAll('\\\\', '\\'))
    .filter(
      program => !/^"?C:.(?:Program Files.mandates.node\.exe|windows.system32.)/.test(program),
    )
}

const COMMANDS: readonly (readonly string[])[] = [
  [],
  ['list'],
  ['summary'],
  ['update', 'COMMITTEE-8-R2/5.2', '--status', 'in-progress', '--by', 'Ann', '--commit'],
  ['import', 'paper.pdf'],
  ['git-setup', '--yes'],
  ['init', 'other'],
]

describe.skipIf(PREFIX === '')('on Windows', () => {
  test('no program in the current folder or the records folder is started', () => {
    const desk = deskOnDrive()
    mkdirSync(join(desk, '.git'))
    for (const folder of [desk, join(desk, 'records')])
      for (const name of PLANTED) plant(folder, name)
    writeFileSync(join(desk, 'paper.pdf'), '%PDF-1.4 of no use')
    // The search path contains the current folder, or an empty entry, which means the same.
    for (const WINEPATH of ['', '.', 'records', ';.;'])
      for (const command of COMMANDS)
        expect([WINEPATH, command, startedBy(desk, command, { WINEPATH })]).toEqual([
          WINEPATH,
          command,
          [],
        ])
  })

  test('git is started from the search path', () => {
    const desk = deskOnDrive()
    const programs = folderOnDrive()
    plant(programs, 'git')
    const found = startedBy(desk, ['git-setup', '--yes'], { WINEPATH: windowsName(programs) })
    expect(new Set(found)).toEqual(new Set([`${windowsName(programs)}\\git.exe`]))
  })
})
