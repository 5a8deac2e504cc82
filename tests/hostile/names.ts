// A desk with hostile names for everything: folders, files, evidence, sheets, users, branches, ids and texts.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { paintIn } from '../../src/view/parts/paint.ts'
import { printedLine } from '../../src/view/parts/control-codes.ts'
import { questionText, type Question } from '../../src/terminal/question.ts'
import { numbers, oneOf, type Draw } from '../numbers.ts'
import { temporaryFolder } from '../folders.ts'
import { rowsIn, saveRows } from '../apply/desk.ts'
import { ENTER, personWho } from '../dialogues/person.ts'
import { run, type Outcome, type World } from '../cli/run.ts'
import { workbook } from '../sheet/workbook.ts'
import { hostileRecords, KINDS } from './hostile-records.ts'

/** A text after an attack that begins a line. It would be a line of its own. */
export const FORGED = 'FORGED'

const LINES = [
  '\n',
  '\r',
  '\r\n',
  '\n::error file=a::',
  '\n+++ b/',
  '\n✓ ',
  '\u0085',
  '\u2028',
] as const

export interface HostileDesk {
  readonly cwd: string
  /** The records folder, relative to the desk. */
  readonly records: string
  /** Another hostile name, which a file may have. */
  readonly name: () => string
  /** The number of names so far. */
  readonly count: () => number
  readonly run: (args: readonly string[], world?: Partial<World>) => Promise<Outcome>
}

