// Reads PDF files with pdftotext if it is installed, because only it gets Arabic right.
import { extractText, getDocumentProxy } from 'unpdf'
import { fail } from '../../base/user-error.ts'
import type { Paragraph } from '../paragraph.ts'
import { inReadingOrder } from './columns.ts'
import { hasSwappedLetters, withLabelsFirst } from './arabic-pdf.ts'
import { paragraphsOfText } from './text.ts'

/** The result of pdftotext: the text; `absent` if it is not installed; or why it gave no text. */
export type PdfText = { readonly text: string } | 'absent' | 'stopped' | 'encrypted' | 'damaged'
/** The order of the text: line by line as printed, or column by column. */
export type PdfOrder = 'printed' | 'by-column'
export type PdfToText = (bytes: Uint8Array, order: PdfOrder) => PdfText

export async function paragraphsOfPdf(
  bytes: Uint8Array,
  file: string,
  pdfToText: PdfToText,
): Promise<Paragraph[]> {
  const text = await textOf(bytes, file, pdfToText)
  // A damaged file may give an empty text. Pages without any text are rejected.
  if (text.trim() === '') fail('document-unreadable', { file, reason: 'scanned' })
  // In Arabic, read from the right, the space before a number is the one after it.
  const inOrder = text.replaceAll(
    /\u202a( +)([^\s\u202a-\u202e][^\u202a-\u202e\n]*|)\u202c/g,
    '$2$1',
  )
  const plain = inOrder.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
  if (hasSwappedLetters(plain)) fail('document-unreadable', { file, reason: 'arabic-letters' })
  return paragraphsOfText(withLabelsFirst(plain))
}

async function textOf(bytes: Uint8Array, file: string, pdfToText: PdfToText): Promise<string> {
  const found = pdfToText(bytes, 'printed')
  if (typeof found === 'object') {
    const byColumn = (): string | undefined => {
      const again = pdfToText(bytes, 'by-column')
      return typeof again === 'object' ? again.text : undefined
    }
    return inReadingOrder({ printed: found.text, byColumn })
  }
  if (found === 'encrypted') return fail('document-unreadable', { file, reason: 'encrypted' })
  if (found === 'stopped') return fail('document-unreadable', { file, reason: 'too-slow' })
  return bundledText(bytes, file)
}

async function bundledText(bytes: Uint8Array, file: string): Promise<string> {
  const text = await extracted(bytes, file)
  // The library mixes up the order of Arabic letters and digits. An error is better than a damaged text.
  if (/[\u0621-\u064a\ufb50-\ufdff\ufe70-\ufefc]/.test(text)) {
    fail('document-unreadable', { file, reason: 'arabic-pdf' })
  }
  return text
}

async function extracted(bytes: Uint8Array, file: string): Promise<string> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const { text } = await extractText(pdf, { mergePages: false })
    return text.join('\n\f\n')
  } catch (error) {
    const isLocked = error instanceof Error && /password/i.test(error.message + error.name)
    return fail('document-unreadable', { file, reason: isLocked ? 'encrypted' : 'damaged' })
  }
}
