// A tracker becomes records: in every format, with few questions, all or nothing, and never twice.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run, type Outcome } from '../cli/run.ts'
import { inventedRecords, temporaryFolder } from '../folders.ts'
import * as formats from './formats.ts'

interface Adopted {
  readonly map: {
    readonly tables: readonly {
      readonly columns: readonly { readonly header: string; readonly is: string }[]
    }[]
  }
  readonly documents: readonly { readonly symbol: string; readonly mandates: readonly Mandate[] }[]
  readonly rejected: readonly { readonly row: string; readonly reason: string }[]
  readonly questions: readonly { readonly about: string }[]
  readonly warnings: readonly { readonly about: string; readonly rows: readonly string[] }[]
  readonly rows: Readonly<Record<string, number>>
}

interface Mandate {
  readonly paragraph: string
  readonly text?: Readonly<Record<string, string>>
  readonly departments?: readonly string[]
  readonly due?: unknown
  readonly kind?: string
  readonly addressee?: string
  readonly extra?: Readonly<Record<string, string>>
  readonly updates?: readonly {
    readonly date?: string
    readonly status: string
    readonly note?: string
    readonly internal?: boolean
    readonly evidence?: readonly { readonly ref: string }[]
  }[]
  readonly actions?: readonly {
    readonly title: Readonly<Record<string, string>>
    readonly target?: string
  }[]
  readonly states?: {
    readonly replies: readonly { readonly state: string; readonly answer: string }[]
  }
}

/** A folder with invented records, and the tracker beside them. */
function deskWith(name: string, content: string | Buffer): string {
  const cwd = dirname(inventedRecords())
  writeFileSync(join(cwd, name), content)
  return cwd
}

async function adopted(name: string, content: string | Buffer): Promise<Adopted> {
  const { out, err, code } = await run(['adopt', name, '--format', 'json'], {
    cwd: deskWith(name, content),
  })
  expect(`${code} ${err}`).toBe('0 ')
  return JSON.parse(out) as Adopted
}

/** A csv of these lines, whose cells are separated by `|`. */
function lines(...rows: readonly string[]): string {
  return rows
    .map(row =>
      row
        .split('|')
        .map(cell => `"${cell}"`)
        .join(','),
    )
    .join('\n')
}

const FORMATS: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'tracker.csv': formats.csv,
  'tracker.txt': formats.unicodeText,
  'tracker.html': formats.html,
  'tracker.docx': formats.docx,
  'tracker.xlsx': formats.xlsx,
  'tracker.json': formats.json,
  'tracker.yaml': formats.yaml,
}

test.each(Object.entries(FORMATS))('%s gives the same mandates', async (name, make) => {
  const { documents, questions } = await adopted(name, await make())
  const mandates = documents.flatMap(document => document.mandates)
  expect(documents.map(({ symbol }) => symbol)).toEqual(['HU/2019/4'])
  expect(questions.map(({ about }) => about)).toEqual(['documents'])
  expect(
    mandates.map(({ paragraph, text, departments, due }) => [
      paragraph,
      text?.['en'],
      departments,
      due,
    ]),
  ).toEqual([
    ['1', 'Requests the Secretary-General to dredge the harbours.', ['ports'], '2020-06-30'],
    ['2', 'Requests the Secretary-General to publish “charts”.', ['ports'], '2020-12-31'],
  ])
  expect(mandates.map(({ updates }) => updates)).toMatchObject([
    [{ date: '2019-01-15', status: 'in-progress', note: 'Tender is out.' }],
    [
      {
        date: '2019-02-20',
        status: 'implemented',
        note: 'Charts are printed.\nA second edition follows.',
      },
    ],
  ])
})

