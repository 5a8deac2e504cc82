// Reads a tracker as documents and mandates, with a map of how it was read, and accounts for every row.
import type { CivilDate } from '../base/civil-date.ts'
import type { Records } from '../records/types.ts'
import { beforeDocument, inFuture } from '../tracking/rules/days.ts'
import { reportedIn } from './as-of.ts'
import { orderIn, type DayOrder, type OrderFound } from './days.ts'
import { calendarOf } from './deadlines.ts'
import { Remarks, type Desk, type Remark } from './desk.ts'
import { Documents, titleSymbol, type DocumentClue } from './documents.ts'
import { documentsOf, type AdoptedDocument } from './documents-of.ts'
import { draftsOf, type Draft } from './drafts.ts'
import type { Grid, Source } from './grid.ts'
import { languageFinder } from './language.ts'
import { Ledger, type Accounts } from './ledger.ts'
import { legendIn } from './legend.ts'
import { letterOf, type MappedTable, type TrackerMap } from './map.ts'
import { mapOf, mappedTable, withAnswers, withRoles } from './mapping.ts'
import { Declared, Departments, type NewName } from './names.ts'
import { isOfReplies, repliesOf } from './replies.ts'
import type { Role } from './roles.ts'
import { rowsOf, type ReadRow, type RejectedRow } from './rows.ts'
import { withoutRepetitions } from './repetitions.ts'
import { stateNamesOf, type StateNames } from './states.ts'
import { tablesIn, type TrackerTable } from './tables.ts'
import { withMandateTitle, withOwnTitles } from './titles.ts'
import { wordsOf, type Word, type WordReader } from './words.ts'

export interface AdoptOptions {
  readonly records: Records
  readonly today: CivilDate
  /** A map that a person has seen: its values are answers. */
  readonly map: TrackerMap | undefined
  /** The day of all statuses that have none. */
  readonly asOf: CivilDate | undefined
  /** The name of the file, without its folder and ending. */
  readonly name: string
}

interface AskedWord {
  readonly table: string
  readonly word: Word
  readonly rows: readonly string[]
}

export interface Adoption {
  readonly map: TrackerMap
  readonly documents: readonly AdoptedDocument[]
  readonly rejected: readonly RejectedRow[]
  readonly accounts: Accounts
  readonly words: readonly AskedWord[]
  readonly order: OrderFound
  readonly remarks: readonly Remark[]
  readonly departments: readonly NewName[]
  readonly subjects: readonly NewName[]
  readonly fields: readonly NewName[]
}

/** What a table gave, and what became of its rows. */
interface ReadTable {
  readonly drafts: readonly Draft[]
  readonly rows: readonly ReadRow[]
  readonly words: WordReader
  readonly reported: CivilDate | undefined
}

export function adopt(source: Source, options: AdoptOptions): Adoption {
  const { records, map } = options
  const { tables: proposed, others } = tablesIn(source)
  const answerFor = ({ grid }: TrackerTable): MappedTable | undefined =>
    map?.tables.find(each => each.table === grid.name)
  const tables = proposed.map(table => withRoles(table, answerFor(table)))
  const found = orderIn(textsOf(source))
  const order = map?.dates ? { order: map.dates, ambiguous: undefined } : found
  const { desk, states } = deskFor(options, order.order ?? 'dmy')
  const read = readerFor(source, others, tables, states, options, desk)
  const documents = new Documents(records, options.name)
  const groups = new Map<string, Draft[]>()
  const ledger = new Ledger()
  const words: AskedWord[] = []
  const mappedTables: MappedTable[] = []
  for (const table of tables) {
    const isTaken = answerFor(table)?.take !== false
    const one = read(table, answerFor(table))
    for (const draft of isTaken ? one.drafts : []) {
      const key = documents.add(draft.clue)
      groups.set(key, [...(groups.get(key) ?? []), draft])
    }
    for (const row of one.rows) ledger.enter(row, isTaken)
    for (const use of one.words.used.values()) words.push({ table: table.grid.name, ...use })
    mappedTables.push(mappedTable(table, isTaken, one.reported, one.words.used))
  }
  for (const { rows } of others)
    for (const row of rows) ledger.enter({ row, kind: 'structure' }, true)
  const kept = withoutRepetitions(groups, desk.remarks)
  ledger.repeat(kept.repeated, kept.joined)
  const facts = documents
    .facts(desk.order)
    .map(each => withAnswers(withMandateTitle(each, kept.groups), map))
  const usual = map?.language ?? records.organisation.languages[0] ?? 'en'
  const whole = map?.language === undefined ? [...textsOf(source)].slice(0, 3000).join('\n') : ''
  const language = languageFinder(whole, usual, desk.remarks)
  const all = documentsOf(withOwnTitles(kept.groups, facts, desk), facts, language)
  for (const document of all) remarkOnDays(document, desk)
  return {
    map: mapOf(all, mappedTables, desk, map),
    documents: all,
    rejected: ledger.rejected,
    accounts: ledger.accounts,
    words,
    order,
    remarks: desk.remarks.all,
    departments: desk.departments.made,
    subjects: desk.subjects.made,
    fields: desk.fields.made,
  }
}

