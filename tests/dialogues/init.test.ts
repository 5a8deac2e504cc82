// The questions of `init` make the same folder as the options.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { temporaryFolder } from '../folders.ts'
import { git, run, type World } from '../cli/run.ts'
import { ENTER, person } from './person.ts'

/** A git that finds no repository, and the list of what it was asked to do. */
function gitless(): { readonly git: NonNullable<World['git']>; readonly done: string[] } {
  const done: string[] = []
  return {
    done,
    git: (_, args) => {
      done.push(args[0] ?? '')
      return { status: args[0] === 'init' ? 0 : 128, out: '', err: '' }
    },
  }
}

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  const files = names.filter(name => /\.\w+$/.test(name) && !name.endsWith('.schema'))
  return Object.fromEntries(files.map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}

test('every value is asked for, checked by the rules of the options, and used', async () => {
  const [cwd, other] = [temporaryFolder(), temporaryFolder()]
  const answers = [
    'en, de',
    'en, fr',
    'Union: “Lights”',
    'Union des phares',
    'UL',
    'no id',
    'BOARD',
    'yes',
  ]
  const { ask, seen } = person(answers)
  const { git: fake, done } = gitless()
  const { code, err } = await run(['init'], { cwd, ask, columns: 80, git: fake })
  expect(code).toBe(0)
  expect(seen.map(({ refused }) => refused.length)).toEqual([1, 0, 0, 0, 1, 0])
  expect(done).toContain('init')
  const line = `mandates init records --languages "en, fr" --name "en=Union: “Lights”" --name "fr=Union des phares" --acronym UL --reports-to BOARD --git`
  expect(err).toContain(`The same in one line: ${line}\n`)
  const names = ['--name', 'en=Union: “Lights”', '--name', 'fr=Union des phares']
  const options = ['--languages', 'en,fr', ...names, '--acronym', 'UL', '--reports-to', 'BOARD']
  await run(['init', ...options], { cwd: other })
  expect(filesIn(join(cwd, 'records'))).toEqual(filesIn(join(other, 'records')))
  const checked = await run(['check'], { cwd })
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('No problems')])
})

test('Enter alone makes the default folder, in each language', async () => {
  for (const lang of LANGUAGES) {
    const [cwd, other] = [temporaryFolder(), temporaryFolder()]
    const { ask } = person([ENTER, ENTER, ENTER, ENTER, 'no'])
    await run(['init', '--lang', lang], { cwd, ask, columns: 80, git: gitless().git })
    await run(['init', '--lang', lang], { cwd: other })
    expect(filesIn(join(cwd, 'records'))).toEqual(filesIn(join(other, 'records')))
  }
})

test('leaving half-way creates nothing', async () => {
  const cwd = temporaryFolder()
  const { ask } = person([ENTER, 'Union', ENTER])
  expect((await run(['init'], { cwd, ask, columns: 80 })).code).toBe(130)
  expect(readdirSync(cwd)).toEqual([])
})

test('a second init is refused before anything is asked, and writes nothing', async () => {
  const cwd = temporaryFolder()
  await run(['init', '--name', 'Union'], { cwd })
  const before = filesIn(join(cwd, 'records'))
  const { ask, seen } = person([])
  const { code, err } = await run(['init'], { cwd, ask, columns: 80 })
  expect([code, seen.length]).toEqual([73, 0])
  expect(err).toContain('records')
  expect(filesIn(join(cwd, 'records'))).toEqual(before)
})

test('nothing is asked with an option, with --example, or without a person', async () => {
  for (const args of [['--name', 'Union'], ['--example'], ['--git'], ['--no-input']]) {
    const cwd = temporaryFolder()
    const { ask, seen } = person([])
    const { code } = await run(['init', ...args], { cwd, ask, columns: 80 })
    expect([code, seen.length, existsSync(join(cwd, 'records'))]).toEqual([0, 0, true])
  }
})

test('in a repository, no question about git is asked', async () => {
  const cwd = temporaryFolder()
  git(cwd, 'init', '-q')
  const { ask, seen } = person([ENTER, ENTER, ENTER, ENTER])
  expect((await run(['init'], { cwd, ask, columns: 80 })).code).toBe(0)
  expect(seen.length).toBe(4)
})

test.each([
  [[], 'mandates list --as-of'],
  [['./records/'], 'mandates list --as-of'],
  [['a b'], 'mandates --records "a b" list --as-of'],
])(
  'the example in %j is looked at by the shortest command that finds it',
  async (folder, command) => {
    const cwd = temporaryFolder()
    const { code, err } = await run(['init', ...folder, '--example'], { cwd })
    expect([code, err]).toEqual([0, expect.stringContaining(`Try: ${command}`)])
  },
)
