// Every command with hostile names: the output does not act on a terminal, and no name begins a line.
import { expect } from 'vitest'
import { expectHarmless } from './emulator.ts'
import {
  attempts,
  FORGED,
  hostileDesk,
  sheetAttempts,
  type Attempt,
  type HostileDesk,
} from './names.ts'

export interface Tried {
  readonly names: number
  readonly commands: number
}

/** Runs every command on a hostile desk. */
export async function tryDesk(seed: number): Promise<Tried> {
  const desk = hostileDesk(seed)
  const all = [...attempts(desk), ...(await sheetAttempts(desk))]
  for (const [index, attempt] of all.entries())
    await expectHarmlessAttempt(desk, attempt, seed + index)
  return { names: desk.count(), commands: all.length }
}

async function expectHarmlessAttempt(
  desk: HostileDesk,
  { args, world, drawn = [] }: Attempt,
  seed: number,
): Promise<void> {
  const lang = ['en', 'fr', 'ar'][seed % 3] ?? 'en'
  const spoken = args.includes('--lang') || args[0] === '__complete' ? [] : ['--lang', lang]
  const { out, err, code } = await desk.run([...args, ...spoken], world)
  const what = `${JSON.stringify(args)} ${lang} (seed ${seed})`
  expect(code, `${what}\n${err}`).not.toBe(70)
  await expectHarmless(onLines(out), `${what} out`)
  await expectHarmless(err, `${what} err`)
  await expectHarmless(drawn.join('\n'), `${what} questions`)
  // The report as text breaks the lines of its cells.
  if (args[0] !== 'summary')
    expect([out, err, ...drawn].join('\n').split(BREAK).find(isForged), what).toBe(undefined)
  if (args.includes('github')) {
    const others = out
      .trimEnd()
      .split('\n')
      .filter(line => !ANNOTATION.test(line))
    expect(others, what).toEqual([])
  }
}

/** A format as a terminal with endless lines would show it, with spaces for tabs. */
function onLines(text: string): string {
  const plain = text
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(/^\ufeff/, '')
  return plain.replaceAll(/.{1500,}?[ ,>]/g, '$&\n')
}

const BREAK = /\r\n|[\n\r\f\u0085\u2028\u2029]/

/** Whether a name has begun a line. */
function isForged(line: string): boolean {
  return new RegExp(`^(?:::error file=a::|\\+\\+\\+ b/|✓ )?${FORGED}`).test(line)
}

/** Our own command for the workflow runner, in which nothing ends a property or the line. */
const ANNOTATION = /^::(?:error|warning) file=[^:,\n\r]+,line=\d+,col=\d+,title=[a-z-]+::[^\n\r]*$/
