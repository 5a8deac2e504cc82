// Reads mail and web archives (MHTML): the documents that are attached, and the text of the message after them.
import PostalMime from 'postal-mime'
import { fail } from '../../base/user-error.ts'
import type { Paragraph } from '../paragraph.ts'
import { kindOf } from './kind.ts'

/** Reads one part of a message, in the way of a file of its kind. */
type ReadPart = (bytes: Uint8Array) => Promise<Paragraph[]>

export async function paragraphsOfMail(
  bytes: Uint8Array,
  file: string,
  read: ReadPart,
): Promise<Paragraph[]> {
  const { attachments, html, text } = await partsOf(bytes, file)
  const documents: Paragraph[][] = []
  for (const { content, mimeType, disposition } of attachments) {
    if (typeof content === 'string') continue
    const part = new Uint8Array(content)
    if (isDocument(part, mimeType, disposition)) documents.push(await read(part))
  }
  const message = html?.trim() ? html : text?.trim()
  if (message) documents.push(await read(Buffer.from(message)))
  return oneAfterAnother(documents)
}

async function partsOf(bytes: Uint8Array, file: string): Promise<ReturnType<typeof parsed>> {
  try {
    return await parsed(bytes)
  } catch {
    return fail('document-unreadable', { file, reason: 'damaged' })
  }
}

function parsed(bytes: Uint8Array): ReturnType<typeof PostalMime.parse> {
  return PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' })
}

/** Whether a part is a document, rather than a picture, a signature, a calendar or a message within the message. */
function isDocument(bytes: Uint8Array, mimeType: string, disposition: string | null): boolean {
  switch (kindOf(bytes)) {
    case 'binary':
    case 'mail':
      return false
    case 'text':
    case 'html':
      return (
        disposition === 'attachment' && /^text\/(?:plain|html|markdown|x-markdown)$/.test(mimeType)
      )
    case 'akn':
    case 'docx':
    case 'pdf':
    case 'word':
    case 'encrypted':
      return true
  }
}

/** The paragraphs of several documents, with the lines and tables of each numbered after those before it. */
function oneAfterAnother(documents: readonly (readonly Paragraph[])[]): Paragraph[] {
  const all: Paragraph[] = []
  let [lines, tables] = [0, 0]
  for (const document of documents) {
    const own = document.map(one => ({
      ...one,
      line: one.line + lines,
      ...(one.cell && { cell: { ...one.cell, table: one.cell.table + tables } }),
      ...(one.lines && { lines: one.lines.map(part => ({ ...part, line: part.line + lines })) }),
    }))
    all.push(...own)
    lines = Math.max(lines, ...own.map(({ line }) => line))
    tables = Math.max(tables, ...own.map(({ cell }) => (cell?.table ?? -1) + 1))
  }
  return all
}
