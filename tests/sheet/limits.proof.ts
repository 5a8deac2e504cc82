// Sheets with as many rows as the program reads, with more, and with more than a sheet can need.
import { expect, test } from 'vitest'
import { readSheets } from '../../src/sheet/read.ts'
import { MOST_ROWS, type SheetTable } from '../../src/sheet/table.ts'
import { refusalOf, refused } from './refusal.ts'
import { workbook } from './workbook.ts'

const read = (rows: string, parts: Record<string, string> = {}): SheetTable | undefined =>
  readSheets(workbook(rows, parts), 'x')[0]

test('a file that unpacks to more than a sheet can need is stopped early', () => {
  const bomb = `<row r="1"><c r="A1" t="str"><v>${'0'.repeat(200 * 1024 * 1024)}</v></c></row>`
  const bytes = workbook(bomb)
  expect(bytes.length).toBeLessThan(1024 * 1024)
  expect(refusalOf(bytes)).toEqual(refused('too-large'))
})

test('too many rows in a workbook are refused', () => {
  const rows = Array.from(
    { length: MOST_ROWS + 1 },
    (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`,
  )
  expect(refusalOf(workbook(rows.join('')))).toEqual(refused('too-many-rows'))
})

test('fifty thousand rows are read completely', () => {
  const row = (number: number): string =>
    `<row r="${number}">${'<c t="s"><v>1</v></c>'.repeat(19)}</row>`
  const rows = Array.from({ length: 50_000 }, (_, index) => row(index + 1)).join('')
  expect(read(rows)?.rows.length).toBe(50_000)
})