describe('rows', () => {
  test('each row is in one of the sums', async () => {
    const { rows, rejected, documents } = await adopted(
      'tracker.csv',
      lines(
        'Follow-up, as at 31/03/2019|||',
        'No.|Para.|Text|Status',
        'Resolution HU/2019/4 on dredging|||',
        '1|1|Requests the Secretary-General to dredge.|Ongoing',
        '|||Done',
        '2|2|Recalling its earlier resolutions.|',
        '3|3||Ongoing',
        'No.|Para.|Text|Status',
        '4|4|Requests the Secretary-General to chart.|Done',
        'Total|4||',
        'Note: all figures are provisional|||',
      ),
    )
    expect(rows).toEqual({ rows: 11, taken: 2, parts: 1, structure: 6, rejected: 2 })
    expect(rejected).toMatchObject([
      { row: '6', reason: 'recital' },
      { row: '7', reason: 'no-text' },
    ])
    expect(documents[0]?.mandates.map(({ paragraph }) => paragraph)).toEqual(['1', '4'])
  })

  test('several requests in one cell are several mandates if other cells have the same letters', async () => {
    const { documents } = await adopted(
      'tracker.csv',
      lines(
        'Resolution|Para.|Text|Status|Updated',
        'HU/2019/4|4|Requests the Secretary-General:\n(a) to dredge the harbours;\n(b) to print charts.|(a) Done\n(b) Not started|2019-03-01',
      ),
    )
    expect(
      documents[0]?.mandates.map(({ paragraph, updates }) => [paragraph, updates?.[0]?.status]),
    ).toEqual([
      ['4(a)', 'implemented'],
      ['4(b)', 'not-started'],
    ])
  })

  test('a mandate that stands on the sheets of two years is one mandate with the updates of both', async () => {
    const item = (date: string, status: string): object => ({
      resolution: 'HU/2019/4',
      para: '1',
      text: 'Requests the Secretary-General to dredge.',
      status,
      updated: date,
    })
    const { documents, rows } = await adopted(
      'tracker.json',
      JSON.stringify({
        y2018: [item('2018-12-01', 'Not started')],
        y2019: [item('2019-03-01', 'In progress')],
      }),
    )
    expect(documents[0]?.mandates.map(({ updates }) => updates?.map(({ date }) => date))).toEqual([
      ['2018-12-01', '2019-03-01'],
    ])
    expect(rows).toMatchObject({ taken: 1, parts: 1 })
  })

  test('actions of one text are actions of one mandate', async () => {
    const { documents } = await adopted(
      'tracker.html',
      '<table><tr><th>Decision</th><th>Text</th><th>Action required</th><th>Target</th><th>Status</th><th>Updated</th></tr>' +
        '<tr><td rowspan=2>17/2019</td><td rowspan=2>Requests the Secretariat to open a school.</td><td>Find a house</td><td>31/12/2019</td><td>Done</td><td>1 March 2019</td></tr>' +
        '<tr><td>Hire teachers</td><td>30/06/2020</td><td>Not started</td><td>1 March 2019</td></tr></table>',
    )
    expect(documents[0]?.mandates).toHaveLength(1)
    expect(documents[0]?.mandates[0]?.actions).toMatchObject([
      { title: { en: 'Find a house' }, target: '2019-12-31' },
      { title: { en: 'Hire teachers' }, target: '2020-06-30' },
    ])
  })
})

