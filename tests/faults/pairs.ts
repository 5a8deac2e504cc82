// Pairs of writers of one record, and the required result if both have checked before either writes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadRecords } from '../../src/records/load.ts'
import type { Mandate } from '../../src/records/types.ts'
import { rowsIn, saveRows } from '../apply/desk.ts'
import { HARBOURS, MEETINGS, ORGANISATION, temporaryFolder } from '../folders.ts'
import { mandates, runOn, type CommandLine } from './writers.ts'

export const RECORD = 'records/documents/HU-1.yaml'
/** The file that is locked to add a document. */
export const ADDING = 'records/documents/new-document'
const IMPORTED = 'records/documents/HU-2019-7.yaml'

export interface Pair {
  readonly name: string
  /** The file that both lock, relative to the desk. */
  readonly on: string
  readonly first: CommandLine
  readonly second: CommandLine
  /** The exit code of the second one: 75 if the first makes it impossible. */
  readonly loses: boolean
  /** The records afterwards, one line for each entry. */
  readonly stands: readonly string[]
}

const LATER = HARBOURS.replaceAll('HU-1', 'HU-2').replace('HU/2018/1', 'HU/2018/2')

const LETTER = `HU/2019/7

RESOLUTION ON THE LIGHTS

Adopted on 2 March 2019

1. Requests the Secretary-General to light all harbours by 31 December 2020;

2. Requests the Secretary-General to paint the boats.
`

const LETTRE = `HU/2019/7

RÉSOLUTION SUR LES FEUX

Adoptée le 2 mars 2019

1. Prie le Secrétaire général d’éclairer tous les ports d’ici au 31 décembre 2020 ;

2. Prie le Secrétaire général de repeindre les bateaux.
`

const FILES: Readonly<Record<string, string>> = {
  'records/organisation.yaml': ORGANISATION.replace('[en]', '[en, fr]'),
  'records/meetings.yaml': MEETINGS,
  [RECORD]: HARBOURS,
  'records/documents/HU-2.yaml': LATER,
  'letter.txt': LETTER,
  'lettre.txt': LETTRE,
}

let prepared: Readonly<Record<string, string>> | undefined

/** The files of a desk with a sheet in which three rows changed, and a document imported in its first language. */
function files(): Readonly<Record<string, string>> {
  if (prepared) return prepared
  const desk = temporaryFolder()
  lay(desk, FILES)
  runOn(desk, mandates('export', '--all', '--output', 'action.csv'))
  const rows = rowsIn(join(desk, 'action.csv'))
  const changing = (ids: readonly string[], change: Record<string, string>): void => {
    const changed = rows.map(row => (ids.includes(row['id'] ?? '') ? { ...row, ...change } : row))
    saveRows(join(desk, 'sheet.csv'), changed)
  }
  changing(['HU-1/1.1', 'HU-2/1.1'], { status: 'in-progress', note: 'From the sheet', by: 'Sheet' })
  const action = readFileSync(join(desk, 'sheet.csv'), 'utf8')
  changing(['HU-1/1.1'], {
    status: 'implemented',
    evidence: 'letter:S',
    by: 'Sheet',
    date: '2019-03-02',
  })
  const closing = readFileSync(join(desk, 'sheet.csv'), 'utf8')
  runOn(desk, mandates('import', 'letter.txt', '--write', '--body', 'BOARD'))
  prepared = {
    ...FILES,
    [IMPORTED]: readFileSync(join(desk, IMPORTED), 'utf8'),
    'action.csv': action,
    'closing.csv': closing,
  }
  return prepared
}

function lay(desk: string, laid: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(laid)) {
    mkdirSync(dirname(join(desk, name)), { recursive: true })
    writeFileSync(join(desk, name), content)
  }
}

/** A desk for the pair. */
export function deskFor({ on }: Pick<Pair, 'on'>): string {
  const { [IMPORTED]: imported = '', ...others } = files()
  // The document that is imported twice does not exist yet.
  const laid = on === ADDING ? others : { ...others, [IMPORTED]: imported }
  const desk = temporaryFolder()
  lay(desk, laid)
  return desk
}

const update = (id: string, rest: string): CommandLine => mandates('update', id, ...rest.split(' '))
const extend = (to: string): CommandLine =>
  mandates('extend', 'HU-1/1', '--to', to, '--reason', 'Fog', '--by', 'Board')
const act = (title: string): CommandLine => mandates('act', 'HU-1/1', title)
const reply = (answer: string): CommandLine =>
  mandates('reply', 'HU-1/3', 'XA', '--answer', answer, '--by', 'Ann')
