// Reads workbooks and csv files as grids.
import { decoded } from '../../import/read/encoding.ts'
import { fail } from '../../base/user-error.ts'
import { csvTable } from '../../sheet/csv.ts'
import { areTooLarge, MOST_CELL, placeKey, type SheetTable } from '../../sheet/table.ts'
import { readXlsx } from '../../sheet/xlsx.ts'
import { placeIn, withMerges, type Cell, type Grid, type Source } from '../grid.ts'
import { tidied } from './tidy.ts'

/** @throws UserError when the workbook cannot be read */
export function workbookSource(bytes: Uint8Array, file: string): Source {
  return sourceOf(readXlsx(bytes, file), file)
}

/** @throws UserError when the text has no known encoding, or is no table */
export function csvSource(bytes: Uint8Array, file: string): Source {
  const text = decoded(bytes)
  if ('fault' in text) return fail('sheet-unreadable', { file, reason: 'encoding' })
  const plain = text.text.replace(/^\ufeff/, '')
  if (plain.includes('\0')) fail('sheet-unreadable', { file, reason: 'encoding' })
  if (plain.length > 8 * MOST_CELL) fail('sheet-unreadable', { file, reason: 'too-large' })
  return sourceOf([csvTable(Buffer.from(plain), file, separatorIn(plain))], file)
}

function sourceOf(tables: readonly SheetTable[], file: string): Source {
  if (areTooLarge(tables)) fail('sheet-unreadable', { file, reason: 'too-large' })
  return { kind: 'sheets', grids: tables.map(gridOf), around: [] }
}

const SEPARATORS = [';', '\t', ',', '|']

/** The separator that stands equally often in most lines. A title line or a long text may have any of them. */
function separatorIn(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .replaceAll(/"[^"]{0,20000}"/g, '"')
    .split(/\r?\n|\r/)
    .filter(line => line.trim() !== '')
    .slice(0, 60)
  const scores = SEPARATORS.map(separator => {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const count = line.split(separator).length - 1
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    return Math.max(0, ...[...counts].map(([count, times]) => times * Math.min(count, 12)))
  })
  return SEPARATORS[scores.indexOf(Math.max(...scores))] ?? ','
}

function gridOf({ name = '', rows, look }: SheetTable): Grid {
  const index = new Map(rows.map(({ number }, place) => [number, place]))
  const widths = new Map<number, number>()
  for (const key of look?.fills.keys() ?? []) {
    const [row = 0, column = 0] = key.split(':').map(Number)
    widths.set(row, Math.max(widths.get(row) ?? 0, column + 1))
  }
  const cells = rows.map(({ number, cells: texts }) =>
    // A cell may have a colour and no text.
    Array.from({ length: Math.max(texts.length, widths.get(number) ?? 0) }, (_, column): Cell => {
      const fill = look?.fills.get(placeKey(number, column))
      return { text: tidied(texts[column] ?? ''), ...(fill !== undefined && { fill }) }
    }),
  )
  const merges = (look?.merges ?? []).flatMap(({ top, bottom, left, right }) => {
    const first = index.get(top)
    if (first === undefined) return []
    // Empty rows are not in the table, so the rectangle covers fewer of them.
    let last = first
    while ((rows[last + 1]?.number ?? Infinity) <= bottom) last++
    return [{ top: first, bottom: last, left, right }]
  })
  return {
    name,
    isHidden: look?.isHidden ?? false,
    hiddenColumns: [...(look?.hiddenColumns ?? [])],
    rows: withMerges(cells, merges).map((marked, place) => {
      const number = rows[place]?.number ?? 0
      return {
        at: placeIn(name, number),
        isHidden: look?.hiddenRows.has(number) ?? false,
        cells: marked,
      }
    }),
  }
}
