// The outside world: the pager, git, typed evidence, and settings that are decided before a command runs.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/base/user-error.ts'
import { parseEvidence } from '../../src/command-line/evidence.ts'
import { userName } from '../../src/git/repository.ts'
import { systemIo } from '../../src/terminal/io.ts'
import { colourDepth, languageOf } from '../../src/command-line/options.ts'
import { pageThrough } from '../../src/terminal/pager.ts'
import { documentWith, inventedRecords, temporaryFolder } from '../folders.ts'
import { git, run } from '../cli/run.ts'

const IO = systemIo()

describe('the pager', () => {
  const LONG = 'line\n'.repeat(30)
  const remarks: string[] = []
  const show = (pager: string | undefined, text = LONG, rows: number | undefined = 24): string => {
    let written = ''
    const env = { PATH: process.env['PATH'], ...(pager !== undefined && { PAGER: pager }) }
    const screen = rows === undefined ? undefined : { rows }
    const write = (each: string): void => void (written += each)
    pageThrough(text, { screen, env, language: 'en', write, remark: said => remarks.push(said) })
    return written
  }
  const recorder = (): { command: string; seen: () => string } => {
    const folder = temporaryFolder()
    const [command, file] = [join(folder, 'pager'), join(folder, 'seen')]
    writeFileSync(command, `#!/bin/sh\necho "args: $*" > ${file}\ncat >> ${file}\n`)
    chmodSync(command, 0o755)
    return { command, seen: () => readFileSync(file, 'utf8') }
  }

  test('gets output longer than the screen, keeps its arguments, and is started without a shell', () => {
    const { command, seen } = recorder()
    expect(show(`${command} -R $(touch never)`)).toBe('')
    expect(seen()).toBe(`args: -R $(touch never)\n${LONG}`)
  })
  test('is not used for short output, for a pipe, for cat, and if it cannot be started', () => {
    const { command } = recorder()
    expect(show(command, 'short\n')).toBe('short\n')
    let written = ''
    const write = (each: string): void => void (written += each)
    const remark = (text: string): void => void remarks.push(text)
    const env = { PAGER: command }
    pageThrough(LONG, { screen: undefined, env, language: 'en', write, remark })
    expect(written).toBe(LONG)
    expect(show('cat')).toBe(LONG)
    expect(show('')).toBe(LONG)
    expect(remarks).toEqual([])
  })

  test('that is not installed is replaced by plain output, with advice on how to get one', () => {
    expect(show('/no/such/pager')).toBe(LONG)
    expect(remarks.splice(0)).toEqual([expect.stringContaining('MANDATES_PAGER')])
  })

  test('that fails is replaced by plain output, but not one that the user leaves', () => {
    const ending = (how: string): string => {
      const command = join(temporaryFolder(), 'pager')
      writeFileSync(command, `#!/bin/sh\n${how}\n`)
      chmodSync(command, 0o755)
      return command
    }
    const huge = 'line\n'.repeat(100_000)
    for (const text of [LONG, huge]) {
      for (const failed of ['false', ending('exit 3'), ending('exit 127'), ending('kill -SEGV $$')])
        expect(show(failed, text) === text, failed).toBe(true)
      for (const left of [
        'true',
        ending('head -n 1 > /dev/null'),
        ending('kill -INT $$'),
        ending('exit 130'),
      ])
        expect(show(left, text), left).toBe('')
    }
  })
})

test('git gives the name of the user', () => {
  const folder = inventedRecords()
  git(folder, 'init', '--quiet')
  git(folder, 'config', 'user.name', 'Ann Officer')
  expect(userName(IO, folder)).toBe('Ann Officer')
})

test('evidence is a kind with a reference, or a file in the records folder', () => {
  const folder = inventedRecords({ 'evidence/nv.txt': 'proof' })
  expect(parseEvidence(IO, folder, 'letter:a:b ')).toEqual({ kind: 'letter', ref: 'a:b' })
  const file = parseEvidence(IO, folder, 'evidence/nv.txt')
  expect(file).toMatchObject({ kind: 'other', ref: 'nv.txt', file: 'evidence/nv.txt' })
  expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
  for (const wrong of ['letter:', 'lettre:x', 'nothing', '/etc/passwd', '']) {
    expect(() => parseEvidence(IO, folder, wrong)).toThrow(UserError)
  }
})

