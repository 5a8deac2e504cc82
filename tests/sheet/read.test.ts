// Reads sheets that other programs wrote, or that were made to cause harm.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSheets } from '../../src/sheet/read.ts'
import { MOST_ROWS, type SheetTable } from '../../src/sheet/table.ts'
import { refusalOf, refused } from './refusal.ts'
import { workbook } from './workbook.ts'

const cells = (bytes: Uint8Array): unknown =>
  readSheets(bytes, 'x').flatMap(({ rows }) => rows.map(row => row.cells))

describe('csv', () => {
  const TEXT = 'id;note\r\nA/1;"été; القاهرة ""x"""\r\n\r\nA/2;\r\n'
  const EXPECTED = [
    ['id', 'note'],
    ['A/1', 'été; القاهرة "x"'],
    ['A/2', ''],
  ]

  test('commas, semicolons and tabs are read, in UTF-8 and in UTF-16 with a byte order mark', () => {
    const mark = '\ufeff'
    expect(cells(Buffer.from(TEXT))).toEqual(EXPECTED)
    expect(cells(Buffer.from(mark + TEXT))).toEqual(EXPECTED)
    expect(cells(Buffer.from(mark + TEXT, 'utf16le'))).toEqual(EXPECTED)
    expect(cells(Buffer.from(mark + TEXT, 'utf16le').swap16())).toEqual(EXPECTED)
    expect(cells(Buffer.from('id\tnote\nA/1\t1,5;2\n'))).toEqual([
      ['id', 'note'],
      ['A/1', '1,5;2'],
    ])
  })

  test('rows keep their numbers if some are empty', () => {
    expect(readSheets(Buffer.from(TEXT), 'x')[0]?.rows.map(row => row.number)).toEqual([1, 2, 4])
  })

  test('another encoding is refused, because a wrong guess would damage names', () => {
    expect(refusalOf(Buffer.from('id,note\nA/1,été\n', 'latin1'))).toEqual(refused('encoding'))
    expect(refusalOf(Buffer.from('id,note\nA/1,x\n', 'utf16le'))).toEqual(refused('encoding'))
  })

  test('an unclosed quotation mark is refused', () => {
    expect(refusalOf(Buffer.from('id,note\nA/1,"open\n'))).toEqual(refused('quotes'))
    expect(refusalOf(Buffer.from('id,note\nA/1,a"b"\n'))).toEqual(refused('quotes'))
  })

  test('too many rows are refused', () => {
    expect(refusalOf(Buffer.from('a,b\n'.repeat(MOST_ROWS + 1)))).toEqual(refused('too-many-rows'))
  })
})

describe('xlsx', () => {
  const read = (rows: string, parts: Record<string, string> = {}): SheetTable | undefined =>
    readSheets(workbook(rows, parts), 'x')[0]

  test('every kind of cell is read as its text', () => {
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c t="s"><v>2</v></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><t>in </t><t>line</t></is></c><c r="B4" t="b"><v>1</v></c><c r="C4"><v>1.5</v></c></row>'
    expect(read(rows)).toMatchObject({
      name: 'One',
      rows: [
        { number: 2, cells: ['plain', '', 'two runs', 'a_x0041_\nb'] },
        { number: 4, cells: ['in line', 'TRUE', '1.5'] },
      ],
    })
  })

  test('days are read in any display format, and by either calendar', () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>43374</v></c><c r="B1" s="2"><v>43374.75</v></c><c r="C1" s="3"><v>43374</v></c><c r="D1" t="d"><v>2018-10-01T00:00:00</v></c><c r="E1" s="1"><v>-3</v></c></row>'
    expect(read(rows)?.rows[0]?.cells).toEqual([
      '2018-10-01',
      '2018-10-01',
      '43374',
      '2018-10-01',
      '-3',
    ])
    const early = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>',
    }
    expect(
      read('<row r="1"><c r="A1" s="1"><v>41912</v></c></row>', early)?.rows[0]?.cells,
    ).toEqual(['2018-10-01'])
  })

  test('formulas, errors and merged cells are reported', () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#REF!</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B3"/></mergeCells></worksheet>'
    const table = read('', { 'xl/worksheets/sheet1.xml': sheet })
    expect([...(table?.oddities ?? [])]).toEqual([
      ['1:0', 'formula'],
      ['1:1', 'error'],
      ['2:0', 'merged'],
      ['2:1', 'merged'],
      ['3:0', 'merged'],
      ['3:1', 'merged'],
    ])
  })

  test('a file that is not a workbook, or is damaged or protected, is refused', () => {
    expect(refusalOf(zipSync({ 'a.txt': strToU8('x') }))).toEqual(refused('not-a-sheet'))
    expect(refusalOf(Buffer.from('PK\u0003\u0004 and no more'))).toEqual(refused('not-a-sheet'))
    expect(refusalOf(workbook('<row r="1"><c r="A1"><v>1</c></row>'))).toEqual(refused('damaged'))
    const rows = Array.from({ length: 900 }, (_, row) => `<row><c><v>${row ** 3}</v></c></row>`)
    const whole = workbook(rows.join(''))
    expect(refusalOf(whole.subarray(0, whole.length - 1500))).toEqual(refused('damaged'))
    expect(refusalOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toEqual(refused('closed'))
    expect(refusalOf(Buffer.from('%PDF-1.7'))).toEqual(refused('not-a-sheet'))
  })

  test('a document type is refused, because it could read other files or grow without end', () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'
    expect(refusalOf(workbook('', { 'xl/worksheets/sheet1.xml': doctype }))).toEqual(
      refused('doctype'),
    )
  })
})
