// Reads a sheet. The format is detected from the content, not from the file name.
import { fail } from '../base/user-error.ts'
import { readCsv } from './csv.ts'
import { areTooLarge, type SheetTable } from './table.ts'
import { readXlsx } from './xlsx.ts'

/**
 * The sheets of a csv or xlsx file.
 *
 * @throws UserError when it is neither, or cannot be read
 */
export function readSheets(bytes: Uint8Array, file: string): SheetTable[] {
  const beginning = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (beginning === 'd0cf11e0') fail('sheet-unreadable', { file, reason: 'closed' })
  if (beginning === '25504446') fail('sheet-unreadable', { file, reason: 'not-a-sheet' })
  const tables = beginning.startsWith('504b') ? readXlsx(bytes, file) : [readCsv(bytes, file)]
  return areTooLarge(tables) ? fail('sheet-unreadable', { file, reason: 'too-large' }) : tables
}
