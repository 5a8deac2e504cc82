// `open` hands a record to an editor at its line, and judges what was saved. Nothing that was saved is lost.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run, type Outcome, type World } from '../cli/run.ts'
import { exampleDesk } from '../apply/desk.ts'

const FILE = 'records/documents/COUNCIL-10-R2.yaml'

interface Opened extends Outcome {
  readonly places: readonly (readonly [path: string, line: number])[]
  readonly text: string
  readonly folder: string
}

/** @param saves what the editor saves each time that it is opened; undefined leaves the file alone */
async function opened(
  id: string,
  saves: readonly (((text: string) => string) | undefined)[],
  world: Partial<World> = {},
): Promise<Opened> {
  const { folder } = exampleDesk()
  const places: [string, number][] = []
  const edit: World['edit'] = (path, line) => {
    const save = saves[places.length]
    places.push([path, line])
    if (save) writeFileSync(path, save(readFileSync(path, 'utf8')))
    return 'edited'
  }
  const outcome = await run(['open', id], { cwd: folder, today: '2026-04-01', edit, ...world })
  return { ...outcome, places, folder, text: readFileSync(join(folder, FILE), 'utf8') }
}

function breaking(text: string): string {
  return `${text}\nnonsense: [\n`
}

function mending(text: string): string {
  return text.replace('\nnonsense: [\n', '')
}

test.each([
  ['COUNCIL-10-R2/5', '- id: "5"'],
  ['COUNCIL-10-R2/5.2', '- id: "2"'],
  ['COUNCIL-10-R2', ''],
])('%s is opened at its line', async (id, line) => {
  const { code, err, places, folder, text } = await opened(id, [undefined])
  expect(code).toBe(0)
  expect(err).toContain('was not changed')
  const [place] = places
  expect(place?.[0]).toBe(join(folder, FILE))
  expect(text.split('\n')[(place?.[1] ?? 0) - 1]).toContain(line)
})

test('a sound change is confirmed', async () => {
  const { code, err } = await opened('COUNCIL-10-R2/5', [text => `${text}# Seen\n`])
  expect([code, err]).toEqual([0, `${FILE} was checked again: no problems.\n`])
})

test('an error is reported as `check` does, and what was saved stays', async () => {
  const { code, err, text, places } = await opened('COUNCIL-10-R2/5', [breaking])
  expect(code).toBe(65)
  expect(err).toMatch(/COUNCIL-10-R2\.yaml:\d+:\d+: error/)
  expect(text).toContain('nonsense: [')
  expect(places).toHaveLength(1)
})

test('at a terminal it offers to open the record again, until it is right', async () => {
  const asked: string[] = []
  const ask: World['ask'] = async question => {
    asked.push(question.message)
    return 'yes'
  }
  const { code, err, text, places } = await opened('COUNCIL-10-R2/5', [breaking, mending], { ask })
  expect([code, places.length, asked.length]).toEqual([0, 2, 1])
  expect(asked[0]).toContain('Open it again?')
  expect(err).toContain('no problems')
  expect(text).not.toContain('nonsense')
})

test.each([
  ['none', 'Set VISUAL or EDITOR'],
  ['failed', 'could not be started'],
] as const)('an editor: %s', async (result, message) => {
  const { code, err } = await opened('COUNCIL-10-R2/5', [], { edit: () => result })
  expect(code).toBe(1)
  expect(err).toContain(message)
})
