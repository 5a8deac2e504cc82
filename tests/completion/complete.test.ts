// The answers to TAB: rules, limits, and no messages if anything is wrong.
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { programOf } from '../../src/cli/main.ts'
import { fitting, isTypeable } from '../../src/completion/answer.ts'
import { forBash, forZsh } from '../../src/completion/shells.ts'
import { lineOf } from '../../src/completion/split-words.ts'
import { commandsBelow, pathOf } from '../../src/command-line/help.ts'
import { valueKindOf } from '../../src/command-line/value-kinds.ts'
import { documentWith, inventedRecords, shippedCopy, temporaryFolder } from '../folders.ts'
import { IS_INDEX_OFF, ioOfNobody, run } from '../cli/run.ts'

/** The candidates for fish. */
async function offered(cwd: string, ...words: string[]): Promise<string[]> {
  const { code, out, err } = await run(['__complete', 'fish', ...words], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
    .split('\n')
    .slice(1, -1)
    .flatMap(line => line.split('\t')[0] ?? [])
}

test('an option with fixed values offers each of them, and accepts it', async () => {
  const cwd = shippedCopy()
  const program = await programOf({ io: ioOfNobody(), language: 'en', end: () => undefined })
  for (const command of commandsBelow(program)) {
    for (const option of command.options) {
      const takes = valueKindOf(option)
      if (takes?.what !== 'choice' || !option.long) continue
      const found = await offered(cwd, ...pathOf(command).split(' '), option.long, '')
      expect([command.name(), option.long, found]).toEqual([
        command.name(),
        option.long,
        takes.values,
      ])
    }
  }
  for (const status of await offered(cwd, 'list', '--status', '')) {
    expect((await run(['list', '--status', status], { cwd })).code).toBe(0)
  }
  for (const [option, words] of Object.entries({
    '--department': await offered(cwd, 'list', '--department', ''),
    '--due-at': await offered(cwd, 'list', '--due-at', ''),
    '--document': await offered(cwd, 'list', '--document', ''),
    '--state': await offered(cwd, 'list', '--state', ''),
    '--as-of': await offered(cwd, 'list', '--as-of', ''),
  })) {
    expect(words.length).toBeGreaterThan(0)
    expect((await run(['list', option, words[0] ?? ''], { cwd })).code).toBe(0)
  }
})

test('a given option is not offered again unless it may be repeated', async () => {
  const cwd = shippedCopy()
  const options = await offered(
    cwd,
    'update',
    '5b.1',
    '-s',
    'blocked',
    '-e',
    'letter:1',
    '--date=2018-03-01',
    '--',
  )
  expect(options).not.toContain('--status')
  expect(options).not.toContain('--date')
  expect(options).toContain('--evidence')
  expect(options).toContain('--note')
  expect(await offered(cwd, 'list', '--status', 'blocked', '')).not.toContain('blocked')
})

test('after a comma, the values that are not yet given are offered', async () => {
  const cwd = shippedCopy()
  const all = await offered(cwd, 'list', '--department', '')
  const [first = '', second = ''] = all
  const more = await offered(cwd, 'list', '--department', `${first},`)
  expect(more).toEqual(all.filter(id => id !== first).map(id => `${first},${id}`))
  const last = await offered(cwd, 'list', '--department', first, '--department', second.slice(0, 3))
  expect(last).toContain(second)
  expect(await offered(cwd, 'list', '--department', first, '--department', first)).toEqual([])
  expect(await offered(cwd, 'list', '--kind', 'recurring,con')).toEqual(['recurring,continuing'])
})

describe('ids', () => {
  const LIFE = {
    'documents/HU-1.yaml': `${documentWith('due: {next: BOARD}', 'due: {next: BOARD}')}  - id: 2
    paragraph: "2"
    title: Done
    text: Requests.
    updates:
      - {date: 2018-06-01, status: implemented, by: x, evidence: [{ref: R, kind: report}]}
  - id: 3
    paragraph: "3"
    title: Asks
    text: Requests.
    states: {asked: members}
`,
  }

  test('are those of mandates that the command is for', async () => {
    const cwd = dirname(inventedRecords(LIFE))
    expect(await offered(cwd, 'show', '')).toEqual(['HU-1/1', 'HU-1/1.1', 'HU-1/3', 'HU-1/2'])
    expect(await offered(cwd, 'act', '')).toEqual(['HU-1/1', 'HU-1/3'])
    expect(await offered(cwd, 'confirm', '')).toEqual(['HU-1/2'])
    expect(await offered(cwd, 'reply', '')).toEqual(['HU-1/3'])
    // If no mandate fits, others are offered. The command then says why it refuses them.
    expect(await offered(cwd, 'act', 'hu-1/2')).toEqual(['HU-1/2'])
  })

  test('are those of the day of --as-of', async () => {
    const cwd = dirname(inventedRecords(LIFE))
    expect(await offered(cwd, 'confirm', '--as-of', '2018-04-01', '')).not.toEqual(['HU-1/2'])
    expect(await offered(cwd, 'show', '--as-of', '2017-01-01', '')).toEqual([])
  })

  test('are at most a page, otherwise the beginnings that they share', async () => {
    const documents = Array.from({ length: 30 }, (_, number) => {
      const mandates = Array.from(
        { length: 8 },
        (__, index) => `  - {id: ${index}, paragraph: "${index}", title: x, text: Requests}\n`,
      )
      const id = `D${number % 3}-${number}`
      return [
        `documents/${id}.yaml`,
        `id: ${id}\nsymbol: ${id}\ntitle: x\ntype: report\nbody: BOARD\ndate: 2018-05-01\nlanguage: en\nmandates:\n${mandates.join('')}`,
      ]
    })
    const cwd = dirname(inventedRecords(Object.fromEntries(documents)))
    const beginnings = await offered(cwd, 'show', '')
    expect(beginnings.length).toBeLessThanOrEqual(100)
    expect(beginnings).toContain('D0-3/')
    expect(await offered(cwd, 'show', 'd0-3/')).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map(id => `D0-3/${id}`),
    )
  })

  test('are the same with and without the index', async () => {
    const cwd = dirname(inventedRecords(LIFE))
    const parts = ['', 'h', 'HU-1/', '1', '1.', 'x', '\n', 'hu-1/3']
    for (const part of parts) {
      const first = await offered(cwd, 'show', part)
      expect(await offered(cwd, 'show', part)).toEqual(first)
      const { out } = await run(['__complete', 'fish', 'show', part], {
        cwd,
        env: { XDG_CACHE_HOME: '', HOME: '' },
      })
      expect(
        out
          .split('\n')
          .slice(1, -1)
          .map(line => line.split('\t')[0]),
      ).toEqual(first)
    }
  })
})

