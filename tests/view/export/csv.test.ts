// No text in a sheet becomes a formula, and every text is read back unchanged.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disarmed, rearmed } from '../../../src/base/formula-injection.ts'
import { readSheets } from '../../../src/sheet/read.ts'
import { SHEET_COLUMNS, type SheetRow } from '../../../src/view/export/rows.ts'
import { sheetCsv } from '../../../src/view/export/csv.ts'

const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '\t',
        ' ',
        '\ufeff',
        '＝',
        '＠',
        'ا',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map(parts => parts.join(''))

test('a disarmed text is read back unchanged, and other texts stay the same', () => {
  fc.assert(
    fc.property(nasty, text => {
      expect(rearmed(disarmed(text))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

test.each(['=1+1', '+1', '-5', '@x', '\t=1', '\r=1', ' =1', '\ufeff=1', '＝1', "'=1", '\tx'])(
  'a spreadsheet does not read %j as a formula',
  text => {
    expect(disarmed(text)).toBe(`'${text}`)
  },
)

test.each(['ordinary', "'tis", '5-6', 'a=b', ''])('%j stays the same', text => {
  expect(disarmed(text)).toBe(text)
})

/** A row with the same text in every column. */
function rowOf(texts: readonly string[]): SheetRow {
  const cells = SHEET_COLUMNS.map((column, index) => [column, texts[index % texts.length] ?? ''])
  return Object.fromEntries(cells) as SheetRow
}

describe('csv', () => {
  test('any cells are read back unchanged', () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 5 }), texts => {
        const row = rowOf([...texts, 'x'])
        const [table] = readSheets(Buffer.from(sheetCsv([row], 'ar')), 'x.csv')
        expect(table?.rows.at(-1)?.cells).toEqual(SHEET_COLUMNS.map(column => row[column]))
      }),
    )
  })

  test('begins with a byte order mark, and has the line endings of RFC 4180', () => {
    const text = sheetCsv([rowOf(['a"b,c\nd'])], 'en')
    expect(text.startsWith('\ufeffID [id],')).toBe(true)
    expect(text).toContain('"a""b,c\nd"')
    expect(text.endsWith('\r\n')).toBe(true)
  })
})
