// A month of requests in French and in Arabic: five departments are asked, three answer, two are reminded, a State replies.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { expect, test } from 'vitest'
import { readSheets } from '../../src/sheet/read.ts'
import { STATUS_LABELS } from '../../src/words/labels.ts'
import { exampleDesk, type Desk } from '../apply/desk.ts'
import { run, words } from '../cli/run.ts'

const FENCE = '```'
type Lang = 'fr' | 'ar'

/** Fills in a sheet that was sent out, and saves it as csv with semicolons, as spreadsheet programs do. */
function returned(desk: Desk, from: string, to: string, fill: (row: Row) => void): void {
  const [table] = readSheets(readFileSync(join(desk.folder, from)), from)
  const [headings, ...lines] = table?.rows.map(({ cells }) => [...cells]) ?? []
  const keys = (headings ?? []).map(heading => /\[(.*)\]/.exec(heading)?.[1] ?? '')
  for (const cells of lines) {
    while (cells.length < keys.length) cells.push('')
    fill(
      new Proxy<Row>(
        {},
        {
          get: (_, key) => cells[keys.indexOf(String(key))] ?? '',
          set: (_, key, value: string) => {
            cells[keys.indexOf(String(key))] = value
            return true
          },
        },
      ),
    )
  }
  const text = stringify([headings ?? [], ...lines], { delimiter: ';', bom: true })
  writeFileSync(join(desk.folder, to), text)
}

type Row = Record<string, string>

const NOTES = { fr: 'Les travaux avancent.', ar: 'العمل جار.' }

test.each<Lang>(['fr', 'ar'])('a month in %s', async lang => {
  const desk = exampleDesk()
  const pages = [`# month-${lang}\n`, 'Departments are asked, answer and are reminded.\n']
  const env = { NO_COLOR: '1', MANDATES_LANG: lang, XDG_STATE_HOME: join(desk.folder, 'state') }
  const step = async (today: string, line: string): Promise<string> => {
    const { code, out, err } = await run(words(line), { cwd: desk.folder, today, env })
    const ending = code === 0 ? '' : `[exit ${code}]\n`
    pages.push(
      `${today}\n\n${FENCE}console\n$ ${`mandates ${line}`.trim()}\n${out}${err}${ending}${FENCE}\n`,
    )
    return out
  }
  const unanswered = async (today: string): Promise<number> => {
    const line = ['list', '--unanswered', '--format', 'json']
    const { out } = await run(line, { cwd: desk.folder, today, env })
    return (JSON.parse(out) as unknown[]).length
  }
  const answered = (row: Row): void => {
    row['status'] = STATUS_LABELS['in-progress'][lang]
    row['note'] = NOTES[lang]
    row['date'] = lang === 'fr' ? '7 avril 2026' : '7/4/2026'
    row['by'] = ''
  }
  await desk.run(
    'department',
    'add',
    'ports',
    '--name',
    'fr=Ports',
    '--name',
    'ar=الموانئ',
    '--name',
    'en=Ports',
  )
  await desk.run('edit', 'COUNCIL-10-R2/5', '--set-department', 'ports')

  await step('2026-04-01', 'request --output out --record')
  expect(await unanswered('2026-04-02')).toBeGreaterThan(20)

  returned(desk, 'out/legal/legal.xlsx', 'legal.csv', answered)
  await step('2026-04-08', 'apply legal.csv --write --by Ann --quiet')
  returned(desk, 'out/maritime/maritime.xlsx', 'maritime.csv', answered)
  await step('2026-04-09', 'apply maritime.csv --write --by Ann --quiet')

  let count = 0
  returned(desk, 'out/science/science.xlsx', 'science.csv', row => {
    answered(row)
    count++
    if (count === 2) row['status'] = '???'
    if (count === 4) row['date'] = '31/02/2026'
  })
  await step(
    '2026-04-10',
    'apply science.csv --write --partial --by Ann --quiet --rejects back.csv',
  )
  const [headings = '', ...back] = readFileSync(join(desk.folder, 'back.csv'), 'utf8').split('\n')
  const corrected = back
    .join('\n')
    .replaceAll('???', STATUS_LABELS.blocked[lang])
    .replaceAll('31/02/2026', '2026-03-31')
  writeFileSync(join(desk.folder, 'back.csv'), `${headings}\n${corrected}`)
  await step('2026-04-11', 'apply back.csv --write --by Ann')

  await step('2026-04-13', '')
  const reminders = await step(
    '2026-04-13',
    'request --again --output reminders --record --by 2026-04-20',
  )
  expect(reminders.split('reminders/')).toHaveLength(3)
  await step(
    '2026-04-15',
    'reply COUNCIL-10-R2/4 XA --measure focal-point --answer complied --date 2026-04-14 --by Ann',
  )
  await step('2026-04-16', 'list --unanswered --department ports')
  await step('2026-04-16', 'show COUNCIL-10-R2/5.2')
  await step('2026-04-16', 'check')
  await expect(pages.join('\n').replaceAll(desk.folder, '/home/ann/desk')).toMatchFileSnapshot(
    `../transcripts/month-${lang}.md`,
  )
})
