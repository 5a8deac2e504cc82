// `review` with a user who gives prepared answers.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DOCUMENT, inventedRecords, temporaryFolder } from '../folders.ts'
import { run, type Outcome, type World } from '../cli/run.ts'
import { ENTER, person, type Person } from './person.ts'

const FILE = 'documents/HU-1.yaml'

const THREE = `${DOCUMENT}  - {id: 2, paragraph: "2", title: Chart of depths, text: Asks for a chart., due: 2019-01-01}
  - {id: 3, paragraph: "3", title: Appeal, text: Appeals., kind: continuing}
`

function records(): string {
  return inventedRecords({ [FILE]: THREE })
}

async function reviewed(
  cwd: string,
  answers: readonly string[],
  { args = [], ...world }: Partial<World> & { readonly args?: readonly string[] } = {},
): Promise<Outcome & { readonly seen: Person['seen'] }> {
  const { ask, seen } = person(answers)
  const env = { NO_COLOR: '1', XDG_CACHE_HOME: temporaryFolder(), ...world.env }
  const outcome = await run(['review', ...args], { columns: 80, ask, ...world, cwd, env })
  return { ...outcome, seen }
}

/** The mandates that were shown, in order. */
function shownIn({ out }: Outcome): string[] {
  return [...out.matchAll(/^── (\d of \d) ─+\n(\S+)/gm)].map(([, place, id]) => `${place} ${id}`)
}

test('the most urgent mandate comes first, and the user can go back and leave', async () => {
  const outcome = await reviewed(records(), ['n', 'n', 'b', 'q'])
  expect(shownIn(outcome)).toEqual([
    '1 of 3 HU-1/2',
    '2 of 3 HU-1/1',
    '3 of 3 HU-1/3',
    '2 of 3 HU-1/1',
  ])
  expect(outcome.code).toBe(0)
  expect(outcome.out).toMatch(/Nothing was changed\.\n2 left to review\n$/)
  expect(outcome.err).toBe('To go on: mandates review\n')
})

test('the first mandate offers no way back', async () => {
  const { seen } = await reviewed(records(), ['n', 'q'])
  const shown = seen.map(({ question }) =>
    question.kind === 'choice' ? question.options.map(({ keys }) => keys?.[0]).join('') : '',
  )
  expect(shown).toEqual(['uanoq', 'uanobq'])
})

test('an interrupted review continues at its place, if it has the same filter and is not finished', async () => {
  const cwd = records()
  const env = { XDG_CACHE_HOME: temporaryFolder() }
  await reviewed(cwd, ['n', 'q'], { env })
  const again = await reviewed(cwd, ['q'], { env })
  expect(again.err).toContain('Continuing where you stopped. Use --restart to begin again.\n')
  expect(shownIn(again)).toEqual(['2 of 3 HU-1/1'])
  const other = await reviewed(cwd, ['q'], { env, args: ['--kind', 'one-off'] })
  expect(shownIn(other)).toEqual(['1 of 2 HU-1/2'])
  const restarted = await reviewed(cwd, ['n', 'q'], { env, args: ['--restart'] })
  expect(shownIn(restarted)).toEqual(['1 of 3 HU-1/2', '2 of 3 HU-1/1'])
  const finished = await reviewed(cwd, ['n', 'n'], { env })
  expect(finished.err).toContain('End of the list.\n')
  expect(shownIn(await reviewed(cwd, ['q'], { env }))).toEqual(['1 of 3 HU-1/2'])
})

test('if the bookmark cannot be read or written, only the place is lost', async () => {
  const cwd = records()
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  expect((await reviewed(cwd, ['n', 'q'], { env: { XDG_CACHE_HOME: file } })).code).toBe(0)
  expect((await reviewed(cwd, ['n', 'q'], { env: { XDG_CACHE_HOME: '', HOME: '' } })).code).toBe(0)
})

