// The workbook that `export` writes, part by part.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/base/language.ts'
import { MANDATE_KINDS, STATUSES } from '../../../src/base/vocabulary.ts'
import { readSheets } from '../../../src/sheet/read.ts'
import { missingFrom } from '../../../src/tracking/rules/requirements.ts'
import { sheetXlsx } from '../../../src/view/export/xlsx.ts'
import { SHEET_COLUMNS, sheetRows, type SheetRow } from '../../../src/view/export/rows.ts'
import { STATUS_LABELS } from '../../../src/words/labels.ts'
import { SHEET_NAMES, STATUS_NEEDS } from '../../../src/words/sheet.ts'
import { exampleFigures } from '../../report/example.ts'
import { day } from '../../records/build.ts'

const { snapshot } = exampleFigures()
const DAY = day('2026-04-01')

function bytesIn(language: Language, change: (row: SheetRow) => SheetRow = row => row): Uint8Array {
  return sheetXlsx(sheetRows(snapshot.mandates, snapshot, language).map(change), DAY, language)
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes))
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]))
}

describe.each(LANGUAGES)('in %s', language => {
  const bytes = bytesIn(language)
  const parts = partsOf(bytes)
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''

  test('is read back unchanged, and is explained on a second sheet', () => {
    const [main, guide] = readSheets(bytes, 'x')
    const rows = sheetRows(snapshot.mandates, snapshot, language)
    const cells = rows.map(row => SHEET_COLUMNS.map(column => row[column]))
    expect(main?.rows.slice(1).map(row => row.cells)).toEqual(cells)
    expect([main?.name, guide?.name]).toEqual([
      SHEET_NAMES.mandates[language],
      SHEET_NAMES.guide[language],
    ])
    const explained = guide?.rows.map(row => row.cells[0])
    for (const status of STATUSES) expect(explained).toContain(STATUS_LABELS[status][language])
  })

  test('has sheet names that spreadsheets accept', () => {
    for (const { [language]: name } of Object.values(SHEET_NAMES)) {
      expect(name).toMatch(/^[^:\\/?*[\]']{1,31}$/)
    }
  })

  test('has fixed headings with filters, a list of statuses, and real dates', () => {
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toMatch(/<autoFilter ref="A1:S\d+"\/>/)
    expect(sheet).toMatch(/<dataValidation type="list".*<formula1>Statuses<\/formula1>/)
    expect(sheet).toMatch(/<c r="N\d+" s="7"><v>\d+<\/v>/)
    const [, first, last] =
      /\$A\$(\d+):\$A\$(\d+)<\/definedName><\/definedNames>/.exec(parts['xl/workbook.xml'] ?? '') ??
      []
    const guide = readSheets(bytes, 'x')[1]?.rows ?? []
    const listed = guide
      .filter(({ number }) => number >= Number(first) && number <= Number(last))
      .map(({ cells }) => cells[0])
    expect(listed).toEqual(STATUSES.map(status => STATUS_LABELS[status][language]))
  })

  test('is from right to left if the language is', () => {
    expect(sheet.includes('rightToLeft="1"')).toBe(language === 'ar')
  })

  test('a cell has the direction of its text: words as the language, symbols from left to right', () => {
    const looks = [
      ...(parts['xl/styles.xml'] ?? '').matchAll(/<xf [^>]*>(<alignment[^>]*>)<\/xf>/g),
    ]
    const orderOf = (column: (typeof SHEET_COLUMNS)[number]): string | undefined => {
      const place = String.fromCharCode(65 + SHEET_COLUMNS.indexOf(column))
      const look = new RegExp(`<c r="${place}2" s="(\\d+)"`).exec(sheet)?.[1]
      return /readingOrder="(\d)"/.exec(looks[Number(look)]?.[1] ?? '')?.[1]
    }
    const [words, symbols] = language === 'ar' ? ['2', '1'] : [undefined, undefined]
    for (const column of ['mandate', 'status', 'note', 'department'] as const) {
      expect([column, orderOf(column)]).toEqual([column, words])
    }
    for (const column of ['id', 'symbol', 'paragraph', 'evidence'] as const) {
      expect([column, orderOf(column)]).toEqual([column, symbols])
    }
  })

  test('the same records and day give the same bytes', () => {
    expect(Buffer.from(bytesIn(language)).equals(Buffer.from(bytes))).toBe(true)
  })
})

test('no text becomes a formula or a code of XML or spreadsheets', () => {
  const texts = ['=1+1', '@x', '-5', '<v>&"', '_x0041_', ' two  spaces ', "'=1"]
  for (const text of texts) {
    const bytes = bytesIn('en', row => ({ ...row, note: text }))
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    const column = SHEET_COLUMNS.indexOf('note')
    expect(readSheets(bytes, 'x')[0]?.rows[1]?.cells[column]).toBe(text)
  }
})

test('dates on which spreadsheets disagree stay text', () => {
  const bytes = bytesIn('en', row => ({ ...row, date: '1899-05-01', due: '1900-03-01' }))
  const cells = readSheets(bytes, 'x')[0]?.rows[1]?.cells
  expect(cells?.[SHEET_COLUMNS.indexOf('date')]).toBe('1899-05-01')
  expect(cells?.[SHEET_COLUMNS.indexOf('due')]).toBe('1900-03-01')
})

test.each(STATUSES)('the second sheet shows what an entry needs: %s', status => {
  const claim = { status, evidence: [] }
  const needs = MANDATE_KINDS.flatMap(kind =>
    (['action', 'mandate'] as const).flatMap(of => missingFrom(claim, of, { kind }, false)),
  )
  expect(STATUS_NEEDS[status] !== null).toBe(needs.length > 0)
})
