// The guides are right: their commands are run in a real shell, and must print what the guides show.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './folders.ts'

const ROOT = new URL('..', import.meta.url).pathname

test.each(['docs/tutorial.md', 'docs/team.md'])('%s', async file => {
  const guide = readFileSync(join(ROOT, file), 'utf8')
  await expect(asItGoes(guide)).toMatchFileSnapshot(join(ROOT, file))
})

const FENCE = '```'
/** Separates the outputs of the commands. */
const MARK = '\u001e'

/** The guide with the real output of its commands, which are run in order. */
function asItGoes(guide: string): string {
  const sessions = [...guide.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(
    ([, session = '']) => session,
  )
  const commands = sessions.map(commandsOf)
  const printed = typed(commands.flat().map(({ script }) => script))
  let next = 0
  const pages = commands.map(typedHere =>
    typedHere.map(({ shown }) => shown + (printed[next++] ?? '')).join(''),
  )
  let page = 0
  return guide.replaceAll(
    /^```console\n[\s\S]*?^```$/gm,
    () => `${FENCE}console\n${pages[page++] ?? ''}${FENCE}`,
  )
}

interface Typed {
  /** The command as the guide shows it, with prompts. */
  readonly shown: string
  readonly script: string
}

/** `$ ` begins a command and `> ` continues it. All other lines are output. */
function commandsOf(session: string): Typed[] {
  const commands = session.matchAll(/^\$ .*\n(?:^>.*\n)*/gm)
  return [...commands].map(([shown]) => ({ shown, script: shown.replaceAll(/^[$>] ?/gm, '') }))
}

/** The output of each command on both streams, in an empty home folder. */
function typed(scripts: readonly string[]): string[] {
  const home = temporaryFolder()
  const program = join(home, 'bin/mandates')
  mkdirSync(join(home, 'bin'))
  writeFileSync(
    program,
    `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/mandates.js')}' "$@"\n`,
  )
  chmodSync(program, 0o755)
  mkdirSync(join(home, 'desk'))
  // Both streams in the order in which they were written, as a user sees them.
  const result = spawnSync('bash', ['-c', `exec 2>&1\n${scripts.join(`printf '${MARK}'\n`)}`], {
    cwd: join(home, 'desk'),
    encoding: 'utf8',
    env: {
      HOME: home,
      PATH: `${join(home, 'bin')}:${process.env['PATH'] ?? ''}`,
      LANG: 'en_GB.UTF-8',
      GIT_CONFIG_SYSTEM: '/dev/null',
      ...named('AUTHOR'),
      ...named('COMMITTER'),
    },
  })
  return result.stdout.replaceAll(home, '/home/ann').split(MARK)
}

function named(role: string): Record<string, string> {
  return {
    [`GIT_${role}_NAME`]: 'Ann Officer',
    [`GIT_${role}_EMAIL`]: 'ann@example.org',
    [`GIT_${role}_DATE`]: '2026-06-15T09:00:00Z',
  }
}
