// Reads a document of any supported kind into paragraphs.
import { fail } from '../base/user-error.ts'
import type { Paragraph } from './paragraph.ts'
import { decoded } from './read/encoding.ts'
import { kindOf } from './read/kind.ts'
import type { PdfToText } from './read/pdf.ts'
import { paragraphsOfText } from './read/text.ts'
import type { ToDocx } from './read/word.ts'

/** The programs that convert documents, if they are installed. */
export interface Converters {
  readonly pdfToText: PdfToText
  readonly toDocx: ToDocx
}

/**
 * The paragraphs of a document.
 *
 * @param file its name for messages
 * @throws UserError when it cannot be read
 */
export async function readDocument(
  bytes: Uint8Array,
  file: string,
  { pdfToText, toDocx }: Converters,
): Promise<Paragraph[]> {
  const kind = kindOf(bytes)
  switch (kind) {
    case 'text':
      return paragraphsOfText(textIn(bytes, file))
    case 'html': {
      const { paragraphsOfHtml } = await import('./read/html.ts')
      return paragraphsOfHtml(textIn(bytes, file), file)
    }
    case 'akn': {
      const { paragraphsOfAkn } = await import('./read/akn.ts')
      return paragraphsOfAkn(textIn(bytes, file), file)
    }
    case 'docx': {
      const { paragraphsOfDocx } = await import('./read/docx.ts')
      return paragraphsOfDocx(bytes, file)
    }
    case 'pdf': {
      const { paragraphsOfPdf } = await import('./read/pdf.ts')
      return await paragraphsOfPdf(bytes, file, pdfToText)
    }
    case 'word': {
      const { paragraphsOfWord } = await import('./read/word.ts')
      return paragraphsOfWord(bytes, file, toDocx)
    }
    case 'mail': {
      const { paragraphsOfMail } = await import('./read/mail.ts')
      return await paragraphsOfMail(bytes, file, part =>
        readDocument(part, file, { pdfToText, toDocx }),
      )
    }
    case 'encrypted':
    case 'binary':
      return fail('document-unreadable', { file, reason: kind })
  }
}

function textIn(bytes: Uint8Array, file: string): string {
  const found = decoded(bytes)
  if ('fault' in found) return fail('document-unreadable', { file, reason: found.fault })
  return found.text.replace(/^\ufeff/, '')
}
