// Pages of a PDF in two columns, as pdftotext prints them.
import { expect, test } from 'vitest'
import { hasColumns, inReadingOrder } from '../../src/import/read/columns.ts'
import { readDocument } from '../../src/import/read.ts'
import { NO_PROGRAMS } from './converters.ts'
import { sideBySide } from './side-by-side.ts'

const LEFT = `1. Welcomes the care with which the
keepers kept their lamps through the
long and stormy winter of the reefs;
2. Requests the Secretary-General to
count the lanterns of the harbours
and to tell the pilots how many of
them are lit;`
const RIGHT = `3. Calls upon the Member States to
tell the Secretary-General of every
lantern that went out in the storms;
4. Also requests the Secretariat to
keep the register of the buoys with
the names of those who paint them
every spring;`
const PAGE = sideBySide(LEFT.split('\n'), RIGHT.split('\n'))

const TABLE = Array.from(
  { length: 9 },
  (_, row) =>
    `  ${row + 1}.   count the lamps again     the Secretariat and the pilots     in spring`,
).join('\n')

test('a page in two columns is told from a table and from plain pages', () => {
  expect(hasColumns(PAGE)).toBe(true)
  expect(hasColumns(TABLE)).toBe(false)
  expect(hasColumns(`${LEFT}\n${RIGHT}`)).toBe(false)
  expect(hasColumns('')).toBe(false)
})

test('only the pages in two columns are read column by column', () => {
  const printed = `${LEFT}\f${PAGE}\f`
  const byColumn = `(first)\f${LEFT}\n${RIGHT}\f`
  expect(inReadingOrder({ printed, byColumn: () => byColumn })).toBe(`${LEFT}\f${LEFT}\n${RIGHT}\f`)
  expect(inReadingOrder({ printed, byColumn: () => undefined })).toBe(printed)
  expect(inReadingOrder({ printed: LEFT, byColumn: () => 'never asked' })).toBe(LEFT)
})

test('the mandates of a PDF in two columns are whole', async () => {
  const { findMandates } = await import('../../src/import/find.ts')
  const pdf = new TextEncoder().encode('%PDF-1.7\n')
  const paragraphs = await readDocument(pdf, 'file.pdf', {
    ...NO_PROGRAMS,
    pdfToText: (_, order) => ({ text: order === 'printed' ? PAGE : `${LEFT}\n${RIGHT}` }),
  })
  expect(findMandates(paragraphs, 'en').mandates.map(one => one.text)).toEqual([
    'Requests the Secretary-General to count the lanterns of the harbours and to tell the pilots how many of them are lit',
    'Also requests the Secretariat to keep the register of the buoys with the names of those who paint them every spring',
  ])
})