describe('what the cells say', () => {
  const one = async (headings: string, row: string): Promise<Mandate | undefined> =>
    (
      await adopted(
        'tracker.csv',
        lines(
          `Resolution|Para.|Text|${headings}`,
          `HU/2019/4|1|Requests the Secretary-General to dredge.|${row}`,
          'HU/2019/4|2|Requests the Secretary-General to chart.|',
        ),
      )
    ).documents[0]?.mandates[0]

  test('dated lines of a note are updates, and the last one has the status', async () => {
    const mandate = await one(
      'Status|Remarks',
      'In progress|12.01.2019: Tender out.\n02.03.2019: Tender closed.',
    )
    expect(mandate?.updates).toMatchObject([
      { date: '2019-01-12', status: 'in-progress', note: 'Tender out.' },
      { date: '2019-03-02', status: 'in-progress', note: 'Tender closed.' },
    ])
  })

  test('an internal remark stays internal, and a confidential row too', async () => {
    const remark = await one(
      'Status|Updated|Internal remarks',
      'In progress|2019-03-01|Wait for the Minister.',
    )
    expect(remark?.updates?.map(({ note, internal }) => [note, internal])).toEqual([
      ['Wait for the Minister.', true],
      [undefined, undefined],
    ])
    const row = await one(
      'Status|Updated|Remarks|Confidential',
      'In progress|2019-03-01|Talks began.|Yes',
    )
    expect(row?.updates?.map(({ internal }) => internal)).toEqual([true])
  })

  test('owners are departments, everybody is none, and Member States are the addressee', async () => {
    expect((await one('Lead', 'Ports; Registry of Ships'))?.departments).toEqual([
      'ports',
      'registry-of-ships',
    ])
    expect((await one('Lead', 'all departments'))?.departments).toBeUndefined()
    expect(await one('Lead', 'Member States')).toMatchObject({ addressee: 'member-states' })
  })

  test('a share of the work is a status only where no word is', async () => {
    expect((await one('% done|Updated', '60%|2019-03-01'))?.updates?.[0]?.status).toBe(
      'in-progress',
    )
    expect(
      (await one('Status|% done|Updated', 'Blocked|60%|2019-03-01'))?.updates?.[0],
    ).toMatchObject({ status: 'blocked', note: 'Blocked' })
  })

  test('a position or a vote is no status', async () => {
    const { documents, warnings } = await adopted(
      'tracker.csv',
      lines(
        'Para.|Recommendation|Status',
        '1|Ratify the convention on lights without delay.|Supported',
        '2|Accede to the convention on harbours soon.|Noted',
      ),
    )
    expect(documents[0]?.mandates.map(({ updates }) => updates)).toEqual([undefined, undefined])
    expect(warnings.map(({ about }) => about)).toContain('no-status')
  })

  test('a table of States is one mandate with replies', async () => {
    const { documents, rejected } = await adopted(
      'tracker.csv',
      lines(
        'Replies on paragraph 4 of resolution HU/2019/4|||',
        'No.|Member State|Lights|Dues|Reply',
        '1|Alba|Yes|No|NV 1 of 03.02.2019',
        '2|Borea|Under consideration|–|NV 2 of 04.02.2019',
        '3|Norway (observer)|Yes|Yes|NV 3 of 05.02.2019',
      ),
    )
    expect(documents[0]?.mandates[0]?.states?.replies).toMatchObject([
      { state: 'XA', answer: 'complied' },
      { state: 'XA', answer: 'declined' },
      { state: 'XB', answer: 'in-progress' },
    ])
    expect(rejected).toMatchObject([{ reason: 'no-member' }])
  })
})

