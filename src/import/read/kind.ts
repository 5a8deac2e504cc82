// Detects the kind of a document from its content, not from its name.
import type { DocumentFormat } from '../../base/vocabulary.ts'
import { wideEncoding } from './encoding.ts'

export type DocumentKind = DocumentFormat | 'encrypted' | 'binary'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b, 0x03, 0x04]

export function kindOf(bytes: Uint8Array): DocumentKind {
  const head = latin(bytes.subarray(0, 4000))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (head.startsWith('{\\rtf')) return 'word'
  if (startsWith(bytes, ZIP)) {
    // An OpenDocument text begins with its type.
    return head.includes('mimetypeapplication/vnd.oasis.opendocument') ? 'word' : 'docx'
  }
  // A docx with a password is stored in the container format that Word used before 2007.
  if (startsWith(bytes, OLE)) {
    return latin(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
      ? 'encrypted'
      : 'word'
  }
  const wide = wideEncoding(bytes)
  if (wide === undefined && head.includes('\0')) return 'binary'
  if (isMail(head)) return 'mail'
  const shown = wide === undefined ? head : head.replaceAll('\0', '')
  if (/<(?:\w+:)?(?:akomaNtoso|FRBRWork|statement|component)[\s>]/i.test(shown)) return 'akn'
  return /<(?:!doctype html|html|head|body|p|div|meta)[\s>]/i.test(shown) ? 'html' : 'text'
}

/** Whether a text begins with the headers of a message, among them one that only mail programs write. */
function isMail(head: string): boolean {
  const lines = head.slice(0, head.search(/\r?\n\r?\n|$/)).split(/\r?\n/)
  const isHeaders = lines.every(line => /^(?:[A-Za-z][A-Za-z0-9-]{0,60}:|[ \t]|From )/.test(line))
  const isProgram = lines.some(line =>
    /^(?:mime-version|message-id|received|content-type):/i.test(line),
  )
  return lines.length > 1 && isHeaders && isProgram
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
