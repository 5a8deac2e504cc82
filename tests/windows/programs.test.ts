// Which programs are started: those of the search path by their whole name, and never one that lies where a person works.
import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { INSTALLED } from './machine.ts'
import { deskOnDrive, DRIVE, folderOnDrive, onWindows, PREFIX, windowsName } from './wine.ts'

const PLANTED = ['git', 'less', 'more', 'notepad', 'pdftotext', 'chrome', 'msedge', 'cmd', 'node']

/** Puts Node.js there under another name: loaded with the trace, it tells that it was started. */
function plant(folder: string, name: string): void {
  linkSync(join(DRIVE, INSTALLED, 'node.exe'), join(folder, `${name}.exe`))
}

/** The programs that were started by a command, as they name themselves. */
function startedBy(
  desk: string,
  args: readonly string[],
  env: Record<string, string> = {},
): string[] {
  const trace = join(desk, 'trace')
  rmSync(trace, { force: true })
  const script = join(desk, 'traced.cjs')
  copyFileSync(fileURLToPath(new URL('traced.cjs', import.meta.url)), script)
  const loaded = `--require ${windowsName(script).replaceAll('\\', '/')}`
  onWindows(args, {
    cwd: desk,
    env: { ...env, NODE_OPTIONS: loaded, TRACE_INTO: windowsName(trace) },
  })
  const [own, ...others] = readFileSync(trace, 'utf8').trim().split('\n')
  expect(own).toMatch(/Program Files.mandates.node\.exe$/)
  return others.filter(each => each !== own)
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
  test('no program is started that lies in the working folder or among the records', () => {
    const desk = deskOnDrive()
    mkdirSync(join(desk, '.git'))
    for (const folder of [desk, join(desk, 'records')])
      for (const name of PLANTED) plant(folder, name)
    const paper = fileURLToPath(new URL('../import/documents/two-columns.pdf', import.meta.url))
    copyFileSync(paper, join(desk, 'paper.pdf'))
    // Where the search path names the working folder, or an empty one, which means the same.
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
