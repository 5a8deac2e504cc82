// Reading values separated by commas, or by semicolons or tabs as spreadsheets write them in some countries.
import { parse, CsvError } from 'csv-parse/sync'
import { rearmed } from '../base/disarm.ts'
import { fail } from '../base/user-error.ts'
import { MOST_ROWS, type SheetTable } from './table.ts'

const SEPARATORS = [',', ';', '\t']

/** @throws UserError when it is not text, or its quotes do not pair */
export function readCsv(bytes: Uint8Array, file: string): SheetTable {
  const text = decoded(bytes, file)
  const counts = SEPARATORS.map(separator => parsed(text, file, separator, 1)[0]?.length ?? 0)
  const separator = SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
  const rows = parsed(text, file, separator, MOST_ROWS + 1)
  if (rows.length > MOST_ROWS) fail('sheet-unreadable', { file, reason: 'too-many-rows' })
  const lines = rows.map((cells, index) => ({ number: index + 1, cells: cells.map(rearmed) }))
  return {
    name: undefined,
    rows: lines.filter(({ cells }) => cells.some(cell => cell !== '')),
    oddities: new Map(),
  }
}

function parsed(text: string, file: string, delimiter: string, to: number): string[][] {
  try {
    return parse(text, { delimiter, to, relax_column_count: true, bom: true })
  } catch (error) {
    if (error instanceof CsvError) return fail('sheet-unreadable', { file, reason: 'quotes' })
    throw error
  }
}

/** UTF-8, or UTF-16 that says so at its beginning; nothing is guessed, as a wrong guess would spoil names. */
function decoded(bytes: Uint8Array, file: string): string {
  const mark = `${bytes[0] ?? 0},${bytes[1] ?? 0}`
  const encoding = { '255,254': 'utf-16le', '254,255': 'utf-16be' }[mark] ?? 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Told below, like NUL bytes.
  }
  return fail('sheet-unreadable', { file, reason: 'encoding' })
}
