// Tables of tasks with persons and dates, in all formats with tables.
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { NO_PROGRAMS } from './converters.ts'
import type { Language } from '../../src/base/language.ts'
import { findMandates } from '../../src/import/find.ts'
import type { Paragraph } from '../../src/import/paragraph.ts'
import { readDocument } from '../../src/import/read.ts'

const ROWS = {
  en: [
    ['No.', 'Action', 'Responsible', 'Deadline'],
    ['7', 'Send the list to the ports', 'Secretariat', '3 June 2031'],
    ['8', 'Pay the dues', 'Member States', '1 May 2031'],
    ['9', 'Write to the pilots', 'Executive Director, with the Chair', ''],
  ],
  fr: [
    ['N°', 'Mesure', 'Responsable', 'Échéance'],
    ['7', 'Envoyer la liste aux ports', 'Secrétariat', '3 juin 2031'],
    ['8', 'Verser les contributions', 'États membres', '1er mai 2031'],
    ['9', 'Écrire aux pilotes', 'Directeur exécutif', ''],
  ],
  ar: [
    ['الرقم', 'الإجراء', 'الجهة المسؤولة', 'الموعد'],
    ['7', 'إرسال القائمة إلى الموانئ', 'الأمانة العامة', '3 يونيو 2031'],
    ['8', 'سداد المساهمات', 'الدول الأعضاء', '1 مايو 2031'],
    ['9', 'الكتابة إلى المرشدين', 'الأمين العام', ''],
  ],
} as const

type Rows = readonly (readonly string[])[]

const asMarkdown = (rows: Rows): string =>
  rows
    .map(row => `| ${row.join(' | ')} |`)
    .toSpliced(1, 0, '|---|---|---|---|')
    .join('\n')

const asPage = (rows: Rows): string =>
  `<html><body><table>${rows.map(row => `<tr>${row.map(cell => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table></body></html>`

const asWord = (rows: Rows): Uint8Array => {
  const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const body = rows.map(row => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')
  return zipSync({
    'word/document.xml': Buffer.from(
      `<w:document><w:body><w:tbl>${body}</w:tbl></w:body></w:document>`,
    ),
  })
}

const read = (bytes: Uint8Array): Promise<Paragraph[]> =>
  readDocument(bytes, 'document', NO_PROGRAMS)

const found = async (bytes: Uint8Array, language: Language): Promise<string[][]> =>
  findMandates(await read(bytes), language).mandates.map(({ paragraph, text, chapeau }) => [
    paragraph,
    text,
    chapeau ?? '',
  ])

test.each(['en', 'fr', 'ar'] as const)(
  '%s: the rows of our secretariat are found',
  async language => {
    const rows = ROWS[language]
    const [head, first, , last] = rows
    const about = (row: readonly string[]): string =>
      [2, 3]
        .filter(column => row[column] !== '')
        .map(column => `${head[column] ?? ''}: ${row[column] ?? ''}`)
        .join('; ')
    const expected = [first, last].map(row => [row[0], row[1], about(row)])
    for (const bytes of [Buffer.from(asMarkdown(rows)), Buffer.from(asPage(rows)), asWord(rows)])
      expect(await found(bytes, language)).toEqual(expected)
  },
)

test('another table gives no mandates', async () => {
  const text = asMarkdown([
    ['Port', 'Keeper', 'Lamps', 'Secretariat'],
    ['Clarion', 'Brisk', '3', 'yes'],
  ])
  expect(await found(Buffer.from(text), 'en')).toEqual([])
})
