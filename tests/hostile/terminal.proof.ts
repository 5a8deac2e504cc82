// A terminal shows the text of hostile records, and obeys none of it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { runs } from '../runs.ts'
import { expectHarmless, HIDDEN } from './emulator.ts'
import { hostileRecords, KINDS } from './hostile-records.ts'

/** All texts in parsed JSON, as one text. */
function textsOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(textsOf).join('')
    : ''
}

const MANDATES = 200

describe('hostile records', () => {
  test('do not act on a terminal, with any command', { timeout: 600_000 }, async () => {
    const { folder, texts } = hostileRecords(6, runs(MANDATES), [KINDS.ATTACKS])
    writeFileSync(join(folder, 'documents/a\u001b[2J\u202eb\u0007.yaml'), 'id: [\u001b[2J\u202e\n')
    writeFileSync(
      join(folder, 'documents/wrong.yaml'),
      `${JSON.stringify('\u001b[2J\u202e')}: "\\u001b]0;x\\u0007"\nstatus: "\\u202e"\n`,
    )
    const commands = [
      ['list', '--all'],
      [
        'list',
        '--all',
        '--group-by',
        'document',
        '--columns',
        'id,title,paragraph,status,department,due',
      ],
      ['log'],
      ['summary', '--for', 'BOARD-2', '--format', 'text', '--internal'],
      ['states', 'D0/m1'],
      ['meetings'],
      ['check'],
      [],
      ['show', 'D0/m2'],
      ['show', 'D1/m3.1'],
      ['show', 'no-such-\u001b[2Jid'],
      ['update', 'D0/m1.1', '--status', 'blocked', '--note', 'x', '--dry-run'],
      ['list', '--search', '\u001b[2J\u202e'],
      ['list', '--status', '\u001b[2J\u202e'],
      ['\u001b[2J\u202e'],
      ['list', '--format', 'markdown', '--all'],
    ]
    for (const command of commands) {
      for (const lang of ['en', 'ar']) {
        const args = [...command, '--records', folder, '--lang', lang]
        const { out, err } = await run(args, { cwd: folder, today: '2019-06-01' })
        expect(out + err).not.toBe('')
        await expectHarmless(out, `${args.join(' ')} out`)
        await expectHarmless(err, `${args.join(' ')} err`)
      }
    }
    expect(texts.length).toBeGreaterThan(runs(30 * MANDATES))
    figure(
      'C6',
      `${texts.length.toLocaleString('en')} hostile texts in ${commands.length} commands and two languages: an emulated terminal showed what was written, and did nothing`,
    )
  })

  test('are escaped in JSON, with any command', async () => {
    const { folder } = hostileRecords(7, runs(100), [KINDS.ATTACKS])
    writeFileSync(join(folder, 'documents/a\u001b[2J\u202eb\u0007.yaml'), 'id: [\u001b[2J\u202e\n')
    const commands = [
      ['list', '--all', '--format', 'json'],
      ['list', '--all', '--format', 'ndjson'],
      ['show', 'D0/m2', '--format', 'json'],
      ['log', '--format', 'json'],
      ['log', '--format', 'ndjson'],
      ['states', 'D0/m1', '--format', 'json'],
      ['export', '--all', '--format', 'json'],
      ['export', '--all', '--format', 'ndjson'],
      ['summary', '--for', 'BOARD-2', '--format', 'json', '--internal'],
      ['meetings', '--format', 'json'],
      ['check', '--format', 'json'],
    ]
    for (const command of commands) {
      const args = [...command, '--records', folder]
      const { out } = await run(args, { cwd: folder, today: '2019-06-01' })
      const values: unknown[] = args.includes('ndjson')
        ? out
            .trimEnd()
            .split('\n')
            .map(line => JSON.parse(line) as unknown)
        : [JSON.parse(out)]
      expect(HIDDEN.exec(out)?.[0], command.join(' ')).toBe(undefined)
      // A program still gets the whole text.
      if (command[0] !== 'meetings')
        expect(HIDDEN.test(textsOf(values)), command.join(' ')).toBe(true)
    }
    figure(
      'C6',
      `${commands.length} commands as JSON or NDJSON: 0 characters that act or hide outside an escape`,
    )
  })

  test('the emulator detects attacks', async () => {
    for (const attack of [
      '\u001b[2J',
      '\u001b]0;x\u0007',
      'a\rb',
      'a\bb',
      '\u202ex',
      '\u200b',
      '\u2066x',
    ]) {
      await expect(expectHarmless(`x${attack}y\n`, attack)).rejects.toThrow(/expected/)
    }
    await expectHarmless('می‌خواهم مذكرة \u2066A/1\u2069 été 🕊\n', 'sound')
  })
})
