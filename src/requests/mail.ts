// The draft mail with a request: plain text and the same as HTML, with the files attached. Nothing is sent.
import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { CivilDate } from '../base/civil-date.ts'
import { plainText, type Block, type ReportDocument, type Table } from '../report/document.ts'
import { directionOf, isolatedText } from '../view/parts/direction.ts'
import { isolatedHtml } from '../view/parts/html.ts'
import type { Language } from '../base/language.ts'
import type { Recipient } from './recipients.ts'

export interface Attachment {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array
}

/** The text of a note for the body of a mail, and for a plain text file. */
export function mailText({ blocks, language }: ReportDocument): string {
  const say = (text: string): string => isolatedText(text, language)
  const parts = blocks.map(block => linesOf(block).map(say).join('\n'))
  return `${parts.filter(part => part !== '').join('\n\n')}\n`
}

/** The same as HTML, so that Arabic is read from right to left. */
function mailHtml({ blocks, language }: ReportDocument): string {
  const say = (text: string): string => isolatedHtml(text, language)
  const body = blocks.map(block =>
    block.kind === 'table'
      ? `<ul>${linesOf(block)
          .map(item => `<li>${say(item.replace(/^• /, ''))}</li>`)
          .join('')}</ul>`
      : `<p>${linesOf(block).map(say).join('<br>')}</p>`,
  )
  return `<!DOCTYPE html><html lang="${language}" dir="${directionOf(language)}"><body>${body.join('')}</body></html>`
}

function linesOf(block: Block): string[] {
  if (block.kind === 'line') return [plainText(block.text)]
  if (block.kind === 'quote')
    return [block.text, ...(block.original === null ? [] : [`[${block.original}]`])]
  return block.kind === 'table' ? itemsOf(block) : []
}

/** Each mandate of the table as one line, because a mail program shows a table in any width. The sheet has the rest. */
function itemsOf({ rows }: Table): string[] {
  return rows.map(row => {
    const [mandate = [], , due = []] = row.map(cell => cell.map(plainText))
    return `• ${[mandate.join(' – '), ...due].filter(text => text !== '').join(' · ')}`
  })
}

/**
 * The mail as a file that Outlook, Thunderbird and Apple Mail open as a draft. The same request of the same day gives
 * the same bytes.
 */
export async function draftMail(
  note: ReportDocument,
  { email }: Recipient,
  subject: string,
  attachments: readonly Attachment[],
  day: CivilDate,
): Promise<Buffer> {
  const text = mailText(note)
  const hash = createHash('sha256').update(JSON.stringify([subject, text, email, day]))
  const digest = hash.digest('hex').slice(0, 32)
  const composer = new MailComposer({
    ...(email === undefined ? {} : { to: email }),
    subject,
    text,
    html: mailHtml(note),
    attachments: attachments.map(({ name, type, content }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(content),
    })),
    // Outlook opens a message with this header as one that is not sent yet.
    headers: { 'X-Unsent': '1', 'Content-Language': note.language satisfies Language },
    date: new Date(`${day}T00:00:00Z`),
    messageId: `<${digest}@mandates.invalid>`,
    baseBoundary: digest,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
