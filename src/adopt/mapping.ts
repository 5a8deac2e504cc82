// Applies the answers of a map to what was read, and writes what was read as a map.
import type { CivilDate } from '../base/civil-date.ts'
import type { Desk } from './desk.ts'
import type { AdoptedDocument } from './documents-of.ts'
import type { DocumentFacts } from './documents.ts'
import { letterOf, type MappedTable, type TrackerMap } from './map.ts'
import type { TrackerTable } from './tables.ts'
import type { Word } from './words.ts'

/** The roles that the map gives to columns take the place of the proposed ones. */
export function withRoles(table: TrackerTable, answer: MappedTable | undefined): TrackerTable {
  if (!answer) return table
  return {
    ...table,
    columns: table.columns.map(column => {
      const own = answer.columns.find(
        ({ header, at }) =>
          header === column.header && (at === letterOf(column.index) || at === ''),
      )
      return own ? { ...column, is: own.is } : column
    }),
  }
}

export function mappedTable(
  table: TrackerTable,
  take: boolean,
  reported: CivilDate | undefined,
  used: ReadonlyMap<string, { readonly word: Word }>,
): MappedTable {
  return {
    table: table.grid.name,
    take,
    reported,
    columns: table.columns.map(({ header, index, is }) => ({ header, at: letterOf(index), is })),
    statuses: Object.fromEntries([...used].map(([key, { word }]) => [key, word.status ?? 'none'])),
  }
}

/** What the map says about a document takes the place of what was read. */
export function withAnswers(facts: DocumentFacts, map: TrackerMap | undefined): DocumentFacts {
  const own = map?.documents.find(({ of }) => of === facts.key)
  return own
    ? {
        ...facts,
        symbol: own.symbol ?? facts.symbol,
        title: own.title ?? facts.title,
        date: own.date ?? facts.date,
        body: own.body,
        meeting: own.meeting ?? facts.meeting,
      }
    : facts
}

/** The whole map, as it is written. */
export function mapOf(
  documents: readonly AdoptedDocument[],
  tables: readonly MappedTable[],
  { order, departments }: Desk,
  map: TrackerMap | undefined,
): TrackerMap {
  const made = departments.made.map(({ id, name }): [string, string] => [name, id])
  return {
    dates: order,
    language: documents[0]?.language,
    tables: [...tables],
    documents: documents.map(({ facts: { key, symbol, title, date, body, meeting } }) => ({
      of: key,
      symbol,
      title,
      date,
      body,
      meeting,
    })),
    departments: { ...map?.departments, ...Object.fromEntries(made) },
  }
}