test('an update and an action are recorded as by the commands, and reported at the end', async () => {
  const cwd = records()
  const update = ['u', 'HU-1/1.1', 'in-progress', '2019-03-05', 'Begun', '', 'Ports', 'record']
  const action = ['a', 'Ask the divers', '2019-06-01', 'ports', 'record']
  const outcome = await reviewed(cwd, [...update, ...action, 'q'], { args: ['--search', 'survey'] })
  expect(outcome.code).toBe(0)
  expect(outcome.out).toContain(
    '✓ 1 update recorded (HU-1/1)\n✓ 1 action added (HU-1/1)\n1 left to review\n',
  )
  expect(outcome.err).toContain('To go on: mandates review --search survey\n')
  const flags = records()
  const world = { cwd: flags }
  const done = '--status in-progress --date 2019-03-05 --note Begun --by Ports'
  await run(['update', '1.1', ...done.split(' ')], world)
  const options = ['--target', '2019-06-01', '--department', 'ports']
  await run(['act', '1', 'Ask the divers', ...options], world)
  expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(readFileSync(join(flags, FILE), 'utf8'))
})

test('an action follows the rules of act', async () => {
  const answers = ['a', '', 'Ask', '1 June', '2019-06-01', ENTER, 'leave', 'q']
  const { seen, err, out } = await reviewed(records(), answers)
  expect(seen.map(({ refused }) => refused.length)).toEqual([0, 1, 1, 0, 0, 0])
  expect(err).toContain('Cancelled; nothing was written.')
  expect(out).toContain('Nothing was changed.')
})

test('leaving a question writes nothing and does not end the review; leaving the menu does', async () => {
  const cwd = records()
  const outcome = await reviewed(cwd, ['u', 'implemented'])
  expect(outcome.code).toBe(130)
  expect(outcome.seen.at(-1)?.question.message).toBe('What do you want to do?')
  expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(THREE)
})

test('after Esc in the menu, the written changes are counted', async () => {
  const outcome = await reviewed(records(), ['a', 'Ask', '', '', 'record'])
  expect(outcome.out).toContain('✓ 1 action added')
  expect(outcome.err).not.toContain('nothing was written')
  expect(outcome.code).toBe(0)
})

test('the record opens at the line of the mandate, and its problems are reported afterwards', async () => {
  const cwd = records()
  const opened: [string, number][] = []
  const edits = ['  - {id: 3, paragraph: "4", title: Twice, text: Twice.}\n', '']
  const edit: World['edit'] = (path, line) => {
    opened.push([path, line])
    const text = edits.shift()
    if (text === '') writeFileSync(path, THREE)
    else if (text !== undefined) appendFileSync(path, text)
    return 'edited'
  }
  const { out, err } = await reviewed(cwd, ['o', 'o', 'o', 'q'], { edit })
  const line = THREE.split('\n').findIndex(text => text.includes('id: 2')) + 1
  expect(opened).toEqual(Array.from({ length: 3 }, () => [join(cwd, FILE), line]))
  expect(err).toMatch(/HU-1.yaml:\d+:\d+: error/)
  expect(err).toContain(`${FILE} was checked again: no problems.\n${FILE} was not changed.\n`)
  expect(out).toContain('✓ 1 record changed in the editor (HU-1/2)')
})

test.each([
  ['none', 'No editor is set'],
  ['failed', 'The editor could not be started'],
] as const)('an editor: %s', async (result, message) => {
  const { err, code } = await reviewed(records(), ['o', 'q'], { edit: () => result })
  expect([code, err.includes(message)]).toEqual([0, true])
})

test('a mandate that was removed meanwhile is skipped and reported', async () => {
  const edit: World['edit'] = path => {
    writeFileSync(path, DOCUMENT)
    return 'edited'
  }
  const outcome = await reviewed(records(), ['o', 'q'], { edit })
  expect(outcome.err).toContain('HU-1/2 can no longer be read from the records.\n')
  expect(shownIn(outcome)).toEqual(['1 of 3 HU-1/2', '2 of 3 HU-1/1'])
})

test('one sentence says that there is nothing to review', async () => {
  const { code, out } = await reviewed(records(), [], { args: ['--search', 'nothing of the kind'] })
  expect([code, out]).toEqual([0, 'No mandates match.\n'])
})

test.each([[undefined], [['--no-input']]])(
  'without a user at a terminal, the equivalent list command is suggested',
  async more => {
    const args = ['--due-at', 'BOARD-2', '--status', 'blocked', 'in-progress', '--stale']
    const { ask } = person([])
    const world = { cwd: records(), ...(more && { ask }) }
    const { code, err } = await run(['review', ...args, ...(more ?? [])], world)
    expect(code).toBe(2)
    expect(err).toContain(
      'mandates list --due-at BOARD-2 --status blocked --status in-progress --stale',
    )
  },
)