test('the language comes from the option, the environment or the locale, otherwise it is English', () => {
  const io = (env: Record<string, string>): typeof IO => ({ ...IO, env })
  expect(languageOf(['list', '--lang', 'fr'], io({}))).toBe('fr')
  expect(languageOf(['--lang=AR'], io({ MANDATES_LANG: 'fr' }))).toBe('ar')
  expect(languageOf([], io({ MANDATES_LANG: 'fr', LANG: 'ar_SA' }))).toBe('fr')
  expect(languageOf([], io({ LC_ALL: 'ar_SA.UTF-8', LANG: 'fr_FR' }))).toBe('ar')
  expect(languageOf(['--', '--lang', 'fr'], io({ LANG: 'C' }))).toBe('en')
  expect(() => languageOf(['--lang', 'de'], io({}))).toThrow(UserError)
})

test('there are no colours if they are turned off or cannot be shown', () => {
  const io = (env: Record<string, string>): typeof IO => ({ ...IO, env })
  expect(colourDepth(io({}))).toBe(16)
  expect(colourDepth(io({ NO_COLOR: '', TERM: 'xterm-256color' }))).toBe(256)
  expect(colourDepth(io({ NO_COLOR: '1' }))).toBe(0)
  expect(colourDepth(io({ TERM: 'dumb' }))).toBe(0)
})

test('a terminal gets colours, unless --no-color is set', async () => {
  const world = { cwd: inventedRecords(), columns: 80 }
  expect((await run(['list'], world)).out).toContain('\u001b[')
  expect((await run(['list', '--no-color'], world)).out).not.toContain('\u001b[')
  expect((await run(['lst'], world)).err).toContain('\u001b[')
})

test('a note in another language than the document is recorded with its language', async () => {
  const cwd = inventedRecords()
  const note = async (lang: string, text: string): Promise<string> => {
    const args = [
      'update',
      '1.1',
      '--status',
      'in-progress',
      '--note',
      text,
      '--lang',
      lang,
      '--dry-run',
      '--date',
      '2019-01-01',
    ]
    return (await run(args, { cwd })).out
  }
  expect(await note('en', 'Sent')).toContain('+            note: Sent\n')
  expect(await note('fr', 'Envoyée')).toContain('+              fr: Envoyée\n')
  expect(await note('en', 'أُرسلت')).toContain('+              ar: أُرسلت\n')
  expect(await note('ar', 'Sent')).toContain('+            note: Sent\n')
})

test('an update without an author is refused', async () => {
  const nobody = (): { status: number; out: string; err: string } => ({
    status: 1,
    out: '',
    err: '',
  })
  const args = ['update', '1.1', '--status', 'in-progress', '--date', '2019-01-01']
  const { code, err } = await run(args, { cwd: inventedRecords(), git: nobody })
  expect([code, err.split('\n')[0]]).toEqual([
    2,
    'The name of the person who reports this is missing.',
  ])
})

test('an update fulfils one occurrence of a recurring mandate: a meeting or a day', async () => {
  const recurring = documentWith('due: {next: BOARD}', 'kind: recurring\n    due: {every: BOARD}')
  const cwd = inventedRecords({ 'documents/HU-1.yaml': recurring })
  const update = async (occurrence: string): Promise<string> => {
    const args = [
      'update',
      '1',
      '--status',
      'in-progress',
      '--for',
      occurrence,
      '--dry-run',
      '--date',
      '2019-01-01',
    ]
    const { out, err } = await run(args, { cwd })
    return out + err
  }
  expect(await update('board-2')).toContain('+        for: BOARD-2\n')
  expect(await update('2019-03-02')).toContain('+        for: 2019-03-02\n')
  expect(await update('BOARD-8')).toContain('Meeting not found: BOARD-8')
})
