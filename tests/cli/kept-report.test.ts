// A final report is kept in the records, never overwritten, and taken back by `undo`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HARBOURS, HEAD, inventedRecords, temporaryFolder } from '../folders.ts'
import { run, words, type Outcome } from './run.ts'

const HARBOUR_RECORDS = { 'documents/HU-1.yaml': HARBOURS }
const FILE = 'reports/BOARD-2.yaml'
const FINAL = 'summary --for BOARD-2 --as-of 2018-12-31 --final'

interface Desk {
  readonly records: string
  readonly type: (line: string) => Promise<Outcome>
  readonly text: () => string
}

function newDesk(files: Parameters<typeof inventedRecords>[0] = {}): Desk {
  const records = inventedRecords(files)
  const env = { XDG_STATE_HOME: temporaryFolder(), MANDATES_BY: 'Ann' }
  return {
    records,
    type: line => run(words(line), { cwd: dirname(records), env }),
    text: () => readFileSync(join(records, FILE), 'utf8'),
  }
}

test('a final report is kept; a draft and an internal report are not', async () => {
  const { records, type, text } = newDesk()
  await type('summary --for BOARD-2 --as-of 2018-12-31')
  await type(`${FINAL} --internal`)
  expect(existsSync(join(records, FILE))).toBe(false)
  const { code, err } = await type(FINAL)
  expect([code, err]).toEqual([0, expect.stringContaining(`records/${FILE}`)])
  expect(text()).toContain(
    '      - {id: HU-1/1, status: not-started, due: 2019-03-02, dueAt: BOARD-2}',
  )
  expect((await type('check --as-of 2018-12-31')).code).toBe(0)
})

test('the same report in another language adds the language, and another one is a further issue', async () => {
  const { type, text } = newDesk()
  await type(FINAL)
  const first = text()
  await type(`${FINAL} --lang fr`)
  await type(`${FINAL} --format json`)
  expect(text()).toBe(first.replace('languages: [en]', 'languages: [en, fr]'))
  const second = text()
  await type('update HU-1/1.1 --status in-progress --date 2018-12-01')
  const { err } = await type(FINAL)
  expect(err).toContain('issue 2')
  expect(text().startsWith(second)).toBe(true)
  expect(text().match(/asOf/g)).toHaveLength(2)
  await type('undo')
  expect(text()).toBe(second)
})

test('undo removes a report that was kept by mistake', async () => {
  const { records, type } = newDesk()
  await type(FINAL)
  await type('undo')
  expect(existsSync(join(records, FILE))).toBe(false)
})

test('a damaged file is left alone, and check reports it', async () => {
  const { records, type, text } = newDesk()
  await type(FINAL)
  const damaged = text().replace('status: not-started', 'status: finished')
  writeFileSync(join(records, FILE), damaged)
  expect((await type(FINAL)).code).toBe(65)
  expect(text()).toBe(damaged)
  const { code, out } = await type('check')
  expect([code, out]).toEqual([1, expect.stringContaining(`${FILE}:`)])
  expect(out).toContain('unknown-value')
})

test('check reports a report to an unknown meeting', async () => {
  const { records, type, text } = newDesk()
  await type(FINAL)
  writeFileSync(join(records, FILE), text().replace('meeting: BOARD-2', 'meeting: BORD-2'))
  const { out } = await type('check')
  expect(out).toContain(`${FILE}:2:`)
  expect(out).toContain('BOARD-2')
})

test('a report with a symbol and odd ids reads back', async () => {
  const { type, text } = newDesk()
  await type(`${FINAL} --symbol "HU: 2019 #1"`)
  expect(text()).toContain('symbol: "HU: 2019 #1"')
  expect((await type('check --as-of 2018-12-31')).code).toBe(0)
})

test.each(['', ' --no-index'])(
  'there is no final report while check reports an error, and both count the same%s',
  async option => {
    const wrong = `${HEAD.replace('id: HU-1', 'id: HU-2')}  - id: a
    paragraph: "1"
    title: Lights
    text: Requests the Secretary-General to count the lights.
    departments: [nobody]
    confirmed: {meeting: BOARD-9, ref: R/1}
`
    const { records, type } = newDesk({ 'documents/HU-2.yaml': wrong })
    expect((await type(`check${option}`)).out).toContain('2 errors')
    const { code, err } = await type(FINAL + option)
    expect({ code, err }).toMatchObject({
      code: 65,
      err: expect.stringContaining('contain 2 errors') as string,
    })
    expect(existsSync(join(records, FILE))).toBe(false)
    expect((await type(`summary --for BOARD-2 --as-of 2018-12-31${option}`)).code).toBe(0)
  },
)

test('a report that is limited by a filter is not kept, and says so', async () => {
  const { records, type } = newDesk()
  const { code, err } = await type(`${FINAL} --department ports`)
  expect([code, err]).toEqual([0, expect.stringContaining('It is not kept')])
  expect(existsSync(join(records, FILE))).toBe(false)
})

describe('the next report', () => {
  const next = 'summary --for BOARD-3 --as-of 2019-12-31'
  const told = (outcome: Outcome): string => outcome.out.replaceAll(/\s+/g, ' ')

  test('says that the number before is calculated if no report is kept', async () => {
    const { type } = newDesk()
    expect(told(await type(next))).toContain('No final report to an earlier session is kept')
  })

  test('starts from what the kept report printed', async () => {
    const { type } = newDesk(HARBOUR_RECORDS)
    await type(FINAL)
    await type('update HU-1/3 --status implemented --date 2019-03-15 --evidence letter:X/1')
    const paper = told(await type(next))
    expect(paper).toContain('start from the final report to the Second board')
    expect(paper).toContain('which showed the situation on 31 December 2018')
    expect(paper).toContain('2 + 0 − 1 = 1 Outstanding in the')
    expect(paper).toContain('Closed since then: No. 2.')
  })

  test('has corrections where the records no longer say what was printed', async () => {
    const { type } = newDesk(HARBOUR_RECORDS)
    await type(FINAL)
    expect(told(await type(next))).not.toContain('Corrections to the last report')
    await type('withdraw HU-1/2 --reason "Meant for the other harbour"')
    const paper = told(await type(next))
    expect(paper).toContain('Corrections to the last report')
    expect(paper).toMatch(/Opened again since then/)
    // The reason is for the desk, not for ministers.
    expect(paper).not.toContain('other harbour')
  })

  test('reads the mandates of the kept report, even if their records now say they closed long before', async () => {
    const { type } = newDesk(HARBOUR_RECORDS)
    await type(FINAL)
    await type('update HU-1/3 --status implemented --date 2018-11-01 --evidence letter:X/1')
    const data = JSON.parse((await type(`${next} --format json`)).out)
    expect(data.previousReport.gone).toEqual([])
    expect(data.previousReport.closed).toContain('HU-1/3')
    expect(data.previousReport.corrections).toMatchObject([
      { mandate: 'HU-1/3', printed: 'not-started', corrected: 'implemented' },
    ])
  })

  test('is incomplete if the kept report cannot be read', async () => {
    const { records, type, text } = newDesk(HARBOUR_RECORDS)
    await type(FINAL)
    writeFileSync(join(records, FILE), text().replace('status: not-started', 'status: finished'))
    expect((await type(next)).code).toBe(65)
  })
})
