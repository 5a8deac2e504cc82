// Suggests mandates for a partly typed id, from the index or from records that were all read.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { isWanted, suggest, type Suggested, type Wanted } from '../query/suggest-ids.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { idsStart, ROW_COLUMNS, summaryColumnsAt, type Index } from './index.ts'
import { dayNumber } from './prefilter.ts'

export interface Asked {
  /** The text as typed. */
  readonly part: string
  readonly wanted: Wanted
  /** The limit on suggestions. */
  readonly limit: number
}

/** The suggestions: mandates or, where there are too many, the beginnings of their ids. */
export interface Suggestion {
  readonly mandates: readonly Tracked[]
  readonly stems: readonly { readonly text: string; readonly count: number }[]
  /** Whether more mandates match than are suggested. */
  readonly isPartial: boolean
}

/** Suggests from a snapshot of all records. */
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
 * Suggests from the index, whose ids are bytes.
 *
 * @param dateOf the date of a row's document
 * @param load loads the mandates of some rows
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
    // A row has less detail than the mandate: it shows whether it was closed, but not how.
    const fit = all.filter(tracked => isWanted(tracked, wanted))
    return wanted === 'any' || fit.length === 0 ? all : fit
  }
  return suggestionOf(suggest(lines, bytes, wanted, limit), fitting, text =>
    Buffer.from(text, 'latin1').toString('utf8'),
  )
}

/** Like `isWanted`, as far as a row can answer. */
function mayBeWanted(index: Index, row: number, wanted: Wanted, day: number): boolean {
  const { closedFrom, asksStates } = summaryColumnsAt(index.rows, row)
  switch (wanted) {
    case 'any':
    case 'outstanding':
      return day < closedFrom
    case 'to-confirm':
      return day >= closedFrom
    case 'asking-states':
      return asksStates === 1
  }
}

/** @param decode turns the bytes of the index into text */
function suggestionOf(
  { lines, stems, isPartial }: Suggested,
  load: (lines: readonly number[]) => readonly Tracked[],
  decode: (text: string) => string = text => text,
): Suggestion {
  const mandates = load(stems.length > 0 ? stems.map(({ line }) => line) : lines)
  if (stems.length === 0) return { mandates, stems, isPartial }
  return {
    mandates: [],
    stems: stems.map(({ text, count }) => ({ text: spelled(decode(text), mandates), count })),
    isPartial,
  }
}

/** A folded beginning in the spelling of the ids that have it. */
function spelled(stem: string, mandates: readonly Tracked[]): string {
  for (const { id } of mandates) {
    const start = id.slice(0, stem.length)
    if (fold(start) === stem) return start
  }
  return stem
}