const CONFIRM = mandates('confirm', 'HU-1/2', '--meeting', 'BOARD-2')
const apply = (sheet: string): CommandLine =>
  mandates('apply', sheet, '--write', '--date', '2019-04-01')
const importing = (file: string): CommandLine =>
  mandates('import', file, '--write', '--body', 'BOARD')

const BLOCKED = update('HU-1/1.1', '--status blocked --note Ice --by Ann --date 2019-04-01')
const BEGUN = update('HU-1/1.1', '--status in-progress --by Bob --date 2019-04-01')
const DONE = update('HU-1/1', '--status implemented --evidence letter:L --by Ann --date 2019-04-01')
const REOPENED = update('HU-1/2', '--status in-progress --by Bob --date 2019-03-01')
const follows = (id: string, by: string): CommandLine =>
  update(id, `--status superseded --superseded-by ${by} --by Ann --date 2019-04-01`)

const SHEET = ['HU-1/1.1 in-progress Sheet', 'HU-2/1.1 in-progress Sheet']

export const PAIRS: readonly Pair[] = [
  {
    name: 'apply, then apply of the same sheet',
    on: RECORD,
    first: apply('action.csv'),
    second: apply('action.csv'),
    loses: true,
    stands: SHEET,
  },
  {
    name: 'update, then apply to the same action',
    on: RECORD,
    first: BLOCKED,
    second: apply('action.csv'),
    loses: true,
    stands: ['HU-1/1.1 blocked Ann'],
  },
  {
    name: 'apply, then update of the same action',
    on: RECORD,
    first: apply('action.csv'),
    second: BLOCKED,
    loses: false,
    stands: [...SHEET, 'HU-1/1.1 blocked Ann'],
  },
  {
    name: 'update, then the same update',
    on: RECORD,
    first: BLOCKED,
    second: BLOCKED,
    loses: true,
    stands: ['HU-1/1.1 blocked Ann'],
  },
  {
    name: 'update, then an update by another person',
    on: RECORD,
    first: BLOCKED,
    second: BEGUN,
    loses: false,
    stands: ['HU-1/1.1 blocked Ann', 'HU-1/1.1 in-progress Bob'],
  },
  {
    name: 'update that closes, then extend',
    on: RECORD,
    first: DONE,
    second: extend('2031-01-01'),
    loses: true,
    stands: ['HU-1/1 implemented Ann'],
  },
  {
    name: 'extend, then update that closes',
    on: RECORD,
    first: extend('2031-01-01'),
    second: DONE,
    loses: false,
    stands: ['HU-1/1 to 2031-01-01', 'HU-1/1 implemented Ann'],
  },
  {
    name: 'extend, then the same extend',
    on: RECORD,
    first: extend('2031-01-01'),
    second: extend('2031-01-01'),
    loses: true,
    stands: ['HU-1/1 to 2031-01-01'],
  },
  {
    name: 'extend, then extend to an earlier day',
    on: RECORD,
    first: extend('2032-01-01'),
    second: extend('2031-01-01'),
    loses: true,
    stands: ['HU-1/1 to 2032-01-01'],
  },
  {
    name: 'extend, then extend to a later day',
    on: RECORD,
    first: extend('2031-01-01'),
    second: extend('2032-01-01'),
    loses: false,
    stands: ['HU-1/1 to 2031-01-01', 'HU-1/1 to 2032-01-01'],
  },
  {
    name: 'apply that closes, then extend',
    on: RECORD,
    first: apply('closing.csv'),
    second: extend('2031-01-01'),
    loses: true,
    stands: ['HU-1/1.1 implemented Sheet'],
  },
  {
    name: 'extend, then apply that closes',
    on: RECORD,
    first: extend('2031-01-01'),
    second: apply('closing.csv'),
    loses: false,
    stands: ['HU-1/1 to 2031-01-01', 'HU-1/1.1 implemented Sheet'],
  },
  {
    name: 'update that closes, then act',
    on: RECORD,
    first: DONE,
    second: act('Print the survey'),
    loses: true,
    stands: ['HU-1/1 implemented Ann'],
  },
  {
    name: 'confirm, then confirm',
    on: RECORD,
    first: CONFIRM,
    second: CONFIRM,
    loses: true,
    stands: ['HU-1/2 confirmed BOARD-2'],
  },
  {
    name: 'update that reopens, then confirm',
    on: RECORD,
    first: REOPENED,
    second: CONFIRM,
    loses: true,
    stands: ['HU-1/2 in-progress Bob'],
  },
  {
    name: 'confirm, then update that reopens',
    on: RECORD,
    first: CONFIRM,
    second: REOPENED,
    loses: false,
    stands: ['HU-1/2 confirmed BOARD-2', 'HU-1/2 in-progress Bob'],
  },
  {
    name: 'reply, then the same reply',
    on: RECORD,
    first: reply('complied'),
    second: reply('complied'),
    loses: true,
    stands: ['HU-1/3 XA complied'],
  },
  {
    name: 'reply, then another reply',
    on: RECORD,
    first: reply('complied'),
    second: reply('partial'),
    loses: false,
    stands: ['HU-1/3 XA complied', 'HU-1/3 XA partial'],
  },
  {
    name: 'act, then the same act',
    on: RECORD,
    first: act('Print the survey'),
    second: act('Print the survey'),
    loses: true,
    stands: ['HU-1/1 action 2 Print the survey'],
  },
  {
    name: 'act, then another act',
    on: RECORD,
    first: act('Print the survey'),
    second: act('Bind the survey'),
    loses: false,
    stands: ['HU-1/1 action 2 Print the survey', 'HU-1/1 action 3 Bind the survey'],
  },
  {
    name: 'a mandate superseded by another, then the other by the first',
    on: RECORD,
    first: follows('HU-1/1', 'HU-2/1'),
    second: follows('HU-2/1', 'HU-1/1'),
    loses: true,
    stands: ['HU-1/1 superseded Ann'],
  },
  {
    name: 'import, then import of the same document',
    on: ADDING,
    first: importing('letter.txt'),
    second: importing('letter.txt'),
    loses: true,
    stands: ['HU-2019-7 en'],
  },
  {
    name: 'import, then import of the document in another language',
    on: ADDING,
    first: importing('letter.txt'),
    second: importing('lettre.txt'),
    loses: true,
    stands: ['HU-2019-7 en'],
  },
  {
    name: 'import of a further language, then the same import',
    on: IMPORTED,
    first: importing('lettre.txt'),
    second: importing('lettre.txt'),
    loses: true,
    stands: ['HU-2019-7 en fr'],
  },
  {
    name: 'import of a further language, then update',
    on: IMPORTED,
    first: importing('lettre.txt'),
    second: update('HU-2019-7/1', '--status in-progress --by Ann --date 2019-04-01'),
    loses: false,
    stands: ['HU-2019-7 en fr', 'HU-2019-7/1 in-progress Ann'],
  },
  {
    name: 'update, then import of a further language',
    on: IMPORTED,
    first: update('HU-2019-7/1', '--status in-progress --by Ann --date 2019-04-01'),
    second: importing('lettre.txt'),
    loses: false,
    stands: ['HU-2019-7 en fr', 'HU-2019-7/1 in-progress Ann'],
  },
  {
    name: 'init, then init of the same folder',
    on: 'fresh',
    first: mandates('init', 'fresh', '--name', 'First', '--languages', 'en'),
    second: mandates('init', 'fresh', '--name', 'Second', '--languages', 'en'),
    loses: true,
    stands: ['fresh First'],
  },
]

