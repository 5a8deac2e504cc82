// Reads what rows say about the work: the deadlines, the cells of an update, the actions.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import type { RowCells } from './cells.ts'
import { readDeadline, type Due } from './deadlines.ts'
import type { Desk } from './desk.ts'
import { YES } from './phrases/statuses.ts'
import type { TrackerTable } from './tables.ts'
import { updatesOf, type AdoptedUpdate, type Told } from './updates.ts'
import type { WordReader } from './words.ts'

/** Keeps a text under the heading of its column, so that nothing is lost. */
export type Keep = (heading: string, text: string) => void

export interface DraftAction {
  readonly title: string
  readonly department: string | undefined
  readonly target: CivilDate | undefined
  readonly updates: readonly AdoptedUpdate[]
}

interface Dates {
  readonly due: Due | undefined
  readonly target: CivilDate | undefined
  readonly isContinuing: boolean
}

/** The deadline of a mandate and the target of its department. Words that are neither are kept. */
export function deadlinesOf(
  cells: readonly RowCells[],
  hasActions: boolean,
  keep: Keep,
  desk: Desk,
): Dates {
  let [due, target, isContinuing]: [Due | undefined, CivilDate | undefined, boolean] = [
    undefined,
    undefined,
    false,
  ]
  for (const [place, each] of cells.entries())
    for (const role of ['due', 'target'] as const)
      for (const { column, text } of each.all(role)) {
        // The day of an action is its own, and the first row of a text may be such an action.
        const isOfAction = hasActions && (cells.length > 1 || role === 'target')
        const read = readDeadline(text, desk.order, desk.calendar)
        const at = each.row.at
        if (read.kind === 'goes-on' && isOfAction) keep(column.header, text)
        else if (read.kind === 'goes-on') isContinuing ||= place === 0
        else if (read.kind === 'impossible') {
          desk.remarks.add('impossible-day', at, read.words)
          keep(column.header, text)
        } else if (read.kind === 'words') {
          desk.remarks.add('deadline-words', at, text)
          keep(column.header, text)
        } else if (read.kind === 'due') {
          if (read.isSpan) desk.remarks.add('span', at, text)
          if (typeof read.due === 'object' && 'next' in read.due)
            desk.remarks.add('next-meeting', at, text)
          if (isPeriod(read.due)) desk.remarks.add('recurring', at, text)
          if (typeof read.due === 'string' && isOfAction) continue
          if (typeof read.due === 'string' && role === 'target') target ??= read.due
          else if (cells.length > 1 && hasActions) keep(column.header, text)
          else due ??= read.due
        }
      }
  const [first] = cells
  if (due !== undefined && target !== undefined && first)
    for (const { column } of [...first.all('due'), ...first.all('target')])
      desk.remarks.add('two-deadlines', first.row.at, column.header)
  return { due, target, isContinuing }
}

function isPeriod(due: Due): boolean {
  return typeof due === 'object' && 'every' in due
}

/** The cells of a row that tell what was done. */
export function toldOf(
  cells: RowCells,
  isOwn: boolean,
  { words, table }: { readonly words: WordReader; readonly table: TrackerTable },
): Told {
  const { row, all, one } = cells
  const notes = all('updates.note')
  const shown = notes.filter(({ column }) => !column.isHidden)
  const hidden = [...all('note.internal'), ...notes.filter(({ column }) => column.isHidden)]
  const dates = table.columns.filter(({ is }) => is === 'updates.date')
  // The list inside the items of the table: `timelines[].` of `timelines[].label`.
  const listOf = (header: string): string => {
    const own = header.startsWith(`${table.grid.name}.`)
      ? header.slice(table.grid.name.length + 1)
      : header
    return own.slice(0, own.lastIndexOf('[].') + 1)
  }
  return {
    at: row.at,
    word: words.of(row, isOwn),
    notes: shown.map(({ text }) => text),
    date: one('updates.date'),
    evidence: all('updates.evidence')
      .map(({ text }) => text)
      .join('\n'),
    internal: hidden.map(({ text }) => text),
    isConfidential:
      YES.test(fold(one('internal'))) ||
      /^(?:confidential|restricted|confidentiel|سري)/u.test(fold(one('internal'))),
    isPaired:
      table.grid.headings !== undefined &&
      notes.some(({ column }) =>
        dates.some(
          ({ header }) => listOf(header) !== '' && listOf(header) === listOf(column.header),
        ),
      ),
  }
}

/** One action for each row that names one. */
export function actionsOf(
  cells: readonly RowCells[],
  told: readonly Told[],
  { reported, desk }: { readonly reported: CivilDate | undefined; readonly desk: Desk },
  keep: Keep,
): DraftAction[] {
  return cells.flatMap((each, place) => {
    const title = each.one('actions.title')
    const own = told[place]
    const { updates, loose } = own ? updatesOf([own], reported, desk) : { updates: [], loose: [] }
    for (const text of loose) keep('note', text)
    if (title === '' && updates.length === 0) return []
    const day = [...each.all('target'), ...each.all('due')]
      .map(({ text }) => readDeadline(text, desk.order, desk.calendar))
      .find(read => read.kind === 'due' && typeof read.due === 'string')
    const target = day?.kind === 'due' && typeof day.due === 'string' ? day.due : undefined
    const [department] = desk.departments.read(each.one('departments')).departments
    return [
      {
        title: title === '' ? (own?.word?.key ?? '') : title.replaceAll('\n', ' '),
        department,
        target,
        updates,
      },
    ]
  })
}
