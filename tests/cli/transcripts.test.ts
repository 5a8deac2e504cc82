// Sessions with the program, kept as readable pages in tests/transcripts/*.md.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventedRecords, shippedCopy } from '../folders.ts'
import { programOf } from '../../src/cli/main.ts'
import { ioOfNobody, run, words, type World } from './run.ts'
import { SESSIONS, type Session } from './sessions.ts'

describe.each(SESSIONS)('$name', session => {
  test('prints the transcript', async () => {
    const page = await transcript(session)
    await expect(page).toMatchFileSnapshot(`../transcripts/${session.name}.md`)
  })
})

/** Commands that git calls, that wait for keys or that need a repository have tests of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['merge-driver', 'review', 'git-setup'])

test('every command is in a session, and its help shows examples', async () => {
  const program = await programOf({ io: ioOfNobody(), language: 'en', end: () => undefined })
  const names = program.commands.map(command => command.name()).filter(name => !ELSEWHERE.has(name))
  const typed = new Set(SESSIONS.flatMap(({ commands }) => commands.map(line => words(line)[0])))
  expect(names.filter(name => !typed.has(name))).toEqual([])
  for (const name of names) {
    const { out } = await run([name, '--help'], { cwd: '/' })
    expect(out).toContain(`  $ mandates ${name}`)
  }
})

const FENCE = '```'

async function transcript({ name, about, on, commands, columns, env }: Session): Promise<string> {
  const cwd = on === 'shipped' ? shippedCopy() : join(inventedRecords(on), '..')
  const world: World = { cwd, ...(columns && { columns }), env: { NO_COLOR: '1', ...env } }
  const blocks: string[] = []
  for (const command of commands) {
    const { code, out, err } = await run(words(command), world)
    const ending = code === 0 ? '' : `[exit ${code}]\n`
    const printed = `${out}${err === '' ? '' : err}${ending}`.replaceAll(cwd, '/home/ann/desk')
    blocks.push(`${FENCE}console\n$ mandates ${command}\n${printed}${FENCE}\n`)
  }
  return [`# ${name}\n`, `${about}\n`, ...blocks].join('\n')
}
