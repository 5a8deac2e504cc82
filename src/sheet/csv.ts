// Reads CSV files, with commas, semicolons or tabs as separators.
import { parse, CsvError } from 'csv-parse/sync'
import { rearmed } from '../base/formula-injection.ts'
import { fail } from '../base/user-error.ts'
import { MOST_CELL, MOST_COLUMNS, MOST_ROWS, type SheetTable } from './table.ts'

const SEPARATORS = [',', ';', '\t']

/** @throws UserError when it is not text, or a quote is not closed */
export function readCsv(bytes: Uint8Array, file: string): SheetTable {
  const text = inUtf8(bytes, file)
  if (hasLongLine(text)) fail('sheet-unreadable', { file, reason: 'too-large' })
  const counts = SEPARATORS.map(separator => parsed(text, file, separator, 1)[0]?.length ?? 0)
  return csvTable(text, file, SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',')
}

/**
 * The table of a text in UTF-8 whose separator is known.
 *
 * @throws UserError when a quote is not closed, or the table is too large
 */
export function csvTable(text: Uint8Array, file: string, separator: string): SheetTable {
  const rows = parsed(text, file, separator, MOST_ROWS + 1)
  if (rows.length > MOST_ROWS) fail('sheet-unreadable', { file, reason: 'too-many-rows' })
  const lines = rows.map((cells, index) => ({
    number: index + 1,
    cells: cells.slice(0, MOST_COLUMNS).map(rearmed),
  }))
  return {
    name: undefined,
    rows: lines.filter(({ cells }) => cells.some(cell => cell !== '')),
    oddities: new Map(),
  }
}

/** A line of commas takes far more memory once it is split into cells. */
function hasLongLine(text: Uint8Array): boolean {
  for (let from = 0, end = 0; end !== -1; from = end + 1) {
    end = text.indexOf(LINE_BREAK, from)
    if ((end === -1 ? text.length : end) - from > MOST_CELL) return true
  }
  return false
}

const LINE_BREAK = 0x0a

function parsed(text: Uint8Array, file: string, delimiter: string, to: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      to,
      relax_column_count: true,
      bom: true,
      max_record_size: MOST_CELL,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const reason = error.code === 'CSV_MAX_RECORD_SIZE' ? 'too-large' : 'quotes'
    return fail('sheet-unreadable', { file, reason })
  }
}

/**
 * The text as UTF-8 bytes, which take half the memory of a string. UTF-16 needs a byte order mark. The encoding is
 * never guessed, because a wrong guess would damage names.
 */
function inUtf8(bytes: Uint8Array, file: string): Uint8Array {
  const encoding = UTF_16.get(`${bytes[0] ?? 0},${bytes[1] ?? 0}`)
  try {
    const text = encoding === undefined ? bytes : Buffer.from(decoded(bytes, encoding))
    if (encoding === undefined) requireUtf8(bytes)
    if (!text.includes(0)) return text
  } catch {
    // The error is reported below, like NUL bytes.
  }
  return fail('sheet-unreadable', { file, reason: 'encoding' })
}

const UTF_16 = new Map([
  ['255,254', 'utf-16le'],
  ['254,255', 'utf-16be'],
])

/** @throws TypeError when the bytes are in another encoding */
function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

/**
 * The text is checked in chunks, because it is not needed as one string.
 *
 * @throws TypeError when the bytes are not UTF-8
 */
function requireUtf8(bytes: Uint8Array): void {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let from = 0; from < bytes.length; from += PIECE)
    decoder.decode(bytes.subarray(from, from + PIECE), { stream: true })
  decoder.decode()
}

const PIECE = 64 * 1024