/** The content of the records of a desk, in the lines that the pairs use. */
export function linesOn(desk: string): string[] {
  const { documents, problems } = loadRecords(join(desk, 'records'))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  const lines = documents.flatMap(({ id, mandates: all }) => [
    `${id} ${Object.keys(all[0]?.text ?? {}).join(' ')}`,
    ...all.flatMap(mandate => linesOf(`${id}/${mandate.id}`, mandate)),
  ])
  if (!readdirSync(desk).includes('fresh')) return lines
  return [...lines, `fresh ${loadRecords(join(desk, 'fresh')).organisation.name.en ?? ''}`]
}

function linesOf(
  id: string,
  { actions, updates, extensions, confirmed, states }: Mandate,
): string[] {
  const entries = (of: string, list: Mandate['updates']): string[] =>
    list.map(({ status, by = '' }) => `${of} ${status} ${by}`)
  return [
    ...entries(id, updates),
    ...actions.flatMap(action => [
      `${id} action ${action.id} ${action.title.en ?? ''}`,
      ...entries(`${id}.${action.id}`, action.updates),
    ]),
    ...extensions.map(({ to }) => `${id} to ${typeof to === 'string' ? to : ''}`),
    ...(confirmed ? [`${id} confirmed ${confirmed.meeting}`] : []),
    ...(states?.replies ?? []).map(({ state, answer }) => `${id} ${state} ${answer}`),
  ]
}

/** The lines in `after` that are not in `before`. */
export function added(before: readonly string[], after: readonly string[]): string[] {
  const rest = [...before]
  return after.filter(line => {
    const at = rest.indexOf(line)
    if (at === -1) return true
    rest.splice(at, 1)
    return false
  })
}
