// Makes drafts of mandates from the rows of a table: what is asked, of whom, until when, and what was done.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import type { Data } from '../edit/data.ts'
import { cellReader, type RowCells } from './cells.ts'
import { clueOf, columnClue } from './clues.ts'
import type { Desk } from './desk.ts'
import type { Due } from './deadlines.ts'
import type { DocumentClue } from './documents.ts'
import { ASKS_MEMBERS } from './phrases/rows.ts'
import type { Heading, ReadRow } from './rows.ts'
import type { Role } from './roles.ts'
import { splitRequests } from './requests.ts'
import { readSymbol } from './symbols.ts'
import type { TrackerTable } from './tables.ts'
import { actionsOf, deadlinesOf, toldOf, type DraftAction, type Keep } from './work.ts'
import { updatesOf, type AdoptedUpdate } from './updates.ts'
import type { WordReader } from './words.ts'

/** A mandate as the tracker tells it, before its document is known. */
export interface Draft {
  /** The rows that it was made from; the first one has its text. */
  readonly rows: readonly string[]
  readonly table: string
  readonly clue: DocumentClue
  readonly paragraph: string
  readonly number: string
  readonly title: string | undefined
  /** By language; under '' where the language is that of the tracker. */
  readonly texts: Readonly<Record<string, string>>
  readonly departments: readonly string[]
  readonly isForMembers: boolean
  readonly due: Due | undefined
  readonly target: CivilDate | undefined
  readonly isContinuing: boolean
  readonly subjects: readonly string[]
  readonly extra: Readonly<Record<string, string>>
  readonly updates: readonly AdoptedUpdate[]
  readonly actions: readonly DraftAction[]
  /** The replies of States, as a record holds them. */
  readonly states?: Data
}

export function draftsOf(
  table: TrackerTable,
  rows: readonly ReadRow[],
  words: WordReader,
  { reported, titles }: { readonly reported: CivilDate | undefined; readonly titles: DocumentClue },
  desk: Desk,
): Draft[] {
  const read = cellReader(table)
  const drafts: Draft[] = []
  let heading: Heading = {}
  let before: DocumentClue = titles
  let group:
    | { first: Extract<ReadRow, { kind: 'mandate' }>; cells: RowCells[]; heading: Heading }
    | undefined
  const close = (): void => {
    if (!group) return
    const clue = clueOf(group.cells[0], group.heading, before, titles)
    before = clue
    for (const part of splitRequests(group.first.texts, group.cells))
      drafts.push(
        draftOf(part.texts, part.cells, {
          table,
          clue,
          heading: group.heading,
          words,
          reported,
          desk,
        }),
      )
    group = undefined
  }
  for (const one of rows) {
    const cells = read(one.row, one.kind === 'mandate')
    if (one.kind === 'continues') group?.cells.push(cells)
    else close()
    if (one.kind === 'structure' && one.heading) {
      heading = one.heading.symbol === undefined ? { ...heading, ...one.heading } : one.heading
      before = titles
    }
    if (one.kind === 'mandate') group = { first: one, cells: [cells], heading }
    if (one.kind === 'rejected') before = { ...before, ...columnClue(cells) }
  }
  close()
  return drafts
}

interface Around {
  readonly table: TrackerTable
  readonly clue: DocumentClue
  readonly heading: Heading
  readonly words: WordReader
  readonly reported: CivilDate | undefined
  readonly desk: Desk
}

const LABEL =
  /^(?:(?:op|para|§) ?)?(\(?\d{1,4}(?:\.\d{1,3}){0,3}(?: ?\([a-z]\))?)(?:[.)]\s{0,2}|\s{1,2})(?=\p{L})/iu
/** A line under a text that says where it stands. */
const SOURCE_LINE = /\n(source[^:\n]{0,30}|r[ée]f[ée]rence|المصدر)\s?:\s?([^\n]{1,300})$/iu

