// A desk for faults: three records, a sheet that changes all of them, and two documents to import.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { rowsIn, saveRows } from '../apply/desk.ts'
import { DOCUMENT, MEETINGS, ORGANISATION, temporaryFolder } from '../folders.ts'
import { parseDocument } from '../../src/records/parse.ts'
import { readYaml } from '../../src/records/yaml.ts'
import { mandates, runOn } from './writers.ts'

const CACHE = 'cache'
export const RECORD = 'records/documents/HU-1.yaml'

/** A document with another number. */
export function documentOf(number: number): string {
  return DOCUMENT.replace('id: HU-1', `id: HU-${number}`).replace('HU/2018/1', `HU/2018/${number}`)
}

function letter(number: number, length: number): string {
  const more = Array.from(
    { length },
    (_, index) => `${index + 3}. Further requests the Secretary-General to visit pier ${index};\n`,
  )
  return `Resolution No. ${number}/2-HU
ON HARBOURS

The Board of the Harbour Union, meeting in its second session on 1 and 2 March 2019,

1. Requests the Secretary-General to survey harbour number ${number} and to report to the next session;
2. Also requests the Secretary-General to publish the survey;
${more.join('')}`
}

/** Large documents do not fit on a small disk. */
export type Size = 'small' | 'large'

/** The files of a desk, without its sheet. */
function filesOf(size: Size): Record<string, string> {
  const remark = '# A remark that makes the record long.\n'.repeat(size === 'large' ? 1000 : 0)
  const letters = size === 'large' ? 60 : 0
  return {
    'records/organisation.yaml': ORGANISATION,
    'records/meetings.yaml': MEETINGS,
    ...Object.fromEntries(
      [1, 2, 3].map(number => [`records/documents/HU-${number}.yaml`, remark + documentOf(number)]),
    ),
    'inbox/one.txt': letter(1, letters),
    'inbox/two.txt': letter(2, letters),
  }
}

let sheet: string | undefined

/** The exported sheet with a change in each record. */
function changedSheet(): string {
  if (sheet !== undefined) return sheet
  const desk = temporaryFolder()
  lay(desk, filesOf('small'))
  runOn(desk, mandates('export', '--all', '--output', 'sheet.csv'))
  const file = join(desk, 'sheet.csv')
  saveRows(
    file,
    rowsIn(file).map(row => ({ ...row, note: `Done in ${row['id'] ?? ''}`, by: 'Ann' })),
  )
  sheet = readFileSync(file, 'utf8')
  return sheet
}

function lay(desk: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(desk, name)), { recursive: true })
    writeFileSync(join(desk, name), content)
  }
}

/** Writes all files, into an empty folder or over existing ones. */
export function layDesk(desk: string, size: Size = 'small'): void {
  for (const name of readdirSync(desk)) rmSync(join(desk, name), { recursive: true, force: true })
  lay(desk, { ...filesOf(size), 'sheet.csv': changedSheet() })
}

export function newDesk(size: Size = 'small'): string {
  const desk = temporaryFolder()
  layDesk(desk, size)
  return desk
}

/** All files that a user would find on the desk, by name. */
export type Contents = Readonly<Record<string, string>>

export interface Found {
  readonly contents: Contents
  /** The temporary files that a writer should have removed. */
  readonly leftovers: readonly string[]
}

export function lookAt(desk: string): Found {
  const names = readdirSync(desk, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(desk.length + 1))
    .filter(name => !name.startsWith(`${CACHE}/`))
    .toSorted()
  const leftovers = names.filter(isLeftover)
  const kept = names.filter(name => !isLeftover(name))
  return {
    contents: Object.fromEntries(kept.map(name => [name, readFileSync(join(desk, name), 'utf8')])),
    leftovers,
  }
}

/** Those of an incomplete folder are in it. */
function isLeftover(name: string): boolean {
  return name.split('/').some(part => /\.(?:tmp|lock|claim)$/.test(part))
}

/** The authors of the entries in the record that all update, oldest first; undefined if it is unreadable. */
export function entriesOn(desk: string, file = RECORD): readonly string[] | undefined {
  const { value, faults } = parseDocument(
    readYaml(readFileSync(join(desk, file), 'utf8')),
    basename(file),
  )
  if (value === undefined || faults.some(({ severity }) => severity === 'error')) return undefined
  return value.mandates.flatMap(mandate =>
    mandate.actions.flatMap(({ updates }) => updates.map(({ by }) => by ?? '')),
  )
}
