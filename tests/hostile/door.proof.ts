// Hostile names of all kinds in every command: a part of what tests/faults/names.test.ts tries.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programOf } from '../../src/cli/main.ts'
import { git, ioOfNobody, runBuilt } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { SHIPPED, temporaryFolder } from '../folders.ts'
import { tryDesk } from './door.ts'
import { expectHarmless } from './emulator.ts'
import { attempts, hostileDesk, sheetAttempts } from './names.ts'

test('no name acts on a terminal, with any command', { timeout: 600_000 }, async () => {
  const { names, commands } = await tryDesk(1)
  figure(
    'D2',
    `${names} hostile names through ${commands} command lines: 0 acted on a terminal, 0 began a line`,
  )
})

test('the built program works on a disk and in a repository with such names', async () => {
  const [folder, records, branch] = [
    'a\n::error file=a::FORGED\u001b[2J',
    'r\rFORGED\u202e',
    'b\u202e\u200bFORGED',
  ]
  const cwd = join(temporaryFolder(), folder)
  mkdirSync(join(cwd, 'docs'), { recursive: true })
  cpSync(SHIPPED, join(cwd, records), { recursive: true })
  writeFileSync(join(cwd, records, 'documents/x\n::error::FORGED\u001b]0;t\u0007.yaml'), 'id: [\n')
  writeFileSync(
    join(cwd, 'docs/d\nFORGED\u009b2J.txt'),
    'The Board,\n\n1. Requests the Secretary-General to act.\n',
  )
  for (const args of [
    ['init', '-q', '-b', branch],
    ['config', 'user.name', 'Ann\nFORGED\u001b[31m'],
    ['config', 'user.email', 'a@example.org'],
    ['add', '.'],
    ['commit', '-qm', 'records'],
  ])
    git(cwd, ...args)
  const done = ['--status', 'in-progress', '--note', 'x', '--date', '2019-03-01']
  const commands = [
    ['list'],
    ['check'],
    ['check', '--format', 'github'],
    ['update', '5b.1', ...done, '--commit'],
    ['update', '5b.1', ...done, '--by', 'Ann', '--commit'],
    ['act', '5b', 'Ask again', '--dry-run'],
    ['import', 'docs', '--write', '--body', 'CFM'],
    ['export', '--output', 'e\nFORGED\u001b[2J.csv'],
    ['apply', 'e\nFORGED\u001b[2J.csv'],
    ['git-setup', '--yes'],
    ['init', 'i\nFORGED\u001b[2J'],
  ]
  for (const command of commands) {
    const { code, out, err } = runBuilt([...command, '--records', records], cwd)
    expect(code, err).not.toBe(70)
    await expectHarmless(out, command.join(' '))
    await expectHarmless(err, command.join(' '))
    expect(`${out}${err}`).not.toMatch(/^(?:::error(?: file=a)?::)?FORGED/m)
  }
  figure(
    'D2',
    `${commands.length} commands of the built program in a folder, a repository and a branch of such names: 0`,
  )
})

test('every command is tried in each of its formats', async () => {
  const program = await programOf({ io: ioOfNobody(), language: 'en', end: () => undefined })
  const desk = hostileDesk(2)
  const tried = [...attempts(desk), ...(await sheetAttempts(desk))].map(({ args }) => args)
  const commands = program.commands.map(command => command.name())
  const untried = commands.filter(name => !tried.some(([first]) => first === name))
  expect(untried).toEqual([])
  for (const command of program.commands) {
    const formats = command.options.find(({ long }) => long === '--format')
    const values = formats && 'valueKind' in formats ? formatsOf(formats.valueKind) : []
    const missing = values.filter(
      value => !tried.some(args => args[0] === command.name() && args.includes(value)),
    )
    expect([command.name(), missing]).toEqual([command.name(), []])
  }
})

function formatsOf(kind: unknown): readonly string[] {
  const isChoice = typeof kind === 'object' && kind !== null && 'values' in kind
  return isChoice && Array.isArray(kind.values) ? kind.values.map(String) : []
}
