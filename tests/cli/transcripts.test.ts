// Sessions with the program, kept as pages that a person can read: tests/transcripts/*.md.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventedRecords, shippedCopy } from '../folders.ts'
import { run, words, type World } from './run.ts'
import { SESSIONS, type Session } from './sessions.ts'

describe.each(SESSIONS)('$name', session => {
  test('goes as written', async () => {
    const page = await transcript(session)
    await expect(page).toMatchFileSnapshot(`../transcripts/${session.name}.md`)
  })
})

const FENCE = '```'

async function transcript({ name, about, on, commands, columns, env }: Session): Promise<string> {
  const cwd = on === 'shipped' ? shippedCopy() : join(inventedRecords(on), '..')
  const world: World = { cwd, ...(columns && { columns }), env: { NO_COLOR: '1', ...env } }
  const told: string[] = []
  for (const command of commands) {
    const { code, out, err } = await run(words(command), world)
    const ending = code === 0 ? '' : `[exit ${code}]\n`
    const printed = `${out}${err === '' ? '' : err}${ending}`.replaceAll(cwd, '/home/ann/desk')
    told.push(`${FENCE}console\n$ mandates ${command}\n${printed}${FENCE}\n`)
  }
  return [`# ${name}\n`, `${about}\n`, ...told].join('\n')
}