describe('if anything is wrong, it offers what it can without a message', () => {
  test('no records', async () => {
    const cwd = temporaryFolder()
    expect(await offered(cwd, 'show', '')).toEqual([])
    expect(await offered(cwd, 'sho')).toEqual(['show'])
    expect(await offered(cwd, 'list', '--status', 'bl')).toEqual(['blocked'])
    expect(await offered(cwd, 'list', '--records', '/nowhere', '--department', '')).toEqual([])
  })

  test('broken records', async () => {
    const broken = dirname(inventedRecords({ 'documents/x.yaml': 'id: [\n' }))
    expect(await offered(broken, 'show', '')).toEqual(['HU-1/1', 'HU-1/1.1'])
    const worse = dirname(inventedRecords({ 'organisation.yaml': '{{{', 'meetings.yaml': '\0' }))
    expect(await offered(worse, 'list', '--department', '')).toEqual([])
    expect(await offered(worse, 'show', 'hu')).toEqual(['HU-1/1', 'HU-1/1.1'])
  })

  test('an index that is damaged or cannot be written', async () => {
    const cwd = dirname(inventedRecords())
    const cache = temporaryFolder()
    const env = { XDG_CACHE_HOME: cache }
    await run(['list'], { cwd, env })
    rmSync(cache, { recursive: true })
    writeFileSync(cache, 'no folder')
    const { code, out, err } = await run(['__complete', 'fish', 'show', 'hu'], { cwd, env })
    expect([code, out.split('\n').length, err]).toEqual([0, 4, ''])
    rmSync(cache)
  })

  test('a command line without sense', async () => {
    const cwd = shippedCopy()
    for (const words of [
      ['nonsense', ''],
      ['list', '--nonsense', ''],
      ['--lang', 'xx', 'list', '-'],
      [],
    ]) {
      await offered(cwd, ...words)
    }
    for (const args of [[], ['ksh'], ['bash'], ['zsh'], ['fish']]) {
      expect((await run(['__complete', ...args], { cwd })).code).toBe(0)
    }
  })

  // This is about the index itself.
  test.skipIf(IS_INDEX_OFF)(
    'changed files that are too many to read at once are left out',
    async () => {
      const big = `# ${'x'.repeat(700_000)}\n`
      const document = (id: string): string =>
        documentWith('id: HU-1', `id: ${id}`).replaceAll('HU/2018/1', `${id}/1`)
      const cwd = dirname(
        inventedRecords({
          'documents/A.yaml': big + document('A'),
          'documents/B.yaml': big + document('B'),
        }),
      )
      expect(await offered(cwd, 'show', '')).toEqual(['A/1', 'A/1.1', 'HU-1/1', 'HU-1/1.1'])
      // A slower command reads it, and then completion knows it.
      await run(['list'], { cwd })
      expect(await offered(cwd, 'show', 'b')).toEqual(['B/1', 'B/1.1'])
      // The shell must not take the candidates for all that exist.
      writeFileSync(join(cwd, 'records/documents/C.yaml'), big + document('C'))
      writeFileSync(join(cwd, 'records/documents/D.yaml'), big + document('D'))
      expect(await offered(cwd, 'show', 'd')).toEqual([])
      const { out } = await run(['list', '--format', 'json'], { cwd })
      for (const id of ['A', 'B', 'C', 'D']) expect(out).toContain(`"${id}/1"`)
    },
  )
})

