// French help: typography at the beginnings of lines, and the words that readers type.
import { expect, test } from 'vitest'
import { programOf } from '../../src/cli/main.ts'
import { commandsBelow, pathOf } from '../../src/command-line/help.ts'
import { temporaryFolder } from '../folders.ts'
import { ioOfNobody, run } from './run.ts'

/** The texts in examples that are the same in both languages; one of them quotes a document. */
const SHARED: ReadonlySet<string> = new Set(['note verbale', "d'appuyer les efforts"])

test('no line begins with a punctuation mark, and placeholders and texts in examples are French', async () => {
  const program = await programOf({ io: ioOfNobody(), language: 'fr', end: () => undefined })
  for (const name of commandsBelow(program).map(pathOf)) {
    const french = await helpOf(name, 'fr')
    expect(french).not.toMatch(/^ *[;:?!»]/m)
    expect(french).not.toMatch(/[<[](?:file|name|number|ours|path|text|theirs)\b/)
    const english = textsIn(await helpOf(name, 'en'))
    const untranslated = textsIn(french).filter(text => english.includes(text) && !SHARED.has(text))
    expect(untranslated, name).toEqual([])
  }
})

async function helpOf(name: string, language: 'en' | 'fr'): Promise<string> {
  const { code, out } = await run([...name.split(' '), '--help', '--lang', language], {
    cwd: temporaryFolder(),
  })
  expect(code).toBe(0)
  return out
}

/** The quoted texts in the examples of a help page. */
function textsIn(help: string): string[] {
  return [...help.matchAll(/"([^"]* [^"]*)"/g)].map(([, text = '']) => text)
}