function draftOf(
  texts: ReadonlyMap<Role, string>,
  cells: readonly RowCells[],
  around: Around,
): Draft {
  const [first] = cells
  const { desk, table, clue } = around
  const at = first?.row.at ?? ''
  const extra: Record<string, string> = {}
  const keep: Keep = (heading, text) => {
    const id = desk.fields.id(heading)
    if (id === undefined) return
    extra[id] = extra[id] === undefined || extra[id] === text ? text : `${extra[id]}\n${text}`
  }
  let paragraph = tidyParagraph(first?.one('paragraph') ?? '')
  const number = first?.one('number') ?? ''
  const symbolCell = first?.one('document.symbol') ?? ''
  if (paragraph === '' && symbolCell !== '') paragraph = readSymbol(symbolCell).paragraph ?? ''
  const plain: Record<string, string> = {}
  const hasParagraphs = table.columns.some(({ is }) => is === 'paragraph')
  for (const [role, text] of texts) {
    const [, place, source] = SOURCE_LINE.exec(text) ?? []
    if (place !== undefined && source !== undefined) keep(place, source)
    const body = place === undefined ? text : text.replace(SOURCE_LINE, '')
    const [label, own] = LABEL.exec(body) ?? []
    const isLabel =
      !hasParagraphs && label !== undefined && own !== undefined && !/^(?:19|20)\d\d$/.test(own)
    if (isLabel && paragraph === '') paragraph = own
    plain[role.startsWith('text@') ? role.slice(5) : ''] = isLabel ? body.slice(label.length) : body
  }
  const owners = [
    ...(first?.all('departments') ?? []),
    ...cells.slice(1).flatMap(one => one.all('departments')),
    ...cells.flatMap(one => one.all('contributing')),
  ]
  const departments = new Set<string>()
  let isForMembers = ASKS_MEMBERS.test(fold(plain[''] ?? plain['en'] ?? ''))
  for (const { column, text } of owners) {
    const read = desk.departments.read(text)
    for (const id of read.departments) departments.add(id)
    isForMembers ||= read.isForMembers && departments.size === 0
    if (read.isForMembers) desk.remarks.add('members', at)
    for (const other of read.others) {
      keep(column.header, other)
      desk.remarks.add('everybody', at, other)
    }
  }
  const hasActions = table.columns.some(({ is }) => is === 'actions.title')
  const dates = deadlinesOf(cells, hasActions, keep, desk)
  const told = cells.map((each, place) => toldOf(each, place === 0, around))
  const { updates, loose } = hasActions
    ? { updates: [], loose: [] }
    : updatesOf(told, around.reported, desk)
  const actions = hasActions ? actionsOf(cells, told, around, keep) : []
  const noteColumn = table.columns.find(({ is }) => is === 'updates.note')
  for (const text of loose) keep(noteColumn?.header ?? 'note', text)
  if (updates.length === 0 && actions.length === 0)
    for (const { column, text } of cells.flatMap(each => each.all('updates.evidence')))
      keep(column.header, text)
  const subjects = keepOwn(cells, keep, desk, around)
  const title = (first?.one('title') ?? '').replaceAll('\n', ' ')
  const isTitleText = texts.has('title')
  return {
    rows: cells.map(({ row }) => row.at),
    table: table.grid.name,
    clue,
    paragraph,
    number,
    title: title === '' ? undefined : title,
    texts: isTitleText ? { '': title === '' ? (plain[''] ?? '') : title } : plain,
    departments: [...departments],
    isForMembers,
    ...dates,
    subjects,
    extra,
    updates,
    actions,
  }
}

/** `OP 3` and `para. 3` are 3. */
function tidyParagraph(cell: string): string {
  const bare = cell.replace(
    /^(?:op|o\.p\.|para(?:graphe?)?s?|par|§|الفقرة|فقرة|البند)(?:\.|\s)*(?=\d)/iu,
    '',
  )
  return bare
    .replaceAll('\n', ' ')
    .replace(/^(\d{1,4})\.$/, '$1')
    .trim()
}

/** The house's own columns, and the subjects of a row. */
function keepOwn(
  cells: readonly RowCells[],
  keep: Keep,
  desk: Desk,
  { heading, table }: Around,
): string[] {
  const subjects = new Set<string>()
  const add = (text: string): void => {
    const name = text.replace(/^[-•*–\s]+/, '').trim()
    const id = name === '' || name.length > 80 ? undefined : desk.subjects.id(name)
    if (id !== undefined) subjects.add(id)
  }
  if (heading.subject !== undefined) add(heading.subject)
  for (const each of cells) {
    for (const role of [
      'extra',
      'percent',
      'officer',
      'states',
      'document.meeting',
      'internal',
    ] as const)
      for (const { column, text } of each.all(role))
        keep(shortHeader(column.header, table.grid.name), text)
    for (const { text } of each.all('subjects')) text.split(/[\n;]/).forEach(add)
  }
  return [...subjects]
}

function shortHeader(header: string, table: string): string {
  return header.startsWith(`${table}.`) ? header.slice(table.length + 1) : header
}