describe('what reaches a shell', () => {
  test('has no character with a meaning for a shell', () => {
    const signs = Array.from('$`\'"\\;|&<>(){}[]*?!#~^ \n\t\r%\u001b\u202e')
    expect(signs.filter(sign => isTypeable(`a${sign}b`) || isTypeable(sign))).toEqual([])
    expect(['-x', '', '@'].filter(isTypeable)).toEqual([])
    expect(
      ['ACM-2018-AZER/5a.1', 'note-verbale:', 'id,title', 'قرار-1/5', '2018-01-01'].filter(
        isTypeable,
      ),
    ).toHaveLength(5)
    const { candidates } = fitting(
      [{ value: '$(x)' }, { value: 'a', description: 'b\n\u001b[2Jc\td' }],
      '',
    )
    expect(candidates).toEqual([{ value: 'a', description: 'b c d' }])
  })

  test('never loses what was typed in bash or zsh', () => {
    const answer = { candidates: [{ value: 'A-1/5a' }, { value: 'B-1/5a' }], isPartial: false }
    const word = { current: '5a', kept: 0, type: '9', columns: 80 }
    expect(forBash(answer, '', word)).toEqual(['words', '5a', 'A-1/5a', 'B-1/5a'])
    expect(forBash(answer, '', { ...word, type: '63' })).toEqual(['words', 'A-1/5a', 'B-1/5a'])
    expect(forBash(answer, '', { ...word, type: '37' })).toEqual(['words', 'A-1/5a', 'B-1/5a'])
    expect(forZsh(answer, '5a', 80)[0]).toBe('list')
    expect(forZsh({ ...answer, candidates: answer.candidates.slice(0, 1) }, '5a', 80)[0]).toBe(
      'words',
    )
  })

  test('begins after the character at which bash ends the word', () => {
    const answer = { candidates: [{ value: 'ongoing', description: 'Ongoing' }], isPartial: false }
    const at = (kept: number) => ({ current: '--status=on', kept, type: '9', columns: 80 })
    expect(forBash(answer, '--status=', at(9))).toEqual(['words', 'ongoing'])
    expect(forBash(answer, '--status=', at(0))).toEqual(['words', '--status=ongoing'])
  })
})

describe('a line of bash', () => {
  const BREAKS = ' \t\n"\'><=;|&(:'

  test('is split into words, and nothing in it is executed', () => {
    expect(lineOf('mandates show "a b" c\\ d \'e f', BREAKS)).toMatchObject({
      words: ['mandates', 'show', 'a b', 'c d'],
      current: 'e f',
      isLive: false,
    })
    expect(lineOf("mandates show '$(x)", BREAKS)).toMatchObject({ current: '$(x)', isLive: false })
    for (const line of ['x $(touch y)', 'x "$(touch y)', 'x `y`', 'x $HOME', 'x a;b']) {
      expect([line, lineOf(line, BREAKS).isLive]).toEqual([line, true])
    }
  })

  test('shows where bash breaks the word', () => {
    expect(lineOf('m --status=o', BREAKS)).toMatchObject({ current: '--status=o', kept: 9 })
    expect(lineOf('m note-verbale:NV', BREAKS)).toMatchObject({ kept: 13 })
    expect(lineOf('m note-verbale\\:NV', BREAKS)).toMatchObject({
      current: 'note-verbale:NV',
      kept: 0,
    })
    expect(lineOf('m --status="o', BREAKS)).toMatchObject({ current: '--status=o', kept: 9 })
    expect(lineOf('m --status=o', ' ')).toMatchObject({ kept: 0 })
    expect(lineOf('m list > fi', BREAKS)).toMatchObject({
      words: ['m', 'list'],
      isRedirection: true,
    })
    expect(lineOf('m list >a ', BREAKS)).toMatchObject({
      words: ['m', 'list'],
      isRedirection: false,
    })
  })
})