describe('writing', () => {
  const TRACKER = lines(
    'Resolution|Date adopted|Para.|Text|Lead|Status|Updated|Remarks',
    'HU/2019/4|2019-03-02|1|Requests the Secretary-General to dredge.|Registry|In progress|2019-03-05|Tender out.',
    'HU/2018/1|2018-03-02|1|Requests the Secretary-General to survey the harbours.|Ports|Done|2019-03-05|Survey printed.',
  )
  const write = async (cwd: string, ...more: readonly string[]): Promise<Outcome> => {
    const outcome = await run(['adopt', 'tracker.csv', '--map', 'map.yaml', ...more], { cwd })
    return outcome
  }

  test('new documents, updates of known mandates and new departments are written, and once only', async () => {
    const cwd = deskWith('tracker.csv', TRACKER)
    await write(cwd)
    const first = await write(cwd, '--write')
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toContain(
      '1 mandate recorded. 1 update recorded. 1 mandate was already recorded.',
    )
    expect(readFileSync(join(cwd, 'records/documents/HU-2019-4.yaml'), 'utf8')).toContain(
      'departments: [registry]',
    )
    expect(readFileSync(join(cwd, 'records/documents/HU-1.yaml'), 'utf8')).toContain(
      'note: Survey printed.',
    )
    const { code, out } = await run(['check'], { cwd })
    expect([code, out]).toEqual([0, expect.stringContaining('warning [evidence-required]')])
    expect((await write(cwd, '--write')).out).toBe(
      'The records already contain everything that the tracker says.\n',
    )
    await run(['undo', '--yes'], { cwd })
    expect((await write(cwd, '--format', 'json')).out).toContain('"new": 1')
  })

  test('the next version of the tracker adds what is new, and a changed text is not taken', async () => {
    const cwd = deskWith('tracker.csv', TRACKER)
    await write(cwd)
    await write(cwd, '--write')
    const next = TRACKER.replace(
      '"2019-03-05","Tender out."',
      '"2019-03-20","Tender closed."',
    ).replace('to survey the harbours', 'to close the harbours')
    writeFileSync(join(cwd, 'tracker.csv'), next)
    const { out } = await write(cwd, '--format', 'json')
    expect((JSON.parse(out) as Adopted).rejected).toMatchObject([
      { row: '3', reason: 'changed-text' },
    ])
    await write(cwd, '--write')
    const record = readFileSync(join(cwd, 'records/documents/HU-2019-4.yaml'), 'utf8')
    expect(record.match(/note: Tender \w+/g)).toEqual(['note: Tender out', 'note: Tender closed'])
  })

  test('nothing is written while a question is open, or if the records would have an error', async () => {
    const cwd = deskWith('tracker.csv', TRACKER.replaceAll('2019-03-02', ''))
    expect(await run(['adopt', 'tracker.csv', '--write'], { cwd })).toMatchObject({
      code: 65,
      out: '',
      err: expect.stringContaining('dates of documents') as string,
    })
    writeFileSync(join(cwd, 'tracker.csv'), TRACKER.replace('2019-03-05', '2019-02-01'))
    await write(cwd)
    expect(await write(cwd, '--write')).toMatchObject({ code: 2, out: '' })
    expect((await run(['list', '--all', '--format', 'json'], { cwd })).out).not.toContain('dredge')
  })

  test('the same tracker and map give the same files', async () => {
    const files = await Promise.all(
      [1, 2].map(async () => {
        const cwd = deskWith('tracker.csv', TRACKER)
        await write(cwd)
        await write(cwd, '--write')
        return ['map.yaml', 'records/documents/HU-2019-4.yaml', 'records/organisation.yaml'].map(
          name => readFileSync(join(cwd, name), 'utf8'),
        )
      }),
    )
    expect(files[0]).toEqual(files[1])
  })

  test('rows that are not taken go to a sheet with the reason beside each', async () => {
    const cwd = deskWith('tracker.csv', `${TRACKER}\n"HU/2019/4","","9","","Ports","Done","",""`)
    await run(['adopt', 'tracker.csv', '--rejects', 'rejected.csv'], { cwd })
    expect(readFileSync(join(cwd, 'rejected.csv'), 'utf8')).toBe(
      '\ufeffRow,Reason\r\n4,The row has no text of a mandate.,HU/2019/4,,9,,Ports,Done,,\r\n',
    )
  })
})

test('docs/adopt.md can be followed', async () => {
  const page = readFileSync(new URL('../../docs/adopt.md', import.meta.url), 'utf8')
  const cwd = temporaryFolder()
  const today = '2026-04-01'
  await run(['init', '--example'], { cwd, today })
  writeFileSync(join(cwd, 'matrix.csv'), /```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
  const commands = [...page.matchAll(/^mandates (adopt .*?)(?: {2,}#.*)?$/gm)].map(
    ([, command = '']) => command.split(' '),
  )
  expect(commands).toHaveLength(4)
  const [look = [], make = [], again = [], record = []] = commands
  expect((await run(look, { cwd, today })).code).toBe(0)
  await run(make, { cwd, today })
  const map = readFileSync(join(cwd, 'map.yaml'), 'utf8')
  const shown = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  expect(map).toContain(shown)
  writeFileSync(join(cwd, 'map.yaml'), map.replace(/# \? date:.*/, 'date: 2025-03-03'))
  expect((await run(again, { cwd, today })).err).toContain('--write')
  expect(await run(record, { cwd, today })).toMatchObject({ code: 0, err: '' })
  expect((await run(['check'], { cwd, today })).code).toBe(0)
  expect((await run(['list'], { cwd, today })).out).toContain('UL-2025-9/4')
})