/** @param seed the seed of all names */
export function hostileDesk(seed: number): HostileDesk {
  const draw = numbers(seed)
  let count = 0
  const name = (): string => {
    count++
    return hostileName(draw)
  }
  const cwd = join(temporaryFolder(), name())
  const records = name()
  mkdirSync(cwd)
  const { folder } = hostileRecords(seed, 20, [KINDS.ATTACKS])
  const put = (file: string, content: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  mkdirSync(join(folder, 'documents', 'x'))
  renameSync(join(folder, 'documents/D0.yaml'), join(folder, 'documents/x', `${name()}.yaml`))
  renameSync(join(folder, 'documents/x'), join(folder, 'documents', name()))
  put(`documents/${name()}.yaml`, documentOfNames(name))
  put(`documents/${name()}.yaml`, 'id: [\n')
  put(
    `documents/${name()}.yaml`,
    `${quoted(name())}: 1\nid: ${quoted(name())}\nstatus: ${quoted(name())}\n`,
  )
  put(
    `documents/${name()}.yaml`,
    `<<<<<<< ${name().replaceAll(/[\n\r]/g, '')}\nid: 1\n=======\nid: 2\n>>>>>>> x\n`,
  )
  put(`documents/${name()}.yaml`, `id: D0\ntitle: ${quoted(name())}\n`)
  put('evidence/there.pdf', 'x')
  renameSync(folder, join(cwd, records))
  return {
    cwd,
    records,
    name,
    count: () => count,
    run: (args, world) =>
      run([...args, '--records', records], { ...WORLD, cwd, git: hostileGit(name), ...world }),
  }
}

const WORLD = {
  today: '2019-06-01',
  columns: 4000,
  showsLinks: true,
  env: { TERM: 'xterm-256color' },
} as const

/** A name of a file or a person: an attack between plain letters, so that no line may begin with it. */
function hostileName(draw: Draw): string {
  const attack = draw(2) === 0 ? oneOf(draw, LINES) : oneOf(draw, KINDS.ATTACKS)
  const parts = [
    `n${draw(1_000_000)}`,
    attack,
    FORGED,
    ...(draw(3) === 0 ? [oneOf(draw, KINDS.ATTACKS), 'z'] : []),
  ]
  return parts
    .join('')
    .replaceAll('/', '∕')
    .replaceAll('\0', '\u0001')
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** A YAML scalar, which may contain anything. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A document whose evidence, people and lineage are hostile names. */
function documentOfNames(name: () => string): string {
  const hostileText = (): string => quoted(name())
  return `id: N
symbol: ${hostileText()}
title: ${hostileText()}
type: resolution
body: BOARD
meeting: BOARD-1
date: 2018-03-02
language: en
mandates:
  - id: one
    paragraph: ${hostileText()}
    title: ${hostileText()}
    text: ${hostileText()}
    renews: [${hostileText()}]
    departments: [ports]
    states: {asked: [XA], replies: [{state: XA, date: 2018-06-01, answer: complied, by: ${hostileText()}, evidence: [{ref: ${hostileText()}}]}]}
    updates:
      - {date: 2018-05-01, status: implemented, decidedBy: BOARD-2, supersededBy: ${hostileText()}, evidence: [{ref: x}]}
    actions:
      - id: a
        title: ${hostileText()}
        updates:
          - date: 2018-04-01
            status: in-progress
            by: ${hostileText()}
            note: ${hostileText()}
            evidence:
              - {ref: ${hostileText()}, file: evidence/there.pdf, sha256: ${'0'.repeat(64)}}
              - {ref: ${hostileText()}, file: ${hostileText()}}
              - {ref: ${hostileText()}, url: ${quoted(`https://records.example/${name().replaceAll(/\s/g, '')}`)}}
  - {id: two, paragraph: "2", title: Two, text: Two., due: {meeting: BOARD-2}, departments: [ports]}
`
}

/** A git whose every answer is hostile, and which refuses every change. */
function hostileGit(name: () => string): NonNullable<World['git']> {
  return (_, args) => {
    const isQuestion = ['config', 'rev-parse', 'symbolic-ref', 'status', 'branch', 'log'].includes(
      args[0] ?? '',
    )
    if (args.includes('--get-regexp'))
      return { status: 0, out: `merge.mandates.name\n${name()}\0`, err: '' }
    return { status: isQuestion ? 0 : 128, out: `${name()}\n`, err: `fatal: ${name()}` }
  }
}

/** One command line, and what must be done before it. */
export interface Attempt {
  readonly args: readonly string[]
  readonly world?: Partial<World>
  /** The questions as they were drawn. */
  readonly drawn?: readonly string[]
}

const STATEMENT = `RESOLUTION No. 7
ON LIGHTS

The Board,

1. Requests the Secretary-General to survey the harbours @ by 31 December 2030;
2. Requests the Secretary-General to report to the Board at its second session;
3. Also requests the Secretary-General to keep the list @ up to date.
`

const ORGANISATION_CHANGES = [
  'meeting add',
  'meeting move',
  'meeting hold',
  'body add',
  'department add',
  'department rename',
  'department close',
  'member add',
  'member suspend',
  'subject add',
  'subject remove',
  'officer add',
  'officer handover',
] as const

/** Every command in every format, with hostile names wherever one is accepted. */
export function attempts(desk: HostileDesk): Attempt[] {
  const { name, cwd, records } = desk
  const put = (file: string, content: string | Uint8Array): string => {
    writeFileSync(join(cwd, file), content)
    return file
  }
  const document = (ending: string): string =>
    put(
      `${name()}.${ending}`,
      STATEMENT.replaceAll('@', () => name().replaceAll(/[\n\r\u0085\u2028]/g, ' ')),
    )
  const folder = name()
  mkdirSync(join(cwd, folder))
  const each = (args: readonly string[], formats: readonly string[]): Attempt[] =>
    formats.map(format => ({ args: [...args, '--format', format] }))
  const done = ['--status', 'in-progress', '--date', '2019-05-01']
  const asked = (args: readonly string[], ...answers: readonly string[]): Attempt => {
    const drawn: string[] = []
    const { ask } = personWho(answerer(answers, name, drawn))
    return { args, world: { ask }, drawn }
  }
  const [base, ours, theirs] = ['title: A', 'title: B', 'title: C'].map(line =>
    put(`${name()}.yaml`, `id: x\n${line}\n`),
  )
  return [
    ...each(['list', '--all'], ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown']),
    ...['document', 'department', 'subject', 'body', 'meeting', 'status'].map(by => ({
      args: ['list', '--all', '--group-by', by],
    })),
    ...['department', 'subject', 'body'].map(by => ({
      args: ['summary', '--for', 'BOARD-2', '--group-by', by],
    })),
    ...[
      '--search',
      '--status',
      '--department',
      '--document',
      '--due-at',
      '--state',
      '--kind',
      '--columns',
      '--due-before',
    ].map(option => ({ args: ['list', option, name()] })),
    ...['N/one', 'N/one.a', 'D0/m1', 'D0/m1.1'].flatMap(id => each(['show', id], ['text', 'json'])),
    ...each(['log'], ['text', 'json', 'ndjson', 'csv', 'markdown']),
    { args: ['log', '--since', name()] },
    ...each(['states'], ['table', 'json', 'csv', 'markdown']),
    ...each(['states', 'D0/m1'], ['table', 'json', 'csv', 'markdown']),
    { args: ['states', '--state', 'XA'] },
    ...each(['meetings'], ['table', 'json']),
    ...['meeting', 'body', 'department', 'member', 'subject', 'officer'].flatMap(thing =>
      each([thing, 'list'], ['table', 'json']),
    ),
    { args: ['edit', 'D0/m1', '--set-title', name(), '--dry-run'] },
    { args: ['edit', 'D0/m1', '--set-department', name()] },
    { args: ['rename', 'D0/m1', name()] },
    { args: ['remove', 'D0/m1', '--reason', name(), '--dry-run'] },
    { args: ['split', 'D0/m1', '--at', name(), '--title', name()] },
    { args: ['split', 'D0/m1', '--at', 'x', '--title', name(), '--id', name()] },
    { args: ['join', 'D0/m1', name()] },
    { args: ['join', 'D0/m1', 'D0/m2', '--dry-run'] },
    { args: ['open', name()] },
    { args: ['open', 'D0/m1'] },
    { args: ['undo', '--dry-run'] },
    ...ORGANISATION_CHANGES.flatMap(change => [
      { args: [...change.split(' '), name()] },
      { args: [...change.split(' '), 'BOARD-2', '--name', name(), '--date', name()] },
      { args: [...change.split(' '), 'N', '--name', name()] },
    ]),
    ...each(['check'], ['text', 'json', 'github']),
    ...each(
      ['summary', '--for', 'BOARD-2', '--internal'],
      ['text', 'json', 'markdown', 'html', 'docx', 'pdf'],
    ),
    { args: ['summary', '--for', 'BOARD-2', '--output', `${name()}.docx`] },
    {
      args: [
        'summary',
        '--for',
        'BOARD-2',
        '--lang',
        'ar,en',
        '--format',
        'html',
        '--output',
        `${folder}/`,
      ],
    },
    { args: ['site', `${name()}-site`] },
    { args: ['site', `${folder}/`, '--internal'] },
    { args: ['request', '--by', '2030-01-01', '--output', name()] },
    { args: ['request', '--to', 'states', '--by', '2030-01-01', '--output', name()] },
    { args: ['request', '--by', '2030-01-01', '--output', name(), '--record'] },
    { args: ['request', '--by', '2030-01-01', '--output', name(), '--again'] },
    { args: ['list', '--unanswered'] },
    { args: ['request', '--to', name(), '--by', name(), '--dry-run'] },
    ...each(['export', '--all'], ['csv', 'json', 'ndjson', 'ics', 'xlsx']),
    ...['csv', 'xlsx', 'ics', 'json'].map(ending => ({
      args: ['export', '--output', `${name()}.${ending}`],
    })),
    { args: [] },
    { args: ['--help'] },
    { args: ['help', name()] },
    { args: ['--version'] },
    { args: [name()] },
    { args: ['list', `--${name()}`] },
    { args: ['list', '--lang', name()] },
    { args: ['list', '--as-of', name()] },
    ...['bash', 'zsh', 'fish', name()].map(shell => ({ args: ['completion', shell] })),
    { args: ['__complete', 'bash', '9', ' ', '80', `mandates --records ${cwd}/${records} show `] },
    { args: ['__complete', 'zsh', '80', 'mandates', 'list', '--department', ''] },
    { args: ['__complete', 'fish', 'mandates', 'show', ''] },
    { args: ['show', name()] },
    { args: ['update', 'N/two', ...done, '--note', 'Begun', '--dry-run'] },
    { args: ['update', 'N/two', ...done, '--note', 'Begun', '--by', 'Ann'] },
    { args: ['update', 'N/two', ...done, '--note', 'Again', '--by', 'Ann', '--commit'] },
    { args: ['update', 'N/two', ...done, '--note', 'By git'] },
    ...[
      '--note',
      '--by',
      '--evidence',
      '--decided-by',
      '--superseded-by',
      '--for',
      '--date',
      '--status',
    ].map(option => ({
      args: ['update', 'D0/m1', ...done, '--dry-run', option, name()],
    })),
    { args: ['update', 'N/two', ...done, '--evidence', `file:${name()}`] },
    { args: ['act', 'N/two', 'Survey', '--dry-run'] },
    { args: ['act', 'N/two', 'Survey', '--commit'] },
    { args: ['act', 'N/two', name()] },
    { args: ['act', 'N/two', 'Survey', '--department', name()] },
    { args: ['extend', 'N/two', '--to', '2030-01-01', '--reason', 'Late'] },
    { args: ['extend', 'N/two', '--to', name(), '--reason', name()] },
    { args: ['confirm', 'N/one', '--meeting', 'BOARD-2', '--ref', 'x'] },
    { args: ['confirm', 'N/one', '--meeting', name(), '--ref', name()] },
    { args: ['withdraw', 'D0/m1', '--reason', 'By mistake', '--dry-run'] },
    { args: ['withdraw', 'D0/m1', '--reason', name(), '--entry', name(), '--by', name()] },
    { args: ['withdraw', 'D0/m1', '--reason', name(), '--evidence', name()] },
    { args: ['correct', 'D0/m1', '--reason', 'The note', '--note', 'Other', '--dry-run'] },
    { args: ['correct', 'D0/m1', '--reason', name(), '--note', name(), '--evidence', name()] },
    { args: ['show', 'N/two', '--history'] },
    { args: ['reply', 'D0/m2', 'XB', '--answer', 'complied', '--measure', 'arms'] },
    { args: ['reply', 'D0/m2', name(), '--answer', name(), '--measure', name()] },
    { args: ['review'] },
    asked(['review'], 'next', 'update', 'in-progress', 'record', 'act', 'record', 'quit'),
    asked(['update'], 'N/two', 'in-progress', '', 'commit'),
    asked(['update', 'D0/m3'], 'blocked', '', 'leave'),
    ...each(['import', document('txt')], ['text', 'json', 'yaml']),
    {
      args: [
        'import',
        document('txt'),
        document('html'),
        document('md'),
        `${name()}.docx`,
        '--explain',
        '--explain-skipped',
      ],
    },
    { args: ['import', document('pdf'), document('docx')] },
    { args: ['import', document('txt'), '--body', name(), '--write'] },
    { args: ['import', document('txt'), '--from', name()] },
    {
      args: [
        'import',
        document('txt'),
        '--addressee',
        name(),
        '--id',
        'P1',
        '--write',
        '--no-input',
      ],
    },
    asked(
      ['import', document('txt'), '--id', 'P2', '--write'],
      'why',
      'title',
      'yes',
      'accept',
      'accept',
      'yes',
    ),
    { args: ['init', name()] },
    { args: ['init', name(), '--example'] },
    { args: ['init', name(), '--git', '--name', name()] },
    { args: ['init', name(), '--languages', name(), '--reports-to', name()] },
    asked(['init', name()], 'yes'),
    { args: ['git-setup'] },
    asked(['git-setup'], 'yes'),
    { args: ['git-setup', '--yes'] },
    { args: ['git-setup', '--undo'] },
    { args: ['merge-driver', base ?? '', ours ?? '', theirs ?? '', name()] },
    { args: ['merge-driver', name(), name(), name(), name()] },
  ]
}

/** A user who gives each answer to the first question that accepts it, a hostile text to all others, and then leaves. */
function answerer(
  answers: readonly string[],
  name: () => string,
  drawn: string[],
): Parameters<typeof personWho>[0] {
  const left = [...answers]
  return (question, refusals) => {
    drawn.push(
      ...(['asking', 'refused', 'answered'] as const).flatMap(stage =>
        drawnQuestion(question, name(), stage),
      ),
    )
    if (drawn.length > 400 || refusals > 1) return undefined
    if (question.kind === 'text') return refusals > 0 || question.initial ? ENTER : name()
    const options = question.kind === 'choice' ? question.options : question.optionsFor('')
    const found = left.findIndex(answer => options.some(({ value }) => value === answer))
    return found === -1 ? ENTER : left.splice(found, 1)[0]
  }
}

function drawnQuestion(
  question: Question,
  typed: string,
  stage: 'asking' | 'refused' | 'answered',
): string[] {
  const options =
    question.kind === 'text'
      ? []
      : question.kind === 'choice'
        ? question.options
        : question.optionsFor('')
  const answering = {
    stage,
    typed,
    caret: 0,
    isSelected: false,
    options,
    focus: 0,
    refusal: typed,
    rows: 50,
  }
  const view = { language: 'en', width: 4000, paint: paintIn(256) } as const
  return questionText(question, answering, view).map(printedLine)
}

/** Returned sheets with hostile names and hostile cells. */
export async function sheetAttempts({ cwd, name, run: typed }: HostileDesk): Promise<Attempt[]> {
  const [exported, changed, odd, book] = [
    `${name()}.csv`,
    `${name()}.csv`,
    `${name()}.csv`,
    `${name()}.xlsx`,
  ]
  await typed(['export', '--output', exported])
  const rows = rowsIn(join(cwd, exported))
  saveRows(
    join(cwd, changed),
    rows.map((row, index) =>
      index === 0 ? { ...row, status: 'blocked', note: 'Why', by: 'Ann' } : row,
    ),
  )
  saveRows(
    join(cwd, odd),
    rows.map(row => ({
      ...row,
      id: name(),
      status: name(),
      date: name(),
      note: name(),
      evidence: name(),
    })),
  )
  const cell = (column: string, text: string): string =>
    `<c r="${column}1" t="inlineStr"><is><t>${inXml(text)}</t></is></c>`
  const sheet = `<sheet name="${inXml(name())}" sheetId="1" r:id="rId1"/>`
  const parts = {
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheet}</sheets></workbook>`,
  }
  const headings = `<row>${cell('A', 'id')}${cell('B', 'state')}${cell('C', 'status')}${cell('D', 'note')}</row>`
  const below = `<row>${cell('A', name())}${cell('B', name())}${cell('C', name())}${cell('D', name())}</row>`
  writeFileSync(join(cwd, book), workbook(headings + below, parts))
  return [
    ...[changed, odd, book, `${name()}.csv`].map(file => ({ args: ['apply', file] })),
    ...[changed, odd, book].map(file => ({ args: ['apply', file, '--write', '--commit'] })),
    { args: ['apply', changed, '--date', name()] },
    ...['text', 'json', 'yaml'].flatMap(format =>
      [changed, odd, book].map(file => ({ args: ['adopt', file, '--format', format] })),
    ),
    { args: ['adopt', odd, '--map', name(), '--rejects', name()] },
    { args: ['adopt', book, '--write', '--as-of', name()] },
  ]
}

function inXml(text: string): string {
  return text
    .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\n\r\t\u0080-\u009f]/g, unit => `&#${unit.charCodeAt(0)};`)
}
