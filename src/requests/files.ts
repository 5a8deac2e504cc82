// The files of a request to one recipient: the note in Word and as text, the sheet to fill in, and a draft mail with them.
import { reportDocx } from '../view/report/docx.ts'
import { sheetXlsx } from '../view/export/xlsx.ts'
import { sheetRow } from '../view/export/rows.ts'
import { noteVerbaleSubject, reminderSubject, requestSubject } from '../words/request.ts'
import { draftMail, mailText, type Attachment } from './mail.ts'
import { noteFor, type Occasion } from './notes.ts'
import { nameOfRecipient, type Asked } from './recipients.ts'

/** A file of a request. Its name is relative to the folder of all requests. */
export interface RequestFile {
  readonly name: string
  readonly content: string | Uint8Array
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The files for one recipient, in a folder of its own. */
export async function filesFor(asked: Asked, occasion: Occasion): Promise<RequestFile[]> {
  const { language } = asked.to
  const name = nameOfRecipient(asked.to)
  const { snapshot, by } = occasion
  const { day, organisation } = snapshot
  const note = noteFor(asked, occasion)
  const word = { name: `${name}.docx`, type: WORD, content: reportDocx([note], day) }
  const sheets = (asked.rows ? [asked.rows] : []).map((rows): Attachment => {
    const content = sheetXlsx(
      rows.map(row => sheetRow(row, snapshot, language)),
      day,
      language,
      { fields: [], organisation },
    )
    return { name: `${name}.xlsx`, type: WORKBOOK, content }
  })
  const first = (asked.questions ? noteVerbaleSubject : requestSubject)[language](by)
  const subject = occasion.again ? reminderSubject[language](first) : first
  const attachments = [word, ...sheets]
  const mail = await draftMail(note, asked.to, subject, attachments, day)
  return [
    ...attachments,
    { name: `${name}.txt`, content: mailText(note) },
    { name: `${name}.eml`, content: mail },
  ].map(file => ({ name: `${name}/${file.name}`, content: file.content }))
}