function deskFor(
  { records, today, map }: AdoptOptions,
  order: DayOrder,
): { readonly desk: Desk; readonly states: StateNames } {
  const { organisation } = records
  const states = stateNamesOf(organisation)
  const known = new Map(Object.entries(map?.departments ?? {}))
  const desk = {
    order,
    calendar: calendarOf(records),
    departments: new Departments(organisation, known, name => states.code(name) !== undefined),
    subjects: new Declared(organisation.subjects),
    fields: new Declared(organisation.fields),
    remarks: new Remarks(),
    isPast: (day: CivilDate) => inFuture(day, today) === undefined,
  }
  return { desk, states }
}

/** Returns a reader of tables, which knows the keys of the file and the day on which it stands. */
function readerFor(
  source: Source,
  others: readonly Grid[],
  tables: readonly TrackerTable[],
  states: StateNames,
  { asOf }: AdoptOptions,
  desk: Desk,
): (table: TrackerTable, answer: MappedTable | undefined) => ReadTable {
  const rest = others.flatMap(({ rows }) => rows.flatMap(row => row.cells.map(({ text }) => text)))
  const legend = legendIn(source, others, rest)
  const dayOf = ({ titles, columns, grid }: TrackerTable): CivilDate | undefined => {
    const headers = columns.map(({ header }) => header)
    return reportedIn([...titles, ...headers, ...source.around, grid.name], desk.order)
  }
  // A sheet without a day stands as the others do.
  const days = new Set(tables.flatMap(table => dayOf(table) ?? []))
  const shared = days.size === 1 ? [...days][0] : undefined
  return (table, answer) => {
    const reported = answer?.reported ?? dayOf(table) ?? asOf ?? shared
    const rows = rowsOf(table)
    const words = wordsOf(
      table,
      rows.filter(({ kind }) => kind === 'mandate' || kind === 'continues').map(({ row }) => row),
      legend,
      new Map(
        Object.entries(answer?.statuses ?? {}).map(([word, status]) => [
          word,
          status === 'none' ? null : status,
        ]),
      ),
    )
    const titles = titleClue(table, source)
    remarkOn(table, reported, desk)
    if (isOfReplies(table)) {
      const { draft, rows: replied } = repliesOf(table, titles, states, desk)
      return { drafts: [draft], rows: replied, words, reported }
    }
    const drafts = draftsOf(table, rows, words, { reported, titles }, desk)
    words.declare(source.declared ?? [])
    return { drafts, rows, words, reported }
  }
}

function remarkOn(
  { grid, columns }: TrackerTable,
  reported: CivilDate | undefined,
  { remarks }: Desk,
): void {
  const hasStatus = columns.some(({ is }) => STATUS_ROLES.has(is))
  if (!hasStatus) remarks.add('no-status', grid.rows[0]?.at ?? '')
  else if (reported !== undefined)
    remarks.add('as-of', '', grid.name === '' ? reported : `${grid.name}: ${reported}`)
  for (const { isHidden, index, header } of columns)
    if (isHidden) remarks.add('hidden', `${grid.name}!${letterOf(index)}`, header)
  for (const row of grid.rows) if (row.isHidden) remarks.add('hidden', row.at)
  if (grid.isHidden) remarks.add('hidden', grid.name)
}

/** Updates that are older than their document. The records would refuse them. */
function remarkOnDays({ facts, mandates }: AdoptedDocument, { remarks }: Desk): void {
  const { date, symbol = facts.key } = facts
  if (date === undefined) return
  for (const { draft, rows } of mandates)
    for (const update of [...draft.updates, ...draft.actions.flatMap(({ updates }) => updates)])
      if (update.date !== undefined && beforeDocument(update.date, { date, symbol }))
        remarks.add('before-document', rows[0] ?? '', update.date)
}

const STATUS_ROLES: ReadonlySet<Role> = new Set<Role>([
  'updates.status',
  'percent',
  'states.measures',
])

function* textsOf(source: Source): Generator<string> {
  yield* source.around
  for (const { rows } of source.grids)
    for (const { cells } of rows) for (const { text } of cells) yield text
}

function titleClue({ titles, grid }: TrackerTable, { around }: Source): DocumentClue {
  const found = titleSymbol(titles) ?? titleSymbol([grid.name]) ?? titleSymbol(around)
  return found ? { symbol: found.symbol } : {}
}
