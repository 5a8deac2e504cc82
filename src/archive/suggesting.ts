// The mandates that a person may mean who is typing an id, out of the index or out of records that have all been read.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { isWanted, suggest, type Suggested, type Wanted } from '../query/suggest.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { idsStart, ROW_COLUMNS, summaryColumnsAt, type Index } from './index.ts'
import { dayNumber } from './prefilter.ts'

export interface Asked {
  /** As it was typed. */
  readonly part: string
  readonly wanted: Wanted
  /** How many may be told. */
  readonly limit: number
}

/** What may be meant: mandates, or where they are too many the beginnings of their ids. */
export interface Suggestion {
  readonly mandates: readonly Tracked[]
  readonly stems: readonly { readonly text: string; readonly count: number }[]
  /** Whether more would fit than are told. */
  readonly isPartial: boolean
}

/** Out of a day of which everything is known. */
export function suggestFrom({ mandates }: Snapshot, { part, wanted, limit }: Asked): Suggestion {
  const ids = (line: number): string => {
    const tracked = mandates[line]
    return tracked
      ? `\n${[tracked, ...tracked.actions].map(({ id }) => fold(id)).join('\n')}\n`
      : ''
  }
  const isLikely = (line: number): boolean => {
    const tracked = mandates[line]
    return tracked !== undefined && isWanted(tracked, wanted)
  }
  const lines = { count: mandates.length, ids, isWanted: isLikely }
  const found = suggest(lines, fold(part), wanted, limit)
  return suggestionOf(found, rows => rows.flatMap(row => mandates[row] ?? []))
}

/**
 * Out of the index, in which letters are bytes.
 *
 * @param dateOf the day of the document that a row stands in
 * @param load the mandates of some rows
 */
export function suggestRows(
  index: Index,
  { part, wanted, limit }: Asked,
  day: CivilDate,
  dateOf: (row: number) => number,
  load: (rows: readonly number[]) => readonly Tracked[],
): Suggestion {
  const today = dayNumber(day)
  const lines = {
    count: index.rows.length / ROW_COLUMNS,
    ids: (row: number): string =>
      dateOf(row) > today
        ? ''
        : index.ids.toString('latin1', idsStart(index, row), idsStart(index, row + 1)),
    isWanted: (row: number): boolean => mayBeWanted(index, row, wanted, today),
  }
  const bytes = Buffer.from(fold(part)).toString('latin1')
  const fitting = (rows: readonly number[]): readonly Tracked[] => {
    const all = load(rows)
    // A row tells less than the mandate: whether it was closed, and not how.
    const fit = all.filter(tracked => isWanted(tracked, wanted))
    return wanted === 'any' || fit.length === 0 ? all : fit
  }
  return suggestionOf(suggest(lines, bytes, wanted, limit), fitting, text =>
    Buffer.from(text, 'latin1').toString('utf8'),
  )
}

/** As `isWanted` has it, as far as a row tells. */
function mayBeWanted(index: Index, row: number, wanted: Wanted, day: number): boolean {
  const { closedFrom, asksStates } = summaryColumnsAt(index.rows, row)
  switch (wanted) {
    case 'any':
    case 'outstanding':
      return day < closedFrom
    case 'implemented':
      return day >= closedFrom
    case 'asking-states':
      return asksStates === 1
  }
}

/** @param become the letters of a beginning */
function suggestionOf(
  { lines, stems, isPartial }: Suggested,
  load: (lines: readonly number[]) => readonly Tracked[],
  become: (text: string) => string = text => text,
): Suggestion {
  const mandates = load(stems.length > 0 ? stems.map(({ line }) => line) : lines)
  if (stems.length === 0) return { mandates, stems, isPartial }
  return {
    mandates: [],
    stems: stems.map(({ text, count }) => ({ text: spelled(become(text), mandates), count })),
    isPartial,
  }
}

/** A folded beginning as the ids that have it spell it. */
function spelled(stem: string, mandates: readonly Tracked[]): string {
  for (const { id } of mandates) {
    const start = id.slice(0, stem.length)
    if (fold(start) === stem) return start
  }
  return stem
}
